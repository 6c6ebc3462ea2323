import { but, EVERYONE, GUESTS, INSIDE, PAGE, seenBut, TEAM, TEAM_WRITES, whereShared, WRITERS } from './policy.ts'
import type { Per, Policy } from './policy.ts'

/** `decision` and `promise` are the team’s alone; where a team shares, it also shows a decision to everyone. */
const SHOWN: Per = whereShared(EVERYONE)
const written = {
  title: 'One form',
  decided: 'One',
  reasons: 'Both ask it',
  alternatives: '',
  decidedOn: '2026-11-18',
  lookAgainOn: null,
}
const begins: Per = { own: WRITERS, open: WRITERS }
const decisionWrite = { kind: 'write', over: 'work', id: 'decision', may: TEAM_WRITES, closed: GUESTS } as const
const shownWrite = {
  kind: 'write',
  over: 'work',
  id: 'shownDecision',
  may: { open: WRITERS },
  closed: { ...SHOWN, open: but(...WRITERS) },
} as const

/** The facilitator made it to their team. */
const MAKER: Per = { own: ['facilitator'], open: ['facilitator'], ended: ['facilitator'] }
const notMade: Per = { own: INSIDE.slice(1), open: INSIDE.slice(1), ended: INSIDE.slice(1) }
const promiseWrite = { kind: 'write', over: 'work', id: 'promise', may: MAKER, closed: notMade } as const
const words = { kind: 'other', what: 'An hour on Wednesdays', amount: null, isOpen: false }

export const promises: Policy = {
  'promises.decisions': { kind: 'search', over: 'own', may: { any: EVERYONE }, with: {} },
  'promises.decision': { kind: 'read', over: 'work', id: 'decision', may: TEAM },
  'promises.decision that is shown': { kind: 'read', over: 'work', id: 'shownDecision', may: SHOWN },
  'promises.writeDecision': { kind: 'write', over: 'work', id: 'team', may: begins, closed: seenBut(begins), with: written },
  'promises.changeDecision': { ...decisionWrite, with: { ...written, version: 1 } },
  'promises.changeDecision that is shown': { ...shownWrite, with: { ...written, version: 1 } },
  'promises.publishDecision': decisionWrite,
  'promises.dissent': decisionWrite,
  'promises.dissent from one that is shown': shownWrite,
  // Only one’s own, under one’s name: the member’s, with their token too.
  'promises.withdrawDissent': {
    ...decisionWrite,
    may: { own: ['member', 'token'], open: ['member', 'token'], ended: ['member', 'token'] },
  },
  'promises.lookAgain': { ...decisionWrite, with: { lookAgainOn: null } },
  // Of one that is shown the others learn nothing by trying to take it away.
  'promises.removeDecision': {
    ...decisionWrite,
    may: { ...TEAM_WRITES, deleted: WRITERS },
    closed: { ...GUESTS, deleted: ['guest'] },
  },
  'promises.overview': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'promises.make': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: PAGE,
    with: ({ team }) => ({ ...words, byOn: null, to: { kind: 'team', id: team } }),
  },
  'promises.change': { ...promiseWrite, with: { ...words, version: 1 } },
  'promises.say': { ...promiseWrite, with: { says: 'kept', text: '', byOn: null } },
  'promises.answer': {
    kind: 'write',
    over: 'work',
    id: 'promise',
    may: { own: ['member', 'token'], open: ['member', 'token'], ended: ['member', 'token'] },
    closed: { own: ['facilitator', 'guest'], open: ['facilitator', 'guest'], ended: ['facilitator', 'guest'] },
  },
}
