import { EVERYONE } from './policy.ts'
import type { Policy } from './policy.ts'

export const notices: Policy = {
  'notices.list': { kind: 'list', over: 'own', may: { any: EVERYONE } },
  'notices.markRead': { kind: 'write', over: 'own', may: { any: EVERYONE } },
}
