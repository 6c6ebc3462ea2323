import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import { seesTeam } from '#modules/teams/server/read.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { PieceInput, Scoring, ScoringLine, Used } from '../../scoring-shapes.ts'
import { blockSize } from '../../scoring.ts'
import type { Design, ScoringKind } from '../../scoring.ts'
import { dropOldPairs, dropPair } from './judgement.ts'
import { isReader, isThere, readableScorings, scoringLineJson, writesIn } from '../read.ts'

const MOST = 40
const NAMES = 40

const joins = sql`join team t on t.id = s.team_id join place pl on pl.id = t.place_id join rubric_version v on v.rubric_id = s.rubric_id and v.number = s.number`
const ofTeam = { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') }

/** A set itself, of `scoring s` with its team, place and version. */
const scoringJson = (
  actor: Actor,
): RawBuilder<Scoring> => sql<Scoring>`jsonb_build_object('id', s.id, 'version', s.version, 'teamId', s.team_id, 'team', t.name,
  'place', pl.name, 'teamIsOpen', t.ended_at is null and ${seesTeam(actor, ofTeam)}, 'rubricId', s.rubric_id, 'number', s.number, 'criterionId', s.criterion_id, 'name', s.name,
  'kind', s.kind, 'design', s.design, 'readers', s.readers, 'thirdBeyond', s.third_beyond, 'openTo', s.open_to, 'round', s.round, 'step', s.step,
  'madeAt', s.made_at, 'removedAt', s.deleted_at, 'mayWrite', ${writesIn(actor, 's')}, 'isReader', ${isReader(actor)},
  'pieces', (select count(*) from scoring_piece sp where sp.scoring_id = s.id),
  'inAll', case when s.kind = 'comparison' then (select count(*) from scoring_judgement j where j.scoring_id = s.id and j.in_at is not null)
    else (select count(*) from scoring_reading sr where sr.scoring_id = s.id and sr.round = s.round and sr.in_at is not null) end,
  'done', case when s.kind = 'comparison' then (select count(*) from scoring_judgement j where j.scoring_id = s.id and j.person_id = ${actor.personId} and j.in_at is not null)
    else (select count(*) from scoring_reading sr where sr.scoring_id = s.id and sr.round = s.round and sr.person_id = ${actor.personId} and sr.in_at is not null) end,
  'minutes', (select coalesce(sum(r.seconds), 0) / 60 from (
    select sr.seconds from scoring_reading sr where sr.scoring_id = s.id and sr.person_id = ${actor.personId}
    union all select j.seconds from scoring_judgement j where j.scoring_id = s.id and j.person_id = ${actor.personId}) r),
  'left', case when s.design = 'all' then (select count(*) from scoring_piece sp where sp.scoring_id = s.id and ${isThere} and not exists (
    select from scoring_reading sr where sr.piece_id = sp.id and sr.round = s.round and sr.person_id = ${actor.personId} and sr.in_at is not null)) else 0 end,
  'gone', (select count(*) from scoring_piece sp where sp.scoring_id = s.id and sp.work_id is not null and not ${isThere}),
  'names', coalesce((select jsonb_agg(n.name order by n.name) from (select ${nameOf(sql.ref('sr.person_id'))} as name from scoring_rater sr
    where sr.scoring_id = s.id and sr.left_at is null order by sr.joined_at limit ${sql.lit(NAMES)}) n where n.name is not null), '[]'))`

const usedJson: RawBuilder<Used> = sql<Used>`jsonb_build_object('name', v.name, 'sentence', v.sentence, 'grades', v.grades,
  'halfLevels', v.half_levels, 'levels', v.levels, 'criteria', v.criteria)`

/** Also one taken away, for those whose it is. */
export async function scoringAt(
  db: Db,
  actor: Actor,
  id: string,
  { lock = false } = {},
): Promise<{ scoring: Scoring; used: Used } | undefined> {
  const { rows } = await sql<{
    scoring: Scoring
    used: Used
  }>`select ${scoringJson(actor)} as scoring, ${usedJson} as used from scoring s ${joins}
    where s.id = ${id} and (${readableScorings(actor)} or (s.deleted_at is not null and ${writesIn(actor, 's')})) ${lock ? sql`for update of s` : sql``}`.execute(
    db,
  )
  return rows[0]
}

const lines = async (db: Db, actor: Actor, condition: RawBuilder<unknown>): Promise<ScoringLine[]> => {
  const { rows } = await sql<{ line: ScoringLine }>`select ${scoringLineJson(actor)} as line from scoring s ${joins}
    where ${readableScorings(actor)} and ${condition} order by s.step = 'closed', s.made_at desc, s.id limit ${MOST}`.execute(db)
  return rows.map(({ line }) => line)
}
export const scoringLines = (db: Db, actor: Actor) => lines(db, actor, sql`true`)
export const scoringsWith = (db: Db, actor: Actor, rubricId: string) => lines(db, actor, sql`s.rubric_id = ${rubricId}`)

type New = {
  teamId: string
  rubricId: string
  number: number
  name: string
  kind: ScoringKind
  design: Design
  readers: number
  thirdBeyond: number
  openTo: 'team' | 'district'
  criterionId: string | null
  pieces: readonly PieceInput[]
  madeBy: string
}

export async function insertScoring(db: Db, { pieces, ...of }: New): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('scoring')
    .values({
      id,
      team_id: of.teamId,
      rubric_id: of.rubricId,
      number: of.number,
      name: of.name,
      kind: of.kind,
      design: of.design,
      readers: of.readers,
      third_beyond: of.thirdBeyond,
      open_to: of.openTo,
      criterion_id: of.criterionId,
      made_by: of.madeBy,
    })
    .execute()
  await insertPieces(db, { id, design: of.design, from: 0 }, pieces)
  return { id }
}

