import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import { mentionsIn } from '../../community.ts'
import { ownCommunity, ownPost, postToAnswer, refuseForeignPictures } from '../access.ts'
import { followersOf } from '../store/community.ts'
import * as store from '../store/post.ts'

export const posts = read.communities.posts.handler(async ({ context: { db, actor }, input }) => {
  await ownCommunity(db, actor, input.id)
  return store.postsBefore(db, actor, input.id, input.before)
})

export const post = write.communities.post.handler(async ({ context: { db, actor }, input }) => {
  const { community, members } = await ownCommunity(db, actor, input.id)
  const asked = input.ofId ? await postToAnswer(db, actor, community.id, input.ofId) : null
  await refuseForeignPictures(db, actor, input.pictures)
  const mentions = mentionsIn(input.text, members)
  const { text, ofId, pictures } = input
  const isQuestion = input.isQuestion && ofId === null
  const id = await store.insertPost(db, {
    communityId: community.id,
    ofId,
    isQuestion,
    text,
    pictures,
    mentions,
    madeBy: actor.personId,
  })
  // Whoever is spoken to by name hears that, and not a second time that something was written.
  const spoken = new Set([...mentions, ...(asked ? [asked.madeBy] : [])])
  const followers = asked ? [] : (await followersOf(db, community.id)).filter((one) => !spoken.has(one))
  if (mentions.length > 0) await record(db, actor, 'community.mentioned', { id: community.id, withIds: mentions })
  if (asked && !mentions.includes(asked.madeBy))
    await record(db, actor, 'community.answered', { id: community.id, withIds: [asked.madeBy] })
  await record(db, actor, 'community.posted', { id: community.id, withIds: followers })
  return { id }
})

export const changePost = write.communities.changePost.handler(async ({ context: { db, actor }, input, errors }) => {
  const { communityId, text, version } = await ownPost(db, actor, input.id)
  const { members } = await ownCommunity(db, actor, communityId)
  if (!(await store.updatePost(db, { ...input, mentions: mentionsIn(input.text, members) })))
    throw errors.CONFLICT({ data: { theirs: { text, version } } })
  await tell(db, 'community', communityId)
  return {}
})

export const removePost = write.communities.removePost.handler(async ({ context: { db, actor }, input }) => {
  const { id, communityId } = await ownPost(db, actor, input.id)
  await store.setPostRemoved(db, id, input.removed ? actor.personId : null)
  await tell(db, 'community', communityId)
  return {}
})

export const helped = write.communities.helped.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, communityId, isQuestion } = await ownPost(db, actor, input.id)
  if (!isQuestion) throw errors.FORBIDDEN()
  if (input.answerId) {
    const found = await store.postFor(db, actor, input.answerId)
    if (!found || found.ofId !== id || found.isRemoved) throw errors.NOT_FOUND()
    if (found.madeBy !== actor.personId) await record(db, actor, 'community.helped', { id: communityId, withIds: [found.madeBy] })
  }
  await store.setHelped(db, id, input.answerId)
  await tell(db, 'community', communityId)
  return {}
})
