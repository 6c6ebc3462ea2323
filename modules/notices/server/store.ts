import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'
import { isInCommunity } from '#modules/communities/server/read.ts'
import { readableCycles } from '#modules/cycles/server/read.ts'
import { nameOf } from '#modules/people/server/read.ts'
import { inConfidenceBy, mayReadVoice } from '#modules/voice/server/read.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { tell } from '#platform/live/change.ts'
import { readableSyntheses } from '#modules/synthesis/server/read.ts'
import type { Actor } from '#platform/rpc.ts'
import { NOTICED } from '../contract.ts'
import type { Notice } from '../contract.ts'

const READER = 'notices'
const LATELY = 50

/** Who hears of it: everyone who writes in the event's team, and whoever the event names. */
const TO_TEAM = [
  'cycle.commented',
  'cycle.companion-offered',
  'noticing.made',
  'practice.adopted',
  'practice.adapted',
  'practice.merged',
  'hello.said',
]
const TO_PEOPLE = [
  'team.invited',
  'noticing.made',
  'noticing.named',
  'noticing.declined',
  'practice.adopted',
  'practice.adapted',
  'practice.merged',
  'hello.said',
  'synthesis.author-asked',
  ...NOTICED.filter((verb) => verb.startsWith('community.')),
  'learning.replied',
]
/** A voice is heard of by those the event names, and by whoever wrote it in confidence, whom no event names. */
const OF_VOICES = 'voice.%'

/** Of the ledger at a time, so that however much is new, it is looked up by position and nothing waits long. */
const SOME = 200

/** Reads the ledger on and makes a notice for everyone an event concerns, but for who did it. Run twice, it makes none twice. */
export async function gatherNotices(db: Db): Promise<void> {
  while ((await gatherSome(db)) === SOME);
}

const gatherSome = (db: Db): Promise<number> =>
  inTransaction(db, async (tx) => {
    await tx
      .insertInto('ledger_reader')
      .values({ name: READER })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { rows } = await sql<{ personIds: string[]; read: number }>`
      with at as (select position from ledger_reader where name = ${READER} for update),
        next as (select * from event_position where position > (select position from at) order by position limit ${sql.lit(SOME)}),
        -- One by one: a join might read the whole ledger for the few that are new.
        fresh as (select next.position, e.* from next cross join lateral (select * from event where id = next.event_id limit 1) e),
        made as (
          insert into notice (person_id, event_id)
          select concerned.person_id, fresh.id from fresh cross join lateral (
            select m.person_id from team_member m
            where fresh.verb = any(${TO_TEAM}) and m.team_id = fresh.team_id and m.until is null and m.part <> 'guest'
            union select unnest(fresh.with_ids) where fresh.verb = any(${TO_PEOPLE}) or fresh.verb like ${OF_VOICES}
            union select w.person_id from (${inConfidenceBy(sql.ref('fresh.object_id'))}) w
              where fresh.verb like ${OF_VOICES} and fresh.verb not in ('voice.arrived', 'voice.more-arrived', 'voice.joined')) concerned
          where concerned.person_id is distinct from fresh.actor_id
          on conflict do nothing returning person_id),
        moved as (update ledger_reader set position = (select max(position) from fresh) where name = ${READER} and exists (select from fresh))
      select array(select distinct person_id from made) as "personIds", (select count(*) from next) as read`.execute(tx)
    const { personIds, read } = rows[0]!
    await tell(tx, 'person', personIds)
    return read
  })

/**
 * What a notice says, of `notice n join event e`: names as they are now, nothing that was taken away since, and of a noticing only
 * that it was declined where it was.
 */
const told = sql`
  n.event_id as "eventId", e.verb, e.at, coalesce(${nameOf(sql.ref('e.actor_id'))}, '') as who, coalesce(t.name, '') as team,
  c.id as "cycleId", coalesce(c.question, c.change, c.saw) as cycle, pr.id as "practiceId", pv.name as practice,
  nt.id as "noticingId", case e.object_kind when 'hello' then e.object_id end as "helloId", sy.id as "synthesisId",
  co.id as "communityId", co.name as community, v.id as "voiceId", lt.id as "toldId", n.read_at is not null as read`