/** Pieces after those that are there, in blocks as the design hands them out. Work that lies there already is not laid a second time. */
export async function insertPieces(
  db: Db,
  { id, design, from }: { id: string; design: Design; from: number },
  pieces: readonly PieceInput[],
): Promise<void> {
  const size = blockSize(design)
  const there = await worksIn(db, id)
  const rows = pieces
    .filter(({ workId }) => workId === null || !there.has(workId))
    .map((piece, at) => ({
      id: uuidv7(),
      scoring_id: id,
      number: from + at + 1,
      block: Math.floor((from + at) / size),
      title: piece.workId === null ? piece.title : '',
      text: piece.workId === null ? piece.text : '',
      work_id: piece.workId,
      reference: piece.reference ? [...piece.reference] : null,
      reason: piece.reason,
    }))
  if (rows.length === 0) return
  await db.insertInto('scoring_piece').values(rows).execute()
  if (design === 'all' || design === 'pairs') return
  const blocks = [...new Set(rows.map(({ block }) => block))].map((number) => ({ scoring_id: id, number }))
  await db
    .insertInto('scoring_block')
    .values(blocks)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function worksIn(db: Db, id: string): Promise<Set<string | null>> {
  const rows = await db
    .selectFrom('scoring_piece')
    .select('work_id as workId')
    .where('scoring_id', '=', id)
    .where('work_id', 'is not', null)
    .execute()
  return new Set(rows.map(({ workId }) => workId))
}

export const putReader = (db: Db, scoringId: string, personId: string) =>
  db
    .insertInto('scoring_rater')
    .values({ scoring_id: scoringId, person_id: personId })
    .onConflict((conflict) => conflict.columns(['scoring_id', 'person_id']).doUpdateSet({ left_at: null }))
    .execute()

/** Who leaves gives back what was not read yet; what was given stays. */
export async function dropReader(db: Db, scoringId: string, personId: string): Promise<void> {
  await giveBack(db, scoringId, personId)
  await dropPair(db, scoringId, personId)
  await db
    .updateTable('scoring_rater')
    .set({ left_at: sql<string>`now()` })
    .where('scoring_id', '=', scoringId)
    .where('person_id', '=', personId)
    .execute()
}

/** What someone took and has not given: a piece that wanted a third wants one again, a block that they did not finish is open to someone else. */
async function giveBack(db: Db, scoringId: string, personId: string): Promise<void> {
  const theirs = sql`sr.person_id = ${personId} and sr.in_at is not null`
  await sql`with gone as (delete from scoring_reading where scoring_id = ${scoringId} and person_id = ${personId} and in_at is null returning piece_id, is_third)
    update scoring_piece p set wants_third = true from gone where p.id = gone.piece_id and gone.is_third`.execute(db)
  await sql`update scoring_block b set raters = array_remove(b.raters, ${personId}::uuid), is_open = true
    where b.scoring_id = ${scoringId} and ${personId} = any(b.raters) and exists (select from scoring_piece sp
      join scoring s on s.id = sp.scoring_id where sp.scoring_id = b.scoring_id and sp.block = b.number and ${isThere} and not exists (select from scoring_reading sr where sr.piece_id = sp.id and ${theirs}))`.execute(
    db,
  )
  await db
    .updateTable('scoring_rater')
    .set({ block: null })
    .where('scoring_id', '=', scoringId)
    .where('person_id', '=', personId)
    .execute()
}

const DAYS_HELD = 14

/** A job: what lay in front of somebody for two weeks goes back to the others. They are told of nothing, and may take it again. */
export async function giveBackOld(db: Db): Promise<void> {
  await dropOldPairs(db, DAYS_HELD)
  const held = await db
    .selectFrom('scoring_reading')
    .select(['scoring_id as scoringId', 'person_id as personId'])
    .distinct()
    .where('in_at', 'is', null)
    .where('dealt_at', '<', sql<string>`now() - make_interval(days => ${DAYS_HELD})`)
    .execute()
  for (const { scoringId, personId } of held) await inTransaction(db, (tx) => giveBack(tx, scoringId, personId))
}

export async function setStep(
  db: Db,
  id: string,
  from: number,
  to: { step: 'reading' | 'discussing' | 'closed'; round: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('scoring')
    .set({ ...to, version: from + 1, closed_at: to.step === 'closed' ? sql<string>`now()` : null })
    .where('id', '=', id)
    .where('version', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const setScoringRemoved = (db: Db, id: string, removed: boolean) =>
  db
    .updateTable('scoring')
    .set({ deleted_at: removed ? sql<string>`now()` : null })
    .where('id', '=', id)
    .execute()
