import { byTests } from './promise.ts'

export const promise = byTests(
  'two people who put together what they answered and every figure they are shown recover nothing exactly in 10,000 seeded sequences of filters and waves; with a threshold alone they would',
  '--project',
  'unit',
  'modules/surveys/colluding.test.ts',
)
