import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import { sought } from '#platform/sought.ts'
import type { Circle } from '../../community.ts'
import type { Community, CommunityLine, CommunityPage, Companion, Mine } from '../../contract.ts'
import {
  communityJson,
  communityLineJson,
  gatheringsAhead,
  isInCommunity,
  membersIn,
  mineIn,
  pairingsIn,
  practiceAround,
} from '../read.ts'
import { latestPosts } from './post.ts'

const PAGE = 20

/** The actor's own, and all others, the latest made first. */
export async function communityLines(
  db: Db,
  actor: Actor,
  { search = '', after }: { search?: string | undefined; after?: string | undefined },
) {
  const query = sought(search)
  const fits = query ? sql`co.search @@ ${query}` : sql`true`
  const { rows } = await sql<{ line: CommunityLine }>`select ${communityLineJson(actor)} as line from community co
    where co.deleted_at is null and ${fits} and not ${isInCommunity(actor, sql.ref('co.id'))} and ${after ? sql`co.id < ${after}` : sql`true`}
    order by co.id desc limit ${PAGE + 1}`.execute(db)
  const mine = after
    ? { rows: [] }
    : await sql<{ line: CommunityLine }>`select ${communityLineJson(actor)} as line from community co
        where co.deleted_at is null and ${fits} and ${isInCommunity(actor, sql.ref('co.id'))} order by co.name, co.id`.execute(db)
  return {
    mine: mine.rows.map(({ line }) => line),
    communities: rows.slice(0, PAGE).map(({ line }) => line),
    more: rows.length > PAGE,
  }
}

type Found = { community: Community; members: Companion[]; mine: Mine | null; deletedBy: string | null }

/** A community with its people, for whoever wants to do something in it. */
export async function communityById(db: Db, actor: Actor, id: string): Promise<Found | undefined> {
  const { rows } =
    await sql<Found>`select ${communityJson(actor)} as community, ${membersIn} as members, ${mineIn(actor)} as mine,
    co.deleted_by as "deletedBy" from community co
    where co.id = ${id} and (co.deleted_at is null or co.deleted_by = ${actor.personId})`.execute(db)
  return rows[0]
}

/** All that a community’s page shows, in one statement; what was written only for those who are in it. */
export async function communityPage(db: Db, actor: Actor, id: string): Promise<CommunityPage | undefined> {
  const { rows } = await sql<Omit<CommunityPage, 'posts' | 'more'> & { latest: Pick<CommunityPage, 'posts' | 'more'> }>`
    select ${communityJson(actor)} as community, ${practiceAround(actor)} as practice, ${membersIn} as members, ${mineIn(actor)} as mine,
      ${gatheringsAhead(actor)} as gatherings, ${pairingsIn(actor)} as pairings,
      case when ${isInCommunity(actor, sql.ref('co.id'))} then ${latestPosts(actor)} else '{"posts": [], "more": false}' end as latest
    from community co where co.id = ${id} and (co.deleted_at is null or co.deleted_by = ${actor.personId})`.execute(db)
  if (!rows[0]) return undefined
  const { latest, ...page } = rows[0]
  return { ...page, ...latest }
}

type Words = { name: string; purpose: string; problem: string }
type New = Words & { practiceId: string | null; circle: Circle; madeBy: string }

export async function insertCommunity(db: Db, { practiceId, circle, madeBy, ...words }: New): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('community')
    .values({ id, ...words, practice_id: practiceId, made_by: madeBy })
    .execute()
  await setMember(db, id, madeBy, { circle, follows: false, beside: null, besideText: '' })
  return id
}

/** False where somebody changed it since that version. */
export async function updateCommunity(
  db: Db,
  { id, version, ...words }: Words & { id: string; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('community')
    .set({ ...words, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const setCommunityRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('community').set(removal(by)).where('id', '=', id).execute()

/** In it, however they were before. */
export const setMember = (db: Db, communityId: string, personId: string, { circle, follows, beside, besideText }: Mine) =>
  db
    .insertInto('community_member')
    .values({ community_id: communityId, person_id: personId, circle, follows, beside, beside_text: besideText })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'person_id'])
        .doUpdateSet({ circle, follows, beside, beside_text: besideText, until: null }),
    )
    .execute()

export const endMember = (db: Db, communityId: string, personId: string) =>
  db
    .updateTable('community_member')
    .set({ until: sql<string>`now()`, follows: false, beside: null, beside_text: '' })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .execute()

/** Those who asked to hear of each new post. */
export const followersOf = async (db: Db, communityId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('community_member')
      .select('person_id as personId')
      .where('community_id', '=', communityId)
      .where('follows', '=', true)
      .where('until', 'is', null)
      .execute()
  ).map(({ personId }) => personId)
