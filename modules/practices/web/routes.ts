import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'
import { soughtPractices } from './sought.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/practices',
    (params) => page('practices.list', soughtPractices(params)),
    () => import('./PracticesPage.tsx').then((m) => m.PracticesPage),
  ),
  at(
    '/practices/new',
    () => page('practices.beginning'),
    () => import('./NewPracticePage.tsx').then((m) => m.NewPracticePage),
  ),
  at(
    '/practices/$id/versions',
    ({ id = '' }) => page('practices.versions', { id }),
    () => import('./VersionsPage.tsx').then((m) => m.VersionsPage),
  ),
  at(
    '/practices/$id/revise',
    ({ id = '' }) => page('practices.practice', { id }),
    () => import('./RevisePage.tsx').then((m) => m.RevisePage),
  ),
  at(
    '/practices/$id/adapt',
    ({ id = '', version }) => page('practices.practice', { id, number: version }),
    () => import('./AdaptPage.tsx').then((m) => m.AdaptPage),
  ),
  at(
    '/notice',
    () => page('practices.noticings'),
    () => import('./NoticePage.tsx').then((m) => m.NoticePage),
  ),
  at(
    '/noticed/$id',
    ({ id = '' }) => page('practices.noticed', { id }),
    () => import('./NoticedPage.tsx').then((m) => m.NoticedPage),
  ),
]
