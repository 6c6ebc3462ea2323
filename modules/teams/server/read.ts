import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { firstRoleOf, nameOf } from '#modules/people/server/read.ts'
import { teachingGroups } from '#modules/roster/server/read.ts'
import type { Db } from '#platform/db.ts'
import { schoolYearBegan } from '#platform/district/day.ts'
import type { Actor } from '#platform/rpc.ts'
import type {
  Meeting,
  MeetingLine,
  MeetingNote,
  Member,
  MyTeam,
  Step,
  Suggestion,
  Team,
  TeamInvitation,
  TeamLine,
} from '../contract.ts'
import { LONGEST_HOURS } from '../meeting.ts'
import type { Part } from '../team.ts'

/** A person, or a column that holds one, so that a condition asks for many at once. */
export type Reader = { personId: string | Expression<unknown> }

/** Whether the actor is in this team, as a condition: for lists that filter in the same statement. */
export const isIn = (actor: Reader, teamId: Expression<unknown>): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (select from team_member tm where tm.team_id = ${teamId} and tm.person_id = ${actor.personId} and tm.until is null)`

/** Whether a team's page is open to the actor: theirs, the whole district's, or shown to a team of theirs. */
export const seesTeam = (
  actor: Reader,
  team: { id: Expression<unknown>; visibility: Expression<unknown> },
): RawBuilder<SqlBool> => sql<SqlBool>`(
  ${team.visibility} = 'district' or ${isIn(actor, team.id)} or (${team.visibility} = 'teams' and exists (
    select from team_shown_to ts join team_member tm on tm.team_id = ts.other_team_id
    where ts.team_id = ${team.id} and tm.person_id = ${actor.personId} and tm.until is null)))`

const ofTeam = { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') }

/** The teams that show themselves to this reader, of `team as t` at `place as pl`; one that ended is its people's only. */
export const seenTeams = (db: Db, actor: Actor) =>
  db
    .selectFrom('team as t')
    .innerJoin('place as pl', 'pl.id', 't.place_id')
    .where(seesTeam(actor, ofTeam))
    .where(sql<SqlBool>`(t.ended_at is null or ${isIn(actor, ofTeam.id)})`)

export const teamLine = ['t.id', 't.name', 't.kind', 't.level', 't.place_id as placeId', 'pl.name as place'] as const

/** The same as one JSON value. */
export const teamLineJson: RawBuilder<TeamLine> = sql<TeamLine>`jsonb_build_object('id', t.id, 'name', t.name, 'kind', t.kind,
  'level', t.level, 'placeId', t.place_id, 'place', pl.name)`

const partOf = (actor: Actor): RawBuilder<Part | null> =>
  sql<Part | null>`(select m.part from team_member m where m.team_id = t.id and m.person_id = ${actor.personId} and m.until is null)`

/** Who is in a team, those who facilitate first. */
export const membersOf = (teamId: Expression<unknown>): RawBuilder<Member[]> => sql<Member[]>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', ${nameOf(sql.ref('m.person_id'))},
      'role', ${firstRoleOf(sql.ref('m.person_id'))}, 'part', m.part)
    order by array_position(array['facilitator', 'member', 'guest'], m.part), m.since, m.person_id)
  from team_member m where m.team_id = ${teamId} and m.until is null), '[]')`

