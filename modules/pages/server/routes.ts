import { seenTeam } from '#modules/teams/server/access.ts'
import { mayWrite } from '#modules/teams/team.ts'
import type { Db } from '#platform/db.ts'
import { read } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { cycleAsSeen, leadersAbove, teamsAsSeen } from './store/as-seen.ts'
import { homePage } from './store/home.ts'
import { leadershipPage } from './store/leadership.ts'
import { removedPage } from './store/removed.ts'
import { search } from './store/search.ts'
import { meetingPage, teamPage } from './store/team.ts'

/** Whoever leads where the actor works: of anybody else there is no view to look through. */
const leaderAbove = async (db: Db, actor: Actor, id: string) =>
  (await leadersAbove(db, actor)).find(({ personId }) => personId === id)

export const pages = {
  asSeen: read.pages.asSeen.handler(async ({ context: { db, actor }, input, errors }) => {
    const leaders = await leadersAbove(db, actor)
    const leader = input.leaderId ? leaders.find(({ personId }) => personId === input.leaderId) : leaders[0]
    if (!leader && input.leaderId) throw errors.NOT_FOUND()
    return { leaders, leader: leader ?? null, teams: leader ? await teamsAsSeen(db, actor, leader) : [] }
  }),

  cycleAsSeen: read.pages.cycleAsSeen.handler(async ({ context: { db, actor }, input, errors }) => {
    const leader = await leaderAbove(db, actor, input.leaderId)
    const page = leader && (await cycleAsSeen(db, actor, leader, input.id))
    if (!page) throw errors.NOT_FOUND()
    return { leader, page }
  }),

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
