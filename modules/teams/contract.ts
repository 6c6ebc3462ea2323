import { oc } from '@orpc/contract'
import * as z from 'zod'
import { LEVELS, ROLES } from '../people/role.ts'
import { meetings } from './meeting-contract.ts'
import { LEAVE_PROBLEMS, PARTS, TEAM_KINDS, VISIBILITIES } from './team.ts'

/** Someone in a team: a name, what they do in the district, and their part here. */
export const Member = z.object({
  personId: z.uuid(),
  name: z.string(),
  role: z.enum(ROLES).nullable(),
  part: z.enum(PARTS),
})
export type Member = z.infer<typeof Member>

/** A team as a list shows it. */
export const TeamLine = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(TEAM_KINDS),
  level: z.enum(LEVELS),
  placeId: z.uuid(),
  place: z.string(),
})
export type TeamLine = z.infer<typeof TeamLine>

export const Team = TeamLine.extend({
  version: z.int(),
  purpose: z.string(),
  visibility: z.enum(VISIBILITIES),
  shownTo: z.array(z.object({ id: z.uuid(), name: z.string() })),
  meetsOnDay: z.int().min(1).max(7).nullable(),
  meetsAt: z.string().nullable(),
  ended: z.boolean(),
  /** A new school year has begun since the team last said that it goes on: its people are asked. */
  asksToGoOn: z.boolean(),
  members: z.array(Member),
  /** What the reader is in it; null for someone whom the team shows its page. */
  part: z.enum(PARTS).nullable(),
})
export type Team = z.infer<typeof Team>

/** A team that one is in: also whether its people sit together right now. */
export const MyTeam = TeamLine.extend(
  Team.pick({ meetsOnDay: true, meetsAt: true, ended: true }).extend({ part: z.enum(PARTS), meetingIsOn: z.boolean() }).shape,
)
export type MyTeam = z.infer<typeof MyTeam>

export const TeamInput = z.object({
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().max(400),
  kind: z.enum(TEAM_KINDS),
  placeId: z.uuid(),
})

/** A team that the roster suggests: who teaches the same grade or subject in one school. */
export const Suggestion = z.object({
  key: z.string().max(300),
  kind: z.enum(['grade-level', 'department']),
  placeId: z.uuid(),
  place: z.string(),
  /** The grade or the subject, as the roster writes it. */
  of: z.string(),
  people: z.array(z.string()),
  /** The team, where somebody has made it. */
  teamId: z.uuid().nullable(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const TeamInvitation = z.object({
  id: z.uuid(),
  teamId: z.uuid(),
  team: z.string(),
  part: z.enum(PARTS),
  message: z.string(),
  by: z.string(),
})
export type TeamInvitation = z.infer<typeof TeamInvitation>

const Id = z.object({ id: z.uuid() })
const TeamPage = z.object({ teams: z.array(TeamLine), more: z.boolean() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const conflict = { CONFLICT: { status: 409, data: z.object({ theirs: Team }) } }

export const teams = {
  ...meetings,

  overview: oc
    .route({
      method: 'GET',
      path: '/teams/overview',
      summary: 'My teams, what invites or is suggested to me, and teams that show themselves',
    })
    .output(
      z.object({
        invitations: z.array(TeamInvitation),
        mine: z.array(MyTeam),
        suggested: z.array(Suggestion),
        /** At the places where I hold a role. */
        near: z.array(TeamLine),
        others: TeamPage,
      }),
    ),
  list: oc
    .route({ method: 'GET', path: '/teams', summary: 'Teams that you are in or that show themselves to you, 50 at a time' })
    .input(
      z.object({
        mine: z.stringbool().optional(),
        placeId: z.uuid().optional(),
        search: z.string().trim().max(80).optional(),
        after: z.uuid().optional(),
      }),
    )
    .output(TeamPage),
  suggested: oc
    .route({ method: 'GET', path: '/teams/suggested', summary: 'Teams that the roster suggests to you' })
    .output(z.array(Suggestion)),
  joinSuggested: oc
    .route({ method: 'POST', path: '/teams/suggested', summary: 'Join a suggested team, making it where nobody has' })
    .input(z.object({ key: z.string().max(300), name: z.string().trim().min(1).max(120) }))
    .output(Team)
    .errors(problems),
  team: oc.route({ method: 'GET', path: '/teams/{id}', summary: 'One team' }).input(Id).output(Team).errors(problems),
  make: oc
    .route({ method: 'POST', path: '/teams', summary: 'Make a team, with yourself as facilitator' })
    .input(TeamInput)
    .output(Team)
    .errors(problems),
  change: oc
    .route({ method: 'PATCH', path: '/teams/{id}', summary: 'Change a team’s name, purpose, meeting time or who sees its page' })
    .input(
      TeamInput.pick({ name: true, purpose: true })
        .extend(Team.pick({ id: true, version: true, visibility: true, meetsOnDay: true }).shape)
        .extend({
          meetsAt: z
            .string()
            .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
            .nullable(),
          shownTo: z.array(z.uuid()).max(50),
        }),
    )
    .output(Team)
    .errors({ ...problems, ...conflict }),
  end: oc
    .route({
      method: 'POST',
      path: '/teams/{id}/end',
      summary: 'End a team, or take it up again; its work stays with its people',
    })
    .input(Id.extend({ ended: z.boolean() }))
    .output(Team)
    .errors(problems),
  goOn: oc
    .route({ method: 'POST', path: '/teams/{id}/go-on', summary: 'Say that a team goes on in the new school year' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
  invite: oc
    .route({ method: 'POST', path: '/teams/{id}/invitations', summary: 'Invite someone; nothing is theirs until they accept' })
    .input(Id.extend({ personId: z.uuid(), part: z.enum(PARTS), message: z.string().trim().max(400) }))
    .output(z.object({}))
    .errors(problems),
  withdrawInvitation: oc
    .route({
      method: 'POST',
      path: '/teams/{id}/invitations/{personId}/withdraw',
      summary: 'Take back an invitation that was not answered',
    })
    .input(Id.extend({ personId: z.uuid() }))
    .output(z.object({}))
    .errors(problems),
  invitations: oc
    .route({ method: 'GET', path: '/team-invitations', summary: 'Which teams invite me' })
    .output(z.array(TeamInvitation)),
  answerInvitation: oc
    .route({ method: 'POST', path: '/team-invitations/{id}/answer', summary: 'Accept or decline' })
    .input(Id.extend({ accept: z.boolean() }))
    .output(z.object({ teamId: z.uuid() }))
    .errors(problems),
  changePart: oc
    .route({
      method: 'PUT',
      path: '/teams/{id}/members/{personId}',
      summary: 'Change someone’s part, or let them go (null); anyone may leave by themselves',
    })
    .input(Id.extend({ personId: z.uuid(), part: z.enum(PARTS).nullable() }))
    .output(z.object({}))
    .errors({ ...problems, CANNOT_LEAVE: { status: 409, data: z.object({ reason: z.enum(LEAVE_PROBLEMS) }) } }),
}

export { Meeting, MeetingLine, MeetingNote, NoteInput, Step } from './meeting-contract.ts'
