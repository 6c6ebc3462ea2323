import { oc } from '@orpc/contract'
import * as z from 'zod'
import { because, conflict, Instant, problems } from '../people/person.ts'
import { Member, TeamLine } from '../teams/contract.ts'
import { SHARE_PROBLEMS } from '../work/piece.ts'
import { Insight, NoteInput, Now, Session, SessionLine, SessionNote, Work, WorkInput } from './shapes.ts'
import { ANSWER_PROBLEMS, JOIN_PROBLEMS, LEAD_PROBLEMS, WRITE_PROBLEMS } from './session.ts'

/** What the reader is in it. */
export const Mine = z.object({
  personId: z.uuid(),
  joined: z.boolean(),
  /** Leads this place: joins with a question, speaks last, leaves no judgement. */
  isLeader: z.boolean(),
  mayLead: z.boolean(),
  /** Prepares it and writes down what came of it: a member of the team. */
  mayEdit: z.boolean(),
  isInTeam: z.boolean(),
  answered: z.object({ helped: z.string(), change: z.string() }).nullable(),
  counted: z.boolean(),
})
export type Mine = z.infer<typeof Mine>

export const SessionPage = Now.extend({
  session: Session,
  mine: Mine,
  /** Who can present or facilitate: the team’s people and whoever joined. */
  members: z.array(Member.pick({ personId: true, name: true, part: true })),
  insights: z.array(Insight),
  problems: z.array(z.object({ id: z.uuid(), text: z.string() })),
})
export type SessionPage = z.infer<typeof SessionPage>

const Id = z.object({ id: z.uuid() })
const StepKey = z.string().max(40)
const Done = z.object({})
const CANNOT_LEAD = because(LEAD_PROBLEMS)
const leads = { ...problems, CANNOT_LEAD }
const Words = { title: z.string().trim().max(200), place: z.string().trim().max(300) }

