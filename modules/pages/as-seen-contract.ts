import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CycleLine, CyclePage } from '../cycles/contract.ts'
import { ROLES } from '../people/role.ts'
import { TeamLine } from '../teams/contract.ts'

/** Someone who leads where one of my teams works, or above it. */
export const Leader = z.object({ personId: z.uuid(), name: z.string(), role: z.enum(ROLES), place: z.string() })
export type Leader = z.infer<typeof Leader>

/** One of my teams: what of it a leader finds today. */
export const SeenTeam = z.object({
  team: TeamLine,
  ended: z.boolean(),
  /** The leader is in the team, and sees what the team sees. */
  isIn: z.boolean(),
  /** The team’s page is open to the leader: its name, its purpose, who is in it. */
  page: z.boolean(),
  cycles: z.array(z.object({ cycle: CycleLine, seen: z.boolean() })),
})
export type SeenTeam = z.infer<typeof SeenTeam>

/** My own work as someone who leads here finds it. It holds nothing that is not mine to read. */
export const AsSeen = z.object({ leaders: z.array(Leader), leader: Leader.nullable(), teams: z.array(SeenTeam) })
export type AsSeen = z.infer<typeof AsSeen>

export const asSeen = {
  asSeen: oc
    .route({ method: 'GET', path: '/pages/as-seen', summary: 'Which of my work someone who leads here finds today' })
    .input(z.object({ leaderId: z.uuid().optional() }))
    .output(AsSeen)
    .errors({ NOT_FOUND: {} }),
  cycleAsSeen: oc
    .route({
      method: 'GET',
      path: '/pages/as-seen/{leaderId}/cycles/{id}',
      summary: 'A cycle of my team as that person finds it',
    })
    .input(z.object({ leaderId: z.uuid(), id: z.uuid() }))
    .output(z.object({ leader: Leader, page: CyclePage }))
    .errors({ NOT_FOUND: {} }),
}
