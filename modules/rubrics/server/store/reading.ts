import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Reading, Used } from '../../scoring-shapes.ts'
import { nextBlock } from '../../scoring.ts'
import type { Block, Design, ScoringKind, Step } from '../../scoring.ts'
import { isThere, pieceJson } from '../read.ts'

export type Set = { id: string; design: Design; round: number; readers: number }

/** A reading with its piece, of `scoring_reading sr join scoring_piece sp join scoring s`: only ever asked of the reader’s own. */
const readingJson = (
  personId: string,
): RawBuilder<Reading> => sql<Reading>`jsonb_build_object('id', sr.id, 'isThird', sr.is_third,
  'scores', sr.scores, 'comments', sr.comments, 'piece', ${pieceJson({ personId })})`

type Desk = { reading: Reading | null; last: Reading | null; done: number }

/** What lies in front of one reader: the piece they have begun, the one they gave last, and how many are done. */
export async function deskOf(db: Db, { id, round }: Pick<Set, 'id' | 'round'>, personId: string): Promise<Desk> {
  const mine = sql`sr.scoring_id = ${id} and sr.person_id = ${personId} and sr.round = ${round}`
  const piece = sql`scoring_reading sr join scoring_piece sp on sp.id = sr.piece_id join scoring s on s.id = sr.scoring_id`
  const json = readingJson(personId)
  const { rows } = await sql<Desk>`select
    (select ${json} from ${piece} where ${mine} and sr.in_at is null order by sr.dealt_at limit 1) as reading,
    (select ${json} from ${piece} where ${mine} and sr.in_at is not null order by sr.in_at desc limit 1) as last,
    (select count(*) from scoring_reading sr where ${mine} and sr.in_at is not null) as done`.execute(db)
  return rows[0]!
}

/** What somebody has begun and not given, and was taken back meanwhile, goes from their desk. */
export const dropGone = (db: Db, id: string, personId: string) =>
  sql`delete from scoring_reading sr using scoring_piece sp, scoring s where sr.scoring_id = ${id} and sr.person_id = ${personId}
    and sr.in_at is null and sp.id = sr.piece_id and s.id = sr.scoring_id and not ${isThere}`.execute(db)