export const sessions = {
  overview: oc
    .route({ method: 'GET', path: '/sessions', summary: 'Your sessions: on now, next, and those that are over' })
    .output(
      z.object({
        on: z.array(SessionLine),
        next: z.array(SessionLine),
        earlier: z.array(SessionLine),
        teams: z.array(TeamLine),
      }),
    ),
  plan: oc
    .route({ method: 'POST', path: '/teams/{id}/sessions', summary: 'Plan a session of your team; you facilitate it' })
    .input(Id.extend({ ...Words, protocolId: z.uuid(), question: z.string().trim().max(2000), beginsAt: Instant }))
    .output(Id)
    .errors(problems),
  session: oc
    .route({ method: 'GET', path: '/sessions/{id}', summary: 'One session, with all that its page shows' })
    .input(Id)
    .output(SessionPage)
    .errors(problems),
  now: oc
    .route({ method: 'GET', path: '/sessions/{id}/now', summary: 'Where a session stands, and the notes that changed since' })
    .input(Id.extend({ since: z.string().max(5000).optional() }))
    .output(Now)
    .errors(problems),
  clock: oc.route({ method: 'GET', path: '/clock', summary: 'The server’s clock' }).output(z.object({ at: Instant })),
  prepare: oc
    .route({ method: 'PATCH', path: '/sessions/{id}', summary: 'Prepare: words, time, roles, minutes of each step' })
    .input(
      Id.extend({
        ...Words,
        version: z.int(),
        question: z.string().trim().max(2000),
        beginsAt: Instant,
        facilitatorId: z.uuid(),
        presenterId: z.uuid().nullable(),
        minutes: z.array(z.object({ step: StepKey, minutes: z.int().min(1).max(180) })).max(20),
      }),
    )
    .output(Done)
    .errors({ ...problems, ...conflict(Session) }),
  addWork: oc
    .route({
      method: 'POST',
      path: '/sessions/{id}/work',
      summary: 'Lay something on the table: a photo, a text, a link, a piece of student work',
    })
    .input(Id.extend({ work: WorkInput }))
    .output(Work)
    .errors({ ...problems, CANNOT_SHOW: because(SHARE_PROBLEMS) }),
  removeWork: oc
    .route({ method: 'POST', path: '/session-work/{id}/remove', summary: 'Take it off the table, or put it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(Done)
    .errors({ ...problems, CANNOT_SHOW: because(SHARE_PROBLEMS) }),
  setLink: oc
    .route({ method: 'PUT', path: '/sessions/{id}/link', summary: 'Open the session to whoever has its link, or close it' })
    .input(Id.extend({ open: z.boolean() }))
    .output(z.object({ link: z.string().nullable() }))
    .errors(problems),
  joinByLink: oc
    .route({ method: 'POST', path: '/session-links/join', summary: 'Come by a link that a colleague gave you' })
    .input(z.object({ link: z.string().max(80), question: z.string().trim().max(400) }))
    .output(Id)
    .errors({ ...problems, CANNOT_JOIN: because(JOIN_PROBLEMS) }),
  join: oc
    .route({ method: 'POST', path: '/sessions/{id}/join', summary: 'I am here' })
    .input(Id.extend({ question: z.string().trim().max(400) }))
    .output(Done)
    .errors({ ...problems, CANNOT_JOIN: because(JOIN_PROBLEMS) }),
  leave: oc
    .route({ method: 'POST', path: '/sessions/{id}/leave', summary: 'I am no longer here' })
    .input(Id)
    .output(Done)
    .errors(problems),
  begin: oc
    .route({ method: 'POST', path: '/sessions/{id}/begin', summary: 'Begin with the first step' })
    .input(Id)
    .output(Done)
    .errors(leads),
  move: oc
    .route({ method: 'POST', path: '/sessions/{id}/step', summary: 'Go on, or back, to a step: everyone goes along' })
    .input(Id.extend({ from: StepKey, to: StepKey }))
    .output(Done)
    .errors(leads),
  extend: oc
    .route({ method: 'POST', path: '/sessions/{id}/extend', summary: 'Give the step more time' })
    .input(Id.extend({ step: StepKey, minutes: z.int().min(1).max(30) }))
    .output(Done)
    .errors(leads),
  pause: oc
    .route({ method: 'PUT', path: '/sessions/{id}/paused', summary: 'Stop the clock, or let it go on' })
    .input(Id.extend({ paused: z.boolean() }))
    .output(Done)
    .errors(leads),
  openNotes: oc
    .route({ method: 'POST', path: '/sessions/{id}/open', summary: 'Open what everyone wrote alone, all at once' })
    .input(Id.extend({ step: StepKey }))
    .output(Done)
    .errors(leads),
  passTurn: oc
    .route({ method: 'POST', path: '/sessions/{id}/turn', summary: 'Pass the turn on: one’s own, or as facilitator' })
    .input(Id.extend({ from: z.uuid().nullable(), to: z.uuid().optional() }))
    .output(Done)
    .errors(leads),
  end: oc.route({ method: 'POST', path: '/sessions/{id}/end', summary: 'End the session' }).input(Id).output(Done).errors(leads),
  remove: oc
    .route({ method: 'POST', path: '/sessions/{id}/remove', summary: 'Take a session away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(Done)
    .errors(problems),
  addNote: oc
    .route({ method: 'POST', path: '/sessions/{id}/notes', summary: 'Write a note in a step' })
    .input(Id.extend({ note: NoteInput }))
    .output(SessionNote)
    .errors({ ...problems, CANNOT_WRITE: because(WRITE_PROBLEMS) }),
  changeNote: oc
    .route({ method: 'PATCH', path: '/session-notes/{id}', summary: 'Change a note, or say that it is evidence or a reading' })
    .input(SessionNote.pick({ id: true, version: true, kind: true }).extend({ text: NoteInput.shape.text }))
    .output(SessionNote)
    .errors({ ...problems, ...conflict(SessionNote) }),
  removeNote: oc
    .route({ method: 'POST', path: '/session-notes/{id}/remove', summary: 'Take a note away, or bring it back' })
    .input(Id.extend({ removed: z.boolean() }))
    .output(Done)
    .errors(problems),
  answer: oc
    .route({
      method: 'PUT',
      path: '/sessions/{id}/answer',
      summary: 'Two questions at the end, read by whoever facilitated and by nobody else',
    })
    .input(Id.extend({ helped: z.string().trim().max(2000), change: z.string().trim().max(2000) }))
    .output(Done)
    .errors({ ...problems, CANNOT_ANSWER: because(ANSWER_PROBLEMS) }),
  facilitated: oc
    .route({ method: 'GET', path: '/facilitated', summary: 'What you facilitated, what people said to you, what you noted' })
    .output(
      z.object({
        sessions: z.array(
          z.object({
            session: SessionLine,
            answers: z.array(z.object({ helped: z.string(), change: z.string() })),
            reflection: z.object({ text: z.string(), version: z.int() }),
          }),
        ),
      }),
    ),
  reflect: oc
    .route({ method: 'PUT', path: '/sessions/{id}/reflection', summary: 'What you keep for yourself about facilitating it' })
    .input(Id.extend({ text: z.string().trim().max(4000), version: z.int() }))
    .output(z.object({ text: z.string(), version: z.int() }))
    .errors({ ...problems, ...conflict(z.object({ text: z.string(), version: z.int() })) }),
  learned: oc
    .route({ method: 'GET', path: '/learned-together', summary: 'Sessions you were in and those you count as your learning' })
    .output(
      z.object({
        sessions: z.array(SessionLine.extend({ counted: z.boolean(), with: z.array(z.string()), isLeader: z.boolean() })),
      }),
    ),
  count: oc
    .route({ method: 'PUT', path: '/sessions/{id}/counted', summary: 'Put a session into your own learning, or take it out' })
    .input(Id.extend({ counted: z.boolean() }))
    .output(Done)
    .errors(problems),
}
