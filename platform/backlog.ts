import { sql } from 'kysely'
import type { Db } from './db.ts'

export type Backlog = { unsealed: number; sealedSecondsAgo: number | null; jobs: { name: string; waiting: number }[] }

/** What waits to be done: events for their seal, jobs for their turn. */
export async function backlog(db: Db): Promise<Backlog> {
  const { rows } = await sql<Backlog>`
    with last as (select below_transaction, sealed_at from event_seal order by number desc limit 1)
    select (select count(*)::int from event where transaction_id
        between coalesce((select below_transaction from last), '0') and pg_snapshot_xmax(pg_current_snapshot())) as unsealed,
      (select extract(epoch from now() - sealed_at)::float8 from last) as "sealedSecondsAgo",
      (select coalesce(jsonb_agg(q order by q.name), '[]') from (
        select q.name, count(j.id) as waiting from job.queue q left join job.job j on j.name = q.name and j.state < 'active'
        where left(q.name, 2) <> '__' group by q.name) q) as jobs`.execute(db)
  return rows[0]!
}
