import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/promises',
    () => page('promises.overview'),
    () => import('./PromisesPage.tsx').then((m) => m.PromisesPage),
  ),
  at(
    '/decisions',
    ({ q }) => page('promises.decisions', { search: q?.slice(0, 200) }),
    () => import('./DecisionsPage.tsx').then((m) => m.DecisionsPage),
  ),
]
