import type { AnyRoute } from '@tanstack/react-router'
import { at, still } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/sessions',
    () => page('sessions.overview'),
    () => import('./SessionsPage.tsx').then((m) => m.SessionsPage),
  ),
  at(
    '/sessions/new',
    () => page('sessions.protocols'),
    () => import('./NewSessionPage.tsx').then((m) => m.NewSessionPage),
  ),
  at(
    '/sessions/$id',
    ({ id = '' }) => page('sessions.session', { id }),
    () => import('./SessionPage.tsx').then((m) => m.SessionPage),
  ),
  at(
    '/sessions/$id/sheet',
    ({ id = '' }) => page('sessions.session', { id }),
    () => import('./SheetPage.tsx').then((m) => m.SheetPage),
  ),
  still('/join', () => import('./JoinPage.tsx').then((m) => m.JoinPage)),
  at(
    '/facilitated',
    () => page('sessions.facilitated'),
    () => import('./FacilitatedPage.tsx').then((m) => m.FacilitatedPage),
  ),
  at(
    '/learned-together',
    () => page('sessions.learned'),
    () => import('./LearnedPage.tsx').then((m) => m.LearnedPage),
  ),
  at(
    '/protocols',
    () => page('sessions.protocols'),
    () => import('./protocol/ProtocolsPage.tsx').then((m) => m.ProtocolsPage),
  ),
  at(
    '/protocols/$id',
    ({ id = '', version }) => page('sessions.protocol', { id, number: version }),
    () => import('./protocol/ProtocolPage.tsx').then((m) => m.ProtocolPage),
  ),
  at(
    '/protocols/$id/change',
    ({ id = '' }) => page('sessions.protocol', { id }),
    () => import('./protocol/ChangeProtocolPage.tsx').then((m) => m.ChangeProtocolPage),
  ),
]