/** The teams that may see this one's page; from outside one learns only of one's own. */
const shownTo = (actor: Actor) => sql<Team['shownTo']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name)
  from team_shown_to s join team o on o.id = s.other_team_id
  where s.team_id = t.id and (${isIn(actor, ofTeam.id)} or ${isIn(actor, sql.ref('o.id'))})), '[]')`

/** Made more than two months before the year began, and nothing said since: so that a team of the summer is not asked at once. */
const asksToGoOn = (actor: Actor) => sql<boolean>`(
  t.ended_at is null and coalesce(t.goes_on_from, t.made_at::date + 60) < ${schoolYearBegan}
  and coalesce(${partOf(actor)} in ('facilitator', 'member'), false))`

/** All of a team, of `seenTeams`. */
export const teamColumns = (actor: Actor) =>
  [
    ...teamLine,
    't.version',
    't.purpose',
    't.visibility',
    't.meets_on_day as meetsOnDay',
    sql<string | null>`to_char(t.meets_at, 'HH24:MI')`.as('meetsAt'),
    sql<boolean>`t.ended_at is not null`.as('ended'),
    asksToGoOn(actor).as('asksToGoOn'),
    membersOf(ofTeam.id).as('members'),
    shownTo(actor).as('shownTo'),
    partOf(actor).as('part'),
  ] as const

/** The actor's teams, ended ones last, as a column. */
export const teamsOf = (actor: Actor): RawBuilder<MyTeam[]> => sql<MyTeam[]>`coalesce((
  select jsonb_agg(${teamLineJson} || jsonb_build_object('part', mine.part, 'ended', t.ended_at is not null,
      'meetsOnDay', t.meets_on_day, 'meetsAt', to_char(t.meets_at, 'HH24:MI'),
      'meetingIsOn', exists (select from meeting m where m.team_id = t.id and ${isOn}))
    order by t.ended_at is not null, t.name, t.id)
  from team_member mine join team t on t.id = mine.team_id join place pl on pl.id = t.place_id
  where mine.person_id = ${actor.personId} and mine.until is null), '[]')`

/** The invitations that wait for the actor, as a column. */
export const invitationsOf = (actor: Actor): RawBuilder<TeamInvitation[]> => sql<TeamInvitation[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', i.id, 'teamId', i.team_id, 'team', t.name, 'part', i.part, 'message', i.message,
    'by', ${nameOf(sql.ref('i.made_by'))}) order by i.id)
  from team_invitation i join team t on t.id = i.team_id
  where i.person_id = ${actor.personId} and i.answered_at is null and t.ended_at is null), '[]')`

/** Whom a team invited and who has not answered, as a column: for its own people. */
export const invitedTo = (teamId: Expression<unknown>): RawBuilder<{ personId: string; name: string; part: Part }[]> => sql<
  { personId: string; name: string; part: Part }[]
>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', i.person_id, 'name', ${nameOf(sql.ref('i.person_id'))}, 'part', i.part) order by i.id)
  from team_invitation i where i.team_id = ${teamId} and i.answered_at is null), '[]')`

/** Few enough to sit around a table; what more people share is no team yet, unless somebody has made it one. */
const LEAST_PEOPLE = 2
const MOST_PEOPLE = 15

/** Whether the actor is in a team with all of these people, whoever made it and however it is called. */
const meetAlready = (actor: Actor, people: RawBuilder<unknown>): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from team_member mine join team of_mine on of_mine.id = mine.team_id and of_mine.ended_at is null
  where mine.person_id = ${actor.personId} and mine.until is null and ${people} <@ array(
    select other.person_id from team_member other where other.team_id = mine.team_id and other.until is null))`

/** What the roster suggests to the actor, as a column: their grade and their subject in each school where others teach it too. */
export const suggestionsOf = (actor: Actor): RawBuilder<Suggestion[]> => sql<Suggestion[]>`coalesce((
  select jsonb_agg(to_jsonb(s) order by s.kind desc, s.place, s.of) from (
    select g.kind || ':' || g.place_id || ':' || g.taught as key, g.kind, g.place_id as "placeId", pl.name as place, g.taught as of,
      jsonb_agg(p.given_name || ' ' || p.family_name order by p.family_name) as people, t.id as "teamId"
    from (${teachingGroups}) own
      cross join lateral (select * from (${teachingGroups}) there
        where (there.kind, there.place_id, there.taught) = (own.kind, own.place_id, own.taught)
        -- Looked up for my own few places, never counted for the whole district.
        offset 0) g
      join person p on p.id = g.person_id join place pl on pl.id = g.place_id
      left join team t on t.suggestion = g.kind || ':' || g.place_id || ':' || g.taught and t.ended_at is null
    where own.person_id = ${actor.personId}
      and not exists (select from team_member m where m.team_id = t.id and m.person_id = ${actor.personId} and m.until is null)
    group by g.kind, g.place_id, pl.name, g.taught, t.id
    having count(*) >= ${LEAST_PEOPLE} and (count(*) <= ${MOST_PEOPLE} or t.id is not null) and not ${meetAlready(actor, sql`array_agg(g.person_id)`)}) s), '[]')`

/** A meeting that nobody ended is over after some hours; of `meeting m`. */
export const isOn: RawBuilder<SqlBool> = sql<SqlBool>`(m.ended_at is null and m.began_at > now() - make_interval(hours => ${sql.lit(LONGEST_HOURS)}))`

