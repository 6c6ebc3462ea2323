import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Account, AccountLine, RightHeld, Slip, STANDINGS } from './account.ts'
import { SIGNATORIES } from './agreement.ts'
import { isDayOfYear, isTimeZone, whyNotHours } from './district.ts'
import { PROVE_FIRST } from './passkey-contract.ts'
import { because, conflict, Instant, Locale, Person, Place, problems, RoleName } from './person.ts'
import { END_PROBLEMS, GRANT_PROBLEMS, RIGHTS } from './right.ts'
import { ROLES } from './role.ts'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 07:30.')

export const District = z.object({
  version: z.int(),
  name: z.string().trim().min(1).max(120),
  timeZone: z.string().refine(isTimeZone, 'Choose a time zone from the list.'),
  locale: Locale,
  schoolYearBegins: z.string().refine(isDayOfYear, 'Write a month and a day that every year has.'),
  contractFrom: Clock,
  contractUntil: Clock,
  nonContractDays: z.array(z.iso.date()).max(366),
  studentK: z.int().min(5).max(100),
  surveyK: z.int().min(5).max(100),
  /** Signed out after so many days unused, and after so many in any case. On a shared computer it is half an hour, and eight. */
  sessionIdleDays: z.int().min(1).max(90),
  sessionLongestDays: z.int().min(1).max(365),
})
export type District = z.infer<typeof District>

const Id = z.object({ id: z.uuid() })
export const EndedPlace = Place.extend({ endedOn: z.iso.date(), fromRoster: z.boolean() })
export type EndedPlace = z.infer<typeof EndedPlace>
const Named = Account.pick({ givenName: true, familyName: true, email: true })
const CANNOT_END = because(END_PROBLEMS)
const LOGIN_TAKEN = { status: 409 }

