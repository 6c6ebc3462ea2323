import { but, each, EVERYONE, GUESTS, INSIDE, NOBODYS, seenBut, TEAM, TEAM_WRITES, whereShared, WRITERS } from './policy.ts'
import type { Ids, Per, Policy, Who } from './policy.ts'

/** `rubric` and `scoring` are the team’s alone; where a team shares, it also shows a rubric to everyone, and lets anyone join a set of work. */
const SHOWN: Per = whereShared(EVERYONE)
const begins: Per = { own: WRITERS, open: WRITERS }
const CRITERION = '0d3c2f7e-52a0-4c3e-9d3a-6f0b4a1e7c01'
const content = {
  name: 'Another',
  sentence: '',
  grades: [],
  halfLevels: false,
  levels: [
    { name: 'No', score: 1 },
    { name: 'Yes', score: 2 },
  ],
  criteria: [{ id: CRITERION, name: 'Claim', asks: '', weight: 1, descriptors: ['', 'There.'] }],
}
const pieces = [{ title: 'One more', text: '', reference: null, reason: '' }]
const starting = ({ team = NOBODYS }: Ids) => ({
  teamId: team,
  name: 'A set',
  kind: 'calibration',
  design: 'all',
  readers: 2,
  thirdBeyond: 1,
  openTo: 'team',
  pieces,
})
const proposing = { number: 1, criterionId: CRITERION, scoringId: null, pieceIds: [], why: 'Two meanings', wording: '' }
const csv = 'Criterion,1 No,2 Yes\nClaim,None,There\n'

const mapContent = {
  grades: [{ grade: '06', rubricId: null }],
  looks: [{ criterionId: CRITERION, grade: '06', text: 'A reason of their own.' }],
  tasks: [],
}
/** Only who teaches a class says what it was offered; for everyone else there is no such class. */
const TEACHES: Who = ['member', 'token']
const rubricWrite = {
  kind: 'write',
  over: 'work',
  id: 'rubric',
  may: { ...TEAM_WRITES, deleted: WRITERS },
  closed: GUESTS,
} as const
const shownWrite = {
  kind: 'write',
  over: 'work',
  id: 'shownRubric',
  may: { open: WRITERS },
  closed: { ...SHOWN, open: but(...WRITERS) },
} as const
const scoringWrite = { ...rubricWrite, id: 'scoring' } as const
const openWrite = { ...shownWrite, id: 'openScoring' } as const
/** Only the member reads in it: whoever else sees the set is told that they do not. */
const READS: Per = { own: ['member', 'token'], open: ['member', 'token'], ended: ['member', 'token'] }
const others = INSIDE.filter((one) => one !== 'member' && one !== 'token')
const NEIGHBOUR: Per = whereShared(['neighbour'])
const LEFT = each(['former'])
const SEES: Per = { own: others, open: others, ended: others }

