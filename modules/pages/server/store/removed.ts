import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { DAYS_KEPT } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { RemovedThing } from '../../contract.ts'

const MOST = 300
const none = sql`null`

type Columns = { text: RawBuilder<unknown> } & Partial<
  Record<'of' | 'ofId' | 'on' | 'value' | 'measuredAs' | 'isPhoto', RawBuilder<unknown>>
>

/** One kind of thing, of `row x`; what hangs on something that is gone itself comes back with that. */
const thing = (
  kind: RemovedThing['kind'],
  { of = none, ofId = none, text, on = none, value = none, measuredAs = none, isPhoto = sql`false` }: Columns,
  from: RawBuilder<unknown>,
) => sql`select x.deleted_at as removed_at, jsonb_build_object('kind', ${kind}::text, 'id', x.id, 'ofId', ${ofId}, 'of', ${of}, 'text', ${text},
  'on', ${on}, 'value', ${value}, 'measuredAs', ${measuredAs}, 'isPhoto', ${isPhoto}, 'by', ${nameOf(sql.ref('x.deleted_by'))}, 'at', x.deleted_at,
  'goneOn', ((x.deleted_at at time zone (select time_zone from district)) + make_interval(days => ${DAYS_KEPT}))::date) as thing ${from}`

const titleOf = (cycle: 'c' | 'x') => {
  const column = (name: string) => sql.ref(`${cycle}.${name}`)
  return sql`left(coalesce(${column('question')}, ${column('change')}, ${column('saw')}, ''), 200)`
}

/** What a team took away and can still bring back, the latest first; of comments, one's own. */
export async function removedPage(db: Db, actor: Actor, teamId: string): Promise<RemovedThing[]> {
  const all = [
    thing('cycle', { text: titleOf('x') }, sql`from cycle x where x.team_id = ${teamId} and x.deleted_at is not null`),
    thing('measure', { text: sql`x.name` }, sql`from measure x where x.team_id = ${teamId} and x.deleted_at is not null`),
    thing(
      'point',
      {
        of: sql`me.name`,
        ofId: sql`me.id`,
        text: sql`x.note`,
        on: sql`x.measured_on`,
        value: sql`x.value`,
        measuredAs: sql`me.kind`,
      },
      sql`from removed_point x join measure me on me.id = x.measure_id where me.team_id = ${teamId} and me.deleted_at is null`,
    ),
    thing(
      'note',
      {
        ofId: sql`m.id`,
        text: sql`coalesce(nullif(x.text, ''), x.url, '')`,
        on: sql`m.held_on`,
        isPhoto: sql`x.file_id is not null and x.text = ''`,
      },
      sql`from meeting_note x join meeting m on m.id = x.meeting_id where m.team_id = ${teamId} and x.deleted_at is not null`,
    ),
    thing(
      'evidence',
      { of: titleOf('c'), ofId: sql`c.id`, text: sql`x.text`, on: sql`x.seen_on`, isPhoto: sql`x.text = ''` },
      sql`from evidence_item x join cycle_evidence ce on ce.evidence_item_id = x.id join cycle c on c.id = ce.cycle_id
        where c.team_id = ${teamId} and c.deleted_at is null and x.deleted_at is not null`,
    ),
    thing(
      'work',
      { text: sql`x.title` },
      sql`from work_piece x where x.team_id = ${teamId} and x.deleted_at is not null and x.gone_at is null`,
    ),
    thing(
      'comment',
      { of: titleOf('c'), ofId: sql`c.id`, text: sql`x.text` },
      sql`from cycle_comment x join cycle c on c.id = x.cycle_id
        where c.team_id = ${teamId} and c.deleted_at is null and x.deleted_at is not null and x.person_id = ${actor.personId}`,
    ),
  ]
  const { rows } = await sql<{ thing: RemovedThing }>`select thing from (${sql.join(all, sql` union all `)}) r
    order by removed_at desc limit ${MOST}`.execute(db)
  return rows.map((row) => row.thing)
}
