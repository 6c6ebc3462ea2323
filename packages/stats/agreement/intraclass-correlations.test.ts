import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anxiety, attitude, judges } from '../test/agreement-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { intraclassCorrelations, type IntraclassForm } from './intraclass-correlations.ts'

const forms: IntraclassForm[] = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)']

// R psych 2.2.9 ICC(x, lmer = FALSE): value, F, df1, df2, p, lower, upper.
const shroutFleiss = [
  [0.165741768405, 1.79467849224, 5, 18, 0.16476880834464, -0.1329323248748, 0.722560062328],
  [0.289763779528, 11.0272479564, 5, 15, 0.000134566516484, 0.0187865133747, 0.761084369649],
  [0.714840714841, 11.0272479564, 5, 15, 0.000134566516484, 0.3424647650339, 0.945858259955],
  [0.442797133679, 1.79467849224, 5, 18, 0.16476880834464, -0.8844421552381, 0.912415420341],
  [0.620050547599, 11.0272479564, 5, 15, 0.000134566516484, 0.0711368153025, 0.927232040168],
  [0.909315542377, 11.0272479564, 5, 15, 0.000134566516484, 0.6756747138163, 0.985891678169],
]
const anxious = [
  [0.175022381379, 1.63646228974, 19, 40, 0.0939307271289, -0.0774465748655, 0.484336093819],
  [0.197998259356, 1.82677165354, 19, 38, 0.0562012735475, -0.0389106260932, 0.493573945972],
  [0.216049382716, 1.82677165354, 19, 38, 0.0562012735475, -0.0462578853236, 0.522259078396],
  [0.388925729443, 1.63646228974, 19, 40, 0.0939307271289, -0.2749234898787, 0.73806512358],
  [0.425498753117, 1.82677165354, 19, 38, 0.0562012735475, -0.1265827027095, 0.745149288545],
  [0.452586206897, 1.82677165354, 19, 38, 0.0562012735475, -0.1529212866541, 0.766330800234],
]
const attitudes = [
  [0.407644566138, 3.7527024677, 29, 90, 8.07689779568e-7, 0.253037747512, 0.576442947599],
  [0.439758089523, 6.12256702503, 29, 87, 2.30694492916e-11, 0.244153532744, 0.621250647748],
  [0.561526926683, 6.12256702503, 29, 87, 2.30694492916e-11, 0.414504492305, 0.704338262673],
  [0.733525370421, 3.7527024677, 29, 90, 8.07689779568e-7, 0.575375686779, 0.844812744526],
  [0.758440854508, 6.12256702503, 29, 87, 2.30694492916e-11, 0.563715060517, 0.867743659452],
  [0.836669815796, 6.12256702503, 29, 87, 2.30694492916e-11, 0.73902741672, 0.905023985602],
]

test.each([
  ['Shrout & Fleiss', judges, shroutFleiss, 0.95],
  ['anxiety', anxiety, anxious, 0.95],
  ['attitude, 90 % intervals', attitude, attitudes, 0.9],
])('%s as R psych', (_, scores, expected, confidence) => {
  const result = intraclassCorrelations(scores, { confidence })
  for (const [place, form] of forms.entries()) {
    const { value, f, df1, df2, probability, lower, upper } = result[form]
    const got = [value, f, df1, df2, probability, lower, upper]
    for (const [at, reference] of expected[place]!.entries()) expect(relativeError(got[at]!, reference)).toBeLessThan(1e-9)
  }
})

test('Shrout & Fleiss 1979, table 4, as published: .17, .29, .71, .44, .62, .91', () => {
  const result = intraclassCorrelations(judges)
  expect(forms.map((form) => result[form].value!.toFixed(2))).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91'])
  expect(result).toMatchObject({ units: 6, raters: 4 })
})

test('raters who differ only in severity are consistent but do not agree; without error there is no interval', () => {
  const result = intraclassCorrelations([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  expect(result['ICC(3,1)']).toMatchObject({ value: 1, f: null, probability: null, lower: null, upper: null })
  expect(result['ICC(2,1)']).toMatchObject({ lower: null, upper: null })
  expect(result['ICC(2,1)'].value).toBeCloseTo(8 / (8 + 1), 12)
  expect(result['ICC(1,1)'].lower).not.toBeNull()
})

test('where units do not differ nothing can be said', () => {
  const result = intraclassCorrelations([
    [1, 2],
    [2, 1],
  ])
  for (const form of forms) expect(result[form]).toMatchObject({ value: null, lower: null, upper: null })
})

test('where Spearman–Brown has no meaning the limit of ICC(2,k) is null', () => {
  const result = intraclassCorrelations([
    [0, 0, 0],
    [0, 4, 0],
    [0, 0, 1],
  ])
  expect(result['ICC(2,1)'].lower).toBeLessThan(-0.5)
  expect(result['ICC(2,k)'].lower).toBeNull()
  expect(result['ICC(2,k)'].upper).toBeGreaterThan(result['ICC(2,k)'].value!)
})

test('at the pole of Spearman–Brown ICC(2,k) is null, not huge', () => {
  expect(
    intraclassCorrelations([
      [0, 1, 1],
      [1, 4, 0],
      [2, 0, 2],
    ])['ICC(2,k)'].value,
  ).toBeNull()
})

test('a unit with a gap is dropped', () => {
  expect(intraclassCorrelations([...judges, [1, null, 2, 3]])).toEqual(intraclassCorrelations(judges))
})

const table = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 3, maxLength: 12 })

test('relabelling raters, shifting and stretching change nothing', () => {
  fc.assert(
    fc.property(table, (scores) => {
      const one = intraclassCorrelations(scores)
      const other = intraclassCorrelations(scores.map(([a, b, c]) => [3 * c - 20, 3 * a - 20, 3 * b - 20]))
      for (const form of forms) {
        const apart = (one[form].value ?? 99) - (other[form].value ?? 99)
        expect(apart / Math.max(1, Math.abs(one[form].value ?? 1))).toBeCloseTo(0, 9)
        expect(one[form].lower ?? -Infinity).toBeLessThanOrEqual(one[form].upper ?? Infinity)
      }
    }),
  )
})
