import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/teams',
    () => page('teams.overview'),
    () => import('./TeamsPage.tsx').then((m) => m.TeamsPage),
  ),
]