/** A meeting's note, of `meeting_note n`. */
export const noteJson: RawBuilder<MeetingNote> = sql<MeetingNote>`jsonb_build_object('id', n.id, 'version', n.version, 'kind', n.kind,
  'text', n.text, 'url', n.url, 'fileId', n.file_id, 'personId', n.person_id, 'person', ${nameOf(sql.ref('n.person_id'))}, 'byOn', n.by_on,
  'outcome', case when n.done_at is not null then 'tried' when n.let_go_at is not null then 'let-go' end, 'cameOfIt', n.came_of_it)`

/** A meeting with who is here and its notes in the order they were taken, of `meeting m`. */
export const meetingJson: RawBuilder<Meeting> = sql<Meeting>`jsonb_build_object('id', m.id, 'version', m.version, 'teamId', m.team_id,
  'heldOn', m.held_on, 'minutes', m.minutes, 'beganAt', m.began_at, 'ended', not ${isOn},
  'present', coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'name', ${nameOf(sql.ref('a.person_id'))}) order by a.person_id)
    from meeting_attendance a where a.meeting_id = m.id), '[]'),
  'notes', coalesce((select jsonb_agg(${noteJson} order by n.id) from meeting_note n where n.meeting_id = m.id and n.deleted_at is null), '[]'))`

/** The team's meeting that is on, or null, as a column. */
export const meetingOnOf = (teamId: Expression<unknown>): RawBuilder<Meeting | null> => sql<Meeting | null>`(
  select ${meetingJson} from meeting m where m.team_id = ${teamId} and ${isOn})`

/** A meeting that left something behind; one begun by mistake did not. */
const leftSomething = sql<SqlBool>`(exists (select from meeting_note n where n.meeting_id = m.id and n.deleted_at is null)
  or exists (select from meeting_attendance a where a.meeting_id = m.id))`

/** A meeting in one line: its day and the first thing that was said, of `meeting m`. */
export const meetingLineJson: RawBuilder<MeetingLine> = sql<MeetingLine>`jsonb_build_object('id', m.id, 'heldOn', m.held_on, 'said',
  coalesce((select left(n.text, 160) from meeting_note n where n.meeting_id = m.id and n.deleted_at is null and n.text <> ''
    order by array_position(array['saw', 'try', 'looked-at'], n.kind), n.id limit 1), ''))`

/** Meetings that are over, newest first, each as `line`. */
export const pastMeetings = (teamId: Expression<unknown>, limit: number, before?: string): RawBuilder<unknown> => sql`
  select m.id, m.held_on, ${meetingLineJson} as line from meeting m
  where m.team_id = ${teamId} and not ${isOn} and ${leftSomething}
    and (${before ?? null}::uuid is null or (m.held_on, m.id) < (
      select b.held_on, b.id from meeting b where b.id = ${before ?? null} and b.team_id = ${teamId}))
  order by m.held_on desc, m.id desc limit ${sql.lit(limit)}`

/** The meetings that are over, as a column: so many, and whether there are more. */
export const earlierOf = (teamId: Expression<unknown>, limit: number) => sql<{ meetings: MeetingLine[]; more: boolean }>`(
  select jsonb_build_object('more', count(*) > ${sql.lit(limit)},
    'meetings', coalesce(jsonb_agg(p.line order by p.nth) filter (where p.nth <= ${sql.lit(limit)}), '[]'))
  from (select past.*, row_number() over () as nth from (${pastMeetings(teamId, limit + 1)}) past) p)`

/** What was open for longer than this is let go without a word. */
export const STEPS_DAYS = 29

/**
 * What someone said they would try, as a column: all of the last meeting, and of those of four weeks before it what is still
 * open. One that was answered today stays, so that it does not vanish under the hand that answers.
 */
export const stepsOf = (teamId: Expression<unknown>): RawBuilder<Step[]> => sql<Step[]>`coalesce((
  select jsonb_agg(${noteJson} || jsonb_build_object('meetingId', past.id, 'heldOn', past.held_on) order by past.nth, n.id)
  from (select p.*, row_number() over () as nth, max(p.held_on) over () as latest from (${pastMeetings(teamId, 5)}) p) past
    join meeting_note n on n.meeting_id = past.id
  where n.kind = 'try' and n.deleted_at is null
    and (past.nth = 1 or coalesce(n.done_at, n.let_go_at, now()) > now() - interval '12 hours')
    and past.held_on > past.latest - ${sql.lit(STEPS_DAYS)}), '[]')`
