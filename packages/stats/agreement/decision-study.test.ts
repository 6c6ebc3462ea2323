import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { brennan, judges, machines, oats } from '../test/agreement-data.ts'
import { decisionStudy } from './decision-study.ts'
import { intraclassCorrelations } from './intraclass-correlations.ts'
import { personByRaterByOccasion } from './person-by-rater-by-occasion.ts'
import { personByRater } from './person-by-rater.ts'

// From the components of R 4.2.2 aov, negative ones as 0: Eρ², Φ, relative and absolute error.
test.each([
  [1, 0.714840714840716, 0.28976377952756, 1.00967541539073, 2.5027762362802],
  [4, 0.90931554237707, 0.62005054759899, 0.504837707695364, 1.2513881181401],
  [8, 0.952504206030801, 0.765470618824754, 0.356974166510064, 0.884865024233137],
])('Shrout & Fleiss with %i judges', (raters, generalizability, dependability, relative, absolute) => {
  const plan = decisionStudy(personByRater(judges), { raters })
  expect(plan.generalizability).toBeCloseTo(generalizability, 10)
  expect(plan.dependability).toBeCloseTo(dependability, 10)
  expect(plan.relativeError).toBeCloseTo(relative, 10)
  expect(plan.absoluteError).toBeCloseTo(absolute, 10)
})

test.each([
  ['Brennan', brennan, 4, 2, 0.639871382636656, 0.554124608423251, 0.557773351022717, 0.666927032490561],
  ['Brennan', brennan, 5, 3, 0.723753333872141, 0.639049454078356, 0.459333924635431, 0.55876848714134],
  ['Machines', machines, 2, 1, 0.753560900215564, 0.42723706797657, 2.73644470611588, 5.54043720697604],
  ['Oats', oats, 5, 3, 0.868735492231927, 0.578712203739334, 5.78793444893644, 12.704332399949],
])('%s with %i raters on %i occasions', (_, scores, raters, occasions, generalizability, dependability, relative, absolute) => {
  const plan = decisionStudy(personByRaterByOccasion(scores), { raters, occasions })
  expect(plan.generalizability).toBeCloseTo(generalizability, 10)
  expect(plan.dependability).toBeCloseTo(dependability, 10)
  expect(plan.relativeError).toBeCloseTo(relative, 9)
  expect(plan.absoluteError).toBeCloseTo(absolute, 9)
})

test('one occasion unless told', () => {
  const study = personByRaterByOccasion(brennan)
  expect(decisionStudy(study, { raters: 2 })).toEqual(decisionStudy(study, { raters: 2, occasions: 1 }))
})

test('with the study’s own raters it gives the intraclass correlations', () => {
  const plan = decisionStudy(personByRater(judges), { raters: 4 })
  const correlations = intraclassCorrelations(judges)
  expect(plan.generalizability).toBeCloseTo(correlations['ICC(3,k)'].value!, 12)
  expect(plan.dependability).toBeCloseTo(correlations['ICC(2,k)'].value!, 12)
})

test('scores that do not vary say nothing', () => {
  expect(
    decisionStudy(
      personByRater([
        [2, 2],
        [2, 2],
      ]),
      { raters: 3 },
    ),
  ).toMatchObject({ generalizability: null, dependability: null })
})

test('refuses plans that are none', () => {
  const study = personByRater(judges)
  expect(() => decisionStudy(study, { raters: 0 })).toThrow('decisionStudy needs whole numbers of at least 1, not 0')
  expect(() => decisionStudy(study, { raters: 1.5 })).toThrow(RangeError)
  expect(() => decisionStudy(study, { raters: 2, occasions: 2 })).toThrow(
    'decisionStudy needs a study with occasions to plan occasions',
  )
})

test('more raters never make a decision less sure', () => {
  const study = personByRaterByOccasion(oats)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (raters, occasions) => {
      const [fewer, more] = [decisionStudy(study, { raters, occasions }), decisionStudy(study, { raters: raters + 1, occasions })]
      expect(more.generalizability!).toBeGreaterThan(fewer.generalizability!)
      expect(more.dependability!).toBeLessThanOrEqual(more.generalizability!)
    }),
  )
})
