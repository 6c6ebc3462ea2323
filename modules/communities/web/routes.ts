import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/practices/$id/stories/new',
    ({ id = '' }) => page('practices.practice', { id }),
    () => import('./NewStoryPage.tsx').then((m) => m.NewStoryPage),
  ),
  at(
    '/teams/$id/connections',
    ({ id = '' }) => page('communities.connections', { id }),
    () => import('./ConnectionsPage.tsx').then((m) => m.ConnectionsPage),
  ),
  at(
    '/hellos/$id',
    ({ id = '' }) => page('communities.hello', { id }),
    () => import('./HelloPage.tsx').then((m) => m.HelloPage),
  ),
  at(
    '/cycles/$id/help',
    ({ id = '' }) => page('communities.help', { id }),
    () => import('./HelpPage.tsx').then((m) => m.HelpPage),
  ),
  at(
    '/stories',
    () => page('communities.stories', {}),
    () => import('./StoriesPage.tsx').then((m) => m.StoriesPage),
  ),
  at(
    '/stories/$id',
    ({ id = '' }) => page('communities.story', { id }),
    () => import('./StoryPage.tsx').then((m) => m.StoryPage),
  ),
  at(
    '/showcases/$id',
    ({ id = '' }) => page('communities.showcase', { id }),
    () => import('./ShowcasePage.tsx').then((m) => m.ShowcasePage),
  ),
  at(
    '/communities',
    ({ search }) => page('communities.list', { search: search?.trim().slice(0, 80) || undefined }),
    () => import('./CommunitiesPage.tsx').then((m) => m.CommunitiesPage),
  ),
  at(
    '/communities/$id',
    ({ id = '' }) => page('communities.community', { id }),
    () => import('./CommunityPage.tsx').then((m) => m.CommunityPage),
  ),
]
