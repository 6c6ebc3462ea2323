import { sql } from 'kysely'
import { isIn } from '#modules/teams/server/read.ts'
import { membersOf, teamLine } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import type { Change } from '#platform/live/carry.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Now, SessionLine, SessionNote, SessionPage } from '../../contract.ts'
import type { Carried } from '../../follow.ts'
import {
  changedSince,
  insightJson,
  leadsHere,
  notesJson,
  notOver,
  participantsJson,
  phase,
  positionNow,
  sessionJson,
  sessionLineJoins,
  sessionLineJson,
  standing,
  standingJson,
  takesPart,
} from '../read.ts'

const writes = (actor: Actor) => sql<boolean>`exists (select from team_member tm where tm.team_id = s.team_id
  and tm.person_id = ${actor.personId} and tm.part <> 'guest' and tm.until is null)`

const mine = (actor: Actor) => sql<SessionPage['mine']>`jsonb_build_object('personId', ${actor.personId}::uuid,
  'joined', coalesce(me.left_at is null and me.person_id is not null, false), 'isLeader', ${leadsHere(actor.personId)},
  'mayLead', s.facilitator_id = ${actor.personId}, 'mayEdit', ${writes(actor)}, 'isInTeam', ${isIn(actor, sql.ref('s.team_id'))},
  'answered', (select jsonb_build_object('helped', a.helped, 'change', a.change) from session_answer a
    where a.session_id = s.id and a.person_id = ${actor.personId}),
  'counted', coalesce(me.counted_at is not null, false))`

/** What insights and problems there are is the team’s: whoever came by the link reads the session and no more. */
const ofTeam = (actor: Actor, column: ReturnType<typeof sql>) =>
  sql`case when ${isIn(actor, sql.ref('s.team_id'))} then ${column} else '[]'::jsonb end`

/** Everything on a session’s page in one statement; nothing for whoever takes no part. Taken away, it is there for those who can bring it back. */
export async function sessionPage(db: Db, actor: Actor, id: string): Promise<SessionPage | undefined> {
  const { rows } = await sql<SessionPage>`
    select s.version, ${sessionJson(actor, writes(actor))} as session, ${mine(actor)} as mine, ${standingJson} as standing,
      ${participantsJson} as people, ${notesJson(actor, standing)} as notes, ${positionNow} as position,
      ${membersOf(sql.ref('s.team_id'))} as members,
      ${ofTeam(actor, sql`coalesce((select jsonb_agg(${insightJson} order by i.id) from insight i where i.session_id = s.id and i.deleted_at is null), '[]')`)} as insights,
      ${ofTeam(actor, sql`coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'text', p.text) order by p.id) from problem p where p.team_id = s.team_id and p.deleted_at is null), '[]')`)} as problems
    from live_session s ${sessionLineJoins} left join session_person me on me.session_id = s.id and me.person_id = ${actor.personId}
    where s.id = ${id} and ${takesPart(actor)} and (s.deleted_at is null or ${writes(actor)})`.execute(db)
  const page = rows[0]
  return page && { ...page, members: page.members.map(({ personId, name, part }) => ({ personId, name, part })) }
}

/** Where it stands, and the notes that changed since a position; all of them without one. */
export async function now(db: Db, actor: Actor, id: string, since: string | null): Promise<Now | undefined> {
  const { rows } = await sql<Now>`
    select s.version, ${standingJson} as standing, ${participantsJson} as people, ${positionNow} as position,
      ${notesJson(actor, since === null ? standing : changedSince(since))} as notes
    from live_session s where s.id = ${id} and s.deleted_at is null and ${takesPart(actor)}`.execute(db)
  return rows[0]
}

/** A reader who wrote nothing. */
const NOBODY = { personId: sql`null::uuid` }

/**
 * The same for many at once, in one statement: for each of these people who takes part what they would read. Those who wrote none of
 * what changed read all the same. Where only notes changed, no more than them.
 */
export async function nowForAll(db: Db, { id, personIds, since, upTo, part }: Change): Promise<Map<string, Carried>> {
  const which = changedSince(since)
  type Own = { personId: string; notes: SessionNote[] }
  const { rows } = await sql<Omit<Now, 'notes' | 'position'> & { taking: string[]; shared: SessionNote[]; own: Own[] }>`
    select s.version, there.taking, ${notesJson(NOBODY, which)} as shared,
      coalesce((select jsonb_agg(jsonb_build_object('personId', w.made_by, 'notes', ${notesJson({ personId: sql.ref('w.made_by') }, which)}))
        from (select distinct n.made_by from session_note n where n.session_id = s.id and n.made_by = any(there.taking) and ${which}) w), '[]') as own
      ${part === 'notes' ? sql`` : sql`, ${standingJson} as standing, ${participantsJson} as people`}
    from live_session s cross join lateral (select array(select p.id from person p
      where p.id = any(${personIds}::uuid[]) and ${takesPart({ personId: sql.ref('p.id') })}) as taking) there
    where s.id = ${id} and s.deleted_at is null`.execute(db)
  const [found] = rows
  if (!found) return new Map()
  const { taking, shared, own, ...course } = found
  const said = (notes: SessionNote[]): Carried => ({ from: since, now: { ...course, position: upTo, notes } })
  const forMost = said(shared)
  const forWriters = new Map(own.map(({ personId, notes }) => [personId, said(notes)]))
  return new Map(taking.map((personId) => [personId, forWriters.get(personId) ?? forMost]))
}

/** The one clock that every process and every device goes by. */
export const clock = async (db: Db): Promise<string> =>
  (await sql<{ at: string }>`select clock_timestamp() as at`.execute(db)).rows[0]!.at

const EARLIER = 30

/** The sessions of this person’s teams, and those they came to by a link. */
export async function overview(db: Db, actor: Actor) {
  const lines = async (which: ReturnType<typeof sql>, order: ReturnType<typeof sql>, limit: number): Promise<SessionLine[]> => {
    const { rows } = await sql<{ line: SessionLine }>`select ${sessionLineJson} as line from live_session s ${sessionLineJoins}
      where s.deleted_at is null and ${takesPart(actor)} and ${which} order by ${order}, s.id limit ${limit}`.execute(db)
    return rows.map(({ line }) => line)
  }
  const coming = await lines(notOver, sql`s.begins_at`, 30)
  return {
    on: coming.filter(({ phase: at }) => at === 'on'),
    next: coming.filter(({ phase: at }) => at === 'planned'),
    earlier: await lines(sql`${phase} = 'over'`, sql`s.begins_at desc`, EARLIER),
    teams: await teamsToPlanFor(db, actor),
  }
}

/** The teams in which one writes. */
export const teamsToPlanFor = (db: Db, actor: Actor) =>
  db
    .selectFrom('team as t')
    .innerJoin('team_member as m', 'm.team_id', 't.id')
    .innerJoin('place as pl', 'pl.id', 't.place_id')
    .select(teamLine)
    .where('m.person_id', '=', actor.personId)
    .where('m.until', 'is', null)
    .where('m.part', '<>', 'guest')
    .where('t.ended_at', 'is', null)
    .orderBy('t.name')
    .orderBy('t.id')
    .execute()
