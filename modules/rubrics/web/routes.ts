import type { AnyRoute } from '@tanstack/react-router'
import { at } from '#web/at.tsx'
import { page } from '#web/query.ts'

export const routes: readonly AnyRoute[] = [
  at(
    '/rubrics',
    () => page('rubrics.list'),
    () => import('./RubricsPage.tsx').then((m) => m.RubricsPage),
  ),
  at(
    '/rubrics/new',
    () => page('rubrics.beginning'),
    () => import('./NewRubricPage.tsx').then((m) => m.NewRubricPage),
  ),
  at(
    '/rubrics/$id/versions',
    ({ id = '' }) => page('rubrics.versionsOfRubric', { id }),
    () => import('./RubricVersionsPage.tsx').then((m) => m.RubricVersionsPage),
  ),
  at(
    '/rubrics/$id/map/edit',
    ({ id = '' }) => page('rubrics.map', { id }),
    () => import('./EditMapPage.tsx').then((m) => m.EditMapPage),
  ),
  at(
    '/rubrics/$id/map/tasks/$taskId',
    ({ id = '', taskId = '' }) => page('rubrics.task', { id, taskId }),
    () => import('./TaskPage.tsx').then((m) => m.TaskPage),
  ),
  at(
    '/rubrics/$id/edit',
    ({ id = '' }) => page('rubrics.rubric', { id }),
    () => import('./EditRubricPage.tsx').then((m) => m.EditRubricPage),
  ),
  at(
    '/rubrics/$id/scorings/new',
    ({ id = '' }) => page('rubrics.rubric', { id }),
    () => import('./NewScoringPage.tsx').then((m) => m.NewScoringPage),
  ),
  at(
    '/scorings/$id',
    ({ id = '' }) => page('rubrics.scoring', { id }),
    () => import('./ScoringPage.tsx').then((m) => m.ScoringPage),
  ),
  at(
    '/scorings/$id/score',
    ({ id = '' }) => page('rubrics.desk', { id }),
    () => import('./ScorePage.tsx').then((m) => m.ScorePage),
  ),
  at(
    '/scorings/$id/finals',
    ({ id = '' }) => page('rubrics.finals', { id }),
    () => import('./FinalsPage.tsx').then((m) => m.FinalsPage),
  ),
  at(
    '/scorings/$id/compare',
    ({ id = '' }) => page('rubrics.pair', { id }),
    () => import('./ComparePage.tsx').then((m) => m.ComparePage),
  ),
]
