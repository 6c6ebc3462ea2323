import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/frameworks',
    () => page('frameworks.list'),
    () => import('./FrameworksPage.tsx').then((m) => m.FrameworksPage),
  ),
  at(
    '/frameworks/$id',
    ({ id = '' }) => page('frameworks.framework', { id }),
    () => import('./FrameworkPage.tsx').then((m) => m.FrameworkPage),
  ),
  at(
    '/admin/frameworks',
    () => page('frameworks.list'),
    () => import('./AdminFrameworksPage.tsx').then((m) => m.AdminFrameworksPage),
  ),
]
