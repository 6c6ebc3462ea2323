import { sql } from 'kysely'
import { promisesMadeBy } from '#modules/promises/server/read.ts'
import { isIn, teamLineJson } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Kept } from '../../contract.ts'
import { aboutPromise } from '../../kept.ts'
import { ASKING_TEAMS } from '../../survey.ts'
import { resultsPage } from './page.ts'

type Row = {
  promises: Kept['promises'][number]['promised'][]
  asked: { surveyId: string; construct: string }[]
  teams: Kept['teams']
}

/** What the actor promised, with what was answered about it without a name: for them alone, as far as they may see those results. */
export async function keptPage(db: Db, actor: Actor): Promise<Kept> {
  const { rows } = await sql<Row>`
    select ${promisesMadeBy(actor)} as promises, coalesce((
      select jsonb_agg(jsonb_build_object('surveyId', v.id, 'construct', i.construct) order by v.released_at desc)
      from promise p join survey_item i on i.construct = ${aboutPromise('')} || p.id join survey v on v.id = i.survey_id
      where p.made_by = ${actor.personId} and v.released_at is not null), '[]') as asked,
      (select coalesce(jsonb_agg(${teamLineJson} order by t.name), '[]') from team t join place pl on pl.id = t.place_id
        where ${isIn(actor, sql.ref('t.id'))} and t.ended_at is null and t.kind = any(${ASKING_TEAMS})) as teams`.execute(db)
  const { promises, asked, teams } = rows[0]!
  const ids = [...new Set(asked.map(({ surveyId }) => surveyId))]
  const pages = await Promise.all(ids.map((id) => resultsPage(db, actor, id)))
  return {
    teams,
    promises: promises.map((promised) => ({
      promised,
      answers: pages.flatMap((page) => {
        const item = page?.items.find(({ construct }) => construct === aboutPromise(promised.id))
        return page && item
          ? page.groups.flatMap(({ bands, place, figures }) =>
              figures.flatMap((figure) =>
                figure.itemId === item.id
                  ? [{ item, figure, bands, place: place?.name ?? page.survey.place, surveyId: page.survey.id }]
                  : [],
              ),
            )
          : []
      }),
    })),
  }
}
