import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nextComparison } from '#stats'
import type { Laid } from '#stats'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Judged, Placed } from '../../comparison.ts'
import type { Pair } from '../../comparison-shapes.ts'
import type { Piece } from '../../scoring-shapes.ts'
import type { ScoringKind, Step } from '../../scoring.ts'
import { isThere, pieceJson } from '../read.ts'

/** A piece of a pair, of `scoring s` and `scoring_judgement j`. */
const side = (id: 'j.left_id' | 'j.right_id', personId: string): RawBuilder<Piece> =>
  sql`(select ${pieceJson({ personId })} from scoring_piece sp where sp.id = ${sql.ref(id)})`

/** Two pieces that lie before their judge: only ever asked of the judge’s own. */
const pairJson = (personId: string): RawBuilder<Pair> => sql<Pair>`jsonb_build_object('id', j.id,
  'left', ${side('j.left_id', personId)}, 'right', ${side('j.right_id', personId)},
  'more', case j.more_id when j.left_id then 'left' when j.right_id then 'right' end)`

type Desk = { pair: Pair | null; last: Pair | null; done: number }

/** What lies before one judge: the pair they have not judged, the one they judged last, and how many are done. */
export async function pairsOf(db: Db, id: string, personId: string): Promise<Desk> {
  const mine = sql`j.scoring_id = ${id} and j.person_id = ${personId}`
  const json = pairJson(personId)
  const { rows } = await sql<Desk>`select
    (select ${json} from scoring_judgement j join scoring s on s.id = j.scoring_id where ${mine} and j.in_at is null) as pair,
    (select ${json} from scoring_judgement j join scoring s on s.id = j.scoring_id where ${mine} and j.in_at is not null order by j.in_at desc limit 1) as last,
    (select count(*) from scoring_judgement j where ${mine} and j.in_at is not null) as done`.execute(db)
  return rows[0]!
}

/** Lays the next two before this judge, if there are two they have not had. One at a time in a set, so that no two are laid the same. */
export async function layPair(db: Db, id: string, personId: string): Promise<void> {
  await sql`select from scoring where id = ${id} for no key update`.execute(db)
  const { rows } = await sql<{ pieces: string[]; laid: Laid[]; own: Laid[] }>`with there as (
      select sp.id, sp.number from scoring_piece sp join scoring s on s.id = sp.scoring_id where sp.scoring_id = ${id} and ${isThere}),
    pairs as (select j.* from scoring_judgement j where j.scoring_id = ${id} and j.left_id in (select id from there) and j.right_id in (select id from there))
    select coalesce((select jsonb_agg(id order by number) from there), '[]') as pieces,
      coalesce((select jsonb_agg(jsonb_build_array(left_id, right_id) order by id) from pairs where in_at is null or more_id is not null), '[]') as laid,
      coalesce((select jsonb_agg(jsonb_build_array(left_id, right_id)) from pairs where person_id = ${personId}), '[]') as own`.execute(
    db,
  )
  const { pieces, laid, own } = rows[0]!
  const next = nextComparison(pieces, { laid, own, seed: id })
  if (!next) return
  await db
    .insertInto('scoring_judgement')
    .values({ id: uuidv7(), scoring_id: id, person_id: personId, left_id: next[0], right_id: next[1] })
    .execute()
}

type Own = {
  scoringId: string
  isIn: boolean
  isJudge: boolean
  isGone: boolean
  hasOpen: boolean
  kind: ScoringKind
  step: Step
}

/** One judgement of the actor’s own, locked, with all that decides whether it can still be given. */
export async function ownJudgement(db: Db, id: string, personId: string): Promise<Own | undefined> {
  const { rows } = await sql<Own>`select j.scoring_id as "scoringId", j.in_at is not null as "isIn", s.kind, s.step,
      exists (select from scoring_rater rr where rr.scoring_id = s.id and rr.person_id = j.person_id and rr.left_at is null) as "isJudge",
      exists (select from scoring_piece sp where sp.id in (j.left_id, j.right_id) and not ${isThere}) as "isGone",
      exists (select from scoring_judgement o where o.scoring_id = s.id and o.person_id = j.person_id and o.in_at is null and o.id <> j.id) as "hasOpen"
    from scoring_judgement j join scoring s on s.id = j.scoring_id and s.deleted_at is null
    where j.id = ${id} and j.person_id = ${personId} for update of j`.execute(db)
  return rows[0]
}

export const putJudgement = (db: Db, id: string, { more, seconds }: { more: Pair['more']; seconds: number }) =>
  sql`update scoring_judgement set more_id = case ${more}::text when 'left' then left_id when 'right' then right_id end,
    seconds = least(3600, seconds + ${seconds}), in_at = coalesce(in_at, now()) where id = ${id}`.execute(db)

/** The pair that lies before somebody goes back: they left, it lay too long, or a piece of it was taken back. */
export const dropPair = (db: Db, id: string, personId: string) =>
  db
    .deleteFrom('scoring_judgement')
    .where('scoring_id', '=', id)
    .where('person_id', '=', personId)
    .where('in_at', 'is', null)
    .execute()

export const dropOldPairs = (db: Db, days: number) =>
  db
    .deleteFrom('scoring_judgement')
    .where('in_at', 'is', null)
    .where('dealt_at', '<', sql<string>`now() - make_interval(days => ${days})`)
    .execute()

/** Every judgement of a set that tells two pieces apart. To compute with: who judged what never leaves the server. */
export async function judgementsOf(db: Db, id: string): Promise<Judged[]> {
  const { rows } =
    await sql<Judged>`select person_id as "personId", left_id as "leftId", right_id as "rightId", more_id as "moreId"
    from scoring_judgement where scoring_id = ${id} and more_id is not null order by in_at, id`.execute(db)
  return rows
}

/** Pieces in the order given, as this reader may see them. */
export async function piecesInOrder(db: Db, personId: string, id: string, placed: readonly Placed[]): Promise<Piece[]> {
  const ids = placed.map(({ pieceId }) => pieceId)
  const { rows } = await sql<{ piece: Piece }>`select ${pieceJson({ personId })} as piece
    from scoring_piece sp join scoring s on s.id = sp.scoring_id where sp.scoring_id = ${id} and sp.id = any(${ids}::uuid[])
    order by array_position(${ids}::uuid[], sp.id)`.execute(db)
  return rows.map(({ piece }) => piece)
}
