import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { isIn, seesTeam } from '#modules/teams/server/read.ts'
import type { Reader } from '#modules/teams/server/read.ts'
import { mayStay, pieceIsShownIn, pieceShownIn } from '#modules/work/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import type { RubricLine } from '../contract.ts'
import type { Rubric } from '../rubric-shapes.ts'
import type { Piece, ScoringLine } from '../scoring-shapes.ts'

/** Whether the actor writes in the team of this row. A condition on an alias with `team_id`. */
export const writesIn = (actor: Actor, alias: 'r' | 's'): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from team_member tm where tm.team_id = ${sql.ref(`${alias}.team_id`)} and tm.person_id = ${actor.personId}
    and tm.part <> 'guest' and tm.until is null)`

/** Whether a rubric is open to the actor: their team’s, or published and shown to everyone. A condition on `rubric r`. */
export const readableRubrics = (actor: Reader): RawBuilder<SqlBool> => sql<SqlBool>`(r.deleted_at is null
  and ((r.shared_at is not null and r.version > 0) or ${isIn(actor, sql.ref('r.team_id'))}))`

/** Whether someone reads in a set. A condition on `scoring s`. */
export const isReader = (actor: Reader): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from scoring_rater sr where sr.scoring_id = s.id and sr.person_id = ${actor.personId} and sr.left_at is null)`

/** Whether a set of work is open to the actor: their team’s, one they joined, or one that anyone may join. A condition on `scoring s`. */
export const readableScorings = (actor: Reader): RawBuilder<SqlBool> => sql<SqlBool>`(s.deleted_at is null
  and (s.open_to = 'district' or ${isIn(actor, sql.ref('s.team_id'))} or ${isReader(actor)}))`

/** Where a set is read by its own team alone, work of that team is read there without asking its owner again. Of `scoring s`. */
const stays = mayStay(sql<SqlBool>`(s.open_to = 'team' and w.team_id = s.team_id)`)
const inSet = { kind: 'scoring', id: sql.ref('s.id') } as const

/** Whether a piece is there to be read: a text, or work that nobody took back. A condition on `scoring s, scoring_piece sp`. */
export const isThere: RawBuilder<SqlBool> = sql<SqlBool>`(sp.work_id is null
  or ${pieceIsShownIn({ ...inSet, which: stays }, sql.ref('sp.work_id'))})`

/** Student work is seen by those who read it here, for as long as they do, and by those whose it is. Of `scoring s` and `work_piece w`. */
const seesWork = (actor: Reader): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isReader(actor)} or ${isIn(actor, sql.ref('w.team_id'))})`

/** A piece as this reader may see it, of `scoring s, scoring_piece sp`. */
export const pieceJson = (
  actor: Reader,
): RawBuilder<Piece> => sql<Piece>`(select jsonb_build_object('id', sp.id, 'number', sp.number,
    'title', case when sp.work_id is null then sp.title else coalesce(lies.work ->> 'title', '') end, 'text', sp.text,
    'state', case when sp.work_id is null then 'text' when lies.work is not null then 'work' when ${isThere} then 'readers-only' else 'gone' end,
    'work', lies.work - 'title')
  from (select case when sp.work_id is not null then ${pieceShownIn(
    { ...inSet, which: sql<SqlBool>`(${stays} and ${seesWork(actor)})` },
    sql.ref('sp.work_id'),
  )} end as work) lies)`

const ofTeam = { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') }
const teamIsOpen = (actor: Actor) => sql`(t.ended_at is null and ${seesTeam(actor, ofTeam)})`

/** A rubric as lists show it, of `rubric r join team t join place pl left join rubric_version v`. */
export const rubricLineJson = (actor: Actor): RawBuilder<RubricLine> => sql<RubricLine>`jsonb_build_object('id', r.id,
  'name', coalesce(v.name, r.name), 'sentence', coalesce(v.sentence, r.draft ->> 'sentence', ''), 'grades', coalesce(to_jsonb(v.grades), r.draft -> 'grades', '[]'),
  'number', r.version, 'team', t.name, 'place', pl.name, 'isMine', ${isIn(actor, sql.ref('r.team_id'))}, 'isShared', r.shared_at is not null)`

/** A rubric itself, of the same. */
export const rubricJson = (
  actor: Actor,
): RawBuilder<Rubric> => sql<Rubric>`jsonb_build_object('id', r.id, 'teamId', r.team_id, 'team', t.name,
  'place', pl.name, 'teamIsOpen', ${teamIsOpen(actor)}, 'number', r.version, 'draftVersion', r.draft_version,
  'hasDraft', r.draft is not null and ${isIn(actor, sql.ref('r.team_id'))}, 'madeAt', r.made_at, 'sharedAt', r.shared_at,
  'removedAt', r.deleted_at, 'mayWrite', ${writesIn(actor, 'r')})`

/** A set in one line, of `scoring s join team t join rubric_version v`. */
export const scoringLineJson = (
  actor: Actor,
): RawBuilder<ScoringLine> => sql<ScoringLine>`jsonb_build_object('id', s.id, 'name', s.name,
  'kind', s.kind, 'step', s.step, 'round', s.round, 'rubric', v.name, 'number', s.number, 'team', t.name,
  'pieces', (select count(*) from scoring_piece sp where sp.scoring_id = s.id), 'isReader', ${isReader(actor)},
  'isOpen', s.open_to = 'district')`

/** The hours someone spent reading work with others: they count as learning. Of whoever asks for their own. */
export const hoursOfReading = (
  personId: string,
): RawBuilder<number> => sql<number>`(select coalesce(sum(r.seconds), 0) / 3600.0 from (
  select sr.seconds from scoring_reading sr where sr.person_id = ${personId} and sr.in_at is not null
  union all select j.seconds from scoring_judgement j where j.person_id = ${personId} and j.in_at is not null) r)`
