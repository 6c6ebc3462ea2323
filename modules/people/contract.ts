import { oc } from '@orpc/contract'
import * as z from 'zod'
import { LEVELS, PLACE_KINDS, ROLES } from './role.ts'

export const Locale = z.enum(['en', 'es'])

export const Place = z.object({
  id: z.uuid(),
  version: z.int(),
  parentId: z.uuid().nullable(),
  kind: z.enum(PLACE_KINDS),
  name: z.string().trim().min(1).max(120),
})
export type Place = z.infer<typeof Place>

export const RoleHeld = z.object({
  role: z.enum(ROLES),
  placeId: z.uuid(),
  place: z.string(),
  level: z.enum(LEVELS),
})
export type RoleHeld = z.infer<typeof RoleHeld>

/** A person as colleagues see them: a name and what they do where. No number, nothing about their work. */
export const Person = z.object({ id: z.uuid(), name: z.string(), roles: z.array(RoleHeld) })
export type Person = z.infer<typeof Person>

export const RIGHTS = ['administer', 'roster'] as const

export const Me = Person.extend({
  givenName: z.string(),
  locale: Locale,
  rights: z.array(z.enum(RIGHTS)),
  agreed: z.boolean(),
  district: z.object({ name: z.string(), timeZone: z.string(), isDemo: z.boolean() }),
  unread: z.int(),
})
export type Me = z.infer<typeof Me>

export const Session = z.object({
  id: z.uuid(),
  device: z.string(),
  beganAt: z.iso.datetime({ offset: true }),
  lastSeenAt: z.iso.datetime({ offset: true }),
  current: z.boolean(),
})

export const District = z.object({
  version: z.int(),
  name: z.string().trim().min(1).max(120),
  timeZone: z.string(),
  locale: Locale,
  schoolYearBegins: z.string().regex(/^\d\d-\d\d$/),
  contractFrom: z.string().regex(/^\d\d:\d\d$/),
  contractUntil: z.string().regex(/^\d\d:\d\d$/),
  nonContractDays: z.array(z.iso.date()).max(366),
  studentK: z.int().min(5).max(100),
  surveyK: z.int().min(5).max(100),
})
export type District = z.infer<typeof District>

const Password = z.string().min(10).max(200)
/** The long token of a link, or the short code of a printed page. */
const Secret = z.string().trim().min(10).max(100)

const problems = {
  NOT_FOUND: {},
  FORBIDDEN: {},
}
const conflict = <Thing extends z.ZodType>(thing: Thing) => ({
  CONFLICT: { status: 409, data: z.object({ theirs: thing }) },
})
const signInProblems = {
  /** Alike whether or not the account exists. */
  UNAUTHORIZED: { status: 401 },
  TOO_MANY_REQUESTS: { status: 429, data: z.object({ minutes: z.int() }) },
}

export const people = {
  signIn: oc
    .route({ method: 'POST', path: '/sign-in', summary: 'Sign in with e-mail or user name and password' })
    .input(z.object({ login: z.string().trim().min(1).max(200), password: z.string().min(1).max(200) }))
    .output(z.object({ personId: z.uuid() }))
    .errors(signInProblems),
  demoPeople: oc
    .route({ method: 'GET', path: '/demo-people', summary: 'Whom a visitor of a demo district may sign in as' })
    .output(z.array(z.object({ id: z.uuid(), name: z.string(), role: z.string(), place: z.string() }))),
  signInToDemo: oc
    .route({ method: 'POST', path: '/demo-sign-in', summary: 'Sign in to a demo district with one click' })
    .input(z.object({ personId: z.uuid() }))
    .output(z.object({ personId: z.uuid() }))
    .errors(problems),
  lookUpInvitation: oc
    .route({ method: 'POST', path: '/invitations/look-up', summary: 'Whom an invitation is for' })
    .input(z.object({ secret: Secret }))
    .output(z.object({ name: z.string(), login: z.string().nullable(), district: z.string() }))
    .errors({ NOT_FOUND: {}, TOO_MANY_REQUESTS: signInProblems.TOO_MANY_REQUESTS }),
  acceptInvitation: oc
    .route({ method: 'POST', path: '/invitations/accept', summary: 'Set a password by an invitation, and sign in' })
    .input(z.object({ secret: Secret, login: z.string().trim().toLowerCase().min(3).max(200).nullable(), password: Password }))
    .output(z.object({ personId: z.uuid() }))
    .errors({ NOT_FOUND: {}, LOGIN_TAKEN: { status: 409 }, TOO_MANY_REQUESTS: signInProblems.TOO_MANY_REQUESTS }),
  signOut: oc.route({ method: 'POST', path: '/sign-out', summary: 'End this session' }).input(z.object({})).output(z.object({})),

  me: oc.route({ method: 'GET', path: '/me', summary: 'Who is signed in' }).output(Me),
  changeMe: oc
    .route({ method: 'PATCH', path: '/me', summary: 'Change my language' })
    .input(z.object({ locale: Locale }))
    .output(z.object({})),
  changePassword: oc
    .route({ method: 'POST', path: '/me/password', summary: 'Change my password; other sessions end' })
    .input(z.object({ now: z.string().max(200), next: Password }))
    .output(z.object({}))
    .errors(signInProblems),
  sessions: oc.route({ method: 'GET', path: '/me/sessions', summary: 'Where I am signed in' }).output(z.array(Session)),
  endSession: oc
    .route({ method: 'POST', path: '/me/sessions/{id}/end', summary: 'Sign out elsewhere' })
    .input(Session.pick({ id: true }))
    .output(z.object({}))
    .errors(problems),
  acceptAgreement: oc
    .route({ method: 'POST', path: '/agreement', summary: 'Say that I have read the agreement' })
    .input(z.object({ version: z.int(), onBehalfOf: z.enum(['self', 'district', 'association']) }))
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

  invite: oc
    .route({ method: 'POST', path: '/people/{id}/invitations', summary: 'Make a link and a printable code for one person' })
    .input(Person.pick({ id: true }))
    .output(z.object({ url: z.url(), code: z.string(), expiresAt: z.iso.datetime({ offset: true }), mailed: z.boolean() }))
    .errors(problems),
  addPerson: oc
    .route({ method: 'POST', path: '/people', summary: 'Add a person by hand' })
    .input(
      z.object({
        givenName: z.string().trim().min(1).max(80),
        familyName: z.string().trim().min(1).max(80),
        email: z.email().toLowerCase().nullable(),
        role: z.enum(ROLES),
        placeId: z.uuid(),
      }),
    )
    .output(Person)
    .errors({ ...problems, LOGIN_TAKEN: { status: 409 } }),
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
  roleNames: oc
    .route({ method: 'GET', path: '/role-names', summary: 'What this district calls each role' })
    .output(z.array(z.object({ role: z.enum(ROLES), en: z.string(), es: z.string() }))),
  renameRole: oc
    .route({ method: 'PUT', path: '/role-names/{role}', summary: 'Call a role what the district calls it' })
    .input(z.object({ role: z.enum(ROLES), en: z.string().trim().min(1).max(60), es: z.string().trim().min(1).max(60) }))
    .output(z.object({}))
    .errors(problems),
  district: oc.route({ method: 'GET', path: '/district', summary: 'The district’s settings' }).output(District).errors(problems),
  changeDistrict: oc
    .route({ method: 'PUT', path: '/district', summary: 'Change the district’s settings' })
    .input(District)
    .output(District)
    .errors({ ...problems, ...conflict(District) }),
}
