import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { TeamLine } from '../teams/contract.ts'
import { CHANGE_PROBLEMS, MATERIALS, NOTE_KINDS, PURPOSES, SPEAKERS, TRUSTS } from './protocol.ts'

const said = (most: number) => z.object({ en: z.string().trim().max(most), es: z.string().trim().max(most) })
const Name = z.object({ en: z.string().trim().min(1).max(120), es: z.string().trim().min(1).max(120) })

export const Step = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: Name,
  does: said(1000),
  minutes: z.int().min(1).max(180),
  speaks: z.enum(SPEAKERS),
  notes: z.array(z.enum(NOTE_KINDS)),
  alone: z.boolean(),
})
export type Step = z.infer<typeof Step>

/** All of a way of looking: what it is for, roles, steps, what to mind. */
export const ProtocolBody = z.object({
  name: Name,
  about: said(600),
  credit: said(400),
  purposes: z.array(z.enum(PURPOSES)),
  materials: z.array(z.enum(MATERIALS)),
  trust: z.enum(TRUSTS),
  people: z.tuple([z.int().min(1).max(500), z.int().min(1).max(500)]),
  roles: z.array(z.object({ name: Name, does: said(400) })).max(8),
  steps: z.array(Step).max(20),
  cautions: z.array(said(600)).max(8),
})
export type ProtocolBody = z.infer<typeof ProtocolBody>

/** A way of looking as lists show it, with all that choosing needs. */
export const ProtocolLine = ProtocolBody.omit({ roles: true, cautions: true }).extend({
  id: z.uuid(),
  /** Of the library; null for a team’s own. */
  key: z.string().nullable(),
  number: z.int(),
  teamId: z.uuid().nullable(),
  team: z.string().nullable(),
})
export type ProtocolLine = z.infer<typeof ProtocolLine>

export const ProtocolPage = z.object({
  protocol: ProtocolLine.extend({
    roles: ProtocolBody.shape.roles,
    cautions: ProtocolBody.shape.cautions,
    removedAt: Instant.nullable(),
    mayWrite: z.boolean(),
    /** What it was copied from. */
    from: z.object({ id: z.uuid(), name: Name, number: z.int() }).nullable(),
  }),
  /** The version of the library that it was copied from, or the one before: to see what the team changed. */
  before: z.array(Step).nullable(),
  versions: z.array(z.object({ number: z.int(), said: z.string(), by: z.string().nullable(), at: Instant })),
  /** The teams for which the reader may copy it. */
  teams: z.array(TeamLine),
})
export type ProtocolPage = z.infer<typeof ProtocolPage>

const Id = z.object({ id: z.uuid() })

export const protocols = {
  protocols: oc
    .route({
      method: 'GET',
      path: '/protocols',
      summary: 'Ways of looking together: the library, and what your teams made of it',
    })
    .output(z.object({ library: z.array(ProtocolLine), ours: z.array(ProtocolLine), teams: z.array(TeamLine) })),
  protocol: oc
    .route({ method: 'GET', path: '/protocols/{id}', summary: 'One way of looking together, or an earlier version of it' })
    .input(Id.extend({ number: z.coerce.number().int().positive().optional() }))
    .output(ProtocolPage)
    .errors(problems),
  copyProtocol: oc
    .route({ method: 'POST', path: '/protocols/{id}/copies', summary: 'Make your team’s own copy, to change' })
    .input(Id.extend({ teamId: z.uuid() }))
    .output(Id)
    .errors(problems),
  reviseProtocol: oc
    .route({ method: 'POST', path: '/protocols/{id}/versions', summary: 'Write the next version; the earlier ones stay' })
    .input(Id.extend({ from: z.int().positive(), body: ProtocolBody, said: z.string().trim().max(400) }))
    .output(z.object({ number: z.int() }))
    .errors({ ...problems, ...conflict(ProtocolLine), CANNOT_CHANGE: because(CHANGE_PROBLEMS) }),
  removeProtocol: oc
    .route({ method: 'POST', path: '/protocols/{id}/remove', summary: 'Take a team’s copy away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
}
