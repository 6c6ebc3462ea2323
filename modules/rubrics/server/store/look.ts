import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Agreement, Dividing, Figures } from '../../figures-contract.ts'
import type { Reading } from '../../figures.ts'
import type { Divided, FinalPiece, Piece, Word } from '../../scoring-shapes.ts'
import { pieceJson, readableScorings } from '../read.ts'

/** What is kept of a round, and what it stands on: as many readings, the latest of them. */
export type Kept = { figures: Figures; stamp: string; foundAt: string }

export async function stampOf(
  db: Db,
  id: string,
  round: number,
): Promise<{ stamp: string; readings: number; kept: Kept | null }> {
  const { rows } = await sql<{ stamp: string; readings: number; kept: Kept | null }>`
    select count(*) || ' ' || coalesce(extract(epoch from max(sr.in_at))::text, '') as stamp, count(*)::int as readings,
      (select jsonb_build_object('figures', f.figures, 'stamp', f.stamp, 'foundAt', f.found_at) from scoring_figures f
        where f.scoring_id = ${id} and f.round = ${round}) as kept
    from scoring_reading sr where sr.scoring_id = ${id} and sr.round = ${round} and sr.in_at is not null`.execute(db)
  return rows[0]!
}

/** Every reading of a round that is in. To compute with: who gave what never leaves the server. */
export async function readingsOf(db: Db, id: string, round: number): Promise<Reading[]> {
  const { rows } =
    await sql<Reading>`select sr.piece_id as "pieceId", sr.person_id as "personId", sr.scores from scoring_reading sr
    where sr.scoring_id = ${id} and sr.round = ${round} and sr.in_at is not null order by sr.in_at, sr.id`.execute(db)
  return rows
}

/** The readings of those pieces that one person has read, of a round: their own among them. */
export async function readingsBeside(db: Db, id: string, round: number, personId: string): Promise<Reading[]> {
  const { rows } =
    await sql<Reading>`select sr.piece_id as "pieceId", sr.person_id as "personId", sr.scores from scoring_reading own
      join scoring_reading sr on sr.piece_id = own.piece_id and sr.round = own.round and sr.in_at is not null
    where own.scoring_id = ${id} and own.round = ${round} and own.person_id = ${personId} and own.in_at is not null order by sr.in_at, sr.id`.execute(
      db,
    )
  return rows
}

export async function putFigures(db: Db, id: string, round: number, stamp: string, figures: Figures): Promise<string> {
  const { found_at } = await db
    .insertInto('scoring_figures')
    .values({ scoring_id: id, round, stamp, figures: JSON.stringify(figures) })
    .onConflict((conflict) =>
      conflict
        .columns(['scoring_id', 'round'])
        .doUpdateSet({ stamp, figures: JSON.stringify(figures), found_at: sql<string>`now()` }),
    )
    .returning('found_at')
    .executeTakeFirstOrThrow()
  return found_at
}

/** Rounds that moved on since they were reckoned, of sets that are not taken away. */
export async function unreckoned(db: Db): Promise<{ id: string; round: number }[]> {
  const { rows } = await sql<{ id: string; round: number }>`select s.id, r.round from scoring s
      join (select scoring_id, round, max(in_at) as latest from scoring_reading where in_at is not null group by scoring_id, round) r on r.scoring_id = s.id
      left join scoring_figures f on f.scoring_id = s.id and f.round = r.round
    where s.deleted_at is null and (f.found_at is null or f.found_at < r.latest)`.execute(db)
  return rows
}

const agreementJson: RawBuilder<Agreement> = sql<Agreement>`jsonb_build_object('number', s.number, 'scoringId', s.id, 'scoring', s.name, 'round', f.round,
  'foundAt', coalesce((select max(sr.in_at) from scoring_reading sr where sr.scoring_id = s.id and sr.round = f.round), f.found_at),
  'pieces', f.figures -> 'pieces', 'readers', f.figures -> 'readers', 'exact', f.figures -> 'exact', 'adjacent', f.figures -> 'adjacent',
  'criteria', (select coalesce(jsonb_agg(jsonb_build_object('criterionId', c -> 'criterionId', 'criterion', c -> 'criterion', 'exact', c -> 'exact',
    'adjacent', c -> 'adjacent', 'alpha', c -> 'alpha')), '[]') from jsonb_array_elements(f.figures -> 'criteria') c))`

/** Rounds that are over, or opened, are told of to whoever may see their set. */
const isOpenRound = sql<boolean>`(f.round < s.round or s.step <> 'reading')`

/** How alike each version of a rubric was read together, the first version first. */
export async function agreementOf(db: Db, actor: Actor, rubricId: string): Promise<Agreement[]> {
  const { rows } = await sql<{
    line: Agreement
  }>`select ${agreementJson} as line from scoring_figures f join scoring s on s.id = f.scoring_id
    where s.rubric_id = ${rubricId} and s.kind = 'calibration' and ${readableScorings(actor)} and ${isOpenRound} order by s.number, s.made_at, f.round limit 60`.execute(
    db,
  )
  return rows.map(({ line }) => line)
}

