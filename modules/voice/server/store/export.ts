import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Sheet } from '#platform/backup/sheet.ts'

/**
 * What a person raised by name and told of their learning. What they raised in confidence is not here: an export is made by whoever
 * runs the server, who could be its reader.
 */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'voices',
    rows: sql`select v.id, v.kind, v.text, v.level, v.arrives_on, v.withdrawn_on from voice v where v.written_by = ${personId} order by v.arrives_on, v.id`,
  },
  {
    name: 'answers-to-voices',
    rows: sql`select s.id, s.voice_id, s.kind, s.outcome, s.text, s.arrives_on, s.until_on from voice_step s where s.by_id = ${personId}
      order by s.arrives_on, s.id`,
  },
  {
    name: 'learning-told',
    rows: sql`select t.id, t.kind, t.text, t.learned, t.told_at from learning_told t where t.person_id = ${personId} and t.deleted_at is null
      order by t.told_at, t.id`,
  },
  {
    name: 'learning-replies',
    rows: sql`select y.id, y.told_id, y.text, y.replied_at from learning_reply y where y.person_id = ${personId} and y.deleted_at is null
      order by y.replied_at, y.id`,
  },
]

/** What every colleague reads: what was stopped, and what leaders told of their learning. */
export const districtSheets = (): Sheet[] => [
  {
    name: 'relief',
    rows: sql`select r.id, r.what, r.why, pl.name as place, r.stopped_on, x.role, x.people, x.hours from relief r
      join place pl on pl.id = r.place_id join relief_hours x on x.relief_id = r.id where r.deleted_at is null order by r.stopped_on, r.id, x.role`,
  },
  {
    name: 'learning-told',
    rows: sql`select t.id, ${nameOf(sql.ref('t.person_id'))} as who, t.kind, t.text, t.learned, t.told_at from learning_told t
      where t.deleted_at is null order by t.told_at, t.id`,
  },
]
