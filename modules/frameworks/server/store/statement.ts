import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { sought } from '#platform/sought.ts'
import type { StatementLine } from '../../contract.ts'

export type Standing = {
  id: string
  version: number
  frameworkId: string
  parentId: string | null
  code: string
  text: string
  isImported: boolean
  isRemoved: boolean
}

/** One statement of a framework that stands, to be changed. */
export async function statementById(db: Db, id: string): Promise<Standing | undefined> {
  const { rows } =
    await sql<Standing>`select s.id, s.version, s.framework_id as "frameworkId", s.parent_id as "parentId", s.code, s.text,
      f.source_id is not null as "isImported", s.deleted_at is not null as "isRemoved"
    from framework_statement s join framework f on f.id = s.framework_id where s.id = ${id} and f.deleted_at is null for update of s`.execute(
      db,
    )
  return rows[0]
}

type New = { frameworkId: string; parentId: string | null; code: string; text: string }

/** At the end of those beside it. */
export async function insertStatement(db: Db, { frameworkId, parentId, code, text }: New): Promise<{ id: string }> {
  const id = uuidv7()
  await sql`insert into framework_statement (id, framework_id, parent_id, position, code, text)
    select ${id}, ${frameworkId}, ${parentId}::uuid, coalesce(max(position), -1) + 1, ${code}, ${text}
    from framework_statement where framework_id = ${frameworkId}`.execute(db)
  return { id }
}

/** False where somebody changed it since that version. */
export async function updateStatement(
  db: Db,
  id: string,
  version: number,
  said: { code: string; text: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('framework_statement')
    .set({ code: said.code, text: said.text, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Changes places with the one before it, of those beside it; the first stays. */
export async function moveUp(db: Db, { id, frameworkId, parentId }: Standing): Promise<void> {
  await sql`with here as (select id, position from framework_statement where id = ${id}),
      before as (select s.id, s.position from framework_statement s, here
        where s.framework_id = ${frameworkId} and s.parent_id is not distinct from ${parentId}::uuid and s.deleted_at is null
          and (s.position, s.id) < (here.position, here.id) order by s.position desc, s.id desc limit 1)
    update framework_statement s set position = case when s.id = here.id then before.position else here.position end
    from here, before where s.id in (here.id, before.id)`.execute(db)
}

/** With all that stands under it; brought back, with all that went with it. */
export async function setStatementRemoved(db: Db, id: string, by: string | null): Promise<void> {
  const under = (condition: ReturnType<typeof sql>) => sql`with recursive under as (
      select s.id, s.deleted_at as at from framework_statement s where s.id = ${id}
      union all select s.id, under.at from framework_statement s join under on s.parent_id = under.id where ${condition})`
  if (by === null)
    await sql`${under(sql`s.deleted_at = under.at`)} update framework_statement s set deleted_at = null, deleted_by = null
      from under where s.id = under.id`.execute(db)
  else
    await sql`${under(sql`s.deleted_at is null`)} update framework_statement s set deleted_at = now(), deleted_by = ${by}
      from under where s.id = under.id and s.deleted_at is null`.execute(db)
}

const MOST = 20

/** A statement as one chooses it, of `framework_statement s join framework f`. */
export const statementLineJson = sql<StatementLine>`jsonb_build_object('id', s.id, 'code', s.code, 'text', s.text,
  'under', coalesce((select left(a.text, 160) from framework_statement a where a.id = s.parent_id), ''), 'frameworkId', f.id, 'framework', f.title)`

/** Statements in which every word is begun: what is choosable, not what was. */
export async function findStatements(db: Db, typed: string): Promise<StatementLine[]> {
  const query = sought(typed)
  if (!query) return []
  const { rows } = await sql<{ line: StatementLine }>`select ${statementLineJson} as line
    from framework_statement s join framework f on f.id = s.framework_id
    where s.search @@ ${query} and s.deleted_at is null and s.retired_at is null and f.deleted_at is null
    order by f.title, f.id, s.position limit ${MOST}`.execute(db)
  return rows.map(({ line }) => line)
}
