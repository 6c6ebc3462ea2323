import { but, EVERYONE } from './policy.ts'
import type { Policy, Who } from './policy.ts'

const KEEPERS: Who = ['administrator', 'rosterKeeper']
const others = EVERYONE.filter((one) => !KEEPERS.includes(one))
const keeping = { may: { any: KEEPERS }, closed: { any: but(...KEEPERS) } } as const

/** What may be told of students is told to all staff alike; who brings it in keeps the roster of the district. */
export const outcomes: Policy = {
  'outcomes.measures': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'outcomes.forWhom': { kind: 'read', over: 'own', id: 'outcomeMeasure', may: { any: EVERYONE } },
  'outcomes.imports': { kind: 'list', over: 'own', ...keeping },
  'outcomes.import': { kind: 'read', over: 'own', id: 'outcomeImport', ...keeping },
  // There is no such upload: keepers are told so, all others are not let in.
  'outcomes.preview': { kind: 'read', over: 'own', closed: { any: others } },
  'outcomes.start': { kind: 'write', over: 'own', closed: { any: others } },
}
