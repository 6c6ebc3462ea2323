import { AGREEMENT_VERSION } from '#modules/people/agreement.ts'
import { weekInYear } from './calendar.ts'
import { idOf } from './id.ts'
import type { Person, Staff } from './people.ts'
import { chanceOf } from './random.ts'
import type { Row } from './rows.ts'
import { DAY, moment } from './time.ts'
import type { Clock, Moment } from './time.ts'
import { ASSOCIATION_POST } from './words/notable.ts'

export type Signature = { person: Person; of: 'district' | 'association' | 'self'; at: Moment }

const SIGNED = moment(weekInYear(-2, -1), 4, '15:30')

const signersOf = (staff: Staff) => [
  { of: 'district', person: staff.at('district/superintendent/1') } as const,
  { of: 'association', person: staff.at(ASSOCIATION_POST) } as const,
]

/** The district and the association first, then everyone over the three weeks that followed, or when they came. */
export function signaturesOf(staff: Staff): Signature[] {
  const chance = chanceOf('agreement')
  const own = staff.all.map((person): Signature => {
    const begins = Math.max(SIGNED + 60, person.since)
    return { person, of: 'self', at: begins + chance.int(0, 21) * DAY + chance.int(0, 420) }
  })
  return [...signersOf(staff).map((signer, at) => Object.assign(signer, { at: SIGNED + at * 12 })), ...own]
}

export const agreementRows = (staff: Staff, signatures: readonly Signature[], clock: Clock) => ({
  representative: signersOf(staff).map(({ of, person }, number): Row<'representative'> => {
    const at = SIGNED - 600 + number
    const named_by = staff.at('technology/desk/1').id
    return { id: idOf(`representative/${of}`, at), person_id: person.id, on_behalf_of: of, named_by, named_at: clock.instant(at) }
  }),
  agreement_acceptance: signatures.map(({ person, of, at }): Row<'agreement_acceptance'> => ({
    id: idOf(`agreement/${of}/${person.post.key}`, at),
    version: AGREEMENT_VERSION,
    on_behalf_of: of,
    person_id: person.id,
    accepted_at: clock.instant(at),
  })),
})
