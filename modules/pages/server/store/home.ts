import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cycleLineJoins, cycleLineJson, readableCycles } from '#modules/cycles/server/read.ts'
import { noticesTo } from '#modules/notices/server/read.ts'
import { leadersRoles, nameOf, roleInForce } from '#modules/people/server/read.ts'
import { noticingsFor } from '#modules/practices/server/access.ts'
import { practicesNear } from '#modules/practices/server/read.ts'
import { invitationsOf, isIn, noteJson, STEPS_DAYS, suggestionsOf, teamsOf } from '#modules/teams/server/read.ts'
import { comingFor } from '#modules/sessions/server/read.ts'
import { openPromisesOf } from '#modules/promises/server/read.ts'
import { surveysOpenTo } from '#modules/surveys/server/read.ts'
import { lineOf, stillOpen } from '#modules/voice/line.ts'
import type { Here, VoiceRow } from '#modules/voice/line.ts'
import { daysHere, voicesAtDesk } from '#modules/voice/server/read.ts'
import { composed, whoever } from '#platform/composed.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { Actor } from '#platform/rpc.ts'
import type { HomePage, Offer, Waiting } from '../../contract.ts'

const LATELY = 6
const NEAR = 3

type Row = Omit<HomePage, 'voices' | 'today'> & { theirs: VoiceRow[]; here: Here }
const askHome = composed(({ personId }: { personId: string }) => {
  const actor = whoever(personId)
  return sql<Row>`select ${leads(actor)} as leads, ${leads(actor)} and not ${showsOne(actor)} as "showFirst",
      ${invitationsOf(actor)} as invitations, ${offers(actor)} as offers, ${waiting(actor)} as waiting, ${stepsToTake(actor)} as steps,
      ${openPromisesOf(actor)} as promised, ${voicesAtDesk(actor)} as theirs, ${daysHere} as here, ${surveysOpenTo(actor)} as surveys,
      ${teamsOf(actor)} as mine, ${comingFor(actor)} as sessions, ${noticesTo(actor, LATELY)} as notices, ${shared(actor)} as shared,
      ${noticingsFor(actor)} as noticed, ${practicesNear(actor, NEAR)} as practices,
      case when ${isInATeam(actor)} then '[]' else ${suggestionsOf(actor)} end as suggested
  `
})

/** What waits for this person and what is new, in one statement. */
export async function homePage(db: Db, { personId }: Actor): Promise<HomePage> {
  const { theirs, here, ...page } = (await askHome(db, { personId }))[0]!
  return { ...page, voices: stillOpen(theirs.map((row) => lineOf(row, here))).slice(0, LATELY), today: here.today }
}

/** Whoever is in a team already finds more of them on the page of teams. */
const isInATeam = (actor: Actor) => sql<boolean>`exists (select from team_member tm join team t on t.id = tm.team_id
  where tm.person_id = ${actor.personId} and tm.until is null and t.ended_at is null)`

const leads = (actor: Actor) => sql<boolean>`exists (
  select from role_held h where h.person_id = ${actor.personId} and ${roleInForce} and ${leadersRoles})`

/** Someone writes in the team of `cycle c`. */
const writesIt = (actor: Actor) => sql<boolean>`exists (select from team_member tm
  where tm.team_id = c.team_id and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null)`

const showsOne = (actor: Actor) => sql<boolean>`exists (
  select from cycle c where c.shared_at is not null and c.deleted_at is null and ${writesIt(actor)})`

/** What I said I would try, in each of my teams, until it is tried, let go, or long past. */
const stepsToTake = (actor: Actor): RawBuilder<HomePage['steps']> => sql<HomePage['steps']>`coalesce((
  select jsonb_agg(${noteJson} || jsonb_build_object('meetingId', m.id, 'heldOn', m.held_on, 'teamId', t.id, 'team', t.name)
    order by n.by_on nulls last, n.id)
  from meeting_note n join meeting m on m.id = n.meeting_id join team t on t.id = m.team_id
  where n.person_id = ${actor.personId} and n.kind = 'try' and n.done_at is null and n.let_go_at is null and n.deleted_at is null
    and m.held_on > ${districtDay} - ${sql.lit(STEPS_DAYS)} and t.ended_at is null and ${isIn(actor, sql.ref('t.id'))}), '[]')`

/** Cycles that others offer to study together with one of ours. */
const offers = (actor: Actor): RawBuilder<Offer[]> => sql<Offer[]>`coalesce((
  select jsonb_agg(jsonb_build_object('cycleId', o.companion_id, 'cycle', o.ours, 'companion', o.line) order by o.offered_at)
  from (select k.companion_id, k.offered_at, ${cycleLineJson} as line, (
        select coalesce(c.question, c.change, c.saw, '') from cycle c where c.id = k.companion_id) as ours
      from cycle_companion k join cycle c on c.id = k.cycle_id ${cycleLineJoins}
      where k.accepted_at is null and ${readableCycles(actor)}
        and exists (select from cycle c where c.id = k.companion_id and c.deleted_at is null and ${writesIt(actor)})) o), '[]')`

/** Cycles of ours on which the last word is someone else's, and a question. */
const waiting = (actor: Actor): RawBuilder<Waiting[]> => sql<Waiting[]>`coalesce((
  select jsonb_agg(jsonb_build_object('cycle', w.line, 'who', w.who, 'text', w.text, 'at', w.made_at) order by w.made_at)
  from (select ${cycleLineJson} as line, ${nameOf(sql.ref('last.person_id'))} as who, last.text, last.made_at
      from cycle c ${cycleLineJoins}
        join lateral (select cc.* from cycle_comment cc where cc.cycle_id = c.id and cc.deleted_at is null
          order by cc.made_at desc, cc.id desc limit 1) last on true
      where c.deleted_at is null and ${writesIt(actor)} and last.text like '%?%' and last.made_at > now() - interval '90 days'
        and not exists (select from team_member own where own.team_id = c.team_id and own.person_id = last.person_id and own.until is null)) w), '[]')`

/** The latest of each ramp that others share. */
const shared = (actor: Actor): RawBuilder<HomePage['shared']> => sql<HomePage['shared']>`coalesce((
  select jsonb_agg(s.line order by s.shared_at desc, s.id) from (
    select c.id, c.shared_at, ${cycleLineJson} as line from cycle c ${cycleLineJoins}
    where c.shared_at is not null and not ${isIn(actor, sql.ref('c.team_id'))} and ${readableCycles(actor)}
      and not exists (select from cycle n where n.carries_on_from = c.id and n.shared_at is not null and n.deleted_at is null)
    order by c.shared_at desc, c.id limit ${sql.lit(LATELY)}) s), '[]')`
