import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alike, bcg, calendar, expectancy } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { metaAnalysis, type MetaOptions, type MetaTest } from './meta-analysis.ts'

type Reference = [string, { effect: number; variance: number }[], MetaOptions, Record<string, number>]

// R metafor 3.8-1 rma(threshold = 1e-13, tol = 1e-13) and confint(); the prediction interval by its formula in R 4.2.2.
const references: Reference[] = [
  [
    'bcg',
    bcg,
    {},
    {
      estimate: -0.71453234215814,
      standardError: 0.18079174409285,
      lower: -1.1084437136856,
      upper: -0.32062097063073,
      statistic: -3.9522398865248,
      probability: 0.0019200150960573,
      tauSquared: 0.31324325813648,
      tauSquaredLower: 0.11971836114126,
      tauSquaredUpper: 1.1114790840609,
      iSquared: 0.92221384521269,
      q: 152.23300808237,
      qProbability: 1.996764590846e-26,
    },
  ],
  [
    'bcg',
    bcg,
    { test: 'normal' },
    {
      standardError: 0.17978151610521,
      lower: -1.0668976388104,
      upper: -0.36216704550593,
      statistic: -3.9744483061318,
      probability: 7.0542581016416e-5,
    },
  ],
  [
    'bcg',
    bcg,
    { method: 'dersimonian-laird' },
    { estimate: -0.71411722207323, standardError: 0.18069662833555, iSquared: 0.92117346854562, iSquaredFromQ: 0.92117346854562 },
  ],
  [
    'expectancy',
    expectancy,
    {},
    {
      estimate: 0.083701241882669,
      standardError: 0.06157931946906,
      lower: -0.045672107612924,
      upper: 0.21307459137826,
      probability: 0.19085699183627,
      tauSquaredLower: 0.0058615266160581,
      tauSquaredUpper: 0.19770066629995,
      iSquared: 0.41846670247118,
      q: 35.829536299593,
      qProbability: 0.007419313254879,
    },
  ],
  [
    'expectancy',
    expectancy,
    { method: 'paule-mandel', test: 'normal' },
    {
      estimate: 0.10395697024095,
      standardError: 0.068208387321276,
      lower: -0.029729012352308,
      upper: 0.23764295283421,
      iSquared: 0.6644022932591,
    },
  ],
  [
    'calendar',
    calendar,
    {},
    {
      estimate: 0.14865138062773,
      standardError: 0.07015471941998,
      lower: -0.0057581157260345,
      upper: 0.3030608769815,
      probability: 0.057679181505071,
      tauSquaredLower: 0.0014900080491181,
      tauSquaredUpper: 0.14461787175304,
      iSquared: 0.53657272194511,
    },
  ],
  [
    'calendar',
    calendar,
    { test: 'knapp-hartung-widened' },
    { standardError: 0.073090469375046, lower: -0.012219657810873, upper: 0.30952241906634 },
  ],
  [
    'alike',
    alike,
    {},
    {
      estimate: 0.095862068965517,
      standardError: 0.0066328910557487,
      probability: 0.0001332415874034,
      q: 0.02551724137931,
      qProbability: 0.999919297791,
    },
  ],
  [
    'alike',
    alike,
    { test: 'knapp-hartung-widened' },
    { standardError: 0.08304547985374, lower: -0.1347091470832, upper: 0.32643328501424 },
  ],
]

test.each(references)('%s with %4$j as R metafor', (_, studies, options, reference) => {
  const result = metaAnalysis(studies, options) as unknown as Record<string, number>
  for (const [figure, value] of Object.entries(reference)) expect(relativeError(result[figure]!, value)).toBeLessThan(1e-6)
})

test.each<[string, { effect: number; variance: number }[], MetaTest, number, number]>([
  ['bcg', bcg, 'knapp-hartung', -2.0090576503711, 0.57999296605483],
  ['bcg', bcg, 'normal', -2.0083759069226, 0.5793112226063],
  ['expectancy', expectancy, 'knapp-hartung', -0.23354586039923, 0.40094834416457],
])('prediction interval of %s, %4$s', (_, studies, how, lower, upper) => {
  const { prediction } = metaAnalysis(studies, { test: how })
  expect(prediction!.lower).toBeCloseTo(lower, 8)
  expect(prediction!.upper).toBeCloseTo(upper, 8)
})

test('tells when Knapp–Hartung is narrower than the normal, and when studies are few', () => {
  expect(metaAnalysis(alike)).toMatchObject({
    narrowerThanNormal: true,
    few: false,
    tauSquared: 0,
    tauSquaredUpper: 0,
    iSquared: 0,
    iSquaredFromQ: 0,
  })
  expect(metaAnalysis(alike, { test: 'knapp-hartung-widened' }).narrowerThanNormal).toBe(false)
  expect(metaAnalysis(bcg)).toMatchObject({ narrowerThanNormal: false, studies: 13, df: 12, qDf: 12 })
  expect(metaAnalysis(bcg.slice(0, 4)).few).toBe(true)
})

test('two studies predict nothing; studies with the very same effect leave no test', () => {
  expect(metaAnalysis(bcg.slice(0, 2)).prediction).toBeNull()
  const same = metaAnalysis([
    { effect: 1, variance: 1 },
    { effect: 1, variance: 1 },
  ])
  expect(same).toMatchObject({ standardError: 0, statistic: null, probability: null })
})

test('leaves out studies without an effect, refuses too few and a confidence that is none', () => {
  expect(metaAnalysis([...bcg, { effect: null, variance: 1 }])).toEqual(metaAnalysis(bcg))
  expect(() => metaAnalysis(bcg.slice(0, 1))).toThrow(
    'metaAnalysis needs at least 2 studies with an effect and a variance, not 1',
  )
  expect(() => metaAnalysis(bcg, { confidence: 1 })).toThrow('metaAnalysis needs a confidence between 0 and 1, not 1')
})

const study = fc.record({
  effect: fc.integer({ min: -300, max: 300 }).map((n) => n / 100),
  variance: fc.integer({ min: 1, max: 400 }).map((n) => n / 100),
})

test('shifting all effects shifts the estimate and nothing else', () => {
  fc.assert(
    fc.property(fc.array(study, { minLength: 2, maxLength: 12 }), fc.integer({ min: -5, max: 5 }), (studies, shift) => {
      const one = metaAnalysis(studies)
      const other = metaAnalysis(studies.map(({ effect, variance }) => ({ effect: effect + shift, variance })))
      expect(other.estimate - shift).toBeCloseTo(one.estimate, 6)
      expect(other.tauSquared).toBeCloseTo(one.tauSquared, 6)
      expect(other.q).toBeCloseTo(one.q, 6)
      expect(other.standardError).toBeCloseTo(one.standardError, 6)
    }),
  )
})

test('the order of studies does not matter', () => {
  fc.assert(
    fc.property(fc.array(study, { minLength: 2, maxLength: 12 }), (studies) => {
      const [one, other] = [metaAnalysis(studies), metaAnalysis(studies.toReversed())]
      expect(other.estimate).toBeCloseTo(one.estimate, 6)
      expect(other.tauSquared).toBeCloseTo(one.tauSquared, 6)
    }),
  )
})
