import { seenTeam } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import { read } from '#platform/rpc.ts'
import { homePage } from './store/home.ts'
import { leadershipPage } from './store/leadership.ts'
import { removedPage } from './store/removed.ts'
import { search } from './store/search.ts'
import { meetingPage, teamPage } from './store/team.ts'

export const pages = {
  home: read.pages.home.handler(({ context: { db, actor } }) => homePage(db, actor)),

  team: read.pages.team.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await teamPage(db, actor, input.id)
    if (!page) throw errors.NOT_FOUND()
    return page
  }),

  meeting: read.pages.meeting.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await meetingPage(db, actor, input.id, input.meetingId)
    if (!page) throw errors.NOT_FOUND()
    return page
  }),

  removed: read.pages.removed.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, name, place, part } = await seenTeam(db, actor, input.id)
    if (!mayWrite(part)) throw errors.FORBIDDEN()
    return { team: { id, name, place }, things: await removedPage(db, actor, id) }
  }),

  leadership: read.pages.leadership.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await leadershipPage(db, actor, input.placeId)
    if (!page) throw errors.NOT_FOUND()
    return page
  }),

  search: read.pages.search.handler(({ context: { db, actor }, input }) => search(db, actor, input.q ?? '')),
}
