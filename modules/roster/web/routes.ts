import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/admin/roster',
    () => page('roster.summary'),
    () => import('./RosterPage.tsx').then((m) => m.RosterPage),
  ),
  at(
    '/admin/roster/matches',
    () => page('roster.matches'),
    () => import('./MatchesPage.tsx').then((m) => m.MatchesPage),
  ),
]
