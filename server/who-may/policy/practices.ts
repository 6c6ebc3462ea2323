import {
  but,
  EVERYONE,
  GUESTS,
  inTeams,
  INSIDE,
  NOBODYS,
  PAGE,
  seenBut,
  TEAM,
  TEAM_WRITES,
  whereShared,
  WRITERS,
} from './policy.ts'
import type { Ids, Per, Policy } from './policy.ts'

/** `practice` is the team’s alone; where a team shares, it also shows one to everyone. */
const SHOWN: Per = whereShared(EVERYONE)
const begins: Per = { own: WRITERS, open: WRITERS }
const version = {
  name: 'Talk it through',
  sentence: 'Partners say it before anyone writes.',
  steps: ['Write the question where all can see it.'],
  students: '',
  problem: '',
  conditions: '',
  indicator: '',
  takes: '',
  materials: [],
  precision: {},
  prediction: '',
  measure: null,
  subjects: [],
  grades: [],
}
const practiceWrite = {
  kind: 'write',
  over: 'work',
  id: 'practice',
  may: { ...TEAM_WRITES, deleted: WRITERS },
  closed: GUESTS,
} as const
const shownWrite = {
  kind: 'write',
  over: 'work',
  id: 'shownPractice',
  may: { open: WRITERS },
  closed: { ...SHOWN, open: but(...WRITERS) },
} as const
const revision = { from: 1, version, said: '', thanksId: null }
const make = ({ team }: Ids) => ({ teamId: team, kind: 'teaching', version })
const notice = ({ team, place }: Ids) => ({
  whose: { teamId: team },
  placeId: place ?? NOBODYS,
  seenOn: '2026-11-18',
  text: 'They waited',
  fileId: null,
})

const material = { title: 'A chart', url: null, fileId: null }
const theirWord = {
  kind: 'write',
  over: 'work',
  id: 'noticing',
  may: inTeams(['facilitator']),
  closed: inTeams(['member', 'token']),
} as const

const effect = {
  label: 'A trial elsewhere',
  design: 'randomised',
  better: 'higher',
  figures: { kind: 'estimate', metric: 'spread', estimate: 0.2, lower: 0.1, upper: 0.3 },
  grades: [],
  subjects: [],
  context: '',
  students: '',
  source: 'Somebody, 2019',
  url: null,
}
const taking = ({ team }: Ids) => ({ teamId: team, state: 'trying', learned: 'here', learnedFromId: null, isShown: false })
const adapting = ({ team }: Ids) => ({
  number: 1,
  teamId: team,
  kind: 'teaching',
  version,
  adapted: { kept: '', changed: '', dropped: '', why: '' },
})
/** Where a practice is shown everyone sees it; in a team whose page they see they are told that it is not theirs to write in. */
const ofShown: Per = { open: but(...WRITERS), shared: EVERYONE }
/** What a team takes up and does not show is its own. */
const adoptionWrite = { kind: 'write', over: 'work', id: 'adoption', may: TEAM_WRITES, closed: GUESTS } as const

export const practices: Policy = {
  'practices.adopt': { kind: 'write', over: 'work', id: 'shownPractice', may: { open: WRITERS }, closed: ofShown, with: taking },
  'practices.adapt': {
    kind: 'write',
    over: 'work',
    id: 'shownPractice',
    may: { open: WRITERS },
    closed: ofShown,
    with: adapting,
  },
  'practices.moveOn': { ...adoptionWrite, with: { from: 'trying', state: 'routine', why: '', latest: false } },
  'practices.showAdoption': { ...adoptionWrite, with: { isShown: false } },
  'practices.startCycle': {
    ...adoptionWrite,
    may: begins,
    closed: { own: ['guest'], open: ['guest'], ended: INSIDE },
  },
  'practices.linkCycle': { ...practiceWrite, may: TEAM_WRITES, with: { tries: true } },
  'practices.addEffect': { ...practiceWrite, with: { effect } },
  'practices.addEffect to one that is shown': { ...shownWrite, with: { effect } },
  'practices.removeEffect': { ...practiceWrite, may: TEAM_WRITES, with: { removed: true } },
  'practices.list': { kind: 'search', over: 'own', may: { any: EVERYONE }, with: {} },
  'practices.beginning': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  // Taken away, it is still shown to those who can bring it back.
  'practices.practice': { kind: 'read', over: 'work', id: 'practice', may: { ...TEAM, deleted: WRITERS } },
  'practices.practice that is shown': { kind: 'read', over: 'work', id: 'shownPractice', may: SHOWN },
  'practices.versions': { kind: 'list', over: 'work', id: 'practice', may: TEAM },
  'practices.versions of one that is shown': { kind: 'list', over: 'work', id: 'shownPractice', may: SHOWN },
  'practices.make': { kind: 'write', over: 'work', id: 'team', may: begins, closed: seenBut(begins), with: make },
  'practices.revise': { ...practiceWrite, with: revision },
  'practices.revise one that is shown': { ...shownWrite, with: revision },
  // Only from what was adapted from it, and what one may read.
  'practices.revise with thanks to what is no adaptation of it': {
    ...practiceWrite,
    may: {},
    with: ({ shownPractice, elsewherePractice = NOBODYS }: Ids) => ({
      ...revision,
      thanksId: shownPractice ?? elsewherePractice,
    }),
  },
  'practices.share': practiceWrite,
  'practices.share of one that is shown': { ...shownWrite, with: { share: false } },
  'practices.remove': practiceWrite,
  'practices.remove one that is shown': shownWrite,
  'practices.notice': { kind: 'write', over: 'work', id: 'team', may: PAGE, with: notice },
  'practices.noticings': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  // A noticing is for who noticed, the member, and for whose work it is, the facilitator: their word it is.
  'practices.noticed': { kind: 'read', over: 'work', id: 'noticing', may: TEAM_WRITES },
  'practices.name': { ...theirWord, with: { teamId: null, kind: 'teaching', version } },
  'practices.name with a picture that is not theirs': {
    ...theirWord,
    may: {},
    with: { teamId: null, kind: 'teaching', version: { ...version, materials: [{ ...material, fileId: NOBODYS }] } },
  },
  'practices.decline': theirWord,
  'practices.takeBack': {
    kind: 'write',
    over: 'work',
    id: 'noticing',
    may: inTeams(['member', 'token']),
    closed: inTeams(['facilitator']),
  },
}
