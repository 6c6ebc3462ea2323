/** The shapes that those who keep the list of people see. */
import * as z from 'zod'
import { SIGNATORIES } from './agreement.ts'
import { Instant, Person } from './person.ts'
import { RIGHTS } from './right.ts'
import { ROLES } from './role.ts'

/** Whether someone has set a password, was asked to, or neither. Never when they were last here. */
export const STANDINGS = ['arrived', 'invited', 'not-invited'] as const

/** A person as those who keep the list see them: how they sign in, and whether they can. */
export const AccountLine = Person.extend({
  login: z.string().nullable(),
  standing: z.enum(STANDINGS),
  invitedUntil: Instant.nullable(),
})
export type AccountLine = z.infer<typeof AccountLine>

export const RightHeld = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  kind: z.enum(RIGHTS),
  placeId: z.uuid(),
  place: z.string(),
  wholeDistrict: z.boolean(),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
})
export type RightHeld = z.infer<typeof RightHeld>

export const RoleOnRecord = z.object({
  id: z.uuid(),
  role: z.enum(ROLES),
  place: z.string(),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
  fromRoster: z.boolean(),
})
export type RoleOnRecord = z.infer<typeof RoleOnRecord>

/** How far the reader's own rights go over this person: keeping the list, administering their places, or the whole district. */
export const REACHES = ['roster', 'administer', 'district'] as const
export type Reach = (typeof REACHES)[number]

export const Account = AccountLine.extend({
  version: z.int(),
  givenName: z.string().trim().min(1).max(80),
  familyName: z.string().trim().min(1).max(80),
  email: z.email().toLowerCase().nullable(),
  fromRoster: z.boolean(),
  endedOn: z.iso.date().nullable(),
  onRecord: z.array(RoleOnRecord),
  rights: z.array(RightHeld),
  speaksFor: z.array(z.object({ id: z.uuid(), onBehalfOf: z.enum(SIGNATORIES) })),
  /** How many others administer the whole district without an end. */
  otherAdministrators: z.int(),
  reach: z.enum(REACHES),
})
export type Account = z.infer<typeof Account>

/** A way in, to be handed over: shown once, kept nowhere. */
export const Slip = z.object({ personId: z.uuid(), name: z.string(), place: z.string(), code: z.string() })
export type Slip = z.infer<typeof Slip>
