import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { driversKilled, nile, onTime } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { interruptedSeries } from './interrupted-series.ts'

const gaps = onTime.map((share, time) => ([3, 8, 14].includes(time) ? null : share))

// R 4.2.2 lm and sandwich 3.0-2 NeweyWest(lag = 4 (n/100)^(2/9), prewhite = FALSE, adjust = FALSE): estimates, errors, p of the level change.
test.each([
  [
    'Seatbelts',
    driversKilled,
    169,
    4,
    [134.40431604594494, -0.10160111381831, -32.91851041934655, 1.55120585690131],
    [6.179978733285541, 0.056251102535996, 8.626775833587734, 0.825333493024348],
    1.8404269343038e-4,
    [1.2080184324823, 14.390862368496],
  ],
  [
    'Nile',
    nile,
    27,
    4,
    [1081.10317460317333, 1.27411477411482, -275.95854969827616, -0.88934987222663],
    [35.1226659464109, 2.9824448832303, 65.1233419739232, 3.1260167461004],
    5.1926508747051e-5,
    [-339.99174049859, 274.31757182473],
  ],
  [
    'on time',
    onTime,
    10,
    2,
    [62.36363636363636, 0.4969696969697, 2.88484848484848, 0.45454545454545],
    [0.323656316791814, 0.067261165340156, 0.571787637379511, 0.0688832131968],
    1.1945136928929e-4,
    [6.9757575757576, 1.066294971333],
  ],
  // With gaps the errors are those of scores set to 0 where a point is missing (amplitude modulation), written out in R 4.2.2.
  [
    'on time with gaps',
    gaps,
    10,
    2,
    [62.31481481481482, 0.42592592592593, 3.78943943943944, 0.51866866866867],
    [0.35742487951588, 0.066726970642711, 0.55532598979339, 0.077074805020564],
    null,
    null,
  ],
])('%s with Newey–West errors as R sandwich', (_, values, change, lag, estimates, errors, probability, last) => {
  const result = interruptedSeries(values, { change })
  const parts = [result.level, result.trend, result.levelChange, result.slopeChange]
  for (const [place, { estimate, standardError }] of parts.entries()) {
    expect(relativeError(estimate, estimates[place]!)).toBeLessThan(1e-6)
    expect(relativeError(standardError, errors[place]!)).toBeLessThan(1e-6)
  }
  expect(result.errors).toEqual({ kind: 'newey-west', lag })
  expect(relativeError(result.levelChange.probability!, probability ?? result.levelChange.probability!)).toBeLessThan(1e-6)
  expect(relativeError(result.lastEffect.estimate, last?.[0] ?? result.lastEffect.estimate)).toBeLessThan(1e-6)
  expect(relativeError(result.lastEffect.standardError, last?.[1] ?? result.lastEffect.standardError)).toBeLessThan(1e-6)
})

// R nlme 3.1-162 gls(correlation = corAR1(form = ~ time), method = "REML"): correlation, estimates, errors.
test.each([
  [
    'Seatbelts',
    driversKilled,
    169,
    0.59235568780432,
    [133.787750929138838, -0.098934042794609, -32.590963269200955, 1.823572263283666],
    [7.140157148051704, 0.072823716028796, 15.61028708883401, 1.185307914423245],
  ],
  [
    'Nile',
    nile,
    27,
    0.17170570850545,
    [1087.66908640649967, 0.55471534255829, -257.92334176925982, -0.29233967897653],
    [57.7802181361173, 3.7919494006315, 70.1931136971156, 3.9026139059568],
  ],
  [
    'on time',
    onTime,
    10,
    -0.68908194491383,
    [62.38716815135113, 0.4990032158036, 2.80180077044732, 0.45536559417652],
    [0.345071084058669, 0.065185165106795, 0.54312149987729, 0.088877803734769],
  ],
  [
    'on time with gaps',
    gaps,
    10,
    -0.63559549507158,
    [62.26436469784137, 0.47714634384715, 3.19188881423518, 0.4715316919632],
    [0.442580181987372, 0.0941000593489, 0.779716514873196, 0.111561881414284],
  ],
])('%s with autoregressive errors as R nlme', (_, values, change, correlation, estimates, errors) => {
  const result = interruptedSeries(values, { change, errors: 'ar1' })
  for (const [place, { estimate, standardError }] of [
    result.level,
    result.trend,
    result.levelChange,
    result.slopeChange,
  ].entries()) {
    expect(relativeError(estimate, estimates[place]!)).toBeLessThan(1e-4)
    expect(relativeError(standardError, errors[place]!)).toBeLessThan(1e-4)
  }
  expect(result.errors.kind === 'ar1' && result.errors.correlation).toBeCloseTo(correlation, 5)
})

test('fitted lines, and where the series was heading', () => {
  const result = interruptedSeries([1, 2, 3, 4, null, 15, 17, 19], { change: 4 })
  expect(result).toMatchObject({ before: 4, after: 3, few: true, df: 3 })
  for (const [place, value] of [1, 2, 3, 4, 13, 15, 17, 19].entries()) expect(result.fitted[place]).toBeCloseTo(value, 9)
  for (const [place, value] of [1, 2, 3, 4, 5, 6, 7, 8].entries()) expect(result.expected[place]).toBeCloseTo(value, 9)
  expect(result.lastEffect.estimate).toBeCloseTo(11, 9)
  expect(interruptedSeries(onTime, { change: 10 }).few).toBe(false)
})

test('refuses series that cannot be split so', () => {
  for (const change of [0, 20, 2.5])
    expect(() => interruptedSeries(onTime, { change })).toThrow(`needs the change at a place within the series, not ${change}`)
  expect(() => interruptedSeries(onTime, { change: 2 })).toThrow(
    'needs at least three points on either side of the change, not 2 and 18',
  )
  expect(() => interruptedSeries(onTime, { change: 18 })).toThrow('not 18 and 2')
  expect(() => interruptedSeries([1, Number.NaN, 2], { change: 1 })).toThrow('needs finite numbers or null: value 2 is NaN')
  for (const lag of [-1, 0.5])
    expect(() => interruptedSeries(onTime, { change: 10, lag })).toThrow(`needs a whole lag of 0 or more, not ${lag}`)
})

test('a jump added to the points after the change is a jump in the level change, and nothing else', () => {
  const series = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 10, maxLength: 30 })
  fc.assert(
    fc.property(series, fc.integer({ min: 3, max: 6 }), fc.integer({ min: -50, max: 50 }), (values, change, jump) => {
      const one = interruptedSeries(values, { change })
      const other = interruptedSeries(
        values.map((value, time) => (time < change ? value : value + jump)),
        { change },
      )
      expect(other.levelChange.estimate - jump).toBeCloseTo(one.levelChange.estimate, 7)
      expect(other.slopeChange.estimate).toBeCloseTo(one.slopeChange.estimate, 7)
      expect(other.levelChange.standardError).toBeCloseTo(one.levelChange.standardError, 6)
    }),
  )
})
