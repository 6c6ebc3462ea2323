import { editablePractice, readablePractice } from '#modules/practices/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotShow } from '../../story.ts'
import { ownShowcase, ownStory, refuseForeignPictures, refuseHiddenStories } from '../access.ts'
import * as store from '../store/story.ts'

export const stories = read.communities.stories.handler(async ({ context: { db, actor }, input }) => ({
  ...(await store.shownStories(db, actor, input.after)),
  showcases: input.after ? [] : await store.showcasesFor(db, actor),
}))

export const story = read.communities.story.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await store.storyById(db, actor, input.id)
  if (!found) throw errors.NOT_FOUND()
  return found
})

export const tellStory = write.communities.tellStory.handler(async ({ context: { db, actor }, input }) => {
  const { practice } = await editablePractice(db, actor, input.id)
  await refuseForeignPictures(db, actor, input.story.pictures)
  const id = await store.insertStory(db, practice.id, input.story, actor.personId)
  await record(db, actor, 'story.begun', { id, teamId: practice.whose.teamId })
  return { id }
})

export const changeStory = write.communities.changeStory.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await ownStory(db, actor, input.id)
  const known = new Set(found.pictures.map(({ fileId }) => fileId))
  await refuseForeignPictures(
    db,
    actor,
    input.story.pictures.filter(({ fileId }) => !known.has(fileId)),
  )
  const { title, what, forWhom, happened, failed, ask, version } = found
  if (!(await store.updateStory(db, found.id, input.version, input.story)))
    throw errors.CONFLICT({ data: { theirs: { title, what, forWhom, happened, failed, ask, version } } })
  return {}
})

export const showStory = write.communities.showStory.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await ownStory(db, actor, input.id)
  const { practice } = await readablePractice(db, actor, found.practice.id)
  const reason = input.shown ? whyNotShow(found, { isPracticeShown: practice.sharedAt !== null }) : null
  if (reason) throw errors.CANNOT_SHOW({ data: { reason } })
  await store.setStoryShown(db, found.id, input.shown ? actor.personId : null)
  await record(db, actor, input.shown ? 'story.shown' : 'story.unshown', { id: found.id, teamId: practice.whose.teamId })
  return {}
})

export const removeStory = write.communities.removeStory.handler(async ({ context: { db, actor }, input }) => {
  const found = await ownStory(db, actor, input.id, { removed: true })
  await store.setStoryRemoved(db, found.id, input.removed ? actor.personId : null)
  return {}
})

export const showcase = read.communities.showcase.handler(async ({ context: { db, actor }, input, errors }) => {
  const found = await store.showcaseById(db, actor, input.id)
  if (!found) throw errors.NOT_FOUND()
  return found
})

export const makeShowcase = write.communities.makeShowcase.handler(async ({ context: { db, actor }, input }) => {
  await refuseHiddenStories(db, actor, input.showcase.storyIds)
  const id = await store.insertShowcase(db, input.showcase, actor.personId)
  await record(db, actor, 'showcase.made', { id })
  return { id }
})

export const changeShowcase = write.communities.changeShowcase.handler(async ({ context: { db, actor }, input, errors }) => {
  const { id, title, text, version } = await ownShowcase(db, actor, input.id)
  await refuseHiddenStories(db, actor, input.showcase.storyIds)
  if (!(await store.updateShowcase(db, id, input.version, { ...input.showcase, shown: input.shown })))
    throw errors.CONFLICT({ data: { theirs: { title, text, version } } })
  await record(db, actor, 'showcase.changed', { id })
  return {}
})

export const removeShowcase = write.communities.removeShowcase.handler(async ({ context: { db, actor }, input }) => {
  const { id } = await ownShowcase(db, actor, input.id)
  await store.setShowcaseRemoved(db, id, input.removed ? actor.personId : null)
  return {}
})
