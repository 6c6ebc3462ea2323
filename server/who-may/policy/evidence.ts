import { EVERYONE, GUESTS, NOBODYS, seenBut, TEAM, TEAM_WRITES, WRITERS } from './policy.ts'
import type { Per, Policy } from './policy.ts'

const begins: Per = { own: WRITERS, open: WRITERS }
/** A measure’s chart travels with a shared cycle, on that cycle’s page; the measure itself is the team’s. */
const measureWrite = { kind: 'write', over: 'work', id: 'measure', may: TEAM_WRITES, closed: GUESTS } as const
const point = { on: '2026-09-02', value: 3, numerator: null, denominator: null, almost: null, note: '' }
const measure = { name: 'Exit tickets', purpose: 'outcome', unit: '', definition: '', direction: 'up', target: null }

export const evidence: Policy = {
  'evidence.measures': { kind: 'list', over: 'work', id: 'team', may: TEAM },
  'evidence.measure': { kind: 'read', over: 'work', id: 'measure', may: TEAM },
  'evidence.makeMeasure': { kind: 'write', over: 'work', id: 'team', may: begins, closed: seenBut(begins) },
  'evidence.drawMeasure': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: ({ outcome = NOBODYS }) => ({ source: { outcomeId: outcome, placeId: null, category: null, group: null } }),
  },
  'evidence.changeMeasure': { ...measureWrite, with: { version: 1, measure } },
  // What was taken away is brought back by the same route.
  'evidence.removeMeasure': {
    ...measureWrite,
    may: { ...TEAM_WRITES, deleted: WRITERS },
    closed: { ...GUESTS, deleted: ['guest'] },
  },
  'evidence.setPoints': { ...measureWrite, with: { points: [point] } },
  'evidence.removePoint': measureWrite,
  'evidence.bringBackPoint': { ...measureWrite, with: ({ gonePoint = NOBODYS }) => ({ pointId: gonePoint }) },
  'evidence.liftBaseline': { ...measureWrite, with: { lifted: true } },
  // A definition that a team chose to offer, without its points: for every team.
  'evidence.offeredMeasures': { kind: 'search', over: 'own', may: { any: EVERYONE }, with: { search: 'qq' } },
  'evidence.isOffered': { kind: 'read', over: 'work', id: 'measure', may: TEAM },
  'evidence.offerMeasure': { ...measureWrite, with: { offered: false } },
  'evidence.lockBaseline': {
    ...measureWrite,
    with: { baseline: { fromOn: '2026-09-01', untilOn: '2026-09-11', reason: 'Before we tried it' } },
  },
}
