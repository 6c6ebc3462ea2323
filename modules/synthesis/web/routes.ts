import type { AnyRoute } from '@tanstack/react-router'
import { at, still } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/syntheses',
    () => page('synthesis.list', {}),
    () => import('./SynthesesPage.tsx').then((m) => m.SynthesesPage),
  ),
  still('/syntheses/new', () => import('./NewSynthesisPage.tsx').then((m) => m.NewSynthesisPage)),
  at(
    '/syntheses/$id',
    ({ id = '' }) => page('synthesis.synthesis', { id }),
    () => import('./SynthesisPage.tsx').then((m) => m.SynthesisPage),
  ),
]
