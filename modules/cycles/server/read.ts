import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { leadsPlace } from '#modules/people/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Reader } from '#modules/teams/server/read.ts'
import { districtDay } from '#platform/district/day.ts'
import type { Cycle, CycleLine } from '../contract.ts'

/** A cycle in the contract's shape, of `cycle as c`. */
export const cycleColumns = [
  'c.id',
  'c.version',
  'c.team_id as teamId',
  'c.form_id as formId',
  'c.step',
  'c.question',
  'c.students',
  'c.change',
  'c.prediction',
  'c.predicted_at as predictedAt',
  'c.prediction_changed_at as predictionChangedAt',
  'c.saw',
  'c.matched',
  'c.surprised',
  'c.learned',
  'c.decision',
  'c.next_step as nextStep',
  'c.tried_from as triedFrom',
  'c.made_at as madeAt',
  'c.closed_at as closedAt',
  'c.shared_at as sharedAt',
  'c.deleted_at as removedAt',
] as const

/** The same as one JSON value, of `cycle c`. */
export const cycleJson: RawBuilder<Cycle> = sql<Cycle>`jsonb_build_object('id', c.id, 'version', c.version, 'teamId', c.team_id,
  'formId', c.form_id, 'step', c.step, 'question', c.question, 'students', c.students, 'change', c.change, 'prediction', c.prediction,
  'predictedAt', c.predicted_at, 'predictionChangedAt', c.prediction_changed_at, 'saw', c.saw, 'matched', c.matched, 'surprised', c.surprised, 'learned', c.learned, 'decision', c.decision,
  'nextStep', c.next_step, 'triedFrom', c.tried_from, 'madeAt', c.made_at, 'closedAt', c.closed_at, 'sharedAt', c.shared_at, 'removedAt', c.deleted_at)`

/** A cycle as lists show it, of `cycle c join inquiry_form f join team t join place pl`. */
export const cycleLineJson: RawBuilder<CycleLine> = sql<CycleLine>`jsonb_build_object('id', c.id, 'question', c.question, 'change', c.change,
  'saw', case when c.question is null and c.change is null then left(c.saw, 200) end,
  'step', c.step, 'decision', c.decision, 'matched', c.matched, 'triedFrom', c.tried_from, 'madeAt', c.made_at, 'closedAt', c.closed_at,
  'sharedAt', c.shared_at, 'form', f.name, 'stepName', (select s -> 'name' from jsonb_array_elements(f.steps) s where s ->> 'key' = c.step),
  'teamId', t.id, 'team', t.name, 'place', pl.name)`

/** What `cycleLineJson` needs to stand beside the cycle. */
export const cycleLineJoins = sql`join inquiry_form f on f.id = c.form_id join team t on t.id = c.team_id join place pl on pl.id = t.place_id`

/** Whether the actor shares a cycle of their own: leaders show first, then they see. */
const showsOwn = (actor: Reader): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from cycle oc join team_member om on om.team_id = oc.team_id
  where om.person_id = ${actor.personId} and om.part <> 'guest' and om.until is null and oc.shared_at is not null and oc.deleted_at is null)`

/**
 * Whether a cycle is open to the actor: their team's, or shared. Somebody who leads the place it was made in sees it once they
 * share a cycle of their own. A condition on `cycle c`, for lists that filter in the same statement.
 */
export const readableCycles = (
  actor: Reader,
): RawBuilder<SqlBool> => sql<SqlBool>`(c.deleted_at is null and (${isIn(actor, sql.ref('c.team_id'))}
  or (c.shared_at is not null and (${showsOwn(actor)} or not ${leadsPlace(actor.personId, sql`(select lt.place_id from team lt where lt.id = c.team_id)`)}))))`

/**
 * What each team does of its own learning in the last year, by level: `id`, `level`, `name` and one truth a column. For the district as a whole only:
 * whoever uses it adds up five teams or more.
 */
export const teamsLearning = sql`select t.id, t.level, t.name,
  exists (select from cycle c where c.team_id = t.id and c.deleted_at is null and c.made_at > now() - interval '1 year') as inquires,
  exists (select from meeting m join meeting_note n on n.meeting_id = m.id where m.team_id = t.id and n.kind = 'looked-at' and n.deleted_at is null
    and m.held_on > ${districtDay} - 365) as looks_together,
  exists (select from cycle c where c.team_id = t.id and c.deleted_at is null and c.decision in ('adopt', 'adapt') and c.closed_at > now() - interval '1 year') as changed,
  exists (select from cycle c join cycle_companion k on c.id in (k.cycle_id, k.companion_id) and k.accepted_at is not null
    join cycle oc on oc.id in (k.cycle_id, k.companion_id) and oc.id <> c.id join team ot on ot.id = oc.team_id
    where c.team_id = t.id and ot.level <> t.level and c.deleted_at is null) as across_levels,
  exists (select from cycle c where c.team_id = t.id and c.deleted_at is null and c.matched = 'no' and c.shared_at is not null) as failed_shared,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'title', coalesce(c.question, c.change, c.saw, ''), 'team', t.name) order by c.shared_at desc)
    from cycle c where c.team_id = t.id and c.deleted_at is null and c.shared_at > now() - interval '1 year'), '[]') as shared
  from team t where t.ended_at is null`
