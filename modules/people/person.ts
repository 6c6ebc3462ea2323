/** The shapes that everything here speaks of: places, people, and the roles they hold. */
import * as z from 'zod'
import { LEVELS, PLACE_KINDS, ROLES } from './role.ts'

/** An instant, with its offset. */
export const Instant = z.iso.datetime({ offset: true })
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

/** What this district calls a role, where that is not what Weft calls it. */
export const RoleName = z.object({
  role: z.enum(ROLES),
  en: z.string().trim().min(1).max(60),
  es: z.string().trim().min(1).max(60),
})
export type RoleName = z.infer<typeof RoleName>

export const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
/** Somebody saved it since: what they wrote comes along. */
export const conflict = <Thing extends z.ZodType>(thing: Thing) => ({
  CONFLICT: { status: 409, data: z.object({ theirs: thing }) },
})
/** A refusal whose reason the page says in words. */
export const because = <const Reasons extends readonly [string, ...string[]]>(reasons: Reasons) => ({
  status: 409,
  data: z.object({ reason: z.enum(reasons) }),
})
