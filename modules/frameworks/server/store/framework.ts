import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Framework, FrameworkLine, FrameworkPage, Statement } from '../../contract.ts'
import type { Kind } from '../../framework.ts'
import { linkedTo } from './link.ts'

export async function frameworkLines(db: Db): Promise<FrameworkLine[]> {
  return db
    .selectFrom('framework')
    .select(['id', sql<Kind>`kind`.as('kind'), 'title', 'said', 'creator'])
    .where('deleted_at', 'is', null)
    .orderBy('title')
    .orderBy('id')
    .execute()
}

const frameworkJson: RawBuilder<Framework> = sql<Framework>`jsonb_build_object('id', f.id, 'version', f.version, 'kind', f.kind, 'title', f.title,
  'said', f.said, 'creator', f.creator, 'language', f.language, 'standing', f.standing, 'sourceUri', f.source_uri,
  'isImported', f.source_id is not null, 'importedAt', f.imported_at, 'removedAt', f.deleted_at)`

export async function frameworkById(db: Db, id: string): Promise<Framework | undefined> {
  const { rows } = await sql<{
    framework: Framework
  }>`select ${frameworkJson} as framework from framework f where f.id = ${id}`.execute(db)
  return rows[0]?.framework
}

/** A framework with its statements in their order, and what the actor may see that serves each. What is retired stays while something does. */
export async function frameworkPage(db: Db, actor: Actor, id: string): Promise<Omit<FrameworkPage, 'mayWrite'> | undefined> {
  const { rows } = await sql<{ framework: Framework; statements: Statement[] }>`
    with linked as materialized (${linkedTo(actor, sql`select ls.id from framework_statement ls where ls.framework_id = ${id}`)})
    select ${frameworkJson} as framework, coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id, 'version', s.version, 'parentId', s.parent_id, 'code', s.code, 'text', s.text, 'kind', s.kind,
        'grades', s.grades, 'isRetired', s.retired_at is not null, 'linked', coalesce(k.things, '[]')) order by s.position, s.id)
      from framework_statement s left join linked k on k.statement_id = s.id
      where s.framework_id = f.id and s.deleted_at is null and (s.retired_at is null or k.statement_id is not null)), '[]') as statements
    from framework f where f.id = ${id}`.execute(db)
  return rows[0]
}

type Texts = { kind: Kind; title: string; said: string }

export async function insertFramework(db: Db, of: Texts, madeBy: string): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('framework')
    .values({ id, ...of, made_by: madeBy })
    .execute()
  return { id }
}

/** False where somebody changed it since that version. */
export async function updateFramework(db: Db, id: string, version: number, { kind, title, said }: Texts): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('framework')
    .set({ kind, title, said, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const setFrameworkRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('framework').set(removal(by)).where('id', '=', id).execute()
