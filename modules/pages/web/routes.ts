import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/agreement/preview',
    ({ leader }) => page('pages.asSeen', { leaderId: leader }),
    () => import('./AsSeenPage.tsx').then((m) => m.AsSeenPage),
  ),
  at(
    '/agreement/preview/$leaderId/cycles/$id',
    ({ leaderId = '', id = '' }) => page('pages.cycleAsSeen', { leaderId, id }),
    () => import('./CycleAsSeenPage.tsx').then((m) => m.CycleAsSeenPage),
  ),
  at(
    '/',
    () => page('pages.home'),
    () => import('./HomePage.tsx').then((m) => m.HomePage),
  ),
  at(
    '/search',
    ({ q }) => page('pages.search', { q: q?.slice(0, 200) }),
    () => import('./SearchPage.tsx').then((m) => m.SearchPage),
  ),
  at(
    '/teams/$id',
    ({ id = '' }) => page('pages.team', { id }),
    () => import('./TeamPage.tsx').then((m) => m.TeamPage),
  ),
  at(
    '/teams/$id/removed',
    ({ id = '' }) => page('pages.removed', { id }),
    () => import('./RemovedPage.tsx').then((m) => m.RemovedPage),
  ),
  at(
    '/teams/$id/meetings/$meetingId',
    ({ id = '', meetingId = '' }) => page('pages.meeting', { id, meetingId }),
    () => import('./MeetingPage.tsx').then((m) => m.MeetingPage),
  ),
  at(
    '/leadership/$placeId',
    ({ placeId = '' }) => page('pages.leadership', { placeId }),
    () => import('./LeadershipPage.tsx').then((m) => m.LeadershipPage),
  ),
  at(
    '/practices/$id',
    ({ id = '', version }) => page('communities.practicePage', { id, number: version }),
    () => import('./PracticeAround.tsx').then((m) => m.PracticeAround),
  ),
  at(
    '/rubrics/$id',
    ({ id = '', version }) => page('rubrics.rubric', { id, number: version }),
    () => import('./RubricAround.tsx').then((m) => m.RubricAround),
  ),
  at(
    '/rubrics/$id/map',
    ({ id = '', version }) => page('rubrics.map', { id, number: version }),
    () => import('./RubricMapAround.tsx').then((m) => m.RubricMapAround),
  ),
  at(
    '/problems/$id',
    ({ id = '' }) => page('sessions.problem', { id }),
    () => import('./ProblemAround.tsx').then((m) => m.ProblemAround),
  ),
  at(
    '/cycles/$id',
    ({ id = '' }) => page('cycles.cycle', { id }),
    () => import('./CycleAndThread.tsx').then((m) => m.CycleAndThread),
  ),
]
