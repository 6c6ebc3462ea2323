import { oc } from '@orpc/contract'
import * as z from 'zod'
import { LEVELS } from '../people/role.ts'
import { LEAVE_PROBLEMS, PARTS, TEAM_KINDS, VISIBILITIES } from './team.ts'

export const Member = z.object({ personId: z.uuid(), name: z.string(), part: z.enum(PARTS) })
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
  members: z.array(Member),
  /** What the reader is in it; null for someone whom the team shows its page. */
  part: z.enum(PARTS).nullable(),
})
export type Team = z.infer<typeof Team>

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

export const NOTE_KINDS = ['looked-at', 'saw', 'try'] as const

export const MeetingNote = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(NOTE_KINDS),
  text: z.string(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  fileId: z.uuid().nullable(),
  /** Who will try it; the team says so itself, in its meeting. */
  personId: z.uuid().nullable(),
  person: z.string().nullable(),
  byOn: z.iso.date().nullable(),
  done: z.boolean(),
  cameOfIt: z.string().nullable(),
})
export type MeetingNote = z.infer<typeof MeetingNote>

export const Meeting = z.object({
  id: z.uuid(),
  version: z.int(),
  teamId: z.uuid(),
  heldOn: z.iso.date(),
  minutes: z.int(),
  beganAt: z.iso.datetime({ offset: true }),
  ended: z.boolean(),
  present: z.array(z.uuid()),
  notes: z.array(MeetingNote),
})
export type Meeting = z.infer<typeof Meeting>

export const NoteInput = z
  .object({
    kind: z.enum(NOTE_KINDS),
    text: z.string().trim().max(2000),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable(),
    fileId: z.uuid().nullable(),
    personId: z.uuid().nullable(),
    byOn: z.iso.date().nullable(),
  })
  .refine((note) => note.text !== '' || note.url !== null || note.fileId !== null, {
    message: 'Write something, or add a link or a photo.',
  })

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const conflict = <Thing extends z.ZodType>(thing: Thing) => ({ CONFLICT: { status: 409, data: z.object({ theirs: thing }) } })

export const teams = {
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
    .output(z.object({ teams: z.array(TeamLine), more: z.boolean() })),
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
            .regex(/^\d\d:\d\d$/)
            .nullable(),
          shownTo: z.array(z.uuid()).max(50),
        }),
    )
    .output(Team)
    .errors({ ...problems, ...conflict(Team) }),
  end: oc
    .route({ method: 'POST', path: '/teams/{id}/end', summary: 'End a team; its work stays with its people' })
    .input(Id)
    .output(z.object({}))
    .errors(problems),
  invite: oc
    .route({ method: 'POST', path: '/teams/{id}/invitations', summary: 'Invite someone; nothing is theirs until they accept' })
    .input(Id.extend({ personId: z.uuid(), part: z.enum(PARTS), message: z.string().trim().max(400) }))
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

  beginMeeting: oc
    .route({ method: 'POST', path: '/teams/{id}/meetings', summary: 'Begin a meeting, or join the one that is on' })
    .input(Id.extend({ heldOn: z.iso.date(), minutes: z.int().min(5).max(480) }))
    .output(Meeting)
    .errors(problems),
  meeting: oc
    .route({ method: 'GET', path: '/meetings/{id}', summary: 'One meeting with its notes' })
    .input(Id)
    .output(Meeting)
    .errors(problems),
  meetings: oc
    .route({ method: 'GET', path: '/teams/{id}/meetings', summary: 'Earlier meetings, newest first, 20 at a time' })
    .input(Id.extend({ before: z.uuid().optional() }))
    .output(z.array(Meeting))
    .errors(problems),
  endMeeting: oc
    .route({ method: 'POST', path: '/meetings/{id}/end', summary: 'End a meeting' })
    .input(Id)
    .output(Meeting)
    .errors(problems),
  setPresent: oc
    .route({ method: 'PUT', path: '/meetings/{id}/present/{personId}', summary: 'Who is here' })
    .input(Id.extend({ personId: z.uuid(), present: z.boolean() }))
    .output(Meeting)
    .errors(problems),
  addNote: oc
    .route({
      method: 'POST',
      path: '/meetings/{id}/notes',
      summary: 'Note what we looked at, what we saw, or what someone will try',
    })
    .input(z.object({ id: z.uuid(), note: NoteInput }))
    .output(MeetingNote)
    .errors(problems),
  changeNote: oc
    .route({ method: 'PATCH', path: '/meeting-notes/{id}', summary: 'Change a note' })
    .input(z.object({ id: z.uuid(), version: z.int(), note: NoteInput }))
    .output(MeetingNote)
    .errors({ ...problems, ...conflict(MeetingNote) }),
  removeNote: oc
    .route({ method: 'POST', path: '/meeting-notes/{id}/remove', summary: 'Take a note away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  finishNote: oc
    .route({
      method: 'POST',
      path: '/meeting-notes/{id}/done',
      summary: 'Say whether what someone would try was tried, and what came of it',
    })
    .input(Id.extend({ done: z.boolean(), cameOfIt: z.string().trim().max(2000).nullable() }))
    .output(MeetingNote)
    .errors(problems),
}
