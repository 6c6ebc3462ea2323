import { readablePractice } from '#modules/practices/server/access.ts'
import { record } from '#platform/ledger.ts'
import { tell } from '#platform/live/change.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotRemove } from '../community.ts'
import { ownCommunity, seenCommunity } from './access.ts'
import * as acts from './routes/acts.ts'
import * as beside from './routes/beside.ts'
import * as gatherings from './routes/gatherings.ts'
import * as hellos from './routes/hellos.ts'
import * as posts from './routes/posts.ts'
import * as stories from './routes/stories.ts'
import * as store from './store/community.ts'
import { endPairingsOf } from './store/pairing.ts'

export const communities = {
  ...posts,
  ...gatherings,
  ...beside,
  ...acts,
  ...stories,
  ...hellos,

  list: read.communities.list.handler(({ context: { db, actor }, input }) => store.communityLines(db, actor, input)),

  community: read.communities.community.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await store.communityPage(db, actor, input.id)
    if (!page) throw errors.NOT_FOUND()
    return page
  }),

  make: write.communities.make.handler(async ({ context: { db, actor }, input, errors }) => {
    const { practice } = input.practiceId ? await readablePractice(db, actor, input.practiceId) : { practice: null }
    // What its people have not shown yet is not for others to gather around.
    if (practice && practice.sharedAt === null) throw errors.FORBIDDEN()
    if (!practice && input.problem === '') throw errors.NOTHING_AROUND()
    const id = await store.insertCommunity(db, { ...input, madeBy: actor.personId })
    await record(db, actor, 'community.begun', { id })
    return { id }
  }),

  change: write.communities.change.handler(async ({ context: { db, actor }, input, errors }) => {
    const { community } = await ownCommunity(db, actor, input.id)
    if (!community.practice && input.problem === '') throw errors.NOTHING_AROUND()
    const { name, purpose, problem, version } = community
    if (!(await store.updateCommunity(db, input)))
      throw errors.CONFLICT({ data: { theirs: { name, purpose, problem, version } } })
    await record(db, actor, 'community.changed', { id: community.id })
    return {}
  }),

  remove: write.communities.remove.handler(async ({ context: { db, actor }, input, errors }) => {
    const { community, members, mine } = await seenCommunity(db, actor, input.id)
    if (!mine) throw errors.FORBIDDEN()
    const reason = input.removed ? whyNotRemove(members, actor) : null
    if (reason) throw errors.CANNOT_REMOVE({ data: { reason } })
    await store.setCommunityRemoved(db, community.id, input.removed ? actor.personId : null)
    await record(db, actor, input.removed ? 'community.removed' : 'community.brought-back', { id: community.id })
    return {}
  }),

  join: write.communities.join.handler(async ({ context: { db, actor }, input, errors }) => {
    const { community, mine } = await seenCommunity(db, actor, input.id)
    if (community.removedAt !== null) throw errors.NOT_FOUND()
    const { id, ...how } = input
    await store.setMember(db, id, actor.personId, how)
    if (mine) await tell(db, 'community', id)
    else await record(db, actor, 'community.joined', { id })
    return {}
  }),

  leave: write.communities.leave.handler(async ({ context: { db, actor }, input }) => {
    const { community } = await ownCommunity(db, actor, input.id)
    await store.endMember(db, community.id, actor.personId)
    await endPairingsOf(db, community.id, actor.personId)
    await record(db, actor, 'community.left', { id: community.id })
    return {}
  }),
}
