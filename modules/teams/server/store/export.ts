import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Row, Sheet } from '#platform/backup/sheet.ts'
import type { Db } from '#platform/db.ts'

export const teamOf = (db: Db, id: string) =>
  db
    .selectFrom('team')
    .select(['id', 'name'])
    .where(sql<string>`id::text`, '=', id.toLowerCase())
    .executeTakeFirst()

const notes = (which: RawBuilder<unknown>) => sql<Row>`
  select n.id, m.team_id, t.name as team, n.meeting_id, m.held_on, n.kind, n.text, n.url, n.file_id as picture, ${nameOf(sql.ref('n.person_id'))} as who,
    n.by_on, n.done_at, n.let_go_at, n.came_of_it, ${nameOf(sql.ref('n.made_by'))} as written_by, n.made_at
  from meeting_note n join meeting m on m.id = n.meeting_id join team t on t.id = m.team_id
  where n.deleted_at is null and ${which} order by m.held_on, n.id`

/** A team with its people, meetings and notes. */
export const teamSheets = (teamId: string): Sheet[] => [
  {
    name: 'team',
    rows: sql`select t.id, t.name, t.purpose, t.kind, t.level, t.place_id, pl.name as place, t.visibility, t.meets_on_day, t.meets_at, t.made_at, t.ended_at
      from team t join place pl on pl.id = t.place_id where t.id = ${teamId}`,
  },
  {
    name: 'members',
    rows: sql`select m.person_id, ${nameOf(sql.ref('m.person_id'))} as name, m.part, m.since, m.until from team_member m
      where m.team_id = ${teamId} order by m.since, m.person_id`,
  },
  {
    name: 'meetings',
    rows: sql`select m.id, m.held_on, m.minutes, m.began_at, m.ended_at,
        (select coalesce(jsonb_agg(${nameOf(sql.ref('a.person_id'))} order by a.person_id), '[]') from meeting_attendance a where a.meeting_id = m.id) as present
      from meeting m where m.team_id = ${teamId} order by m.held_on, m.id`,
  },
  { name: 'meeting-notes', rows: notes(sql`m.team_id = ${teamId}`) },
]

/** What a person wrote in meetings or said that they would try, and the teams that they were in. */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'teams',
    rows: sql`select m.team_id, t.name as team, m.part, m.since, m.until from team_member m join team t on t.id = m.team_id
      where m.person_id = ${personId} order by m.since, m.team_id`,
  },
  { name: 'meeting-notes', rows: notes(sql`(n.made_by = ${personId} or (n.kind = 'try' and n.person_id = ${personId}))`) },
  {
    name: 'invitations-written',
    rows: sql`select i.id, i.team_id, t.name as team, ${nameOf(sql.ref('i.person_id'))} as invited, i.part, i.message, i.made_at
      from team_invitation i join team t on t.id = i.team_id where i.made_by = ${personId} order by i.made_at, i.id`,
  },
]
