import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Member, Team, TeamLine } from '../../contract.ts'
import type { Part, TeamKind, Visibility } from '../../team.ts'
import { isIn, seesTeam } from '../read.ts'

const PAGE = 50

const lines = (db: Db) =>
  db
    .selectFrom('team as t')
    .innerJoin('place as pl', 'pl.id', 't.place_id')
    .select(['t.id', 't.name', 't.kind', 't.level', 't.place_id as placeId', 'pl.name as place'])
    .where('t.ended_at', 'is', null)

const members = sql<Member[]>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', ${nameOf(sql.ref('m.person_id'))}, 'part', m.part)
    order by array_position(array['facilitator', 'member', 'guest'], m.part), m.since)
  from team_member m where m.team_id = t.id and m.until is null), '[]')`

const shownTo = sql<{ id: string; name: string }[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name)
  from team_shown_to s join team o on o.id = s.other_team_id where s.team_id = t.id), '[]')`

const part = (actor: Actor): RawBuilder<Part | null> =>
  sql<Part | null>`(select m.part from team_member m where m.team_id = t.id and m.person_id = ${actor.personId} and m.until is null)`

const sees = (actor: Actor) => seesTeam(actor, { id: sql.ref('t.id'), visibility: sql.ref('t.visibility') })

/** One team as this reader may see it, or nothing. */
export const teamById = (db: Db, actor: Actor, id: string): Promise<Team | undefined> =>
  lines(db)
    .select(['t.version', 't.purpose', 't.visibility', 't.meets_on_day as meetsOnDay'])
    .select([
      sql<string | null>`to_char(t.meets_at, 'HH24:MI')`.as('meetsAt'),
      members.as('members'),
      shownTo.as('shownTo'),
      part(actor).as('part'),
    ])
    .where('t.id', '=', id)
    .where(sees(actor))
    .executeTakeFirst()

type Of = { mine?: boolean | undefined; placeId?: string | undefined; search?: string | undefined; after?: string | undefined }

export async function listTeams(db: Db, actor: Actor, of: Of): Promise<{ teams: TeamLine[]; more: boolean }> {
  const rows = await lines(db)
    .where(of.mine ? isIn(actor, sql.ref('t.id')) : sees(actor))
    .$if(Boolean(of.placeId), (query) => query.where('t.place_id', '=', of.placeId!))
    .$if(Boolean(of.search), (query) => query.where(sql<SqlBool>`t.search @@ websearch_to_tsquery('simple', ${of.search!})`))
    .$if(Boolean(of.after), (query) =>
      query.where(sql<SqlBool>`(t.name, t.id) > (select name, id from team where id = ${of.after!})`),
    )
    .orderBy('t.name')
    .orderBy('t.id')
    .limit(PAGE + 1)
    .execute()
  return { teams: rows.slice(0, PAGE), more: rows.length > PAGE }
}

type NewTeam = {
  name: string
  purpose: string
  kind: TeamKind
  level: Team['level']
  placeId: string
  suggestion?: string | null
  madeBy: string
}

export async function insertTeam(db: Db, { name, purpose, kind, level, placeId, suggestion, madeBy }: NewTeam): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('team')
    .values({ id, name, purpose, kind, level, place_id: placeId, suggestion: suggestion ?? null, made_by: madeBy })
    .execute()
  return id
}

export const teamOfSuggestion = async (db: Db, suggestion: string): Promise<string | undefined> =>
  (await db.selectFrom('team').select('id').where('suggestion', '=', suggestion).where('ended_at', 'is', null).executeTakeFirst())
    ?.id

type Change = {
  name: string
  purpose: string
  visibility: Visibility
  meetsOnDay: number | null
  meetsAt: string | null
  shownTo: string[]
}

export async function updateTeam(db: Db, { id, version }: Team, to: Change): Promise<void> {
  await db
    .updateTable('team')
    .set({
      name: to.name,
      purpose: to.purpose,
      visibility: to.visibility,
      meets_on_day: to.meetsOnDay,
      meets_at: to.meetsAt,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  await db.deleteFrom('team_shown_to').where('team_id', '=', id).execute()
  const shown = to.visibility === 'teams' ? to.shownTo.filter((other) => other !== id) : []
  if (shown.length > 0)
    await db
      .insertInto('team_shown_to')
      .values(shown.map((other) => ({ team_id: id, other_team_id: other })))
      .execute()
}

export const endTeam = (db: Db, id: string) =>
  db
    .updateTable('team')
    .set({ ended_at: sql<string>`now()`, suggestion: null })
    .where('id', '=', id)
    .execute()
