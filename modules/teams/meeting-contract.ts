import { oc } from '@orpc/contract'
import * as z from 'zod'
import { NOTE_KINDS, OUTCOMES, RESUME_PROBLEMS } from './meeting.ts'

const Url = z.url({ protocol: /^https?$/ }).max(2000)
const Text = z.string().trim().max(2000)

export const MeetingNote = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(NOTE_KINDS),
  text: z.string(),
  url: Url.nullable(),
  fileId: z.uuid().nullable(),
  /** Who will try it; the team says so itself, in its meeting. */
  personId: z.uuid().nullable(),
  person: z.string().nullable(),
  byOn: z.iso.date().nullable(),
  /** Of what someone would try: tried, let go, or still open. */
  outcome: z.enum(OUTCOMES).nullable(),
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
  present: z.array(z.object({ personId: z.uuid(), name: z.string() })),
  notes: z.array(MeetingNote),
})
export type Meeting = z.infer<typeof Meeting>

/** A meeting as a list shows it. */
export const MeetingLine = z.object({ id: z.uuid(), heldOn: z.iso.date(), said: z.string() })
export type MeetingLine = z.infer<typeof MeetingLine>

/** What someone said they would try, as the next meeting opens on it. */
export const Step = MeetingNote.extend({ meetingId: z.uuid(), heldOn: z.iso.date() })
export type Step = z.infer<typeof Step>

export const NoteInput = z
  .object({
    kind: z.enum(NOTE_KINDS),
    text: Text,
    url: Url.nullable(),
    fileId: z.uuid().nullable(),
    personId: z.uuid().nullable(),
    byOn: z.iso.date().nullable(),
  })
  .refine((note) => note.text !== '' || note.url !== null || note.fileId !== null, {
    message: 'Write something, or add a link or a photo.',
  })
export type NoteInput = z.infer<typeof NoteInput>

const Id = z.object({ id: z.uuid() })
const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const conflict = { CONFLICT: { status: 409, data: z.object({ theirs: MeetingNote }) } }

export const meetings = {
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
    .output(z.object({ meetings: z.array(MeetingLine), more: z.boolean() }))
    .errors(problems),
  endMeeting: oc
    .route({ method: 'POST', path: '/meetings/{id}/end', summary: 'End a meeting' })
    .input(Id)
    .output(Meeting)
    .errors(problems),
  resumeMeeting: oc
    .route({ method: 'POST', path: '/meetings/{id}/resume', summary: 'Go on with a meeting that was ended too early' })
    .input(Id)
    .output(Meeting)
    .errors({ ...problems, CANNOT_RESUME: { status: 409, data: z.object({ reason: z.enum(RESUME_PROBLEMS) }) } }),
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
    .input(Id.extend({ note: NoteInput }))
    .output(MeetingNote)
    .errors(problems),
  changeNote: oc
    .route({ method: 'PATCH', path: '/meeting-notes/{id}', summary: 'Change a note' })
    .input(Id.extend({ version: z.int(), note: NoteInput }))
    .output(MeetingNote)
    .errors({ ...problems, ...conflict }),
  removeNote: oc
    .route({ method: 'POST', path: '/meeting-notes/{id}/remove', summary: 'Take a note away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(z.object({}))
    .errors(problems),
  setOutcome: oc
    .route({
      method: 'PUT',
      path: '/meeting-notes/{id}/outcome',
      summary: 'Say that what someone would try was tried, or let go',
    })
    .input(Id.extend({ outcome: z.enum(OUTCOMES).nullable() }))
    .output(MeetingNote)
    .errors(problems),
  sayWhatCame: oc
    .route({ method: 'PUT', path: '/meeting-notes/{id}/came-of-it', summary: 'Say what came of a try, in a line' })
    .input(Id.extend({ version: z.int(), cameOfIt: Text }))
    .output(MeetingNote)
    .errors({ ...problems, ...conflict }),
}
