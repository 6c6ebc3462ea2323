import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { leadsPlace, nameOf } from '#modules/people/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Reader } from '#modules/teams/server/read.ts'
import { mayStay, pieceShownIn } from '#modules/work/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Insight, Participant, ProblemLine, Session, SessionLine, SessionNote, Standing } from '../contract.ts'
import { LONGEST_HOURS } from '../session.ts'
import type { Phase } from '../session.ts'

/** Where a session stands, of `live_session s`: one that nobody ended is over after some hours. */
export const phase: RawBuilder<Phase> = sql<Phase>`case when s.began_at is null then 'planned'
  when s.ended_at is not null or s.began_at < now() - make_interval(hours => ${sql.lit(LONGEST_HOURS)}) then 'over' else 'on' end`

const hasJoined = (actor: Reader) => sql<SqlBool>`exists (
  select from session_person sp where sp.session_id = s.id and sp.person_id = ${actor.personId})`

/** Whether a session is open to this reader, of `live_session s`: their team’s, or one they came to by its link. */
export const takesPart = (actor: Reader): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isIn(actor, sql.ref('s.team_id'))} or ${hasJoined(actor)})`

/** Teams of those who lead: among themselves nobody of them is a guest. */
const AMONG_LEADERS = ['school-leadership', 'principal-learning', 'central-office', 'cabinet']

/** Whether this reader leads the place of the team, of `live_session s`. */
export const leadsHere = (personId: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from team lt where lt.id = s.team_id and not lt.kind = any(${AMONG_LEADERS}) and ${leadsPlace(personId, sql`lt.place_id`)})`

const minutes = sql`(select coalesce(sum((x ->> 'minutes')::int), 0) from jsonb_array_elements(s.steps) x)`

/**
 * What `sessionLineJson` needs beside `live_session s`. Its team is `host`: a page that asks for the sessions of its own team `t` would
 * otherwise ask for those of all.
 */
export const sessionLineJoins = sql`join protocol_version v on v.protocol_id = s.protocol_id and v.number = s.protocol_number
  join team host on host.id = s.team_id join place host_place on host_place.id = host.place_id`

/** A session as lists show it. */
export const sessionLineJson: RawBuilder<SessionLine> = sql<SessionLine>`jsonb_build_object('id', s.id, 'title', s.title,
  'protocol', v.body -> 'name', 'teamId', host.id, 'team', host.name, 'teamPlace', host_place.name, 'beginsAt', s.begins_at, 'endedAt', s.ended_at,
  'place', s.place, 'minutes', ${minutes}, 'phase', ${phase})`

/** Its course, of `live_session s`. */
export const standingJson: RawBuilder<Standing> = sql<Standing>`jsonb_build_object('phase', ${phase}, 'beganAt', s.began_at, 'endedAt', s.ended_at,
  'step', s.step, 'endsAt', s.step_ends_at, 'leftSeconds', s.step_left, 'turnId', s.turn_id,
  'had', coalesce((select jsonb_agg(st.person_id order by st.at) from session_turn st where st.session_id = s.id and st.step = s.step), '[]'),
  'opened', coalesce((select jsonb_agg(so.step) from session_opened so where so.session_id = s.id), '[]'))`