/** Whoever has left a team since hears no more of what it does: of a cycle only what they may read now. */
const joinsFor = (personId: Expression<string>) => sql`join event e on e.id = n.event_id left join team t on t.id = e.team_id
  left join cycle c on e.object_kind = 'cycle' and c.id = e.object_id and ${readableCycles({ personId })}
  left join noticing nt on e.object_kind = 'noticing' and nt.id = e.object_id and nt.deleted_at is null
    and (nt.answered_at is null or nt.practice_id is not null)
  left join practice pr on pr.id = case e.object_kind when 'practice' then e.object_id else nt.practice_id end
    and pr.shared_at is not null and pr.deleted_at is null
  left join practice_version pv on pv.practice_id = pr.id and pv.number = pr.version
  left join community co on e.object_kind = 'community' and co.id = e.object_id and co.deleted_at is null
    and ${isInCommunity({ personId }, sql.ref('co.id'))}
  left join synthesis sy on e.object_kind = 'synthesis' and sy.id = e.object_id and ${readableSyntheses({ personId })}
  left join voice v on e.object_kind = 'voice' and v.id = e.object_id and v.withdrawn_on is null and ${mayReadVoice({ personId })}
  left join learning_told lt on e.object_kind = 'learning' and lt.id = e.object_id and lt.deleted_at is null`
const stands = sql`(case e.object_kind when 'cycle' then c.id is not null when 'practice' then pr.id is not null
  when 'noticing' then nt.id is not null or e.verb = 'noticing.declined' when 'community' then co.id is not null
  when 'voice' then v.id is not null when 'learning' then lt.id is not null when 'synthesis' then sy.id is not null else true end)`

const noticesLately = (personId: string, limit: number) => sql<Notice>`select ${told} from notice n ${joinsFor(sql.val(personId))}
    where n.person_id = ${personId} and ${stands} order by n.made_at desc, e.at desc limit ${limit}`

export const noticesOf = async (db: Db, personId: string): Promise<Notice[]> =>
  (await noticesLately(personId, LATELY).execute(db)).rows

/** The actor's latest notices as a column: for pages. */
export const noticesTo = (actor: Actor, limit: number): RawBuilder<Notice[]> =>
  sql<Notice[]>`coalesce((select jsonb_agg(to_jsonb(lately)) from (${noticesLately(actor.personId, limit)}) lately), '[]')`

export const markRead = (db: Db, personId: string) =>
  db
    .updateTable('notice')
    .set({ read_at: sql<string>`now()` })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .execute()

export type Digest = { personId: string; email: string; locale: 'en' | 'es'; notices: Notice[] }

/** Everyone with mail who has not read or been mailed something yet, and marks it as mailed: one letter a day. */
export async function takeDigests(db: Db): Promise<Digest[]> {
  const { rows } = await sql<Digest>`
    with due as (
      update notice set mailed_at = now() where read_at is null and mailed_at is null
        and person_id in (select id from person where email is not null and ended_on is null)
      returning person_id, event_id, made_at, read_at)
    select p.id as "personId", p.email, coalesce(p.locale, d.locale) as locale, jsonb_agg(to_jsonb(told) order by told.at) as notices
    from person p cross join district d
      join lateral (select ${told} from due n ${joinsFor(sql.ref('p.id'))} where n.person_id = p.id and ${stands}) told on true
    where p.id in (select person_id from due) group by p.id, d.locale`.execute(db)
  return rows
}

/** Whether mail may go out at this moment: not on a weekend where the district is, not on a day without contract hours. */
export async function isContractDay(db: Db, at: Date): Promise<boolean> {
  const { rows } = await sql<{
    works: boolean
  }>`select extract(isodow from here.today) < 6 and not (here.today = any(non_contract_days)) as works
    from district, lateral (select (${at}::timestamptz at time zone time_zone)::date as today) here`.execute(db)
  return rows[0]?.works ?? false
}

/** What someone was told. */
export async function eraseNotices(db: Db, personId: string): Promise<Record<string, number>> {
  await db.deleteFrom('notice').where('person_id', '=', personId).execute()
  return {}
}
