import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

const pieces = (which: RawBuilder<unknown>) => sql<Row>`
  select w.id, w.team_id, w.title, w.about, w.kind, w.purpose, w.permission, w.permission_by, w.is_cleared, w.keep_until, w.made_at
  from work_piece w where w.deleted_at is null and w.gone_at is null and w.state = 'ready' and ${which} order by w.id`

const sheets = (which: RawBuilder<unknown>) => sql<Row>`
  select wp.piece_id, wp.number, f.media_type, wp.file_id as picture
  from work_page wp join work_piece w on w.id = wp.piece_id join file f on f.id = wp.file_id
  where w.deleted_at is null and w.gone_at is null and ${which} order by wp.piece_id, wp.number`

/** The student work that a team holds, with its files. */
export const teamSheets = (teamId: string): Sheet[] => [
  { name: 'student-work', rows: pieces(sql`w.team_id = ${teamId}`) },
  { name: 'student-work-sheets', rows: sheets(sql`w.team_id = ${teamId}`) },
]
