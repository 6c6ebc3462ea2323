import { but, EVERYONE } from './policy.ts'
import type { Policy, Who } from './policy.ts'

const KEEPERS: Who = ['administrator', 'rosterKeeper']
const others = EVERYONE.filter((one) => !KEEPERS.includes(one))
const keeping = { may: { any: KEEPERS }, closed: { any: but(...KEEPERS) } } as const

export const roster: Policy = {
  'roster.summary': { kind: 'count', over: 'own', ...keeping },
  'roster.imports': { kind: 'list', over: 'own', ...keeping },
  'roster.import': { kind: 'read', over: 'own', id: 'rosterImport', ...keeping },
  'roster.matches': { kind: 'list', over: 'own', ...keeping },
  'roster.mergePeople': { kind: 'write', over: 'own', id: 'match', ...keeping },
  'roster.keepApart': { kind: 'write', over: 'own', id: 'match', ...keeping },
  // Nothing is decided yet: keepers are told so, all others are not let in.
  'roster.undoMatch': { kind: 'write', over: 'own', id: 'match', closed: { any: others } },
  // There is no such upload: keepers are told so, all others are not let in.
  'roster.start': { kind: 'write', over: 'own', closed: { any: others } },
}