export const rubrics: Policy = {
  'rubrics.list': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'rubrics.beginning': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  // Taken away, it is still shown to those who can bring it back.
  'rubrics.rubric': { kind: 'read', over: 'work', id: 'rubric', may: { ...TEAM, deleted: WRITERS } },
  'rubrics.rubric that is shown': { kind: 'read', over: 'work', id: 'shownRubric', may: SHOWN },
  'rubrics.versionsOfRubric': { kind: 'list', over: 'work', id: 'rubric', may: TEAM },
  'rubrics.versionsOfRubric that is shown': { kind: 'list', over: 'work', id: 'shownRubric', may: SHOWN },
  'rubrics.takeAway': { kind: 'export', over: 'work', id: 'rubric', may: TEAM, with: { format: 'case' } },
  'rubrics.takeAway one that is shown': { kind: 'export', over: 'work', id: 'shownRubric', may: SHOWN, with: { format: 'csv' } },
  'rubrics.make': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: ({ team }: Ids) => ({ teamId: team, content }),
  },
  'rubrics.bringIn': {
    kind: 'write',
    over: 'work',
    id: 'team',
    may: begins,
    closed: seenBut(begins),
    with: ({ team }: Ids) => ({ teamId: team, format: 'csv', text: csv }),
  },
  'rubrics.keepDraft': { ...rubricWrite, with: { draftVersion: 1, content } },
  'rubrics.keepDraft of one that is shown': { ...shownWrite, with: { draftVersion: 1, content } },
  'rubrics.publish': { ...rubricWrite, with: { draftVersion: 1, content, said: '' } },
  'rubrics.publish one that is shown': { ...shownWrite, with: { draftVersion: 1, content, said: '' } },
  'rubrics.map': { kind: 'read', over: 'work', id: 'rubric', may: TEAM },
  'rubrics.map of one that is shown': { kind: 'read', over: 'work', id: 'shownRubric', may: SHOWN },
  'rubrics.takeMapAway': { kind: 'export', over: 'work', id: 'rubric', may: TEAM },
  'rubrics.takeMapAway of one that is shown': { kind: 'export', over: 'work', id: 'shownRubric', may: SHOWN },
  'rubrics.keepMap': { ...rubricWrite, with: { draftVersion: 1, content: mapContent } },
  'rubrics.keepMap of one that is shown': { ...shownWrite, with: { draftVersion: 1, content: mapContent } },
  'rubrics.publishMap': { ...rubricWrite, with: { draftVersion: 1, content: mapContent, said: '' } },
  'rubrics.publishMap of one that is shown': { ...shownWrite, with: { draftVersion: 1, content: mapContent, said: '' } },
  'rubrics.task': { kind: 'read', over: 'work', id: 'rubric', may: TEAM },
  'rubrics.task of one that is shown': { kind: 'read', over: 'work', id: 'shownRubric', may: SHOWN },
  'rubrics.task that is not on the map': { kind: 'read', over: 'work', id: 'rubric', with: { taskId: NOBODYS } },
  'rubrics.task that is not on a map that is shown': { kind: 'read', over: 'work', id: 'shownRubric', with: { taskId: NOBODYS } },
  'rubrics.offer': {
    kind: 'write',
    over: 'work',
    id: 'rubric',
    may: { own: TEACHES, open: TEACHES, ended: TEACHES },
    with: { offered: true },
  },
  'rubrics.offer a task that is shown': {
    kind: 'write',
    over: 'work',
    id: 'shownRubric',
    may: { open: TEACHES },
    with: { offered: true },
  },
  'rubrics.shareRubric': rubricWrite,
  'rubrics.shareRubric that is shown': { ...shownWrite, with: { share: false } },
  'rubrics.removeRubric': rubricWrite,
  'rubrics.removeRubric that is shown': shownWrite,
  'rubrics.propose': { kind: 'write', over: 'work', id: 'rubric', may: TEAM, with: proposing },
  'rubrics.propose to one that is shown': { kind: 'write', over: 'work', id: 'shownRubric', may: SHOWN, with: proposing },
  'rubrics.answerProposal': { kind: 'write', over: 'work', id: 'proposal', may: TEAM_WRITES, closed: GUESTS },

  'rubrics.startScoring': {
    kind: 'write',
    over: 'work',
    id: 'rubric',
    may: begins,
    closed: { own: ['guest'], open: ['guest'], ended: INSIDE },
    with: starting,
  },
  'rubrics.addPieces': { ...scoringWrite, with: { pieces } },
  'rubrics.addPieces to one that anyone may join': { ...openWrite, with: { pieces } },
  'rubrics.scoring': { kind: 'read', over: 'work', id: 'scoring', may: { ...TEAM, deleted: WRITERS } },
  'rubrics.scoring that is talked about': { kind: 'read', over: 'work', id: 'talkedScoring', may: TEAM },
  'rubrics.scoring that anyone may join': { kind: 'read', over: 'work', id: 'openScoring', may: SHOWN },
  // Student work in it is not shown to those who have not joined.
  'rubrics.scoring that is talked about and that anyone may join': {
    kind: 'read',
    over: 'work',
    id: 'openTalked',
    may: SHOWN,
  },
  'rubrics.severities': { kind: 'read', over: 'work', id: 'talkedScoring', may: TEAM },
  'rubrics.severities of one that anyone may join': { kind: 'read', over: 'work', id: 'openScoring', may: SHOWN },
  'rubrics.moveOn': { ...scoringWrite, with: { version: 1, to: 'close' } },
  'rubrics.moveOn one that anyone may join': { ...openWrite, with: { version: 1, to: 'close' } },
  'rubrics.removeScoring': scoringWrite,
  'rubrics.removeScoring that anyone may join': openWrite,
  // A guest is told by the rule that it is read within its team.
  'rubrics.join': { kind: 'write', over: 'work', id: 'scoring', may: TEAM, with: { joined: true } },
  'rubrics.join one that anyone may join': { kind: 'write', over: 'work', id: 'openScoring', may: SHOWN, with: { joined: true } },
  'rubrics.desk': { kind: 'read', over: 'work', id: 'scoring', may: READS, closed: SEES },
  'rubrics.desk of one that anyone may join': { kind: 'read', over: 'work', id: 'openScoring', closed: SHOWN },
  // The neighbour reads in it, and the one piece that lay there was taken back by its team.
  'rubrics.desk of one from which work was taken back': {
    kind: 'read',
    over: 'work',
    id: 'shrunkScoring',
    may: NEIGHBOUR,
    closed: whereShared(but('neighbour')),
  },
  'rubrics.takeNext': { kind: 'write', over: 'work', id: 'scoring', may: READS, closed: SEES },
  // A reading is the reader’s alone: for everyone else it is not there.
  'rubrics.give': { kind: 'write', over: 'work', id: 'reading', may: READS, with: { scores: [1, 2], comments: {}, seconds: 5 } },
  // Whoever left comes back first.
  'rubrics.give after one has left': {
    kind: 'write',
    over: 'work',
    id: 'leftReading',
    closed: LEFT,
    with: { scores: [1, 2], comments: {}, seconds: 5 },
  },
  'rubrics.sayOfPiece': {
    kind: 'write',
    over: 'work',
    id: 'talkedScoring',
    may: TEAM_WRITES,
    closed: GUESTS,
    with: ({ talkedPiece = CRITERION }: Ids) => ({ pieceId: talkedPiece, criterionId: CRITERION, text: 'Mine' }),
  },
  'rubrics.scoring that is compared': { kind: 'read', over: 'work', id: 'comparison', may: TEAM },
  'rubrics.scoring that was compared': { kind: 'read', over: 'work', id: 'orderedComparison', may: TEAM },
  'rubrics.pair': { kind: 'read', over: 'work', id: 'comparison', may: READS, closed: SEES },
  'rubrics.pair of one that anyone may join': { kind: 'read', over: 'work', id: 'openComparison', closed: SHOWN },
  'rubrics.takePair': { kind: 'write', over: 'work', id: 'comparison', may: READS, closed: SEES },
  'rubrics.takePair of one that anyone may join': { kind: 'write', over: 'work', id: 'openComparison', closed: SHOWN },
  // What lies before a judge is theirs alone: for everyone else it is not there.
  'rubrics.judge': { kind: 'write', over: 'work', id: 'judgement', may: READS, with: { more: 'left', seconds: 5 } },
  'rubrics.judge after one has left': {
    kind: 'write',
    over: 'work',
    id: 'leftJudgement',
    closed: LEFT,
    with: { more: 'left', seconds: 5 },
  },
  // What is read by itself lies before nobody in twos.
  'rubrics.pair of a set that is no comparison': { kind: 'read', over: 'work', id: 'scoring', closed: SEES },
  'rubrics.finals': { kind: 'list', over: 'work', id: 'closedScoring', may: TEAM },
}
