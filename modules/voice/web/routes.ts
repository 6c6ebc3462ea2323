import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/decisions/$id',
    ({ id = '' }) => page('voice.decision', { id }),
    () => import('./DecisionWithVoicesPage.tsx').then((m) => m.DecisionWithVoicesPage),
  ),
  at(
    '/voices',
    () => page('voice.overview'),
    () => import('./VoicesPage.tsx').then((m) => m.VoicesPage),
  ),
  at(
    '/voices/new',
    () => page('voice.desks'),
    () => import('./NewVoicePage.tsx').then((m) => m.NewVoicePage),
  ),
  at(
    '/voices/pattern',
    () => page('voice.pattern'),
    () => import('./PatternPage.tsx').then((m) => m.PatternPage),
  ),
  at(
    '/voices/$id',
    ({ id = '' }) => page('voice.voice', { id }),
    () => import('./VoicePage.tsx').then((m) => m.VoicePage),
  ),
  at(
    '/relief',
    () => page('voice.reliefs'),
    () => import('./ReliefPage.tsx').then((m) => m.ReliefPage),
  ),
  at(
    '/learning-out-loud',
    () => page('voice.told', {}),
    () => import('./LearningPage.tsx').then((m) => m.LearningPage),
  ),
]
