import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Package } from '../../case.ts'
import type { Kind } from '../../framework.ts'

export type TakenOver = { id: string; came: number; differ: number; retired: number }

/**
 * A package as it stands now, over the one of the same identifier: statements keep their ids and so what is tied to them, what is no longer in it is
 * retired. Whoever called it something else here (its kind) keeps that.
 */
export async function putPackage(
  db: Db,
  of: Package,
  { kind, madeBy }: { kind: Kind; madeBy: string | null },
): Promise<TakenOver> {
  const head = await sql<{ id: string }>`
    insert into framework (id, kind, title, said, creator, language, standing, source_id, source_uri, imported_at, made_by)
    values (${uuidv7()}, ${kind}, ${of.title}, ${of.said}, ${of.creator}, ${of.language}, ${of.standing}, ${of.sourceId}, ${of.uri}, now(), ${madeBy})
    on conflict (source_id) do update set version = framework.version + 1, title = excluded.title, said = excluded.said, creator = excluded.creator,
      language = excluded.language, standing = excluded.standing, source_uri = excluded.source_uri, imported_at = excluded.imported_at,
      deleted_at = null, deleted_by = null
    returning id`.execute(db)
  const { id } = head.rows[0]!
  const incoming = sql`jsonb_to_recordset(${JSON.stringify(of.items.map((item) => ({ ...item, id: uuidv7() })))}::jsonb)
    as i(id uuid, "sourceId" text, "parentId" text, position int, code text, text text, kind text, grades text[])`
  const counted = await sql<{ came: number; differ: number }>`
    select count(*) filter (where s.id is null)::int as came,
      count(*) filter (where s.id is not null and (s.retired_at is not null
        or (s.code, s.text, s.kind, s.grades) is distinct from (i.code, i.text, i.kind, i.grades)))::int as differ
    from ${incoming} left join framework_statement s on s.framework_id = ${id} and s.source_id = i."sourceId"`.execute(db)
  await sql`insert into framework_statement (id, framework_id, position, source_id, code, text, kind, grades)
    select i.id, ${id}, i.position, i."sourceId", i.code, i.text, i.kind, i.grades from ${incoming}
    on conflict (framework_id, source_id) do update set position = excluded.position, code = excluded.code, text = excluded.text,
      kind = excluded.kind, grades = excluded.grades, retired_at = null, version = framework_statement.version + 1`.execute(db)
  await sql`update framework_statement s set parent_id = a.id from ${incoming}
      left join framework_statement a on a.framework_id = ${id} and a.source_id = i."parentId"
    where s.framework_id = ${id} and s.source_id = i."sourceId" and s.parent_id is distinct from a.id`.execute(db)
  const retired =
    await sql`update framework_statement s set retired_at = now(), parent_id = null where s.framework_id = ${id} and s.retired_at is null
    and not s.source_id = any(${of.items.map(({ sourceId }) => sourceId)}::text[])`.execute(db)
  return { id, ...counted.rows[0]!, retired: Number(retired.numAffectedRows ?? 0n) }
}