/** Hands out the next piece, if there is one: whoever asks has nothing open. */
export async function deal(db: Db, set: Set, personId: string): Promise<void> {
  const next =
    set.design === 'all'
      ? await nextOfAll(db, set, personId)
      : ((await nextThird(db, set, personId)) ?? (await nextInBlocks(db, set, personId)))
  if (!next) return
  await db
    .insertInto('scoring_reading')
    .values({
      id: uuidv7(),
      scoring_id: set.id,
      piece_id: next.id,
      round: set.round,
      person_id: personId,
      is_third: next.isThird,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type Next = { id: string; isThird: boolean }

/** In an order of each reader’s own, so that the last pieces are not read tired by all. */
async function nextOfAll(db: Db, { id, round }: Set, personId: string): Promise<Next | undefined> {
  const { rows } = await sql<Next>`select sp.id, false as "isThird" from scoring_piece sp join scoring s on s.id = sp.scoring_id
      where sp.scoring_id = ${id} and ${isThere} and not exists (
      select from scoring_reading sr where sr.piece_id = sp.id and sr.round = ${round} and sr.person_id = ${personId})
    order by md5(sp.id::text || ${personId} || ${round}::text) limit 1`.execute(db)
  return rows[0]
}

/** A piece whose readers were far apart, and that this one has not read. */
async function nextThird(db: Db, { id }: Set, personId: string): Promise<Next | undefined> {
  const { rows } = await sql<Next>`update scoring_piece set wants_third = false where id = (
      select sp.id from scoring_piece sp join scoring s on s.id = sp.scoring_id where sp.scoring_id = ${id} and sp.wants_third and ${isThere} and not exists (
        select from scoring_reading sr where sr.piece_id = sp.id and sr.person_id = ${personId})
      order by sp.number limit 1 for update of sp skip locked) returning id, true as "isThird"`.execute(db)
  return rows[0]
}

/** The next of the block one is in; else the first of the block that ties the readers together best. */
async function nextInBlocks(db: Db, set: Set, personId: string): Promise<Next | undefined> {
  const rater = await db
    .selectFrom('scoring_rater')
    .select('block')
    .where('scoring_id', '=', set.id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const begun = rater && rater.block !== null ? await nextOfBlock(db, set, personId, rater.block) : undefined
  if (begun) return begun
  const block = await takeBlock(db, set, personId)
  if (block === null) return undefined
  await db
    .updateTable('scoring_rater')
    .set({ block })
    .where('scoring_id', '=', set.id)
    .where('person_id', '=', personId)
    .execute()
  return nextOfBlock(db, set, personId, block)
}

async function nextOfBlock(db: Db, { id, round }: Set, personId: string, block: number): Promise<Next | undefined> {
  const { rows } = await sql<Next>`select sp.id, false as "isThird" from scoring_piece sp join scoring s on s.id = sp.scoring_id
      where sp.scoring_id = ${id} and sp.block = ${block} and ${isThere} and not exists (
      select from scoring_reading sr where sr.piece_id = sp.id and sr.round = ${round} and sr.person_id = ${personId}) order by sp.number limit 1`.execute(
    db,
  )
  return rows[0]
}

const CANDIDATES = 80

async function takeBlock(db: Db, set: Set, personId: string): Promise<number | null> {
  const { rows: open } = await sql<Block>`select b.number, b.raters from scoring_block b
    where b.scoring_id = ${set.id} and b.is_open and not ${personId} = any(b.raters) order by cardinality(b.raters) desc, b.number limit ${CANDIDATES}
    for update skip locked`.execute(db)
  const chosen = nextBlock(open, personId, set.design === 'linked' ? await metBy(db, set.id, personId) : new Map())
  if (!chosen) return null
  await sql`update scoring_block set raters = raters || ${personId}::uuid, is_open = cardinality(raters) + 1 < ${set.readers}
    where scoring_id = ${set.id} and number = ${chosen.number}`.execute(db)
  return chosen.number
}

/** How many blocks this reader shares with each of the others who joined. */
async function metBy(db: Db, id: string, personId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ other: string; blocks: number }>`select o.person_id as other, coalesce(m.blocks, 0)::int as blocks
    from scoring_rater o left join (select other, count(*) as blocks from scoring_block b cross join unnest(b.raters) other
      where b.scoring_id = ${id} and ${personId} = any(b.raters) group by other) m on m.other = o.person_id
    where o.scoring_id = ${id} and o.person_id <> ${personId} and o.left_at is null`.execute(db)
  return new Map(rows.map(({ other, blocks }) => [other, blocks]))
}

type Own = {
  scoringId: string
  pieceId: string
  isThisRound: boolean
  isIn: boolean
  isThird: boolean
  isReader: boolean
  others: number
  hasOpen: boolean
  set: Set & { kind: ScoringKind; step: Step; thirdBeyond: number }
  used: Used
}

/** One reading of the actor’s own, locked, with all that decides whether it can still be given: one statement, since a reader waits for the next piece. */
export async function ownReading(db: Db, id: string, personId: string): Promise<Own | undefined> {
  const { rows } =
    await sql<Own>`select sr.scoring_id as "scoringId", sr.piece_id as "pieceId", sr.round = s.round as "isThisRound", sr.in_at is not null as "isIn",
      sr.is_third as "isThird", rr.left_at is null and rr.person_id is not null as "isReader",
      (select count(*)::int from scoring_reading o where o.piece_id = sr.piece_id and o.round = sr.round and o.id <> sr.id and o.in_at is not null and not o.is_third) as others,
      exists (select from scoring_reading o where o.scoring_id = sr.scoring_id and o.person_id = sr.person_id and o.round = s.round and o.id <> sr.id and o.in_at is null) as "hasOpen",
      jsonb_build_object('id', s.id, 'kind', s.kind, 'design', s.design, 'round', s.round, 'readers', s.readers, 'step', s.step, 'thirdBeyond', s.third_beyond) as set,
      jsonb_build_object('name', v.name, 'sentence', v.sentence, 'grades', v.grades, 'halfLevels', v.half_levels, 'levels', v.levels, 'criteria', v.criteria) as used
    from scoring_reading sr join scoring s on s.id = sr.scoring_id and s.deleted_at is null
      join rubric_version v on v.rubric_id = s.rubric_id and v.number = s.number
      left join scoring_rater rr on rr.scoring_id = s.id and rr.person_id = sr.person_id
    where sr.id = ${id} and sr.person_id = ${personId} for update of sr`.execute(db)
  return rows[0]
}

type Given = { scores: readonly number[]; comments: Readonly<Record<string, string>>; seconds: number }

export const putScores = (db: Db, id: string, { scores, comments, seconds }: Given) =>
  db
    .updateTable('scoring_reading')
    .set({
      scores: [...scores],
      comments: JSON.stringify(comments),
      seconds: sql<number>`least(3600, seconds + ${seconds})`,
      in_at: sql<string>`coalesce(in_at, now())`,
    })
    .where('id', '=', id)
    .execute()

/** What was given for a piece in a round, in the order in which it came in. */
export async function givenFor(db: Db, pieceId: string, round: number): Promise<{ scores: number[]; isThird: boolean }[]> {
  const { rows } = await sql<{ scores: number[]; isThird: boolean }>`select scores, is_third as "isThird" from scoring_reading
    where piece_id = ${pieceId} and round = ${round} and in_at is not null order by in_at, id`.execute(db)
  return rows
}

export const setWantsThird = (db: Db, pieceId: string, wants: boolean) =>
  db.updateTable('scoring_piece').set({ wants_third: wants }).where('id', '=', pieceId).execute()
