import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { isIn, seesTeam } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Learned, State } from '../../adoption.ts'
import type { Adoption, Spread } from '../../adoption-contract.ts'
import { doneShown } from '../read.ts'

const ofTeam = { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') }
const mayWrite = (actor: Actor) => sql<boolean>`exists (select from team_member tm
  where tm.team_id = a.team_id and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null)`

const adoptionJson = (
  actor: Actor,
): RawBuilder<Adoption> => sql<Adoption>`json_build_object('id', a.id, 'teamId', t.id, 'team', t.name,
  'place', pl.name, 'isOpen', t.ended_at is null and ${seesTeam(actor, ofTeam)}, 'state', a.state, 'version', a.version, 'learned', a.learned,
  'learnedFrom', (select lt.name from team lt where lt.id = a.learned_from and (${isIn(actor, sql.ref('lt.id'))} or exists (
    select from practice p where p.id = a.practice_id and p.team_id = lt.id) or exists (
    select from practice_adoption o where o.practice_id = a.practice_id and o.team_id = lt.id and o.is_shown))),
  'isShown', a.is_shown, 'mayWrite', ${mayWrite(actor)},
  'history', (select json_agg(json_build_object('state', s.state, 'version', s.version, 'why', s.why, 'at', s.made_at) order by s.number)
    from practice_adoption_state s where s.adoption_id = a.id),
  'cycles', coalesce((select json_agg(json_build_object('id', c.id, 'title', c.title) order by c.made_at)
    from tried c where c.team_id = a.team_id), '[]'))`

const MOST = 24

/** One's own first, then the latest, by the index that holds all of this, before anything else is read of them. */
const listed = (actor: Actor) => sql`
  select f.id, f.mine, f.made_at from (
    select a.id, a.made_at, a.is_shown, ${isIn(actor, sql.ref('a.team_id'))} as mine from practice_adoption a where a.practice_id = p.id) f
  where f.is_shown or f.mine order by f.mine desc, f.made_at desc limit ${sql.lit(MOST)}`

/** The teams that take a practice up and show it or are the actor’s, as a column of `practice p` beside `tried`. */
export const adoptionsOf = (actor: Actor): RawBuilder<Adoption[]> => sql<Adoption[]>`coalesce((
  select json_agg(${adoptionJson(actor)} order by f.mine desc, f.made_at desc) from (${listed(actor)}) f
  join practice_adoption a on a.id = f.id join team t on t.id = a.team_id join place pl on pl.id = t.place_id), '[]')`

const isOfShown = sql<SqlBool>`(a.practice_id = p.id and a.is_shown)`

/** How far it has spread, of all who show it, as a column of `practice p`: the same for every reader. */
export const spread: RawBuilder<Spread> = sql<Spread>`(
  select json_build_object('shown', count(*), 'doing', count(*) filter (where ${doneShown}), 'places', (
      select count(*) from (select t.place_id from team t where t.id = any(array(
        select a.team_id from practice_adoption a where ${isOfShown} and ${doneShown})) group by t.place_id) at),
    'said', count(*) filter (where a.learned <> 'own'), 'fromPeers', count(*) filter (where a.learned in ('team', 'colleague')))
  from practice_adoption a where ${isOfShown})`

type New = {
  practiceId: string
  teamId: string
  version: number
  state: State
  learned: Learned
  learnedFromId: string | null
  isShown: boolean
  madeBy: string
}

/** Undefined where the team has taken it up already. */
export async function insertAdoption(db: Db, of: New): Promise<string | undefined> {
  const id = uuidv7()
  const made = await db
    .insertInto('practice_adoption')
    .values({
      id,
      practice_id: of.practiceId,
      team_id: of.teamId,
      version: of.version,
      state: of.state,
      learned: of.learned,
      learned_from: of.learned === 'team' ? of.learnedFromId : null,
      is_shown: of.isShown,
      made_by: of.madeBy,
    })
    .onConflict((conflict) => conflict.columns(['practice_id', 'team_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  await insertState(db, { id, state: of.state, version: of.version, why: '', by: of.madeBy })
  return id
}

export const adoptionOf = (db: Db, practiceId: string, teamId: string) =>
  db
    .selectFrom('practice_adoption')
    .select('id')
    .where('practice_id', '=', practiceId)
    .where('team_id', '=', teamId)
    .executeTakeFirst()

/** An adoption with its practice, locked for whoever changes it. */
export const adoptionById = (db: Db, id: string) =>
  db
    .selectFrom('practice_adoption')
    .select(['id', 'practice_id as practiceId', 'team_id as teamId', 'version', 'state', 'is_shown as isShown'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

type Moved = { id: string; state: State; version: number; why: string; by: string }

const insertState = (db: Db, { id, state, version, why, by }: Moved) =>
  db
    .insertInto('practice_adoption_state')
    .values({
      adoption_id: id,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from practice_adoption_state where adoption_id = ${id})`,
      state,
      version,
      why,
      made_by: by,
    })
    .execute()

export async function setState(db: Db, moved: Moved): Promise<void> {
  await db
    .updateTable('practice_adoption')
    .set({ state: moved.state, version: moved.version })
    .where('id', '=', moved.id)
    .execute()
  await insertState(db, moved)
}

export const setAdoptionShown = (db: Db, id: string, isShown: boolean) =>
  db.updateTable('practice_adoption').set({ is_shown: isShown }).where('id', '=', id).execute()

/** A cycle tries one practice at a time; linked to another it leaves the first. */
export async function linkCycle(db: Db, of: { cycleId: string; practiceId: string; version: number; by: string }): Promise<void> {
  await db
    .insertInto('practice_cycle')
    .values({ cycle_id: of.cycleId, practice_id: of.practiceId, version: of.version, made_by: of.by })
    .onConflict((conflict) =>
      conflict.column('cycle_id').doUpdateSet({ practice_id: of.practiceId, version: of.version, made_by: of.by }),
    )
    .execute()
}

export const unlinkCycle = (db: Db, cycleId: string, practiceId: string) =>
  db.deleteFrom('practice_cycle').where('cycle_id', '=', cycleId).where('practice_id', '=', practiceId).execute()
