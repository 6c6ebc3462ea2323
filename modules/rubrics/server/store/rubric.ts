import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import { teamLineJson } from '#modules/teams/server/read.ts'
import type { TeamLine } from '#modules/teams/contract.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Source } from '../../case.ts'
import type { Content as Draft, RubricLine, Version } from '../../contract.ts'
import type { Content } from '../../rubric.ts'
import type { Rubric } from '../../rubric-shapes.ts'
import { readableRubrics, rubricJson, rubricLineJson, writesIn } from '../read.ts'

const MOST = 60

const joins = sql`join team t on t.id = r.team_id join place pl on pl.id = r.place_id`

/** One version, of `rubric_version v`. */
export const versionJson: RawBuilder<Version> = sql<Version>`jsonb_build_object('number', v.number, 'name', v.name, 'sentence', v.sentence,
  'grades', v.grades, 'halfLevels', v.half_levels, 'levels', v.levels, 'criteria', v.criteria, 'said', v.said,
  'by', coalesce(${nameOf(sql.ref('v.made_by'))}, ''), 'madeAt', v.made_at)`

/** Those of one’s own teams first, then what others show, by name: never by how many use them. */
export async function rubricLines(db: Db, actor: Actor): Promise<RubricLine[]> {
  const { rows } = await sql<{ line: RubricLine }>`select ${rubricLineJson(actor)} as line
    from rubric r ${joins} left join rubric_version v on v.rubric_id = r.id and v.number = r.version
    where ${readableRubrics(actor)} order by ${writesIn(actor, 'r')} desc, coalesce(v.name, r.name), r.id limit ${MOST}`.execute(
    db,
  )
  return rows.map(({ line }) => line)
}

export async function teamsToWriteIn(db: Db, actor: Actor): Promise<TeamLine[]> {
  const { rows } = await sql<{ team: TeamLine }>`select ${teamLineJson} as team
    from team_member m join team t on t.id = m.team_id join place pl on pl.id = t.place_id
    where m.person_id = ${actor.personId} and m.part <> 'guest' and m.until is null and t.ended_at is null order by t.name, t.id`.execute(
    db,
  )
  return rows.map(({ team }) => team)
}

/** Also one taken away, for those whose it is: they can bring it back. */
const seen = (actor: Actor) => sql<boolean>`(${readableRubrics(actor)} or (r.deleted_at is not null and ${writesIn(actor, 'r')}))`

export type Found = { rubric: Rubric; version: Version | null; draft: Draft | null; source: Source | null }

/** One rubric in its latest version or in that one; nothing where there is no such. */
export async function rubricAt(
  db: Db,
  actor: Actor,
  id: string,
  { number, lock = false }: { number?: number | undefined; lock?: boolean } = {},
): Promise<Found | undefined> {
  const { rows } =
    await sql<Found>`select ${rubricJson(actor)} as rubric, case when v.number is not null then ${versionJson} end as version,
      case when ${writesIn(actor, 'r')} then r.draft end as draft, v.source
    from rubric r ${joins} left join rubric_version v on v.rubric_id = r.id and v.number = coalesce(${number ?? null}::int, r.version)
    where r.id = ${id} and ${seen(actor)} and (${number ?? null}::int is null or v.number is not null) ${lock ? sql`for update of r` : sql``}`.execute(
      db,
    )
  return rows[0]
}

export async function versionsOf(db: Db, id: string): Promise<Version[]> {
  const { rows } = await sql<{
    version: Version
  }>`select ${versionJson} as version from rubric_version v where v.rubric_id = ${id} order by v.number desc`.execute(db)
  return rows.map(({ version }) => version)
}

type New = { team: { id: string; placeId: string }; content: Content; source: Source | null; madeBy: string }

/** A draft, with what came along in an import. */
export async function insertRubric(db: Db, { team, content, source, madeBy }: New): Promise<{ id: string }> {
  const id = uuidv7()
  const draft = JSON.stringify(source ? { ...content, source } : content)
  await db
    .insertInto('rubric')
    .values({ id, team_id: team.id, place_id: team.placeId, name: content.name, draft, made_by: madeBy })
    .execute()
  return { id }
}

/** False where somebody else kept theirs meanwhile. */
export async function putDraft(db: Db, id: string, from: number, content: Content): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rubric')
    .set({
      // What came along in an import stays with it.
      draft: sql`${JSON.stringify(content)}::jsonb || case when draft ? 'source' then jsonb_build_object('source', draft -> 'source') else '{}'::jsonb end`,
      draft_version: from + 1,
      name: content.name,
    })
    .where('id', '=', id)
    .where('draft_version', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const sourceOfDraft = async (db: Db, id: string): Promise<Source | null> => {
  const row = await db
    .selectFrom('rubric')
    .select(sql<Source | null>`draft -> 'source'`.as('source'))
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.source ?? null
}

type Next = { id: string; number: number; from: number; content: Content; source: Source | null; said: string; madeBy: string }

/** The next version; false where somebody else wrote meanwhile. */
export async function insertVersion(db: Db, { id, number, from, content, source, said, madeBy }: Next): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rubric')
    .set({ version: number, draft: null, draft_version: from + 1, name: content.name })
    .where('id', '=', id)
    .where('draft_version', '=', from)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await db
    .insertInto('rubric_version')
    .values({
      rubric_id: id,
      number,
      name: content.name,
      sentence: content.sentence,
      grades: [...content.grades],
      half_levels: content.halfLevels,
      levels: JSON.stringify(content.levels),
      criteria: JSON.stringify(content.criteria),
      source: source && JSON.stringify(source),
      said,
      made_by: madeBy,
    })
    .execute()
  return true
}

export const setRubricShared = (db: Db, id: string, by: string | null) =>
  db
    .updateTable('rubric')
    .set({ shared_at: by ? sql<string>`now()` : null, shared_by: by })
    .where('id', '=', id)
    .execute()

export const setRubricRemoved = (db: Db, id: string, removed: boolean) =>
  db
    .updateTable('rubric')
    .set({ deleted_at: removed ? sql<string>`now()` : null })
    .where('id', '=', id)
    .execute()
