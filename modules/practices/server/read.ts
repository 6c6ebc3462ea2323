import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { nameOf, roleInForce } from '#modules/people/server/read.ts'
import { isIn, seesTeam } from '#modules/teams/server/read.ts'
import { isOver } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Practice, PracticeLine, Whose } from '../contract.ts'

/** Whether the actor writes in a practice: their own, or their team's. A condition on `practice p`. */
export const writesPractice = (
  actor: Actor,
): RawBuilder<SqlBool> => sql<SqlBool>`(coalesce(p.person_id = ${actor.personId}, false) or exists (
  select from team_member tm where tm.team_id = p.team_id and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null))`

/** Whether a practice is open to the actor: shown to everyone, their own, or their team's. A condition on `practice p`. */
export const readablePractices = (actor: Actor): RawBuilder<SqlBool> => sql<SqlBool>`(p.deleted_at is null
  and (p.shared_at is not null or p.person_id = ${actor.personId} or ${isIn(actor, sql.ref('p.team_id'))}))`

/** What stands beside a practice in every list: its latest version, its team, its place; of `practice p`. */
export const practiceJoins = sql`join practice_version v on v.practice_id = p.id and v.number = p.version
  left join team t on t.id = p.team_id join place pl on pl.id = p.place_id`

const ofTeam = { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') }

/** Whose it is, of `practice p left join team t join place pl`. */
export const whoseJson = (
  actor: Actor,
): RawBuilder<Whose> => sql<Whose>`jsonb_build_object('teamId', p.team_id, 'personId', p.person_id,
  'name', coalesce(t.name, ${nameOf(sql.ref('p.person_id'))}), 'place', pl.name,
  'isOpen', coalesce(t.ended_at is null and ${seesTeam(actor, ofTeam)}, false))`

/** A practice as lists show it, of `practice p` with `practiceJoins`. */
export const practiceLineJson = (
  actor: Actor,
): RawBuilder<PracticeLine> => sql<PracticeLine>`jsonb_build_object('id', p.id, 'name', v.name,
  'sentence', v.sentence, 'kind', p.kind, 'subjects', v.subjects, 'grades', v.grades, 'whose', ${whoseJson(actor)},
  'madeAt', p.made_at, 'sharedAt', p.shared_at,
  'standing', (select pe.standing from practice_evidence pe where pe.practice_id = p.id))`

/** A practice itself, of the same. */
export const practiceJson = (actor: Actor): RawBuilder<Practice> => sql<Practice>`jsonb_build_object('id', p.id, 'kind', p.kind,
  'version', p.version, 'whose', ${whoseJson(actor)}, 'placeId', p.place_id, 'madeAt', p.made_at, 'sharedAt', p.shared_at,
  'removedAt', p.deleted_at, 'mayWrite', ${writesPractice(actor)})`

/** Practices that were taken away longer ago than they are kept. */
export const gonePractices = sql`select gp.id from practice gp where ${isOver('gp.deleted_at')}`

/** The team asked for, under a name of its own: `t` is the team of each practice. */
const asked = (teamId: Expression<unknown>) => sql`(select ${teamId} as id) asked`

/** The practices of a team that the actor may see, the latest made first, as a column: for pages. */
export const practicesOfTeam = (actor: Actor, teamId: Expression<unknown>): RawBuilder<PracticeLine[]> => sql<
  PracticeLine[]
>`coalesce((
  select jsonb_agg(${practiceLineJson(actor)} order by p.made_at desc)
  from ${asked(teamId)} join practice p on p.team_id = asked.id ${practiceJoins}
  where ${readablePractices(actor)}), '[]')`

/** Whether a team does it and shows that, of `practice_adoption a`. */
export const doneShown = sql<SqlBool>`(a.is_shown and a.state not in ('considering', 'stopped'))`

/** The practices a team takes up, as far as it shows them or the actor is in it, as a column: for pages. */
export const takenUpBy = (actor: Actor, teamId: Expression<unknown>): RawBuilder<PracticeLine[]> => sql<PracticeLine[]>`coalesce((
  select jsonb_agg(${practiceLineJson(actor)} order by a.made_at desc)
  from ${asked(teamId)} join practice_adoption a on a.team_id = asked.id join practice p on p.id = a.practice_id ${practiceJoins}
  where p.team_id is distinct from a.team_id and a.state <> 'stopped'
    and (a.is_shown or ${isIn(actor, sql.ref('a.team_id'))}) and ${readablePractices(actor)}), '[]')`

const LATELY_DAYS = 45

/** What others showed lately, those of the actor’s own places first, as a column: for pages. */
export const practicesNear = (actor: Actor, limit: number): RawBuilder<PracticeLine[]> => {
  const myPlaces = sql`(select h.place_id from role_held h where h.person_id = ${actor.personId} and ${roleInForce})`
  // The latest of each by an index: in a large district much is shown every day.
  const latest = (isNear: RawBuilder<SqlBool>) => sql`(
    select p.*, ${isNear} as near from practice p
    where p.shared_at > now() - make_interval(days => ${sql.lit(LATELY_DAYS)}) and p.deleted_at is null and not ${writesPractice(actor)}
      and ${isNear} = (p.place_id in ${myPlaces})
    order by p.shared_at desc, p.id limit ${sql.lit(limit)})`
  return sql<PracticeLine[]>`coalesce((
    select jsonb_agg(n.line order by n.near desc, n.shared_at desc, n.id) from (
      select p.id, p.shared_at, p.near, ${practiceLineJson(actor)} as line
      from (${latest(sql`true`)} union all ${latest(sql`false`)}) p ${practiceJoins}
      order by p.near desc, p.shared_at desc, p.id limit ${sql.lit(limit)}) n), '[]')`
}

/** The cycles that try a practice, to be asked `cycle_id in (…)`. */
export const cyclesOfPractice = (practiceId: string) =>
  sql`select tp.cycle_id from practice_cycle tp where tp.practice_id = ${practiceId}`
