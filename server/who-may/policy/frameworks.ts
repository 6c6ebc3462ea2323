import {
  but,
  EVERYONE,
  GUESTS,
  READS_SHARED,
  READS_SHARED_ELSEWHERE,
  whereShared,
  TEAM,
  TEAM_WRITES,
  WORK,
  WRITERS,
} from './policy.ts'
import type { Per, Policy, Who } from './policy.ts'

/** Frameworks are the district’s: everyone reads them, whoever administers it keeps them. What serves a statement shows to whom it is open. */
const there = WORK.filter((one) => one !== 'none' && one !== 'deleted')
const of = (who: Who): Per => Object.fromEntries(there.map((relation) => [relation, who]))
const KEEPS: Who = ['administrator']
const keeps = {
  kind: 'write',
  over: 'work',
  id: 'framework',
  may: { ...of(KEEPS), deleted: KEEPS },
  closed: of(but('administrator')),
} as const
const keepsStatement = { ...keeps, id: 'statement', may: of(KEEPS) } as const
const SHOWN: Per = whereShared(EVERYONE)
const SHARED: Per = { open: READS_SHARED, shared: READS_SHARED, sharedElsewhere: READS_SHARED_ELSEWHERE }
const tie = (kind: 'practice' | 'rubric' | 'cycle' | 'problem') =>
  ({ kind: 'write', over: 'work', id: kind, may: TEAM_WRITES, closed: GUESTS, with: { kind, linked: false } }) as const
const tieShown = (kind: 'practice' | 'cycle', id: string, seen: Per) =>
  ({
    kind: 'write',
    over: 'work',
    id,
    may: { open: WRITERS },
    closed: { ...seen, open: (seen.open ?? []).filter((one) => !WRITERS.includes(one)) },
    with: { kind, linked: false },
  }) as const
const serves = (kind: string, may: Per, id = kind) => ({ kind: 'list', over: 'work', id, may, with: { kind } }) as const
const texts = { kind: 'pathway', title: 'Ours', said: '' }

export const frameworks: Policy = {
  'frameworks.list': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'frameworks.find': { kind: 'search', over: 'own', may: { any: EVERYONE } },
  'frameworks.framework': { kind: 'read', over: 'work', id: 'framework', may: { ...of(EVERYONE), deleted: KEEPS } },
  'frameworks.takeAway': { kind: 'export', over: 'work', id: 'framework', may: { ...of(EVERYONE), deleted: KEEPS } },
  'frameworks.linksOf': serves('practice', TEAM),
  'frameworks.linksOf a practice that is shown': serves('practice', SHOWN, 'shownPractice'),
  'frameworks.linksOf a cycle': serves('cycle', TEAM),
  'frameworks.linksOf a shared cycle': serves('cycle', SHARED, 'sharedCycle'),
  'frameworks.linksOf a problem': serves('problem', { ...TEAM, deleted: WRITERS }),
  'frameworks.link': { ...tie('practice'), may: { ...TEAM_WRITES, deleted: WRITERS } },
  'frameworks.link a practice that is shown': tieShown('practice', 'shownPractice', SHOWN),
  'frameworks.link a rubric': { ...tie('rubric'), may: { ...TEAM_WRITES, deleted: WRITERS } },
  'frameworks.link a cycle': tie('cycle'),
  'frameworks.link a shared cycle': tieShown('cycle', 'sharedCycle', SHARED),
  'frameworks.link a problem': {
    ...tie('problem'),
    may: { ...TEAM_WRITES, deleted: WRITERS },
    closed: { ...GUESTS, deleted: ['guest'] },
  },
  'frameworks.bringIn': {
    kind: 'write',
    over: 'own',
    may: { any: KEEPS },
    closed: { any: but('administrator') },
    with: { kind: 'standards', text: JSON.stringify({ CFDocument: { identifier: 'one', title: 'Standards' } }) },
  },
  'frameworks.make': { kind: 'write', over: 'own', may: { any: KEEPS }, closed: { any: but('administrator') }, with: texts },
  'frameworks.change': { ...keeps, with: { version: 1, ...texts } },
  'frameworks.remove': keeps,
  'frameworks.addStatement': { ...keeps, with: { parentId: null, code: '', text: 'One more' } },
  'frameworks.changeStatement': { ...keepsStatement, with: { version: 1, code: '', text: 'Better' } },
  'frameworks.moveStatement': keepsStatement,
  'frameworks.removeStatement': keepsStatement,
}
