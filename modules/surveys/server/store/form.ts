import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Form, Item } from '../../contract.ts'
import { keysOf, textsOf } from './launch.ts'

type Row = Omit<Form, 'promised' | 'keys' | 'signed'>

/** The form of an open survey for one of its cells. */
export async function formOf(db: Db, surveyId: string, { cellId, signed = false }: { cellId: string; signed?: boolean }) {
  const { rows } = await sql<Row>`
    select v.id, v.kind, v.title, t.name as team, pl.name as place, v.closes_at as "closesAt", v.k, v.comments_k as "commentsK",
      (select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'construct', i.construct, 'labels', i.labels, 'text', i.text,
          'options', i.options, 'promised', i.promised, 'protectedArea', i.protected_area) order by i.position)
        from survey_item i where i.survey_id = v.id) as items,
      jsonb_build_object('id', c.id, 'bands', to_jsonb(c.bands), 'people', c.people,
        'places', (select jsonb_agg(n.name order by n.name) from place n where n.id = any(c.place_ids))) as cell,
      encode(v.sha256, 'hex') as sha256, encode(v.keys_sha256, 'hex') as "keysSha256"
    from survey v join team t on t.id = v.team_id join place pl on pl.id = v.place_id join survey_cell c on c.id = ${cellId} and c.survey_id = v.id
    where v.id = ${surveyId} and v.opened_at is not null and v.closed_at is null and v.closes_at > now()`.execute(db)
  if (!rows[0]) return null
  const { promised } = await textsOf(db, surveyId)
  return { ...rows[0], promised, keys: await keysOf(db, surveyId), signed }
}

/** The seat of a person in an open survey. */
export const seatOfPerson = (db: Db, surveyId: string, personId: string) =>
  db
    .selectFrom('survey_invited')
    .select(['cell_id as cellId', sql<boolean>`blinded is not null`.as('signed')])
    .where('survey_id', '=', surveyId)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** The questions as a page shows them. */
export const itemsShown = (db: Db, surveyId: string): Promise<Item[]> =>
  db
    .selectFrom('survey_item')
    .select(['id', 'kind', 'construct', 'labels', 'text', 'options', 'promised', 'protected_area as protectedArea'])
    .where('survey_id', '=', surveyId)
    .orderBy('position')
    .execute() as Promise<Item[]>