/** Who came, in the order in which they did, of `live_session s`. */
export const participantsJson: RawBuilder<Participant[]> = sql<Participant[]>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', sp.person_id, 'name', ${nameOf(sql.ref('sp.person_id'))}, 'isLeader', sp.is_leader,
    'question', sp.question, 'here', sp.left_at is null) order by sp.joined_at, sp.person_id)
  from session_person sp where sp.session_id = s.id), '[]')`

/** Steps written alone whose notes do not stand open yet, of `live_session s`. */
const closedSteps = sql`array(select x ->> 'key' from jsonb_array_elements(s.steps) x where (x ->> 'alone')::boolean
  and not exists (select from session_opened so where so.session_id = s.id and so.step = x ->> 'key'))`

const noteJson = (
  reader: Reader,
): RawBuilder<SessionNote> => sql<SessionNote>`jsonb_build_object('id', n.id, 'version', n.version, 'step', n.step,
  'kind', n.kind, 'text', case when n.deleted_at is null then n.text else '' end, 'workId', n.work_id,
  'mark', case when n.mark_x is not null or n.mark_at is not null then jsonb_build_object('x', n.mark_x, 'y', n.mark_y, 'at', n.mark_at) end,
  'personId', n.made_by, 'person', ${nameOf(sql.ref('n.made_by'))}, 'mine', n.made_by is not distinct from ${reader.personId},
  'closed', n.step = any(closed.steps), 'removed', n.deleted_at is not null)`

/** The notes this reader may read, of `live_session s`: of those written alone only their own until they open. `which` narrows them. */
export const notesJson = (reader: Reader, which: RawBuilder<SqlBool>): RawBuilder<SessionNote[]> => sql<SessionNote[]>`coalesce((
  select jsonb_agg(${noteJson(reader)} order by n.id)
  from (select ${closedSteps} as steps offset 0) closed join session_note n on n.session_id = s.id
  where (n.made_by = ${reader.personId} or not n.step = any(closed.steps)) and ${which}), '[]')`

export const standing = sql<SqlBool>`n.deleted_at is null`

/** Those that a reader could not see yet at that position: also what was taken away since, so that it goes. */
export function changedSince(position: string): RawBuilder<SqlBool> {
  const isOfHere = sql`pg_snapshot_xmax(${position}::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot())`
  return sql<SqlBool>`(n.transaction_id >= case when ${isOfHere} then pg_snapshot_xmin(${position}::pg_snapshot) else '0'::xid8 end
    and case when ${isOfHere} then not pg_visible_in_snapshot(n.transaction_id, ${position}::pg_snapshot) else n.deleted_at is null end)`
}

export const positionNow = sql<string>`pg_current_snapshot()::text`

/**
 * Student work that is looked at in `live_session s`: its team sees its own on its own table without asking again; everyone else who takes part only
 * what its owner lets travel, and for as long.
 */
export const onTable = (actor: Reader) =>
  ({
    kind: 'session',
    id: sql.ref('s.id'),
    which: mayStay(sql<SqlBool>`(w.team_id = s.team_id and ${isIn(actor, sql.ref('s.team_id'))})`),
  }) as const

/** What lies on the table, of `live_session s`. What student work is called goes when the work goes. */
export const workJson = (actor: Reader) => sql`coalesce((select jsonb_agg(jsonb_build_object('id', lies.id, 'kind', lies.kind,
    'title', case when lies.piece_id is null then lies.title else coalesce(shown.piece ->> 'title', '') end, 'text', lies.text, 'url', lies.url,
    'fileId', lies.file_id, 'pieceId', lies.piece_id, 'piece', shown.piece - '{title,about}'::text[]) order by lies.id)
  from session_work lies cross join lateral (select case when lies.piece_id is not null then ${pieceShownIn(
    onTable(actor),
    sql.ref('lies.piece_id'),
  )} end as piece) shown
  where lies.session_id = s.id and lies.deleted_at is null), '[]')`

/** All that is prepared, of `live_session s` with `sessionLineJoins`; the link is for those who prepare it. */
export const sessionJson = (
  actor: Reader,
  mayEdit: RawBuilder<unknown>,
): RawBuilder<Session> => sql<Session>`jsonb_build_object('id', s.id, 'version', s.version,
  'title', s.title, 'question', s.question, 'place', s.place, 'beginsAt', s.begins_at,
  'team', jsonb_build_object('id', host.id, 'name', host.name, 'place', host_place.name),
  'protocol', jsonb_build_object('id', s.protocol_id, 'number', s.protocol_number,
    'key', (select pr.key from protocol pr where pr.id = s.protocol_id), 'name', v.body -> 'name', 'credit', v.body -> 'credit'),
  'steps', s.steps, 'facilitator', jsonb_build_object('personId', s.facilitator_id, 'name', ${nameOf(sql.ref('s.facilitator_id'))}),
  'presenter', case when s.presenter_id is not null then jsonb_build_object('personId', s.presenter_id, 'name', ${nameOf(sql.ref('s.presenter_id'))}) end,
  'work', ${workJson(actor)}, 'link', case when ${mayEdit} then s.link end, 'removedAt', s.deleted_at)`

/** An insight with the notes it rests on, of `insight i`. Notes that were taken away since are left out. */
export const insightJson: RawBuilder<Insight> = sql<Insight>`jsonb_build_object('id', i.id, 'version', i.version, 'text', i.text, 'did', i.did,
  'move', i.move, 'by', ${nameOf(sql.ref('i.made_by'))}, 'madeAt', i.made_at,
  'notes', coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'text', n.text, 'fileId', w.file_id) order by n.id)
    from insight_note x join session_note n on n.id = x.note_id and n.deleted_at is null left join session_work w on w.id = n.work_id
    where x.insight_id = i.id), '[]'),
  'session', (select jsonb_build_object('id', s.id, 'title', case when s.title <> '' then s.title else coalesce(v.body -> 'name' ->> 'en', '') end, 'on', coalesce(s.began_at, s.begins_at))
    from live_session s join protocol_version v on v.protocol_id = s.protocol_id and v.number = s.protocol_number
    where s.id = i.session_id and s.deleted_at is null),
  'problem', (select jsonb_build_object('id', p.id, 'text', p.text) from problem p where p.id = i.problem_id and p.deleted_at is null))`

/** A problem with its insights and cycles, of `problem p`. */
export const problemLineJson: RawBuilder<ProblemLine> = sql<ProblemLine>`jsonb_build_object('id', p.id, 'text', p.text, 'focusFrom', p.focus_from,
  'insights', coalesce((select jsonb_agg(i.text order by i.id) from insight i where i.problem_id = p.id and i.deleted_at is null), '[]'),
  'cycles', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'title', coalesce(c.question, c.change, c.saw, '')) order by c.made_at)
    from problem_cycle pc join cycle c on c.id = pc.cycle_id where pc.problem_id = p.id and c.deleted_at is null), '[]'))`

/** A team’s problems of practice, what it works on first at the top, as a column: for its own people. */
export const problemsOf = (teamId: Expression<unknown>): RawBuilder<ProblemLine[]> => sql<ProblemLine[]>`coalesce((
  select jsonb_agg(${problemLineJson} order by p.focus_from desc nulls last, p.id) from problem p
  where p.team_id = ${teamId} and p.deleted_at is null), '[]')`

const UPCOMING = 3

/** A team’s sessions that are on or to come, as a column: for its own people. */
export const comingOf = (teamId: Expression<unknown>): RawBuilder<SessionLine[]> => sql<SessionLine[]>`coalesce((
  select jsonb_agg(c.line order by c.begins_at) from (
    select s.begins_at, ${sessionLineJson} as line from live_session s ${sessionLineJoins}
    where s.team_id = ${teamId} and s.deleted_at is null and ${notOver} order by s.begins_at limit ${sql.lit(UPCOMING)}) c), '[]')`

/** Planned and not forgotten, or on now. */
export const notOver = sql<SqlBool>`(s.ended_at is null and case when s.began_at is null then s.begins_at > now() - interval '3 days'
  else s.began_at > now() - make_interval(hours => ${sql.lit(LONGEST_HOURS)}) end)`

/** The next of this person’s sessions, or that which is on, as a column. */
export const comingFor = (actor: Actor): RawBuilder<SessionLine[]> => sql<SessionLine[]>`coalesce((
  select jsonb_agg(c.line order by c.begins_at) from (
    select s.begins_at, ${sessionLineJson} as line from live_session s ${sessionLineJoins}
    where s.deleted_at is null and ${notOver} and ${takesPart(actor)} and host.ended_at is null
    order by s.begins_at limit ${sql.lit(UPCOMING)}) c), '[]')`

/** The cycles that began from a problem, to be asked `cycle_id in (…)`. */
export const cyclesOfProblem = (problemId: string) =>
  sql`select bp.cycle_id from problem_cycle bp where bp.problem_id = ${problemId}`
