import { sql } from 'kysely'
import { topPlace } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Whole } from '../../case-out.ts'

/**
 * A framework as it stands, to be taken away: what is retired is not in it any more. Who wrote it is the district, where nobody else is said to have; it
 * last changed when it was imported, and where people write in it here, it may have a moment ago.
 */
export async function wholeFramework(db: Db, id: string): Promise<(Whole & { isRemoved: boolean }) | undefined> {
  const { rows } = await sql<Whole & { isRemoved: boolean }>`
    select f.id, f.source_id as "sourceId", f.source_uri as "sourceUri", f.title, f.said, f.language, f.standing, f.deleted_at is not null as "isRemoved",
      coalesce(nullif(f.creator, ''), (select top.name from (${topPlace}) top limit 1)) as creator,
      coalesce(f.imported_at, now()) as "changedAt", coalesce((
        select jsonb_agg(jsonb_build_object('id', s.id, 'sourceId', s.source_id, 'parentId', s.parent_id, 'code', s.code, 'text', s.text, 'kind', s.kind,
          'grades', s.grades) order by s.position, s.id)
        from framework_statement s where s.framework_id = f.id and s.deleted_at is null and s.retired_at is null), '[]') as statements
    from framework f where f.id = ${id}`.execute(db)
  return rows[0]
}
