import { oc } from '@orpc/contract'
import * as z from 'zod'
import { RightHeld } from './account.ts'
import { SIGNATORIES } from './agreement.ts'
import { audit } from './audit-contract.ts'
import { administer } from './administer-contract.ts'
import { Passkey, passkeys } from './passkey-contract.ts'
import { Password, signIn, signInProblems } from './sign-in-contract.ts'
import { Instant, Locale, Person, Place, problems, RoleName } from './person.ts'
import { RIGHTS } from './right.ts'

// The contract is this module's door: other contracts take these shapes from here.
export { Person, Place }

export const Me = Person.extend({
  givenName: z.string(),
  locale: Locale,
  rights: z.array(z.enum(RIGHTS)),
  agreed: z.boolean(),
  district: z.object({ name: z.string(), timeZone: z.string(), isDemo: z.boolean() }),
  roleNames: z.array(RoleName),
  unread: z.int(),
  /** Then nothing typed outlives this tab, and signing out clears what the browser kept. */
  onSharedComputer: z.boolean(),
})
export type Me = z.infer<typeof Me>

export const Session = z.object({
  id: z.uuid(),
  device: z.string(),
  beganAt: Instant,
  lastSeenAt: Instant,
  shared: z.boolean(),
  current: z.boolean(),
})
export type Session = z.infer<typeof Session>

/** The agreement as it stands: whether I have read this version, who signed it, and who may sign it. */
export const Agreement = z.object({
  version: z.int(),
  readAt: Instant.nullable(),
  signed: z.array(z.object({ onBehalfOf: z.enum(SIGNATORIES), name: z.string(), at: Instant })),
  maySign: z.array(z.enum(SIGNATORIES)),
  rights: z.array(RightHeld),
})
export type Agreement = z.infer<typeof Agreement>

export const people = {
  ...signIn,
  ...passkeys,
  ...audit,

  me: oc.route({ method: 'GET', path: '/me', summary: 'Who is signed in' }).output(Me),
  changeMe: oc
    .route({ method: 'PATCH', path: '/me', summary: 'Change my language' })
    .input(z.object({ locale: Locale }))
    .output(z.object({})),
  mySignIn: oc.route({ method: 'GET', path: '/me/sign-in', summary: 'How I sign in, and where I am signed in' }).output(
    z.object({
      login: z.string().nullable(),
      hasPassword: z.boolean(),
      passkeys: z.array(Passkey),
      sessions: z.array(Session),
    }),
  ),
  changePassword: oc
    .route({ method: 'POST', path: '/me/password', summary: 'Change my password; other sessions end' })
    .input(z.object({ now: z.string().max(200), next: Password }))
    .output(z.object({}))
    .errors(signInProblems),
  endSession: oc
    .route({ method: 'POST', path: '/me/sessions/{id}/end', summary: 'Sign out elsewhere' })
    .input(Session.pick({ id: true }))
    .output(z.object({}))
    .errors(problems),

  agreement: oc
    .route({ method: 'GET', path: '/agreement', summary: 'Who signed the agreement, and who holds rights beyond their own work' })
    .output(Agreement),
  acceptAgreement: oc
    .route({ method: 'POST', path: '/agreement', summary: 'Say that I have read the agreement, or sign it as a representative' })
    .input(z.object({ version: z.int(), onBehalfOf: z.enum(['self', ...SIGNATORIES]) }))
    .output(z.object({}))
    .errors(problems),

  list: oc
    .route({ method: 'GET', path: '/people', summary: 'People by name, 50 at a time' })
    .input(z.object({ search: z.string().trim().max(80).optional(), placeId: z.uuid().optional(), after: z.uuid().optional() }))
    .output(z.object({ people: z.array(Person), more: z.boolean() })),
  person: oc
    .route({ method: 'GET', path: '/people/{id}', summary: 'One person' })
    .input(Person.pick({ id: true }))
    .output(Person)
    .errors(problems),
  places: oc.route({ method: 'GET', path: '/places', summary: 'The district as a tree' }).output(z.array(Place)),
  roleNames: oc
    .route({ method: 'GET', path: '/role-names', summary: 'What this district calls its roles, where it renamed them' })
    .output(z.array(RoleName)),

  ...administer,
}
