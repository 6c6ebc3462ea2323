import type { AnyRoute } from '@tanstack/react-router'
import { at, still } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/promises/kept',
    () => page('surveys.kept'),
    () => import('./KeptPage.tsx').then((m) => m.KeptPage),
  ),
  at(
    '/listening',
    () => page('surveys.overview'),
    () => import('./ListeningPage.tsx').then((m) => m.ListeningPage),
  ),
  at(
    '/mirror',
    () => page('surveys.mirror'),
    () => import('./MirrorPage.tsx').then((m) => m.MirrorPage),
  ),
  at(
    '/surveys/$id/answer',
    ({ id = '' }) => page('surveys.form', { id }),
    () => import('./AnswerPage.tsx').then((m) => m.AnswerPage),
  ),
  at(
    '/surveys/$id/named',
    ({ id = '' }) => page('surveys.namedForm', { id }),
    () => import('./NamedPage.tsx').then((m) => m.NamedPage),
  ),
  at(
    '/surveys/$id/draft',
    ({ id = '' }) => page('surveys.draft', { id }),
    () => import('./DraftPage.tsx').then((m) => m.DraftPage),
  ),
  at(
    '/surveys/$id/notice',
    ({ id = '' }) => page('surveys.notice', { id }),
    () => import('./NoticePage.tsx').then((m) => m.NoticePage),
  ),
  at(
    '/surveys/$id/codes',
    ({ id = '' }) => page('surveys.classes', { id }),
    () => import('./CodesPage.tsx').then((m) => m.CodesPage),
  ),
  at(
    '/surveys/$id/results',
    ({ id = '' }) => page('surveys.results', { id }),
    () => import('./ResultsPage.tsx').then((m) => m.ResultsPage),
  ),
  still('/say', () => import('./StudentPage.tsx').then((m) => m.StudentPage)),
]
