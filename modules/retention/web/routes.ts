import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/admin/people/$id/erasure',
    ({ id = '' }) => page('retention.erasure', { id }),
    () => import('./ErasurePage.tsx').then((m) => m.ErasurePage),
  ),
  at(
    '/admin/retention',
    () => page('retention.terms'),
    () => import('./RetentionPage.tsx').then((m) => m.RetentionPage),
  ),
]
