import { but } from './policy.ts'
import type { Policy, Who } from './policy.ts'

const administrator: Who = ['administrator']
const wholeDistrict = { may: { any: administrator }, closed: { any: but(...administrator) } } as const
const everyRelation = ['self', 'colleague', 'elsewhere', 'left', 'holder'] as const
const others = but(...administrator)
const overPeople = {
  over: 'people',
  id: 'person',
  may: Object.fromEntries(everyRelation.map((one) => [one, administrator])),
  closed: Object.fromEntries([...everyRelation, 'none' as const].map((one) => [one, others])),
} as const

export const retention: Policy = {
  // The whole district’s alone, whoever it is about: nobody else learns whether there is such a person.
  'retention.erasure': { kind: 'read', ...overPeople },
  'retention.erase': { kind: 'write', weighty: true, ...overPeople },
  'retention.terms': { kind: 'list', over: 'own', ...wholeDistrict },
  'retention.setTerm': { kind: 'write', over: 'own', weighty: true, ...wholeDistrict },
}
