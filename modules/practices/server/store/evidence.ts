import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { readableCycles } from '#modules/cycles/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { EffectInput } from '../../effect-contract.ts'
import type { Effect } from '../../effect.ts'
import type { CycleTry, StudyTry } from '../../evidence.ts'
import type { Standing } from '../../standing.ts'

const MOST = 80

const tried = (readable: RawBuilder<SqlBool>, mine: RawBuilder<SqlBool>) => sql`
  select c.id, c.team_id, pc.version, c.tried_from, c.made_at, c.decision, coalesce(c.question, left(c.change, 160), left(c.saw, 160)) as title, ${mine} as mine
  from practice_cycle pc join cycle c on c.id = pc.cycle_id where pc.practice_id = p.id and ${readable}`

/** The cycles that try it and that the actor may see, of `practice p`: `tried` to the columns below. */
export const triedFor = (actor: Actor): RawBuilder<unknown> => tried(readableCycles(actor), isIn(actor, sql.ref('c.team_id')))

/** Each cycle's first outcome measure that has numbers, of all in `latest` at once. */
const lookedAt = sql`
  select distinct on (cm.cycle_id) cm.cycle_id, me.id, me.name, me.kind, me.direction
  from cycle_measure cm join measure me on me.id = cm.measure_id
  where cm.cycle_id in (select id from latest) and me.deleted_at is null and me.purpose = 'outcome' and me.direction <> 'none'
    and exists (select from measure_point mp where mp.measure_id = me.id)
  order by cm.cycle_id, me.made_at, me.id`

/** The measure with its points in order, of `looked l`. */
const measureJson = sql`case when l.id is not null then json_build_object('name', l.name, 'kind', l.kind, 'direction', l.direction, 'points', (
  select json_agg(json_build_object('on', mp.measured_on, 'value', mp.value, 'numerator', mp.numerator, 'denominator', mp.denominator) order by mp.measured_on)
  from measure_point mp where mp.measure_id = l.id)) end`

/** What the latest of many cycles looked at, as a column beside `tried`. */
export const cycleTries: RawBuilder<CycleTry[]> = sql<CycleTry[]>`coalesce((
  with latest as materialized (select * from tried order by made_at desc, id desc limit ${sql.lit(MOST)}), looked as (${lookedAt})
  select json_agg(json_build_object('id', c.id, 'version', c.version, 'teamId', t.id, 'team', t.name, 'place', pl.name, 'suggestion', t.suggestion,
    'triedFrom', c.tried_from, 'madeAt', c.made_at, 'decision', c.decision, 'mine', c.mine, 'measure', ${measureJson}) order by c.made_at, c.id)
  from latest c join team t on t.id = c.team_id join place pl on pl.id = t.place_id left join looked l on l.cycle_id = c.id), '[]')`

const studyJson = (
  mine: RawBuilder<SqlBool>,
) => sql`jsonb_build_object('id', e.id, 'label', e.label, 'source', e.source, 'url', e.url,
  'design', e.design, 'metric', e.metric, 'effect', e.effect, 'variance', e.variance, 'grades', e.grades, 'subjects', e.subjects,
  'context', e.context, 'madeAt', e.made_at, 'mine', ${mine})`

const studies = (mine: RawBuilder<SqlBool>) => sql`coalesce((select jsonb_agg(${studyJson(mine)} order by e.made_at, e.id)
  from practice_effect e where e.practice_id = p.id and e.deleted_at is null), '[]')`

/** What studies found of it, as a column of `practice p`. */
export const studyTriesOf = (actor: Actor): RawBuilder<StudyTry[]> =>
  sql<StudyTry[]>`${studies(sql<SqlBool>`e.made_by = ${actor.personId}`)}`

export async function insertEffect(db: Db, practiceId: string, of: EffectInput, found: Effect, by: string): Promise<string> {
  const id = uuidv7()
  const { figures, grades, subjects, ...texts } = of
  await db
    .insertInto('practice_effect')
    .values({
      id,
      practice_id: practiceId,
      ...texts,
      figures: JSON.stringify(figures),
      ...found,
      grades: [...grades],
      subjects: [...subjects],
      made_by: by,
    })
    .execute()
  return id
}

/** False where the practice has no such study. */
export async function setEffectRemoved(db: Db, practiceId: string, id: string, removed: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('practice_effect')
    .set({ deleted_at: removed ? sql<string>`now()` : null })
    .where('id', '=', id)
    .where('practice_id', '=', practiceId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export type Found = { id: string; cycles: CycleTry[]; studies: StudyTry[] }

const nobody = sql<SqlBool>`false`
const shared = sql<SqlBool>`(c.shared_at is not null and c.deleted_at is null)`

/** Everything shared about these practices, or about all of them: what anyone may see, for what lists say of them. */
export async function sharedTries(db: Db, ids?: readonly string[]): Promise<Found[]> {
  const { rows } = await sql<Found>`select p.id, l.cycles, ${studies(nobody)} as studies
    from practice p cross join lateral (with tried as materialized (${tried(shared, nobody)}) select ${cycleTries} as cycles) l
    where p.deleted_at is null and (${ids ?? null}::uuid[] is null or p.id = any(${ids ?? null}::uuid[]))
      and (exists (select from practice_cycle pc where pc.practice_id = p.id) or exists (select from practice_effect e where e.practice_id = p.id))`.execute(
    db,
  )
  return rows
}

/** Keeps what was found of each; one of which nothing is known has no row. */
export async function putStandings(db: Db, found: readonly { id: string; standing: Standing | null }[]): Promise<void> {
  const known = found.flatMap(({ id, standing }) => (standing ? [{ practice_id: id, standing }] : []))
  const unknown = found.filter(({ standing }) => !standing).map(({ id }) => id)
  if (unknown.length > 0) await db.deleteFrom('practice_evidence').where('practice_id', 'in', unknown).execute()
  if (known.length > 0)
    await db
      .insertInto('practice_evidence')
      .values(known)
      .onConflict((conflict) =>
        conflict
          .column('practice_id')
          .doUpdateSet((row) => ({ standing: row.ref('excluded.standing'), found_at: sql<string>`now()` })),
      )
      .execute()
}
