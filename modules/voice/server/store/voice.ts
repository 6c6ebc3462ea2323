import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { rolesOf } from '#modules/people/server/read.ts'
import { readableDecisions } from '#modules/promises/server/read.ts'
import { isIn } from '#modules/teams/server/read.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Desk, Voice } from '../../contract.ts'
import { lineOf } from '../../line.ts'
import type { Here, VoiceRow } from '../../line.ts'
import type { DeskLevel, VoiceKind } from '../../voice.ts'
import { daysHere, isAtDesk, isWriter, mayReadVoice, voiceRow } from '../read.ts'

type More = Pick<
  Voice,
  | 'mine'
  | 'atMyDesk'
  | 'mayShow'
  | 'withdrawn'
  | 'isMerged'
  | 'merged'
  | 'others'
  | 'joined'
  | 'decisions'
  | 'myDecisions'
  | 'reliefs'
>

const OTHERS = 40

/** One voice as this reader may see it, or nothing. */
export async function voiceById(db: Db, actor: Actor, id: string): Promise<Voice | undefined> {
  const { rows } = await sql<{ line: VoiceRow; here: Here } & More>`
    select ${daysHere} as here, v.mine, v."atMyDesk", v.may_show as "mayShow", v.withdrawn_on is not null as withdrawn,
      v.merged_into_id is not null as "isMerged", case when v.mine then ${voiceRow('writer')} else ${voiceRow('reader')} end as line,
      case when v."atMyDesk" then ${mergedWith} else '[]' end as merged,
      case when v."atMyDesk" then ${othersAtDesk(actor)} else '[]' end as others,
      case when v.mine or v."atMyDesk" then ${joinedIn} else '[]' end as joined, ${decisionsOf(actor)} as decisions,
      case when v."atMyDesk" then ${decisionsToLink(actor)} else '[]' end as "myDecisions", ${reliefsOf} as reliefs
    from (select v.*, ${isWriter(actor)} as mine, ${isAtDesk(actor)} as "atMyDesk" from voice v
      where v.id = ${id} and ${mayReadVoice(actor)}) v`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { line, here, ...more } = row
  return { ...lineOf(line, here), today: here.today, steps: line.steps, ...more }
}

const writerJson = sql`case when o.written_by is not null then jsonb_build_object('id', o.written_by, 'name', (
  select p.given_name || ' ' || p.family_name from person p where p.id = o.written_by)) end`
const main = sql`coalesce(v.merged_into_id, v.id)`

const mergedWith = sql<More['merged']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'text', o.text, 'writer', ${writerJson},
    'inConfidence', o.in_confidence, 'arrivesOn', o.arrives_on) order by o.arrives_on, o.id)
  from voice o where o.merged_into_id = v.id and o.arrives_on <= ${districtDay} and o.withdrawn_on is null), '[]')`

/** What else waits there and could say the same. */
const othersAtDesk = (actor: Actor) => sql<More['others']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'text', f.text) order by f.arrives_on desc, f.id)
  from (select o.* from (select v.* from voice v where v.merged_into_id is null and ${isAtDesk(actor)}) o
    where o.id <> v.id and not exists (select from voice_step s where s.voice_id = o.id and s.kind = 'answered')
    order by o.arrives_on desc, o.id limit ${sql.lit(OTHERS)}) f), '[]')`

const joinedIn = sql<More['joined']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) order by p.family_name, p.id)
  from voice_joined j join person p on p.id = j.person_id where j.voice_id = ${main}), '[]')`

const decisionsOf = (actor: Actor) => sql<More['decisions']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title) order by d.decided_on desc, d.id)
  from decision_voice l join decision d on d.id = l.decision_id where l.voice_id = ${main} and ${readableDecisions(actor)}), '[]')`

const decisionsToLink = (actor: Actor) => sql<More['myDecisions']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title) order by d.decided_on desc, d.id)
  from (select d.* from decision d where d.deleted_at is null and ${isIn(actor, sql.ref('d.team_id'))}
      and not exists (select from decision_voice l where l.decision_id = d.id and l.voice_id = v.id)
    order by d.decided_on desc, d.id limit ${sql.lit(OTHERS)}) d), '[]')`

const reliefsOf = sql<More['reliefs']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', r.id, 'what', r.what) order by r.stopped_on desc, r.id)
  from relief r where r.voice_id = ${main} and r.deleted_at is null), '[]')`

