import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/teams/$id/work',
    ({ id = '' }) => page('work.ofTeam', { id }),
    () => import('./WorkPage.tsx').then((m) => m.WorkPage),
  ),
  at(
    '/teams/$id/work/add',
    ({ id = '' }) => page('work.beginning', { id }),
    () => import('./AddWorkPage.tsx').then((m) => m.AddWorkPage),
  ),
  at(
    '/work/$id',
    ({ id = '' }) => page('work.piece', { id }),
    () => import('./PiecePage.tsx').then((m) => m.PiecePage),
  ),
]
