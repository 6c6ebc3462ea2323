import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/cycles/new',
    () => page('cycles.beginning'),
    () => import('./NewCyclePage.tsx').then((m) => m.NewCyclePage),
  ),
]
