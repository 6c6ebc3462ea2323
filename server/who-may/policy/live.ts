import { but, EVERYONE, READS_SHARED, READS_SHARED_ELSEWHERE, TEAM, whereShared } from './policy.ts'
import type { Per, Policy, Who } from './policy.ts'
import { READS_VOICE } from './voice.ts'

const heard = { kind: 'live', over: 'work' } as const
/** Nobody listens with a token: a stream belongs to a browser. */
const listening = (may: Per): Per =>
  Object.fromEntries(Object.entries(may).map(([relation, who]) => [relation, who.filter((one) => one !== 'token')]))
const BOTH: Who = ['facilitator', 'member']
const TOLD = listening(TEAM)
const SHOWN = listening(whereShared(EVERYONE))

/** What may be listened to on the one stream, by kind of thing: only its name comes, and only to those who read it. */
export const live: Policy = {
  'LIVE person': { ...heard, over: 'people', id: 'person', may: { self: but('token') } },
  'LIVE team': { ...heard, id: 'team', may: TOLD },
  'LIVE meeting': { ...heard, id: 'meeting', may: TOLD },
  'LIVE cycle': { ...heard, id: 'cycle', may: TOLD },
  'LIVE cycle that is shared': {
    ...heard,
    id: 'sharedCycle',
    may: listening({ open: READS_SHARED, shared: READS_SHARED, sharedElsewhere: READS_SHARED_ELSEWHERE }),
  },
  'LIVE session': { ...heard, id: 'session', may: TOLD },
  // Until it is gone for good: it may be brought back.
  'LIVE problem': { ...heard, id: 'problem', may: { ...TOLD, deleted: ['facilitator', 'member', 'guest'] } },
  'LIVE scoring': { ...heard, id: 'scoring', may: TOLD },
  'LIVE scoring that anyone may join': { ...heard, id: 'openScoring', may: SHOWN },
  'LIVE community': { ...heard, id: 'community', may: { open: BOTH, deleted: BOTH } },
  'LIVE voice': { ...heard, id: 'voice', may: READS_VOICE },
  'LIVE voice in confidence': { ...heard, id: 'hiddenVoice', may: READS_VOICE },
}
