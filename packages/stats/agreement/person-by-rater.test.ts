import { expect, test } from 'vitest'
import { anxiety, attitude, judges } from '../test/agreement-data.ts'
import { personByRater } from './person-by-rater.ts'

// Expected mean squares from R 4.2.2 aov; the REML estimates of R lme4 1.1-31 agree to 1e-5.
test.each([
  ['Shrout & Fleiss', judges, 2.55555555555556, 5.24444444444444, 1.01944444444444],
  ['anxiety', anxiety, 0.399122807017543, 0.168421052631579, 1.44824561403509],
  ['attitude', attitude, 80.4174329501916, 39.6553639846743, 62.7946360153257],
])('%s as R aov and lme4', (_, scores, person, rater, residual) => {
  const { components, raw } = personByRater(scores)
  expect(components.person).toBeCloseTo(person, 10)
  expect(components.rater).toBeCloseTo(rater, 10)
  expect(components.residual).toBeCloseTo(residual, 10)
  expect(raw).toEqual(components)
})

test('a component below 0 is kept as estimated and used as 0', () => {
  const study = personByRater([
    [1, 3],
    [3, 1],
    [2, 2],
  ])
  expect(study.raw.person).toBeCloseTo(-1, 12)
  expect(study.raw.rater).toBeCloseTo(-2 / 3, 12)
  expect(study).toMatchObject({ persons: 3, raters: 2, components: { person: 0, rater: 0, residual: 2 } })
})

test('a person with a gap is dropped', () => {
  expect(personByRater([...judges, [1, 2, null, 3]])).toEqual(personByRater(judges))
})
