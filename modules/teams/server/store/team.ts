import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { Actor } from '#platform/rpc.ts'
import { sought } from '#platform/sought.ts'
import type { MyTeam, Suggestion, Team, TeamInvitation, TeamLine } from '../../contract.ts'
import type { TeamKind, Visibility } from '../../team.ts'
import { invitationsOf, isIn, seenTeams, seesTeam, suggestionsOf, teamColumns, teamLine, teamLineJson, teamsOf } from '../read.ts'

const PAGE = 50

/** One team as this reader may see it, or nothing. */
export const teamById = (db: Db, actor: Actor, id: string): Promise<Team | undefined> =>
  seenTeams(db, actor).select(teamColumns(actor)).where('t.id', '=', id).executeTakeFirst()

/** A place in the list is one’s own to come from: another team’s name could be found out by where it stands. */
const ofCursor = { id: sql.ref('a.id'), visibility: sql.ref('a.visibility') }

type Of = { mine?: boolean | undefined; placeId?: string | undefined; search?: string | undefined; after?: string | undefined }

export async function listTeams(db: Db, actor: Actor, of: Of): Promise<{ teams: TeamLine[]; more: boolean }> {
  const rows = await seenTeams(db, actor)
    .select(teamLine)
    .where('t.ended_at', 'is', null)
    .$if(of.mine === true, (query) => query.where(isIn(actor, sql.ref('t.id'))))
    .$if(Boolean(of.placeId), (query) => query.where('t.place_id', '=', of.placeId!))
    .$if(Boolean(of.search), (query) => query.where(wordsBegin(of.search!)))
    .$if(Boolean(of.after), (query) =>
      query.where(
        sql<SqlBool>`(t.name, t.id) > (select a.name, a.id from team a where a.id = ${of.after!} and ${seesTeam(actor, ofCursor)})`,
      ),
    )
    .orderBy('t.name')
    .orderBy('t.id')
    .limit(PAGE + 1)
    .execute()
  return { teams: rows.slice(0, PAGE), more: rows.length > PAGE }
}

/** Every word begins a word of the team's name or purpose. */
const wordsBegin = (search: string) => sql<SqlBool>`t.search @@ ${sought(search) ?? sql`''::tsquery`}`

type Overview = {
  invitations: TeamInvitation[]
  mine: MyTeam[]
  suggested: Suggestion[]
  near: TeamLine[]
  others: { teams: TeamLine[]; more: boolean }
}

/** The page of all teams in one statement. */
export async function overview(db: Db, actor: Actor): Promise<Overview> {
  const isNear = sql<boolean>`exists (select from role_held h where h.place_id = t.place_id and h.person_id = ${actor.personId}
    and h.from_on <= ${districtDay} and (h.until_on is null or h.until_on >= ${districtDay}))`
  const shown = seenTeams(db, actor)
    .select([sql`t.name`.as('name'), sql`t.id`.as('id'), teamLineJson.as('line'), isNear.as('near')])
    .where('t.ended_at', 'is', null)
    .where(sql<SqlBool>`not ${isIn(actor, sql.ref('t.id'))}`)
  const { rows } = await sql<Omit<Overview, 'others'> & { others: TeamLine[] }>`
    with shown as (${shown})
    select ${invitationsOf(actor)} as invitations, ${teamsOf(actor)} as mine, ${suggestionsOf(actor)} as suggested,
      coalesce((select jsonb_agg(line order by name, id) from shown where near), '[]') as near,
      coalesce((select jsonb_agg(line order by name, id) from (select * from shown where not near order by name, id limit ${PAGE + 1}) f), '[]') as others
  `.execute(db)
  const { others, ...mine } = rows[0]!
  return { ...mine, others: { teams: others.slice(0, PAGE), more: others.length > PAGE } }
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

/** The new team's id, or the id of the one that somebody else made of the same suggestion a moment ago. */
export async function insertTeam(
  db: Db,
  { name, purpose, kind, level, placeId, suggestion = null, madeBy }: NewTeam,
): Promise<{ id: string; made: boolean }> {
  const id = uuidv7()
  const made = await db
    .insertInto('team')
    .values({ id, name, purpose, kind, level, place_id: placeId, suggestion, made_by: madeBy })
    .onConflict((conflict) => conflict.column('suggestion').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { id, made: true }
  const there = await db.selectFrom('team').select('id').where('suggestion', '=', suggestion).executeTakeFirstOrThrow()
  return { id: there.id, made: false }
}

/** What the roster suggests to this person. */
export async function suggestionsFor(db: Db, actor: Actor): Promise<Suggestion[]> {
  const { rows } = await sql<{ suggested: Suggestion[] }>`select ${suggestionsOf(actor)} as suggested`.execute(db)
  return rows[0]!.suggested
}

type Change = {
  name: string
  purpose: string
  visibility: Visibility
  meetsOnDay: number | null
  meetsAt: string | null
  shownTo: string[]
}

/** False where somebody changed it since that version. */
export async function updateTeam(db: Db, { id, version }: Pick<Team, 'id' | 'version'>, to: Change): Promise<boolean> {
  const { numUpdatedRows } = await db
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
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await db.deleteFrom('team_shown_to').where('team_id', '=', id).execute()
  const shown = to.visibility === 'teams' ? to.shownTo.filter((other) => other !== id) : []
  if (shown.length > 0)
    await db
      .insertInto('team_shown_to')
      .values(shown.map((other) => ({ team_id: id, other_team_id: other })))
      .execute()
  return true
}

/** Ends a team, or takes it up again; one that ended no longer stands for what the roster suggested. */
export const goOn = (db: Db, id: string) =>
  db.updateTable('team').set({ goes_on_from: districtDay }).where('id', '=', id).execute()

export const setEnded = (db: Db, id: string, ended: boolean) =>
  db
    .updateTable('team')
    .set({ ended_at: ended ? sql<string>`now()` : null, suggestion: null })
    .where('id', '=', id)
    .execute()
