import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { evidenceItemJson, measureJsonFor } from '#modules/evidence/server/read.ts'
import { nameOf } from '#modules/people/server/read.ts'
import { isIn, meetingJson, membersOf, seesTeam } from '#modules/teams/server/read.ts'
import type { Reader } from '#modules/teams/server/read.ts'
import { composed } from '#platform/composed.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { CyclePage } from '../../contract.ts'
import { cycleJson, cycleLineJoins, cycleLineJson, readableCycles } from '../read.ts'

const askCycle = composed(({ personId, id }: { personId: string; id: string }) => {
  const actor = { personId }
  const inside = isIn(actor, sql.ref('o.team_id'))
  return sql<CyclePage>`
    with recursive
      one as (select c.* from cycle c where c.id = ${id}
        and (${readableCycles(actor)} or (c.deleted_at is not null and ${isIn(actor, sql.ref('c.team_id'))}))),
      back as (
        select c.id, c.carries_on_from from cycle c join one on c.id = one.id
        union all select c.id, c.carries_on_from from cycle c join back on c.id = back.carries_on_from),
      ahead as (
        select c.id from cycle c join one on c.id = one.id
        union all select c.id from cycle c join ahead on c.carries_on_from = ahead.id),
      seen as (select c.id from (select id from back union select id from ahead) of_ramp join cycle c on c.id = of_ramp.id where ${readableCycles(actor)})
    select
      (select ${cycleJson} from cycle c where c.id = o.id) as cycle,
      (select jsonb_build_object('id', f.id, 'key', f.key, 'name', f.name, 'about', f.about, 'steps', f.steps)
        from inquiry_form f where f.id = o.form_id) as form,
      (select jsonb_build_object('id', t.id, 'name', t.name, 'placeId', t.place_id, 'place', pl.name, 'level', t.level,
          'isOpen', ${seesTeam(actor, { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') })},
          'members', case when ${inside} then ${membersOf(sql.ref('t.id'))} else '[]' end,
          'meetsOnDay', case when ${inside} then t.meets_on_day end, 'meetsAt', case when ${inside} then to_char(t.meets_at, 'HH24:MI') end)
        from team t join place pl on pl.id = t.place_id where t.id = o.team_id) as team,
      (select m.part from team_member m where m.team_id = o.team_id and m.person_id = ${actor.personId} and m.until is null) as part,
      (select coalesce(jsonb_agg(${cycleLineJson} order by c.made_at), '[]') from seen join cycle c on c.id = seen.id ${cycleLineJoins}) as ramp,
      ${companions(actor, inside)} as companions,
      (select coalesce(jsonb_agg(${measureJsonFor(inside)} order by me.made_at), '[]') from cycle_measure cm join measure me on me.id = cm.measure_id
        where cm.cycle_id = o.id and me.deleted_at is null) as measures,
      (select coalesce(jsonb_agg(${evidenceItemJson} || jsonb_build_object('isShared', ce.is_shared) order by ei.seen_on, ei.id), '[]')
        from cycle_evidence ce join evidence_item ei on ei.id = ce.evidence_item_id
        where ce.cycle_id = o.id and ei.deleted_at is null and (ce.is_shared or ${inside})) as evidence,
      (select coalesce(jsonb_agg(${meetingJson} order by m.held_on), '[]') from cycle_meeting cme join meeting m on m.id = cme.meeting_id
        where cme.cycle_id = o.id and ${inside}) as meetings,
      ${comments(actor, inside)} as comments
    from one o`
})

/**
 * Everything that a cycle's page shows, as this reader may see it, in one statement. Nothing for whoever may not; one that was taken
 * away is shown to its team, to be brought back.
 */
export async function cyclePage(db: Db, { personId }: { personId: string }, id: string): Promise<CyclePage | undefined> {
  const [page] = await askCycle(db, { personId, id })
  return page
}

/** Companions whose cycle this reader may see; one that is only offered is shown to the two teams alone. */
const companions = (actor: Reader, inside: RawBuilder<unknown>) => sql`(
  select coalesce(jsonb_agg(${cycleLineJson} || jsonb_build_object('accepted', k.accepted_at is not null, 'offeredByUs', k.cycle_id = o.id) order by k.offered_at), '[]')
  from cycle_companion k join cycle c on c.id = case when k.cycle_id = o.id then k.companion_id else k.cycle_id end ${cycleLineJoins}
  where (k.cycle_id = o.id or k.companion_id = o.id) and (k.accepted_at is not null or ${inside}) and ${readableCycles(actor)})`

/** What was said before a cycle was shared stays with the team and with whoever said it. */
const comments = (actor: Reader, inside: RawBuilder<unknown>) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', cc.id, 'personId', cc.person_id, 'name', ${nameOf(sql.ref('cc.person_id'))}, 'place', (
      select p.name from role_held h join place p on p.id = h.place_id
      where h.person_id = cc.person_id and h.from_on <= ${districtDay} and (h.until_on is null or h.until_on >= ${districtDay})
      order by h.from_on, h.id limit 1),
    'text', cc.text, 'at', cc.made_at, 'mine', cc.person_id = ${actor.personId}) order by cc.made_at, cc.id), '[]')
  from cycle_comment cc where cc.cycle_id = o.id and cc.deleted_at is null and (${inside} or cc.made_at >= o.shared_at or cc.person_id = ${actor.personId}))`
