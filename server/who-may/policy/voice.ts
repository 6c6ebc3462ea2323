import { but, each, EVERYONE, inTeams, NOBODYS, TEAM, whereShared } from './policy.ts'
import type { Per, Policy, Who } from './policy.ts'

/** `voice` was raised by the team’s facilitator with the principal of the school, by name; `hiddenVoice` the same in confidence. */
export const READS_VOICE: Per = { ...each(['principal']), ...inTeams(['facilitator', 'principal']) }

const acts = { kind: 'write', over: 'work', id: 'voice', may: each(['principal']), closed: inTeams(['facilitator']) } as const
const writes = { kind: 'write', over: 'work', id: 'voice', may: inTeams(['facilitator']), closed: each(['principal']) } as const
/** `relief` and `told` are the principal’s, for everyone to read. */
const principals = { over: 'work', may: each(['principal']), closed: each(but('principal')) } as const
const LEADING: Who = ['principal', 'superintendent', 'showing']
/** A decision is linked by whoever may act on the voice and writes in its team: nobody does both here. */
const shown: Per = whereShared(EVERYONE)

export const voice: Policy = {
  'voice.overview': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'voice.desks': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'voice.pattern': { kind: 'count', over: 'own', may: { any: EVERYONE } },
  'voice.voice': { kind: 'read', over: 'work', id: 'voice', may: READS_VOICE },
  'voice.voice in confidence': { kind: 'read', over: 'work', id: 'hiddenVoice', may: READS_VOICE },
  'voice.raise': {
    kind: 'write',
    over: 'own',
    may: { any: EVERYONE },
    with: ({ principal = NOBODYS }) => ({ to: { kind: 'person', personId: principal } }),
  },
  'voice.add': writes,
  'voice.withdraw': { ...writes, with: { withdrawn: false } },
  'voice.step': { ...acts, with: { step: { does: 'asked', text: 'Which?' } } },
  'voice.merge': { ...acts, with: { intoId: null } },
  // Nobody was invited.
  'voice.join': { kind: 'write', over: 'work', id: 'voice', closed: READS_VOICE },
  'voice.linkDecision': { kind: 'write', over: 'work', id: 'voice', closed: inTeams(['facilitator']) },
  'voice.decision of a team alone': { kind: 'read', over: 'work', id: 'decision', may: TEAM },
  'voice.decision': { kind: 'read', over: 'work', id: 'shownDecision', may: shown },
  'voice.reliefs': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'voice.relieve': { kind: 'write', over: 'own', may: { any: EVERYONE }, with: { voiceId: undefined } },
  'voice.removeRelief': { kind: 'write', id: 'relief', ...principals, with: { removed: false } },
  // Of teachers’ hours: those at the school.
  'voice.sayOfRelief': {
    kind: 'write',
    over: 'work',
    id: 'relief',
    may: each(but('stranger', 'superintendent', ...LEADING)),
    closed: each(['stranger', 'superintendent', ...LEADING]),
  },
  'voice.told': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'voice.tell': { kind: 'write', over: 'own', may: { any: EVERYONE } },
  'voice.changeTold': { kind: 'write', id: 'told', ...principals, with: { kind: 'question', version: 1 } },
  'voice.removeTold': { kind: 'write', id: 'told', ...principals, with: { removed: false } },
  'voice.replyToTold': { kind: 'write', over: 'work', id: 'told', may: each(EVERYONE) },
  'voice.removeReply': { kind: 'write', over: 'work', id: 'told' },
}
