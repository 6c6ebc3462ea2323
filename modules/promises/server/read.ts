import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { nameOf, roleInForce } from '#modules/people/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Decision, DecisionLine, Promised } from '../contract.ts'

/** The places where the actor works today, and those above them: what is promised to all at a place is promised to them. */
const placesAbove = (actor: Actor): RawBuilder<string> => sql<string>`(
  select unnest(places_above(h.place_id)) from role_held h where h.person_id = ${actor.personId} and ${roleInForce})`

/** Whether a promise was made to the actor, of `promise p`: guests of a team only look on. */
export const isToActor = (actor: Actor): RawBuilder<SqlBool> => sql<SqlBool>`(p.made_by <> ${actor.personId} and (
  exists (select from team_member tm where tm.team_id = p.team_id and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null)
  or (p.place_id is not null and p.place_id in ${placesAbove(actor)})))`

/** Whether the actor may read a promise, of `promise p`: its maker, those it was made to, and everyone where it is open. */
export const readablePromises = (actor: Actor): RawBuilder<SqlBool> => sql<SqlBool>`(p.is_open or p.made_by = ${actor.personId}
  or ${isIn(actor, sql.ref('p.team_id'))} or p.place_id in ${placesAbove(actor)})`

/** A promise in the contract’s shape, of `promise p`. */
export const promisedJson = (actor: Actor): RawBuilder<Promised> => sql<Promised>`jsonb_build_object(
  'id', p.id, 'version', p.version, 'madeBy', jsonb_build_object('id', p.made_by, 'name', ${nameOf(sql.ref('p.made_by'))}),
  'to', case when p.team_id is null
    then jsonb_build_object('kind', 'place', 'id', p.place_id, 'name', (select pl.name from place pl where pl.id = p.place_id))
    else jsonb_build_object('kind', 'team', 'id', p.team_id, 'name', (select t.name from team t where t.id = p.team_id)) end,
  'kind', p.kind, 'what', p.what, 'amount', p.amount::float8, 'byOn', p.by_on, 'isOpen', p.is_open, 'madeAt', p.made_at,
  'about', case when p.about_id is not null then jsonb_build_object('kind', p.about_kind, 'id', p.about_id) end,
  'words', coalesce((select jsonb_agg(jsonb_build_object('says', w.says, 'text', w.text, 'byOn', w.by_on, 'at', w.said_at) order by w.said_at, w.id)
    from promise_word w where w.promise_id = p.id), '[]'),
  'answers', coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'name', ${nameOf(sql.ref('a.person_id'))},
      'says', a.says, 'text', a.text, 'at', a.said_at) order by a.said_at, a.person_id)
    from promise_answer a where a.promise_id = p.id), '[]'),
  'toMe', ${isToActor(actor)})`

/** The promises about a thing that the actor may read, newest first, as a column: for pages of modules above. */
export const promisesAbout = (actor: Actor, aboutId: Expression<unknown>): RawBuilder<Promised[]> => sql<Promised[]>`coalesce((
  select jsonb_agg(${promisedJson(actor)} order by p.made_at desc, p.id) from promise p
  where p.about_id = ${aboutId} and ${readablePromises(actor)}), '[]')`

/** What was promised to a team, newest first, as a column: open ones, and those closed or made lately. */
export const promisesTo = (actor: Actor, teamId: Expression<unknown>): RawBuilder<Promised[]> => sql<Promised[]>`coalesce((
  select jsonb_agg(${promisedJson(actor)} order by p.made_at desc, p.id) from promise p
  where p.team_id = ${teamId} and ${readablePromises(actor)} and ${isOpenOrLate}), '[]')`

/** What the actor promised and has neither kept nor explained, oldest first, as a column: for their home. */
export const openPromisesOf = (actor: Actor): RawBuilder<Promised[]> => sql<Promised[]>`coalesce((
  select jsonb_agg(${promisedJson(actor)} order by p.made_at, p.id) from promise p
  where p.made_by = ${actor.personId} and not exists (
    select from promise_word w where w.promise_id = p.id and w.says in ('kept', 'explained'))), '[]')`

/** What the actor promised, newest first, as a column. */
export const promisesMadeBy = (actor: Actor): RawBuilder<Promised[]> => sql<Promised[]>`coalesce((
  select jsonb_agg(f.promised) from (select ${promisedJson(actor)} as promised from promise p
    where p.made_by = ${actor.personId} order by p.made_at desc, p.id limit 60) f), '[]')`

const isOpenOrLate = sql<SqlBool>`(p.made_at > now() - interval '60 days' or coalesce((
  select w.says = 'moved' or w.said_at > now() - interval '60 days' from promise_word w
  where w.promise_id = p.id order by w.said_at desc, w.id desc limit 1), true))`

/** Whether a decision is open to the actor, of `decision d`: shown to everyone, or of a team of theirs. */
export const readableDecisions = (actor: Actor): RawBuilder<SqlBool> =>
  sql<SqlBool>`(d.deleted_at is null and (d.published_at is not null or ${isIn(actor, sql.ref('d.team_id'))}))`

/** What a list shows of a decision, of `decision d join team t join place pl`. */
export const decisionLineJson: RawBuilder<DecisionLine> = sql<DecisionLine>`jsonb_build_object('id', d.id, 'title', d.title,
  'decided', d.decided, 'decidedOn', d.decided_on, 'teamId', t.id, 'team', t.name, 'place', pl.name, 'isDraft', d.published_at is null)`

/** A decision in the contract’s shape, of `decision d join team t join place pl`. */
export const decisionJson = (actor: Actor): RawBuilder<Decision> => sql<Decision>`${decisionLineJson} || jsonb_build_object(
  'version', d.version, 'reasons', d.reasons, 'alternatives', d.alternatives, 'lookAgainOn', d.look_again_on,
  'dissent', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'text', s.text, 'name', ${nameOf(sql.ref('s.person_id'))},
      'isMine', s.person_id is not distinct from ${actor.personId}) order by s.id)
    from decision_dissent s where s.decision_id = d.id), '[]'),
  'looks', coalesce((select jsonb_agg(jsonb_build_object('outcome', k.outcome, 'text', k.text, 'lookAgainOn', k.look_again_on,
      'name', ${nameOf(sql.ref('k.looked_by'))}, 'at', k.looked_at) order by k.looked_at, k.id)
    from decision_look k where k.decision_id = d.id), '[]'),
  'mayWrite', exists (select from team_member tm where tm.team_id = d.team_id and tm.person_id = ${actor.personId}
    and tm.part <> 'guest' and tm.until is null))`

export const decisionJoins = sql`join team t on t.id = d.team_id join place pl on pl.id = t.place_id`

/** Published decisions whose words begin so, newest first, as a column: for search. */
export const decisionsFound = (query: Expression<unknown>, limit: number): RawBuilder<DecisionLine[]> => sql<
  DecisionLine[]
>`coalesce((
  select jsonb_agg(f.line order by f.decided_on desc, f.id) from (
    select d.id, d.decided_on, ${decisionLineJson} as line from decision d ${decisionJoins}
    where d.published_at is not null and d.deleted_at is null and d.search @@ ${query}
    order by d.decided_on desc, d.id limit ${sql.lit(limit)}) f), '[]')`
