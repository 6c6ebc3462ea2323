import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { measuresOfTeam } from '#modules/evidence/server/read.ts'
import { firstRoleOf, nameOf } from '#modules/people/server/read.ts'
import { promisesTo } from '#modules/promises/server/read.ts'
import { practicesOfTeam, takenUpBy } from '#modules/practices/server/read.ts'
import { comingOf, problemsOf } from '#modules/sessions/server/read.ts'
import {
  earlierOf,
  invitedTo,
  isIn,
  isOn,
  meetingJson,
  meetingOnOf,
  seenTeams,
  stepsOf,
  teamColumns,
} from '#modules/teams/server/read.ts'
import { composed, whoever } from '#platform/composed.ts'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import type { MeetingPage, Onlookers, RampLine, TeamPage } from '../../contract.ts'

const EARLIER = 5
const team = sql.ref('t.id')

const askTeam = composed(({ personId, id }: { personId: string; id: string }, db) => {
  const actor = whoever(personId)
  return seenTeams(db, actor)
    .select(teamColumns(actor))
    .select([
      onlookers(actor).as('onlookers'),
      ramps(actor, id).as('cycles'),
      insideOnly(actor, invitedTo(team), '[]').as('invited'),
      insideOnly(actor, stepsOf(team), '[]').as('steps'),
      insideOnly(actor, meetingOnOf(team), null).as('meeting'),
      insideOnly(actor, aboutNow, '[]').as('about'),
      insideOnly(actor, earlierOf(team, EARLIER), '{"meetings": [], "more": false}').as('earlier'),
      insideOnly(actor, measuresOfTeam(team), '[]').as('measures'),
      practicesOfTeam(actor, team).as('practices'),
      takenUpBy(actor, team).as('takenUp'),
      promisesTo(actor, team).as('promised'),
      insideOnly(actor, comingOf(team), '[]').as('sessions'),
      insideOnly(actor, problemsOf(team), '[]').as('problems'),
    ])
    .where('t.id', '=', id)
})

/** Everything on a team's page in one statement; nothing for whoever may not see it. */
export async function teamPage(db: Db, { personId }: Actor, id: string): Promise<TeamPage | undefined> {
  const [row] = await askTeam(db, { personId, id })
  if (!row) return undefined
  const {
    onlookers: others,
    cycles,
    invited,
    steps,
    meeting,
    about,
    earlier,
    measures,
    promised,
    practices,
    takenUp,
    sessions,
    problems,
    ...theTeam
  } = row
  return {
    team: theTeam,
    onlookers: others,
    cycles,
    invited,
    steps,
    meeting,
    about,
    earlier,
    measures,
    promised,
    practices,
    takenUp,
    sessions,
    problems,
  }
}

/** A column for those in the team; from outside it holds nothing, and is not even computed. */
const insideOnly = <T>(actor: Actor, column: RawBuilder<T>, otherwise: string | null): RawBuilder<T> =>
  sql<T>`case when ${isIn(actor, team)} then ${column} else ${otherwise}::jsonb end`

const ramps = (actor: Actor, id: string): RawBuilder<RampLine[]> => sql<RampLine[]>`coalesce((
  select jsonb_agg(r.line order by r.made_at, r.id) from (
    select c.id, c.made_at, ${cycleLineJson} || jsonb_build_object('carriesOnFrom', c.carries_on_from) as line
    from cycle c ${cycleLineJoins} where c.team_id = ${id} and ${readableCycles(actor)}) r), '[]')`

const aboutNow = sql<string[]>`coalesce((
  select jsonb_agg(cme.cycle_id) from cycle_meeting cme join meeting m on m.id = cme.meeting_id where m.team_id = t.id and m.ended_at is null), '[]')`

/** By name, for those in the team; from outside one finds the people of one's own teams among them. */
const onlookers = (actor: Actor): RawBuilder<Onlookers> => sql<Onlookers>`jsonb_build_object(
  'everyone', case when t.visibility = 'district' then (select count(*) from person p where p.ended_on is null) end,
  'teams', case when t.visibility = 'teams' then coalesce((
    select jsonb_agg(jsonb_build_object('team', o.name, 'people', (
      select coalesce(jsonb_agg(jsonb_build_object('name', ${nameOf(sql.ref('tm.person_id'))}, 'role', ${firstRoleOf(sql.ref('tm.person_id'))})), '[]')
      from team_member tm where tm.team_id = o.id and tm.until is null)) order by o.name)
    from team_shown_to ts join team o on o.id = ts.other_team_id
    where ts.team_id = t.id and (${isIn(actor, team)} or ${isIn(actor, sql.ref('o.id'))})), '[]') else '[]' end)`

const stepsNow = sql<MeetingPage['steps']>`case when ${isOn} then ${stepsOf(team)} else '[]'::jsonb end`

const cyclesAbout = sql<MeetingPage['cycles']>`coalesce((
  select jsonb_agg(r.line order by r.made_at) from (
    select c.made_at, ${cycleLineJson} as line from cycle_meeting cme join cycle c on c.id = cme.cycle_id ${cycleLineJoins}
    where cme.meeting_id = m.id and c.deleted_at is null) r), '[]')`

/** One meeting of a team, for those in it. */
export async function meetingPage(db: Db, actor: Actor, id: string, meetingId: string): Promise<MeetingPage | undefined> {
  const row = await seenTeams(db, actor)
    .innerJoin('meeting as m', 'm.team_id', 't.id')
    .select(teamColumns(actor))
    .select([meetingJson.as('meeting'), cyclesAbout.as('cycles'), stepsNow.as('steps')])
    .where('t.id', '=', id)
    .where('m.id', '=', meetingId)
    .where(isIn(actor, team))
    .executeTakeFirst()
  if (!row) return undefined
  const { meeting, cycles, steps, ...of } = row
  return { team: of, meeting, cycles, steps }
}
