import { sql } from 'kysely'
import { teamsLearning } from '#modules/cycles/server/read.ts'
import { nameOf, roleInForce } from '#modules/people/server/read.ts'
import { LEADERS, LEVELS } from '#modules/people/role.ts'
import { promisesAbout } from '#modules/promises/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Band } from '../../band.ts'
import type { Doing, Item, Results } from '../../contract.ts'
import { groupsFor, sameQuestion } from '../../figures.ts'
import type { Wave } from '../../figures.ts'
import type { Results as Released } from '../../results.ts'
import { namesOf } from './draft.ts'
import { lineJoins, lineJson } from './overview.ts'

type Row = {
  survey: Results['survey']
  placeId: string
  items: Item[]
  results: Released
  earlierItems: Item[] | null
  earlier: Released | null
  responses: Results['responses']
  named: Results['named']
  promises: Results['promises']
  mayAskAgain: boolean
  /** Places where the reader works, and those that the reader leads, as far as the survey asked there. */
  mine: string[]
  leads: string[]
}

const itemsJson = (
  surveyId: ReturnType<typeof sql>,
) => sql`(select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'construct', i.construct,
  'labels', i.labels, 'text', i.text, 'options', i.options, 'promised', i.promised, 'protectedArea', i.protected_area) order by i.position)
  from survey_item i where i.survey_id = ${surveyId})`

/** What was released, and what this reader may see of it; nothing where it is not released. */
export async function resultsPage(db: Db, actor: Actor, id: string): Promise<Results | null> {
  const rolesOfMine = sql`(select h.place_id, h.role from role_held h where h.person_id = ${actor.personId} and ${roleInForce})`
  const { rows } = await sql<Row>`
    select ${lineJson} || jsonb_build_object('k', v.k, 'commentsK', v.comments_k, 'isWave', v.follows_id is not null) as survey, v.place_id as "placeId",
      ${itemsJson(sql`v.id`)} as items, r.results, ${itemsJson(sql`v.follows_id`)} as "earlierItems", e.results as earlier,
      (select coalesce(jsonb_agg(to_jsonb(a) order by a.at desc), '[]') from (
        select distinct on (s.place_id) s.place_id as "placeId", n.name as place, ${nameOf(sql.ref('s.made_by'))} as name, s.text, s.made_at as at,
          bool_or(s.is_published) over (partition by s.place_id) as "isPublished"
        from survey_response s join place n on n.id = s.place_id where s.survey_id = v.id order by s.place_id, s.made_at desc) a) as responses,
      (select coalesce(jsonb_agg(jsonb_build_object('name', ${nameOf(sql.ref('w.person_id'))}, 'band', w.band, 'answers', w.answers) order by ${nameOf(sql.ref('w.person_id'))}), '[]')
        from survey_named w where w.survey_id = v.id and w.answers is not null) as named,
      ${promisesAbout(actor, sql`v.id`)} as promises,
      exists (select from team_member m where m.team_id = t.id and m.person_id = ${actor.personId} and m.until is null and m.part <> 'guest' and t.ended_at is null)
        and not exists (select from survey n where n.follows_id = v.id and n.launched_at is not null) as "mayAskAgain",
      (select coalesce(jsonb_agg(distinct m.place_id), '[]') from ${rolesOfMine} m) as mine,
      (select coalesce(jsonb_agg(distinct m.place_id), '[]') from ${rolesOfMine} m where m.role = any(${LEADERS})) as leads
    from survey v ${lineJoins} join survey_release r on r.survey_id = v.id left join survey_release e on e.survey_id = v.follows_id
    where v.id = ${id} and v.released_at is not null`.execute(db)
  return rows[0] ? shownTo(db, rows[0]) : null
}

async function shownTo(db: Db, row: Row): Promise<Results> {
  const { results, responses, mine, leads } = row
  const published = new Set(responses.filter(({ isPublished }) => isPublished).map(({ placeId }) => placeId))
  const names = await namesOf(
    db,
    [...results.blocks, ...results.withheld, ...results.comments].flatMap(({ placeIds }) => placeIds).concat(row.placeId),
  )
  const opens = (placeId: string) => mine.includes(placeId) || published.has(placeId)
  const wave = (items: Item[], of: Released): Wave => ({
    items: items.map((item) => Object.assign({ key: sameQuestion(item) }, item)),
    results: of,
  })
  const groups = groupsFor(wave(row.items, results), row.earlier && wave(row.earlierItems!, row.earlier), ({ placeId }) =>
    opens(placeId) ? { id: placeId, name: names.get(placeId) ?? '' } : null,
  )
  const asked = new Set([row.placeId, ...results.blocks.flatMap(({ placeIds }) => placeIds)])
  const placesNamed = (ids: readonly string[]) => ids.map((one) => names.get(one) ?? '')
  return {
    survey: row.survey,
    items: row.items,
    groups,
    withheld: results.withheld.map(({ bands, placeIds }) => ({ bands: bands as Band[], places: placesNamed(placeIds) })),
    reliability: results.scales,
    comments: results.comments
      .filter(({ placeId }) => placeId === '' || placeId === row.placeId || opens(placeId))
      .map(({ bands, placeId, itemId, texts }) => ({
        bands: bands as Band[],
        place: placeId ? (names.get(placeId) ?? null) : null,
        itemId,
        texts,
      })),
    responses: responses.filter(({ placeId, isPublished }) => placeId === row.placeId || isPublished || mine.includes(placeId)),
    mayRespond: [...asked]
      .filter((placeId) => leads.includes(placeId))
      .map((placeId) => ({ id: placeId, name: names.get(placeId) ?? '' })),
    named: row.named,
    promises: row.promises,
    mayAskAgain: row.mayAskAgain,
  }
}

/** Whether someone leads a place that a released survey asked, by a role held there. */
export async function mayRespond(db: Db, actor: Actor, id: string, placeId: string): Promise<'yes' | 'no' | 'none'> {
  const page = await resultsPage(db, actor, id)
  if (!page) return 'none'
  return page.mayRespond.some((place) => place.id === placeId) ? 'yes' : 'no'
}

/** What each level does of its own learning, top level first. A level of fewer than five teams shows what its teams share, and no figure. */
export async function doing(db: Db): Promise<Doing[]> {
  const share = (column: string) => sql`case when count(*) >= 5 then avg(l.${sql.ref(column)}::int)::float8 end`
  const { rows } =
    await sql<Doing>`select l.level, case when count(*) >= 5 then count(*) end as teams, ${share('inquires')} as inquire,
      ${share('looks_together')} as "lookTogether", ${share('changed')} as changed, ${share('across_levels')} as "acrossLevels", ${share('failed_shared')} as "failedShared",
      case when count(*) >= 5 then '[]' else coalesce((select jsonb_agg(s.one) from (select jsonb_array_elements(x.shared) as one from (${teamsLearning}) x where x.level = l.level limit 6) s), '[]') end as shared
    from (${teamsLearning}) l group by l.level`.execute(db)
  return [...LEVELS].toReversed().flatMap((level) => rows.filter((row) => row.level === level))
}

/** The mirror that was released last, of the whole district. */
export const latestMirror = (db: Db) =>
  db
    .selectFrom('survey as v')
    .innerJoin('place as pl', 'pl.id', 'v.place_id')
    .select('v.id')
    .where('v.kind', '=', 'mirror')
    .where('v.released_at', 'is not', null)
    .where('pl.parent_id', 'is', null)
    .orderBy('v.released_at', 'desc')
    .limit(1)
    .executeTakeFirst()
