import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { removal } from '#platform/removal.ts'
import type { Actor } from '#platform/rpc.ts'
import type { CommunityPage, Post } from '../../contract.ts'
import { isInCommunity, postJson } from '../read.ts'

const PAGE = 10

const lately = (actor: Actor, communityId: RawBuilder<unknown>, before?: string) => sql`
  select po.id, ${postJson(actor)} as line from community_post po
  where po.community_id = ${communityId} and po.of_id is null and po.deleted_at is null and ${before ? sql`po.id < ${before}` : sql`true`}
  order by po.id desc limit ${sql.lit(PAGE + 1)}`

/** The latest posts, as a column of `community co`. */
export const latestPosts = (actor: Actor) => sql<Pick<CommunityPage, 'posts' | 'more'>>`(
  select jsonb_build_object('more', count(*) > ${sql.lit(PAGE)},
    'posts', coalesce(jsonb_agg(l.line order by l.nth) filter (where l.nth <= ${sql.lit(PAGE)}), '[]'))
  from (select f.*, row_number() over (order by f.id desc) as nth from (${lately(actor, sql.ref('co.id'))}) f) l)`

export async function postsBefore(db: Db, actor: Actor, communityId: string, before?: string) {
  const { rows } = await sql<{ line: Post }>`${lately(actor, sql`${communityId}::uuid`, before)}`.execute(db)
  return { posts: rows.slice(0, PAGE).map(({ line }) => line), more: rows.length > PAGE }
}

/** A post for whoever is in its community, also one that they took back themselves. */
export async function postFor(db: Db, actor: Actor, id: string) {
  const { rows } = await sql<{
    id: string
    version: number
    communityId: string
    ofId: string | null
    isQuestion: boolean
    text: string
    madeBy: string
    isRemoved: boolean
  }>`select po.id, po.version, po.community_id as "communityId", po.of_id as "ofId", po.is_question as "isQuestion", po.text,
      po.made_by as "madeBy", po.deleted_at is not null as "isRemoved"
    from community_post po join community co on co.id = po.community_id and co.deleted_at is null
    where po.id = ${id} and ${isInCommunity(actor, sql.ref('po.community_id'))} and (po.deleted_at is null or po.deleted_by = ${actor.personId})`.execute(
    db,
  )
  return rows[0]
}

type New = {
  communityId: string
  ofId: string | null
  isQuestion: boolean
  text: string
  pictures: readonly { fileId: string; says: string }[]
  mentions: readonly string[]
  madeBy: string
}

export async function insertPost(
  db: Db,
  { communityId, ofId, isQuestion, text, pictures, mentions, madeBy }: New,
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('community_post')
    .values({ id, community_id: communityId, of_id: ofId, is_question: isQuestion, text, made_by: madeBy })
    .execute()
  if (pictures.length > 0)
    await db
      .insertInto('community_post_file')
      .values(pictures.map(({ fileId, says }, position) => ({ post_id: id, file_id: fileId, position, says })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await setMentions(db, id, mentions)
  return id
}

async function setMentions(db: Db, postId: string, personIds: readonly string[]): Promise<void> {
  await db.deleteFrom('community_mention').where('post_id', '=', postId).execute()
  if (personIds.length === 0) return
  await db
    .insertInto('community_mention')
    .values(personIds.map((personId) => ({ post_id: postId, person_id: personId })))
    .execute()
}

type Changed = { id: string; version: number; text: string; mentions: readonly string[] }

/** False where it was changed since that version. */
export async function updatePost(db: Db, { id, version, text, mentions }: Changed): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('community_post')
    .set({ text, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await setMentions(db, id, mentions)
  return true
}

export const setPostRemoved = (db: Db, id: string, by: string | null) =>
  db.updateTable('community_post').set(removal(by)).where('id', '=', id).execute()

export const setHelped = (db: Db, id: string, answerId: string | null) =>
  db.updateTable('community_post').set({ helped_id: answerId }).where('id', '=', id).execute()
