import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

const closed = sql`exists (select from jsonb_array_elements(s.steps) x where x ->> 'key' = n.step and (x ->> 'alone')::boolean
  and not exists (select from session_opened so where so.session_id = s.id and so.step = n.step))`

const notes = (which: RawBuilder<unknown>) => sql<Row>`
  select n.id, n.session_id, s.title as session, n.step, n.kind, n.text, n.work_id, n.mark_x, n.mark_y, n.mark_at,
    ${nameOf(sql.ref('n.made_by'))} as written_by, n.made_at
  from session_note n join live_session s on s.id = n.session_id
  where n.deleted_at is null and s.deleted_at is null and ${which} order by s.begins_at, n.id`

/** A team’s sessions with what was written and looked at in them, and what came of it. What somebody wrote alone and nobody opened is not in it. */
export const teamSheets = (teamId: string): Sheet[] => [
  {
    name: 'sessions',
    rows: sql`select s.id, s.title, s.question, v.body -> 'name' ->> 'en' as protocol, s.protocol_number, s.begins_at, s.began_at, s.ended_at, s.place,
        ${nameOf(sql.ref('s.facilitator_id'))} as facilitator, ${nameOf(sql.ref('s.presenter_id'))} as presenter, s.steps,
        (select coalesce(jsonb_agg(${nameOf(sql.ref('sp.person_id'))} order by sp.joined_at), '[]') from session_person sp where sp.session_id = s.id) as present
      from live_session s join protocol_version v on v.protocol_id = s.protocol_id and v.number = s.protocol_number
      where s.team_id = ${teamId} and s.deleted_at is null order by s.begins_at, s.id`,
  },
  {
    name: 'session-work',
    rows: sql`select w.id, w.session_id, w.kind, w.title, w.text, w.url, w.piece_id, w.file_id as picture from session_work w join live_session s on s.id = w.session_id
      where s.team_id = ${teamId} and s.deleted_at is null and w.deleted_at is null order by s.begins_at, w.id`,
  },
  { name: 'session-notes', rows: notes(sql`s.team_id = ${teamId} and not ${closed}`) },
  {
    name: 'insights',
    rows: sql`select i.id, i.session_id, i.problem_id, i.text, i.did, i.move, ${nameOf(sql.ref('i.made_by'))} as written_by, i.made_at,
        (select coalesce(jsonb_agg(x.note_id order by x.note_id), '[]') from insight_note x where x.insight_id = i.id) as notes
      from insight i where i.team_id = ${teamId} and i.deleted_at is null order by i.made_at, i.id`,
  },
  {
    name: 'problems-of-practice',
    rows: sql`select p.id, p.text, p.focus_from, ${nameOf(sql.ref('p.made_by'))} as written_by, p.made_at,
        (select coalesce(jsonb_agg(pc.cycle_id order by pc.made_at), '[]') from problem_cycle pc where pc.problem_id = p.id) as cycles
      from problem p where p.team_id = ${teamId} and p.deleted_at is null order by p.made_at, p.id`,
  },
  {
    name: 'protocols',
    rows: sql`select pr.id, v.number, v.body, v.said, v.made_at from protocol pr join protocol_version v on v.protocol_id = pr.id
      where pr.team_id = ${teamId} and pr.deleted_at is null order by pr.made_at, pr.id, v.number`,
  },
]

/** What a person wrote in sessions, noted for themselves about facilitating, and counts as their own learning. */
export const personSheets = (personId: string): Sheet[] => [
  { name: 'session-notes', rows: notes(sql`n.made_by = ${personId}`) },
  {
    name: 'facilitation',
    rows: sql`select r.session_id, s.title as session, r.text, r.changed_at from session_reflection r join live_session s on s.id = r.session_id
      where r.person_id = ${personId} order by s.begins_at, r.session_id`,
  },
  {
    name: 'learned-together',
    rows: sql`select sp.session_id, s.title as session, s.begins_at, sp.question, sp.counted_at from session_person sp join live_session s on s.id = sp.session_id
      where sp.person_id = ${personId} and s.deleted_at is null order by s.begins_at, sp.session_id`,
  },
  {
    name: 'answers-to-facilitators',
    rows: sql`select a.session_id, s.title as session, a.helped, a.change, a.made_at from session_answer a join live_session s on s.id = a.session_id
      where a.person_id = ${personId} order by a.made_at, a.session_id`,
  },
]