export async function roundsOf(db: Db, id: string): Promise<Agreement[]> {
  const { rows } = await sql<{
    line: Agreement
  }>`select ${agreementJson} as line from scoring_figures f join scoring s on s.id = f.scoring_id
    where s.id = ${id} and ${isOpenRound} order by f.round`.execute(db)
  return rows.map(({ line }) => line)
}

type Where = { id: string; round: number; personId: string; criteria: readonly { id: string }[] }
type Row = Pick<Divided, 'criterionId' | 'own' | 'reference' | 'reason' | 'comments'> & { piece: Piece; nth: number }

/** The pieces that divide, with their texts, one’s own score, what was settled of an anchor, and the comments without names. */
export async function dividedOf(
  db: Db,
  { id, round, personId, criteria }: Where,
  dividing: readonly Dividing[],
): Promise<Divided[]> {
  if (dividing.length === 0) return []
  const wanted = JSON.stringify(
    dividing.map((one, nth) => ({
      piece: one.pieceId,
      criterion: one.criterionId,
      at: criteria.findIndex(({ id: each }) => each === one.criterionId) + 1,
      nth,
    })),
  )
  const { rows } = await sql<Row>`
    select ${pieceJson({ personId })} as piece, x.criterion as "criterionId", x.nth,
      (select sr.scores[x.at] from scoring_reading sr where sr.piece_id = sp.id and sr.round = ${round} and sr.person_id = ${personId} and sr.in_at is not null) as own,
      sp.reference[x.at] as reference, sp.reason,
      coalesce((select jsonb_agg(c.said order by md5(c.said)) from (select distinct sr.comments ->> x.criterion::text as said from scoring_reading sr
        where sr.piece_id = sp.id and sr.round = ${round} and sr.in_at is not null) c where c.said <> ''), '[]') as comments
    from jsonb_to_recordset(${wanted}::jsonb) as x(piece uuid, criterion uuid, at int, nth int)
      join scoring_piece sp on sp.id = x.piece and sp.scoring_id = ${id} join scoring s on s.id = sp.scoring_id
    order by x.nth`.execute(db)
  return rows.map(({ nth, piece, ...row }) =>
    Object.assign(row, piece, { counts: dividing[nth]!.counts, steps: dividing[nth]!.steps }),
  )
}

export async function wordsOf(db: Db, actor: Actor, id: string): Promise<Word[]> {
  const { rows } = await sql<Word>`select w.id, w.piece_id as "pieceId", w.criterion_id as "criterionId", w.round, w.text,
      coalesce(${nameOf(sql.ref('w.made_by'))}, '') as by, w.made_by = ${actor.personId} as "isMine", w.made_at as "madeAt"
    from scoring_word w where w.scoring_id = ${id} and w.deleted_at is null order by w.made_at limit 300`.execute(db)
  return rows
}

export async function insertWord(
  db: Db,
  of: { scoringId: string; pieceId: string; criterionId: string; round: number; text: string; by: string },
): Promise<{ id: string } | null> {
  const id = uuidv7()
  const { numAffectedRows } = await sql`insert into scoring_word (id, scoring_id, piece_id, criterion_id, round, text, made_by)
    select ${id}, ${of.scoringId}, sp.id, ${of.criterionId}, ${of.round}, ${of.text}, ${of.by} from scoring_piece sp
    where sp.id = ${of.pieceId} and sp.scoring_id = ${of.scoringId}`.execute(db)
  return numAffectedRows === 1n ? { id } : null
}

type Given = Pick<FinalPiece, 'id' | 'number' | 'title' | 'state' | 'readings'> & {
  given: { scores: number[]; isThird: boolean }[]
}

export async function givenAfter(
  db: Db,
  actor: Actor,
  { id, round }: { id: string; round: number },
  after: number,
  limit: number,
): Promise<Given[]> {
  const { rows } = await sql<{ piece: Piece; given: Given['given'] }>`select ${pieceJson(actor)} as piece, g.given
    from scoring_piece sp join scoring s on s.id = sp.scoring_id
      cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('scores', sr.scores, 'isThird', sr.is_third) order by sr.in_at, sr.id), '[]') as given
      from scoring_reading sr where sr.piece_id = sp.id and sr.round = ${round} and sr.in_at is not null) g
    where sp.scoring_id = ${id} and sp.number > ${after} order by sp.number limit ${limit}`.execute(db)
  return rows.map(({ piece: { id: pieceId, number, title, state }, given }) => ({
    id: pieceId,
    number,
    title,
    state,
    given,
    readings: given.length,
  }))
}

export async function thirdsOf(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{
    thirds: number
  }>`select count(*)::int as thirds from scoring_reading where scoring_id = ${id} and is_third and in_at is not null`.execute(db)
  return rows[0]!.thirds
}
