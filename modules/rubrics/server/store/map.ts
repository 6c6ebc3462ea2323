import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Followed, MapContent, MapPage, MapVersion } from '../../map-contract.ts'
import { readableRubrics, writesIn } from '../read.ts'

const MOST = 60

/** What of a version of a rubric a map follows, of `rubric_version v`. */
const followedJson: RawBuilder<Followed> = sql<Followed>`jsonb_build_object('number', v.number, 'name', v.name, 'criteria',
  (select coalesce(jsonb_agg(jsonb_build_object('id', c -> 'id', 'name', c -> 'name', 'asks', c -> 'asks') order by at), '[]')
    from jsonb_array_elements(v.criteria) with ordinality as e (c, at)))`

const mapJson: RawBuilder<MapVersion> = sql<MapVersion>`jsonb_build_object('number', mv.number, 'rubricNumber', mv.rubric_number,
  'grades', mv.grades, 'looks', mv.looks, 'tasks', mv.tasks, 'said', mv.said, 'by', coalesce(${nameOf(sql.ref('mv.made_by'))}, ''),
  'madeAt', mv.made_at)`

export type MapFound = Omit<MapPage, 'rubric' | 'rubrics'>

/** The map of a rubric that was let through, in its latest version or in that one; nothing where there is no such version. */
export async function mapAt(db: Db, actor: Actor, rubricId: string, number?: number): Promise<MapFound | undefined> {
  const { rows } = await sql<MapFound>`
    select case when mv.number is not null then ${mapJson} end as map,
      case when ${writesIn(actor, 'r')} then m.draft end as draft, coalesce(m.draft_version, 1) as "draftVersion",
      (select ${followedJson} from rubric_version v where v.rubric_id = r.id and v.number = coalesce(mv.rubric_number, r.version)) as followed,
      (select ${followedJson} from rubric_version v where v.rubric_id = r.id and v.number = r.version) as latest,
      (select coalesce(jsonb_agg(jsonb_build_object('number', o.number, 'said', o.said, 'by', coalesce(${nameOf(sql.ref('o.made_by'))}, ''),
          'madeAt', o.made_at) order by o.number desc), '[]')
        from rubric_map_version o where o.rubric_id = r.id) as versions
    from rubric r left join rubric_map m on m.rubric_id = r.id
      left join rubric_map_version mv on mv.rubric_id = m.rubric_id and mv.number = coalesce(${number ?? null}::int, m.version)
    where r.id = ${rubricId} and (${number ?? null}::int is null or mv.number is not null)`.execute(db)
  return rows[0]
}

/** What grades are read with, of what the actor may see; for whoever writes the map also what else they may be. */
export async function rubricsByName(db: Db, actor: Actor, ids: readonly string[], more: boolean): Promise<MapPage['rubrics']> {
  const { rows } = await sql<MapPage['rubrics'][number]>`
    select r.id, r.name, coalesce(v.grades, '{}') as grades from rubric r left join rubric_version v on v.rubric_id = r.id and v.number = r.version
    where ${readableRubrics(actor)} and r.version > 0 and (${more} or r.id = any(${[...ids]}::uuid[]))
    order by r.id = any(${[...ids]}::uuid[]) desc, r.name, r.id limit ${MOST}`.execute(db)
  return rows
}

/** False where somebody else kept theirs meanwhile. */
export async function putMapDraft(db: Db, rubricId: string, from: number, content: MapContent): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into rubric_map (rubric_id, draft, draft_version) values (${rubricId}, ${JSON.stringify(content)}::jsonb, ${from + 1})
    on conflict (rubric_id) do update set draft = excluded.draft, draft_version = excluded.draft_version
      where rubric_map.draft_version = ${from}`.execute(db)
  return (numAffectedRows ?? 0n) > 0n
}

type Next = {
  rubricId: string
  number: number
  rubricNumber: number
  from: number
  content: MapContent
  said: string
  madeBy: string
}

/** The map’s next version; false where somebody else wrote meanwhile. */
export async function insertMapVersion(db: Db, of: Next): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into rubric_map (rubric_id, version, draft_version) values (${of.rubricId}, ${of.number}, ${of.from + 1})
    on conflict (rubric_id) do update set version = excluded.version, draft = null, draft_version = excluded.draft_version
      where rubric_map.draft_version = ${of.from}`.execute(db)
  if ((numAffectedRows ?? 0n) === 0n) return false
  await db
    .insertInto('rubric_map_version')
    .values({
      rubric_id: of.rubricId,
      number: of.number,
      rubric_number: of.rubricNumber,
      grades: JSON.stringify(of.content.grades),
      looks: JSON.stringify(of.content.looks),
      tasks: JSON.stringify(of.content.tasks),
      said: of.said,
      made_by: of.madeBy,
    })
    .execute()
  return true
}
