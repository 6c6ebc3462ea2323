import { ORPCError } from '@orpc/server'
import { sql } from 'kysely'
import { readablePractice } from '#modules/practices/server/access.ts'
import type { Db } from '#platform/db.ts'
import { mayHang } from '#platform/files.ts'
import type { Actor } from '#platform/rpc.ts'
import type { Mine } from '../contract.ts'
import { isInCommunity, readableStories } from './read.ts'
import { communityById } from './store/community.ts'
import { gatheringFor } from './store/gathering.ts'
import { pairingOf } from './store/pairing.ts'
import { actFor } from './store/act.ts'
import { knownTeams } from './store/connection.ts'
import { helloFor } from './store/hello.ts'
import { postFor } from './store/post.ts'
import { showcaseById, storyById } from './store/story.ts'

/** A community with its people: everyone in the district may know of it. */
export async function seenCommunity(db: Db, actor: Actor, id: string) {
  const found = await communityById(db, actor, id)
  if (!found) throw new ORPCError('NOT_FOUND')
  return found
}

/** One that the actor is in: nobody writes in it from outside. */
export async function ownCommunity(db: Db, actor: Actor, id: string) {
  const found = await seenCommunity(db, actor, id)
  if (found.community.removedAt !== null) throw new ORPCError('NOT_FOUND')
  if (!found.mine) throw new ORPCError('FORBIDDEN')
  return found as typeof found & { mine: Mine }
}

/** A post of the actor’s own; those of others are closed to those who read them, and not there for anyone else. */
export async function ownPost(db: Db, actor: Actor, id: string) {
  const post = await postFor(db, actor, id)
  if (!post) throw new ORPCError('NOT_FOUND')
  if (post.madeBy !== actor.personId) throw new ORPCError('FORBIDDEN')
  return post
}

/** What an answer hangs on: a post of this community that stands. */
export async function postToAnswer(db: Db, actor: Actor, communityId: string, id: string) {
  const post = await postFor(db, actor, id)
  if (!post || post.isRemoved || post.communityId !== communityId || post.ofId !== null) throw new ORPCError('NOT_FOUND')
  return post
}

/** A gathering that stands, for those who are in its community; whoever is not is told so. */
export async function openGathering(db: Db, actor: Actor, id: string) {
  const found = await gatheringFor(db, actor, id)
  if (!found || found.isRemoved) throw new ORPCError('NOT_FOUND')
  if (!found.isIn) throw new ORPCError('FORBIDDEN')
  return found.gathering
}

/** One that the actor made or hosts, also called off. */
export async function ownGathering(db: Db, actor: Actor, id: string) {
  const found = await gatheringFor(db, actor, id)
  if (!found) throw new ORPCError('NOT_FOUND')
  if (!found.isIn || !found.gathering.mine) throw new ORPCError('FORBIDDEN')
  return found.gathering
}

/** A pairing of the actor’s own; for everyone else there is none. */
export async function ownPairing(db: Db, actor: Actor, id: string) {
  const pairing = await pairingOf(db, actor.personId, id)
  if (!pairing) throw new ORPCError('NOT_FOUND')
  return pairing
}

/** Pictures that the actor sent. */
export async function refuseForeignPictures(db: Db, actor: Actor, pictures: readonly { fileId: string }[]): Promise<void> {
  for (const { fileId } of pictures) if (!(await mayHang(db, fileId, actor.personId))) throw new ORPCError('NOT_FOUND')
}

/** A practice that is shown to everyone: only then do others do something for it in the open. */
export async function shownPractice(db: Db, actor: Actor, id: string) {
  const { practice } = await readablePractice(db, actor, id)
  if (practice.sharedAt === null) throw new ORPCError('FORBIDDEN')
  return practice
}

/** What the actor said that they did; what others did is closed to those who read it. */
export async function ownAct(db: Db, actor: Actor, id: string) {
  const act = await actFor(db, id, actor.personId)
  if (!act) throw new ORPCError('NOT_FOUND')
  await readablePractice(db, actor, act.practiceId)
  if (act.madeBy !== actor.personId) throw new ORPCError('FORBIDDEN')
  return act
}

/** A story of a practice of the actor’s. */
export async function ownStory(db: Db, actor: Actor, id: string, also: { removed: boolean } = { removed: false }) {
  const story = await storyById(db, actor, id, also)
  if (!story) throw new ORPCError('NOT_FOUND')
  if (!story.mayWrite) throw new ORPCError('FORBIDDEN')
  return story
}

/** A team to write to: one that shares something, or shows its page. Never one’s own. */
export async function greetableTeam(db: Db, actor: Actor, teamId: string, otherId: string): Promise<boolean> {
  return (await knownTeams(db, actor, teamId)).some((one) => one.teamId === otherId && !one.isOwn)
}

/** What the actor’s side and another wrote; for everyone else there is nothing. */
export async function betweenUs(db: Db, actor: Actor, id: string) {
  const found = await helloFor(db, actor, id)
  if (!found) throw new ORPCError('NOT_FOUND')
  return found
}

export async function ownShowcase(db: Db, actor: Actor, id: string) {
  const showcase = await showcaseById(db, actor, id)
  if (!showcase) throw new ORPCError('NOT_FOUND')
  if (!showcase.mine) throw new ORPCError('FORBIDDEN')
  return showcase
}

/** A showcase holds what its people show to everyone, and nothing else. */
export async function refuseHiddenStories(db: Db, actor: Actor, ids: readonly string[]): Promise<void> {
  for (const id of ids) if (!(await storyById(db, actor, id))?.isShown) throw new ORPCError('NOT_FOUND')
}

/** A picture on a post is seen by those who may read the post, one of a story by those who may read that. */
export async function opensFile(db: Db, actor: Actor, fileId: string): Promise<boolean> {
  const { rows } =
    await sql`select from community_post_file f join community_post po on po.id = f.post_id and po.deleted_at is null
    join community co on co.id = po.community_id and co.deleted_at is null
    where f.file_id = ${fileId} and ${isInCommunity(actor, sql.ref('po.community_id'))}
    union all select from story_file sf join story st on st.id = sf.story_id join practice p on p.id = st.practice_id
    where sf.file_id = ${fileId} and ${readableStories(actor)} limit 1`.execute(db)
  return rows.length > 0
}

/** Who of these people is in a community: they hear when something in it changes. */
export const hearsCommunity = async (db: Db, id: string, personIds: readonly string[]): Promise<string[]> =>
  (
    await db
      .selectFrom('community_member')
      .select('person_id as personId')
      .where('community_id', '=', id)
      .where('person_id', 'in', personIds)
      .where('until', 'is', null)
      .execute()
  ).map(({ personId }) => personId)

/** What a calendar needs of a gathering that has its day, for everyone who may know of its community. */
export async function calendarEntry(db: Db, actor: Actor, id: string) {
  const found = await gatheringFor(db, actor, id)
  if (!found || found.isRemoved || found.gathering.beginsAt === null) return null
  return { ...found.gathering, beginsAt: found.gathering.beginsAt }
}

export { dropRemovedFromCommunities } from './store/removed.ts'
export { eraseFromCommunities } from './store/erase.ts'
