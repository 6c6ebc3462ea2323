import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Meeting, MeetingNote } from '../contract.ts'

/** Whether the actor is in this team, as a condition: for lists that filter in the same statement. */
export const isIn = (actor: Actor, teamId: Expression<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from team_member tm where tm.team_id = ${teamId} and tm.person_id = ${actor.personId} and tm.until is null)`

/** Whether a team's page is open to the actor: theirs, the whole district's, or shown to a team of theirs. */
export const seesTeam = (
  actor: Actor,
  team: { id: Expression<unknown>; visibility: Expression<unknown> },
): RawBuilder<SqlBool> => sql<SqlBool>`(
  ${team.visibility} = 'district' or ${isIn(actor, team.id)} or (${team.visibility} = 'teams' and exists (
    select from team_shown_to ts join team_member tm on tm.team_id = ts.other_team_id
    where ts.team_id = ${team.id} and tm.person_id = ${actor.personId} and tm.until is null)))`

/** A meeting's note, of `meeting_note as n`. */
export const noteColumns = [
  'n.id',
  'n.version',
  'n.kind',
  'n.text',
  'n.url',
  'n.file_id as fileId',
  'n.person_id as personId',
  nameOf(sql.ref('n.person_id')).as('person'),
  'n.by_on as byOn',
  sql<boolean>`n.done_at is not null`.as('done'),
  'n.came_of_it as cameOfIt',
] as const

/** The notes of a meeting in the order they were taken, as a column. */
const notesOf = (meetingId: Expression<unknown>): RawBuilder<MeetingNote[]> => sql<MeetingNote[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', n.id, 'version', n.version, 'kind', n.kind, 'text', n.text, 'url', n.url, 'fileId', n.file_id,
    'personId', n.person_id, 'person', ${nameOf(sql.ref('n.person_id'))}, 'byOn', n.by_on, 'done', n.done_at is not null, 'cameOfIt', n.came_of_it)
    order by n.id)
  from meeting_note n where n.meeting_id = ${meetingId} and n.deleted_at is null), '[]')`

/** A meeting with who is here and its notes, of `meeting as m`. */
export const meetingColumns = [
  'm.id',
  'm.version',
  'm.team_id as teamId',
  'm.held_on as heldOn',
  'm.minutes',
  'm.began_at as beganAt',
  sql<boolean>`m.ended_at is not null`.as('ended'),
  sql<string[]>`coalesce((select jsonb_agg(a.person_id) from meeting_attendance a where a.meeting_id = m.id), '[]')`.as(
    'present',
  ),
  notesOf(sql.ref('m.id')).as('notes'),
] as const

/** A meeting as one JSON value, of `meeting m`: for pages that show it among other things. */
export const meetingJson: RawBuilder<Meeting> = sql<Meeting>`jsonb_build_object('id', m.id, 'version', m.version, 'teamId', m.team_id,
  'heldOn', m.held_on, 'minutes', m.minutes, 'beganAt', m.began_at, 'ended', m.ended_at is not null,
  'present', coalesce((select jsonb_agg(a.person_id) from meeting_attendance a where a.meeting_id = m.id), '[]'), 'notes', ${notesOf(sql.ref('m.id'))})`
