import {
  EVERYONE,
  GUESTS,
  INSIDE,
  NOBODYS,
  PAGE,
  READS_SHARED,
  READS_SHARED_ELSEWHERE,
  seenBut,
  TEAM,
  TEAM_WRITES,
  WRITERS,
} from './policy.ts'
import type { Actor, Per, Policy, Relation } from './policy.ts'

const begins: Per = { own: WRITERS, open: WRITERS }
/** `cycle` is a team’s private one; where a team shares one, `sharedCycle` is that. */
const SHARED: Per = { open: READS_SHARED, shared: READS_SHARED, sharedElsewhere: READS_SHARED_ELSEWHERE }
const cycleWrite = { kind: 'write', over: 'work', id: 'cycle', may: TEAM_WRITES, closed: GUESTS } as const

/** Whom it is merely shared with is told that it is not theirs to change. */
const without = (per: Per, who: readonly Actor[], at: Relation): Per => ({
  ...per,
  [at]: (per[at] ?? []).filter((one) => !who.includes(one)),
})
const sharedWrite = {
  kind: 'write',
  over: 'work',
  id: 'sharedCycle',
  may: { open: WRITERS },
  closed: without(SHARED, WRITERS, 'open'),
} as const

const check = {
  questions: [{ kind: 'piles', text: 'I can say why' }],
  telling: '',
  language: 'en',
  seats: 8,
  hours: 1,
  measureId: null,
}

export const cycles: Policy = {
  'cycles.forms': { kind: 'read', over: 'own', may: { any: EVERYONE } },
  'cycles.beginning': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'cycles.shared': { kind: 'search', over: 'own', may: { any: EVERYONE }, with: { search: 'qq' } },
  'cycles.list': { kind: 'list', over: 'work', id: 'team', may: PAGE },
  // Taken away, a cycle is still shown to its team, to be brought back.
  'cycles.cycle': { kind: 'read', over: 'work', id: 'cycle', may: { ...TEAM, deleted: INSIDE } },
  'cycles.cycle of a shared one': { kind: 'read', over: 'work', id: 'sharedCycle', may: SHARED },
  'cycles.start': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: { step: 'plan' },
  },
  'cycles.effects': { kind: 'read', over: 'work', id: 'cycle', may: TEAM },
  'cycles.effects of a shared one': { kind: 'read', over: 'work', id: 'sharedCycle', may: SHARED },
  'cycles.keepEffect': cycleWrite,
  'cycles.lag': { kind: 'read', over: 'work', id: 'cycle', may: TEAM },
  'cycles.lag of a shared one': { kind: 'read', over: 'work', id: 'sharedCycle', may: SHARED },
  'cycles.sayLag': {
    ...cycleWrite,
    with: ({ ourMeasure = NOBODYS, theirMeasure = NOBODYS }) => ({
      lag: { practiceId: ourMeasure, outcomeId: theirMeasure, days: 7, reason: '' },
    }),
  },
  'cycles.checkLag': { ...cycleWrite, with: { days: 7, found: 'A week later' } },
  // What a class was asked is its teacher’s team’s, also where the cycle is shared.
  'cycles.studentChecks': { kind: 'list', over: 'work', id: 'cycle', may: TEAM_WRITES, closed: GUESTS },
  'cycles.openCheck': { ...cycleWrite, with: { check } },
  'cycles.typeInPapers': { ...cycleWrite, id: 'check', with: { counts: [[1, 0, 0]] } },
  'cycles.closeCheck': { ...cycleWrite, id: 'check' },
  // By a code alone: whoever comes.
  'cycles.lookAtCheck': { kind: 'read', over: 'own', public: true },
  'cycles.beginCheck': { kind: 'write', over: 'own', public: true },
  'cycles.answerCheck': { kind: 'write', over: 'own', public: true },
  'cycles.carryOn': cycleWrite,
  'cycles.write': { ...cycleWrite, with: { field: 'students', was: null, text: 'All of them' } },
  'cycles.write in a shared one': { ...sharedWrite, with: { field: 'students', was: null, text: 'All of them' } },
  'cycles.judge': { ...cycleWrite, with: { was: {}, to: {} } },
  'cycles.advance': { ...cycleWrite, with: { from: 'plan' } },
  'cycles.goTo': { ...cycleWrite, with: { from: 'plan', step: 'do' } },
  'cycles.share': cycleWrite,
  'cycles.share of a shared one': { ...sharedWrite, with: { share: false } },
  'cycles.remove': { ...cycleWrite, may: { ...TEAM_WRITES, deleted: WRITERS }, closed: { ...GUESTS, deleted: ['guest'] } },
  // Of one that is shared the others learn nothing by trying to take it away.
  'cycles.remove of a shared one': { ...sharedWrite, closed: { open: ['guest'] } },
  'cycles.useMeasure': cycleWrite,
  'cycles.addEvidence': {
    ...cycleWrite,
    with: { item: { kind: 'quote', text: 'I drew it', fileId: null, seenOn: '2026-09-02' } },
  },
  'cycles.changeEvidence': cycleWrite,
  'cycles.meetAbout': cycleWrite,
  'cycles.offerCompanion': { ...cycleWrite, with: ({ elsewhereCycle }) => ({ companionId: elsewhereCycle }) },
  'cycles.offerCompanion of a shared one': { ...sharedWrite, with: ({ elsewhereCycle }) => ({ companionId: elsewhereCycle }) },
  'cycles.answerCompanion': { ...sharedWrite, with: ({ elsewhereCycle }) => ({ companionId: elsewhereCycle, accept: false }) },
  'cycles.comment': { kind: 'write', over: 'work', id: 'cycle', may: TEAM },
  'cycles.comment on a shared one': { kind: 'write', over: 'work', id: 'sharedCycle', may: SHARED },
  // Only what one wrote oneself: the member’s, with their token too.
  'cycles.removeComment': {
    kind: 'write',
    over: 'work',
    id: 'cycle',
    may: { own: ['member', 'token'], open: ['member', 'token'], ended: ['member', 'token'] },
  },
}
