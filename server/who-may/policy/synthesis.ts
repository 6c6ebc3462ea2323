import { but, EVERYONE, inRelations, INSIDE, inTeams, NOBODYS, TEAM, TEAM_WRITES, whereShared, WORK, WRITERS } from './policy.ts'
import type { Ids, Per, Policy, Who } from './policy.ts'

/** The facilitator writes it; the member was asked to and has not answered; nobody else knows of it until it is shown. */
const ASKED: Who = ['member', 'token']
const writes = {
  kind: 'write',
  over: 'work',
  id: 'synthesis',
  may: { ...inTeams(['facilitator']), deleted: ['facilitator'] },
  closed: inTeams(ASKED),
} as const
const SHOWN: Per = whereShared(EVERYONE)
const shownWrite = {
  kind: 'write',
  over: 'work',
  id: 'shownSynthesis',
  may: { open: ['facilitator'] },
  closed: { ...SHOWN, open: but('facilitator') },
} as const
const input = { title: 'Another', problem: '', unknown: '', claims: [] }
const citing = ({ cycle = NOBODYS }: Ids) => ({
  synthesis: { ...input, claims: [{ id: null, text: 'It holds', citations: [{ cycleId: cycle, forWhom: '', notFor: '' }] }] },
})
/** Whoever writes in a team begins one; it rests on what they may open. */
const BEGIN: Who = ['facilitator', 'member', 'token', 'neighbour', 'showing', 'superintendent']
const CLOSED: Per = inRelations(
  WORK,
  EVERYONE.filter((one) => !BEGIN.includes(one)),
)

export const synthesis: Policy = {
  'synthesis.list': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'synthesis.citable': { kind: 'search', over: 'own', may: { any: EVERYONE } },
  'synthesis.synthesis': {
    kind: 'read',
    over: 'work',
    id: 'synthesis',
    may: { ...inTeams(WRITERS), deleted: ['facilitator'] },
  },
  'synthesis.synthesis that is shown': { kind: 'read', over: 'work', id: 'shownSynthesis', may: SHOWN },
  'synthesis.about': { kind: 'list', over: 'work', id: 'practice', may: TEAM, with: { kind: 'practice' } },
  'synthesis.about one that is shown': {
    kind: 'list',
    over: 'work',
    id: 'shownPractice',
    may: SHOWN,
    with: { kind: 'practice' },
    // The cycle that leads from it to a synthesis is the team’s alone.
    finds: { open: INSIDE },
  },
  'synthesis.about a problem': {
    kind: 'list',
    over: 'work',
    id: 'problem',
    may: { ...TEAM, deleted: WRITERS },
    with: { kind: 'problem' },
  },
  'synthesis.make': {
    kind: 'write',
    over: 'own',
    may: { any: BEGIN },
    closed: { any: EVERYONE.filter((one) => !BEGIN.includes(one)) },
    with: { synthesis: input },
  },
  // The own cycles of the team, cited by whoever begins one: they are there for its people only.
  'synthesis.make resting on a cycle': {
    kind: 'write',
    over: 'work',
    id: 'cycle',
    may: TEAM_WRITES,
    closed: CLOSED,
    with: citing,
  },
  'synthesis.change': { ...writes, with: { version: 1, synthesis: input } },
  'synthesis.change one that is shown': { ...shownWrite, with: { version: 1, synthesis: input } },
  'synthesis.share': { ...writes, with: { share: true } },
  'synthesis.share one that is shown': { ...shownWrite, with: { share: false } },
  'synthesis.remove': writes,
  'synthesis.askAuthor': { ...writes, with: ({ me = NOBODYS }: Ids) => ({ personId: me }) },
  'synthesis.answer': {
    kind: 'write',
    over: 'work',
    id: 'synthesis',
    may: { ...inTeams(WRITERS), deleted: ['facilitator'] },
    with: { join: true },
  },
  'synthesis.answer one that is shown': { ...shownWrite, with: { join: true } },
}
