import { read } from '#platform/rpc.ts'
import { homePage } from './store/home.ts'
import { leadershipPage } from './store/leadership.ts'
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

  leadership: read.pages.leadership.handler(async ({ context: { db, actor }, input, errors }) => {
    const page = await leadershipPage(db, actor, input.placeId)
    if (!page) throw errors.NOT_FOUND()
    return page
  }),

  search: read.pages.search.handler(({ context: { db, actor }, input }) => search(db, actor, input.q ?? '')),
}