export const rolesOfActor = async (db: Db, actor: Actor) => {
  const { rows } = await sql<{ roles: { role: Voice['to']['people'][number]['role'] }[] }>`
    select ${rolesOf(sql.val(actor.personId))} as roles`.execute(db)
  return rows[0]!.roles.map(({ role }) => role)
}

type NewVoice = {
  kind: VoiceKind
  text: string
  to: Desk
  level: DeskLevel
  inConfidence: boolean
  mayShow: boolean
  writer: string
}

/** In confidence the row has no writer, comes tomorrow, and its answer’s address stands apart. */
export async function insertVoice(db: Db, { kind, text, to, level, inConfidence, mayShow, writer }: NewVoice): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('voice')
    .values({
      id,
      kind,
      text,
      level,
      ...deskColumns(to),
      in_confidence: inConfidence,
      written_by: inConfidence ? null : writer,
      may_show: mayShow,
      arrives_on: inConfidence ? sql<string>`${districtDay} + 1` : districtDay,
      is_announced: !inConfidence,
    })
    .execute()
  if (inConfidence) await db.insertInto('voice_confidence').values({ voice_id: id, person_id: writer }).execute()
  return id
}

const deskColumns = (to: Desk) => ({
  to_place_id: to.kind === 'level' ? to.placeId : null,
  to_person_id: to.kind === 'person' ? to.personId : null,
})

/** It goes to another desk, with all that were joined with it. */
export const moveVoice = (db: Db, id: string, to: Desk, level: DeskLevel) =>
  db
    .updateTable('voice')
    .set({ level, ...deskColumns(to) })
    .where((where) => where.or([where('id', '=', id), where('merged_into_id', '=', id)]))
    .execute()

/** Taken back or raised again: in confidence from tomorrow on, so that nobody sees when. Others that were joined with it stand by themselves. */
export async function setWithdrawn(db: Db, id: string, withdrawn: boolean): Promise<void> {
  const day = sql<string>`case when in_confidence and arrives_on <= ${districtDay} then ${districtDay} + 1 else ${districtDay} end`
  await db
    .updateTable('voice')
    .set(withdrawn ? { withdrawn_on: day, merged_into_id: null } : { withdrawn_on: null, arrives_on: day })
    .where('id', '=', id)
    .where('withdrawn_on', withdrawn ? 'is' : 'is not', null)
    .execute()
  if (withdrawn) await db.updateTable('voice').set({ merged_into_id: null }).where('merged_into_id', '=', id).execute()
}

/** Joined with another, it stands where that one does; what was joined with it comes along. */
export async function setMerged(db: Db, id: string, intoId: string | null): Promise<void> {
  if (intoId === null) {
    await db.updateTable('voice').set({ merged_into_id: null }).where('id', '=', id).execute()
    return
  }
  await sql`update voice v set merged_into_id = o.id, level = o.level, to_place_id = o.to_place_id, to_person_id = o.to_person_id
    from voice o where o.id = ${intoId} and (v.id = ${id} or v.merged_into_id = ${id})`.execute(db)
}

/** The voice and those joined with it, with their writers where they have a name: each hears what becomes of it. */
export const voicesTogether = (db: Db, id: string): Promise<{ id: string; writer: string | null }[]> =>
  db
    .selectFrom('voice')
    .select(['id', 'written_by as writer'])
    .where((where) => where.or([where('id', '=', id), where('merged_into_id', '=', id)]))
    .execute()

export const setJoined = async (db: Db, voiceId: string, personId: string, joined: boolean): Promise<void> => {
  const row = { voice_id: voiceId, person_id: personId }
  if (joined)
    await db
      .insertInto('voice_joined')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else await db.deleteFrom('voice_joined').where('voice_id', '=', voiceId).where('person_id', '=', personId).execute()
}

/** The voice that it was joined with, or itself. */
export const mainOf = async (db: Db, id: string): Promise<string> =>
  (await db.selectFrom('voice').select('merged_into_id').where('id', '=', id).executeTakeFirst())?.merged_into_id ?? id

export const setLinked = async (
  db: Db,
  of: { decisionId: string; voiceId: string; by: string },
  linked: boolean,
): Promise<void> => {
  if (linked)
    await db
      .insertInto('decision_voice')
      .values({ decision_id: of.decisionId, voice_id: of.voiceId, linked_by: of.by })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else await db.deleteFrom('decision_voice').where('decision_id', '=', of.decisionId).where('voice_id', '=', of.voiceId).execute()
}

export const today = async (db: Db): Promise<string> =>
  (await sql<{ today: string }>`select ${districtDay} as today`.execute(db)).rows[0]!.today
