import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'
import { byOf } from '../category.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/admin/outcomes',
    () => page('outcomes.imports'),
    () => import('./AdminOutcomesPage.tsx').then((m) => m.AdminOutcomesPage),
  ),
  at(
    '/outcomes',
    () => page('outcomes.measures'),
    () => import('./OutcomesPage.tsx').then((m) => m.OutcomesPage),
  ),
  at(
    '/outcomes/$id',
    ({ id = '', by }) => page('outcomes.forWhom', { id, ...byOf(by) }),
    () => import('./ForWhomPage.tsx').then((m) => m.ForWhomPage),
  ),
]
