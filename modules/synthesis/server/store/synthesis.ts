import { sql } from 'kysely'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import type { CycleLine } from '#modules/cycles/contract.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import { sought } from '#platform/sought.ts'
import type { Claim, Synthesis, SynthesisInput, SynthesisLine, SynthesisPage } from '../../contract.ts'
import { authorsJson, claimsJson, citing, mineJson, readableSyntheses, synthesisLineJson } from '../read.ts'

const PAGE = 20

/** What is shown, the latest first, and the actor’s own, also what they are asked to write. */
export async function synthesisLists(db: Db, actor: Actor, after?: string) {
  const shown = await sql<{ line: SynthesisLine }>`select ${synthesisLineJson(actor)} as line from synthesis sy
    where sy.shared_at is not null and sy.deleted_at is null
      and ${after ? sql`(sy.shared_at, sy.id) < (select b.shared_at, b.id from synthesis b where b.id = ${after})` : sql`true`}
    order by sy.shared_at desc, sy.id desc limit ${PAGE + 1}`.execute(db)
  const own = await sql<{ line: SynthesisLine }>`select ${synthesisLineJson(actor)} as line from synthesis sy
    where ${readableSyntheses(actor)} and ${mineJson(actor)} is not null and (sy.shared_at is null or ${mineJson(actor)} = 'asked')
    order by sy.made_at desc, sy.id`.execute(db)
  return {
    syntheses: shown.rows.slice(0, PAGE).map(({ line }) => line),
    more: shown.rows.length > PAGE,
    own: own.rows.map(({ line }) => line),
  }
}

/** One as the actor may see it; taken away, for those who write it: they can bring it back. */
export async function synthesisPage(db: Db, actor: Actor, id: string): Promise<SynthesisPage | undefined> {
  const { rows } = await sql<{ synthesis: Synthesis; claims: Claim[] }>`
    select ${synthesisLineJson(actor)} || jsonb_build_object('version', sy.version, 'unknown', sy.unknown, 'removedAt', sy.deleted_at,
      'asked', case when ${mineJson(actor)} = 'author' then ${authorsJson(false)} else '[]' end) as synthesis, ${claimsJson(actor)} as claims
    from synthesis sy where sy.id = ${id} and (${readableSyntheses(actor)} or coalesce(${mineJson(actor)} = 'author', false))`.execute(
    db,
  )
  return rows[0]
}

/** Those that cite one of these cycles. */
export async function synthesesCiting(db: Db, actor: Actor, cycleIds: ReturnType<typeof sql>): Promise<SynthesisLine[]> {
  const { rows } = await sql<{ line: SynthesisLine }>`select ${synthesisLineJson(actor)} as line from synthesis sy
    where ${readableSyntheses(actor)} and ${citing(actor, cycleIds)} order by sy.made_at desc, sy.id limit ${PAGE}`.execute(db)
  return rows.map(({ line }) => line)
}

/** Cycles to rest a claim on: those the actor may read, in which every word is begun; without a word the latest. */
export async function citableCycles(db: Db, actor: Actor, typed: string): Promise<CycleLine[]> {
  const query = sought(typed)
  const { rows } = await sql<{ line: CycleLine }>`select ${cycleLineJson} as line from cycle c ${cycleLineJoins}
    where ${query ? sql`c.search @@ ${query}` : sql`true`} and ${readableCycles(actor)}
    order by c.made_at desc, c.id limit ${PAGE}`.execute(db)
  return rows.map(({ line }) => line)
}

const texts = ({ title, problem, unknown }: SynthesisInput) => ({ title, problem, unknown })

export async function insertSynthesis(db: Db, of: SynthesisInput, madeBy: string): Promise<{ id: string }> {
  const id = uuidv7()
  await db
    .insertInto('synthesis')
    .values({ id, ...texts(of), made_by: madeBy })
    .execute()
  await db
    .insertInto('synthesis_author')
    .values({ synthesis_id: id, person_id: madeBy, joined_at: sql<string>`now()` })
    .execute()
  await insertClaims(db, id, of, new Set(), [])
  return { id }
}

/** The whole of it anew; false where somebody changed it since that version. What this writer may not open stays cited where its claim stays. */
export async function updateSynthesis(db: Db, actor: Actor, id: string, version: number, of: SynthesisInput): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('synthesis')
    .set({ ...texts(of), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const claims = await db.selectFrom('synthesis_claim').select('id').where('synthesis_id', '=', id).execute()
  const { rows: unseen } = await sql<Row>`select ci.claim_id, ci.cycle_id, ci.for_whom, ci.not_for, ci.position
    from synthesis_citation ci join synthesis_claim cl on cl.id = ci.claim_id join cycle c on c.id = ci.cycle_id
    where cl.synthesis_id = ${id} and not ${readableCycles(actor)}`.execute(db)
  await db.deleteFrom('synthesis_claim').where('synthesis_id', '=', id).execute()
  await insertClaims(db, id, of, new Set(claims.map((claim) => claim.id)), unseen)
  return true
}

type Row = { claim_id: string; cycle_id: string; for_whom: string; not_for: string; position: number }

async function insertClaims(db: Db, synthesisId: string, of: SynthesisInput, standing: Set<string>, kept: Row[]): Promise<void> {
  const claims = of.claims.map((claim) => ({
    ...claim,
    id: claim.id !== null && standing.delete(claim.id) ? claim.id : uuidv7(),
  }))
  if (claims.length === 0) return
  await db
    .insertInto('synthesis_claim')
    .values(claims.map(({ id, text }, position) => ({ id, synthesis_id: synthesisId, position, text })))
    .execute()
  const cited = claims.flatMap(({ id, citations }) =>
    citations.map(({ cycleId, forWhom, notFor }, position) => ({
      claim_id: id,
      cycle_id: cycleId,
      for_whom: forWhom,
      not_for: notFor,
      position,
    })),
  )
  const ids = new Set(claims.map(({ id }) => id))
  const rows = [...cited, ...kept.filter(({ claim_id }) => ids.has(claim_id))]
  if (rows.length === 0) return
  await db
    .insertInto('synthesis_citation')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Which of these cycles the actor may not open. */
export async function closedCycles(db: Db, actor: Actor, ids: readonly string[]): Promise<boolean> {
  const { rows } = await sql`select from unnest(${[...ids]}::uuid[]) as asked(id)
    where not exists (select from cycle c where c.id = asked.id and ${readableCycles(actor)}) limit 1`.execute(db)
  return rows.length > 0
}

export const setShared = (db: Db, id: string, by: string | null) =>
  db
    .updateTable('synthesis')
    .set({ shared_at: by ? sql<string>`coalesce(shared_at, now())` : null, shared_by: by })
    .where('id', '=', id)
    .execute()

export const setRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('synthesis').set(removal(by)).where('id', '=', id).execute()