export const administer = {
  administration: oc
    .route({ method: 'GET', path: '/administration', summary: 'The whole district in a few figures, and the places you keep' })
    .output(
      z.object({
        people: z.int(),
        arrived: z.int(),
        invited: z.int(),
        places: z.array(Place.extend({ reach: z.enum(RIGHTS) })),
        /** Those of the places you administer that were closed, the latest first. */
        endedPlaces: z.array(EndedPlace),
        rights: z.array(RightHeld),
      }),
    )
    .errors(problems),
  accounts: oc
    .route({ method: 'GET', path: '/accounts', summary: 'The people of the places you keep, 50 at a time' })
    .input(
      z.object({
        search: z.string().trim().max(80).optional(),
        placeId: z.uuid().optional(),
        standing: z.enum(STANDINGS).optional(),
        after: z.uuid().optional(),
      }),
    )
    .output(z.object({ people: z.array(AccountLine), more: z.boolean() }))
    .errors(problems),
  account: oc
    .route({ method: 'GET', path: '/accounts/{id}', summary: 'A person as those who keep the list see them' })
    .input(Id)
    .output(Account)
    .errors(problems),
  addPerson: oc
    .route({ method: 'POST', path: '/people', summary: 'Add a person by hand' })
    .input(Named.extend({ role: z.enum(ROLES), placeId: z.uuid() }))
    .output(Person)
    .errors({ ...problems, LOGIN_TAKEN }),
  changePerson: oc
    .route({ method: 'PATCH', path: '/people/{id}', summary: 'Correct a name or an e-mail address' })
    .input(Named.extend(Account.pick({ id: true, version: true }).shape))
    .output(Account)
    .errors({ ...problems, PROVE_FIRST, LOGIN_TAKEN, ...conflict(Account) }),
  endPerson: oc
    .route({ method: 'POST', path: '/people/{id}/end', summary: 'Say that someone has left: they are signed out everywhere' })
    .input(Id)
    .output(Account)
    .errors({ ...problems, CANNOT_END }),
  bringBack: oc
    .route({ method: 'POST', path: '/people/{id}/bring-back', summary: 'Take back that someone has left' })
    .input(Id)
    .output(Account)
    .errors({ ...problems, LOGIN_TAKEN }),

  addRole: oc
    .route({ method: 'POST', path: '/people/{id}/roles', summary: 'Say by hand which role someone holds where' })
    .input(Id.extend({ role: z.enum(ROLES), placeId: z.uuid() }))
    .output(Account)
    .errors(problems),
  endRole: oc
    .route({ method: 'POST', path: '/roles/{id}/end', summary: 'End a role that was added by hand' })
    .input(Id)
    .output(Account)
    .errors({ ...problems, CANNOT_END }),
  grantRight: oc
    .route({ method: 'POST', path: '/people/{id}/rights', summary: 'Give a right for a place and a term' })
    .input(Id.extend({ kind: z.enum(RIGHTS), placeId: z.uuid(), untilOn: z.iso.date().nullable() }))
    .output(Account)
    .errors({ ...problems, PROVE_FIRST, CANNOT_GRANT: because(GRANT_PROBLEMS) }),
  endRight: oc
    .route({ method: 'POST', path: '/rights/{id}/end', summary: 'Take a right back' })
    .input(Id)
    .output(z.object({}))
    .errors({ ...problems, CANNOT_END }),
  rightsHeld: oc
    .route({ method: 'GET', path: '/rights', summary: 'Who holds which right where: everyone may know' })
    .output(z.array(RightHeld)),
  nameRepresentative: oc
    .route({
      method: 'POST',
      path: '/people/{id}/speaks-for',
      summary: 'Name who signs the agreement for the district or the association',
    })
    .input(Id.extend({ onBehalfOf: z.enum(SIGNATORIES) }))
    .output(Account)
    .errors({ ...problems, PROVE_FIRST }),
  endRepresentative: oc
    .route({
      method: 'POST',
      path: '/representatives/{id}/end',
      summary: 'Someone no longer signs for the district or the association',
    })
    .input(Id)
    .output(z.object({}))
    .errors(problems),

  invite: oc
    .route({ method: 'POST', path: '/people/{id}/invitations', summary: 'Make a link and a printable code for one person' })
    .input(Id)
    .output(z.object({ url: z.url(), code: z.string(), expiresAt: Instant, mailed: z.boolean() }))
    .errors({ ...problems, PROVE_FIRST }),
  inviteAll: oc
    .route({
      method: 'POST',
      path: '/places/{id}/invitations',
      summary: 'Invite everyone of a place who has not arrived, 200 at a time',
    })
    .input(
      Id.extend({
        /** A mail to those who have an address, or a printed code for those who have none. */
        by: z.enum(['mail', 'paper']),
        /** Those too who hold an invitation: the earlier one stops working. */
        again: z.boolean(),
      }),
    )
    .output(z.object({ slips: z.array(Slip), mailed: z.int(), more: z.boolean(), expiresAt: Instant.nullable() }))
    .errors(problems),

  addPlace: oc
    .route({ method: 'POST', path: '/places', summary: 'Add a place' })
    .input(Place.pick({ parentId: true, kind: true, name: true }))
    .output(Place)
    .errors(problems),
  renamePlace: oc
    .route({ method: 'PATCH', path: '/places/{id}', summary: 'Rename a place' })
    .input(Place.pick({ id: true, version: true, name: true }))
    .output(Place)
    .errors({ ...problems, ...conflict(Place) }),
  endPlace: oc
    .route({
      method: 'POST',
      path: '/places/{id}/end',
      summary: 'Close a place, or open it again: roles and rights there end with it, its teams and their work stay',
    })
    .input(Id.extend({ ended: z.boolean() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_END }),
  renameRole: oc
    .route({ method: 'PUT', path: '/role-names/{role}', summary: 'Call a role what the district calls it' })
    .input(RoleName)
    .output(z.object({}))
    .errors(problems),
  district: oc.route({ method: 'GET', path: '/district', summary: 'The district’s settings' }).output(District).errors(problems),
  changeDistrict: oc
    .route({ method: 'PUT', path: '/district', summary: 'Change the district’s settings' })
    .input(
      District.refine(({ contractFrom, contractUntil }) => !whyNotHours(contractFrom, contractUntil), {
        path: ['contractUntil'],
        message: 'The end comes after the beginning.',
      }).refine(({ sessionIdleDays, sessionLongestDays }) => sessionIdleDays <= sessionLongestDays, {
        path: ['sessionLongestDays'],
        message: 'Not fewer than the days unused.',
      }),
    )
    .output(District)
    .errors({ ...problems, ...conflict(District) }),
}
