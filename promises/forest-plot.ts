import { byTests } from './promise.ts'

export const promise = byTests(
  'the 13 trials of BCG vaccine, entered as trials by their counts: τ², I², the pooled effect and its interval equal R metafor’s (REML, Knapp–Hartung) to six digits, on the page and in the statistics; every try stands in the drawing',
  'modules/practices/server/bcg.test.ts',
  'modules/practices/pooled.test.ts',
  'packages/stats/impact/meta-analysis.test.ts',
  'web/chart/forest-chart.test.ts',
)
