import { but, EVERYONE, GUESTS, NOBODYS, PAGE, seenBut, SHARING, TEAM, TEAM_WRITES, WRITERS } from './policy.ts'
import type { Ids, Per, Policy } from './policy.ts'

/** `practice` is the team’s alone; where a team shares, it also shows one to everyone. */
const SHOWN: Per = Object.fromEntries(SHARING.map((relation) => [relation, EVERYONE]))
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
const revision = { from: 1, version, said: '' }
const make = ({ team }: Ids) => ({ teamId: team, kind: 'teaching', version })
const notice = ({ team, place }: Ids) => ({
  whose: { teamId: team },
  placeId: place ?? NOBODYS,
  seenOn: '2026-11-18',
  text: 'They waited',
  fileId: null,
})

export const practices: Policy = {
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
  'practices.share': practiceWrite,
  'practices.share of one that is shown': { ...shownWrite, with: { share: false } },
  'practices.remove': practiceWrite,
  'practices.remove one that is shown': shownWrite,
  'practices.notice': { kind: 'write', over: 'work', id: 'team', may: PAGE, with: notice },
  'practices.noticings': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  // A noticing is for who noticed and for those whose work it is: for everyone here it is not there.
  'practices.noticed': { kind: 'read', over: 'own' },
  'practices.name': { kind: 'write', over: 'own', with: { teamId: null, kind: 'teaching', version } },
  'practices.decline': { kind: 'write', over: 'own' },
  'practices.takeBack': { kind: 'write', over: 'own' },
}
