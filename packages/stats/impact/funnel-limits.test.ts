import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { funnelLimits, funnelLimitsAt, type FunnelOptions } from './funnel-limits.ts'

const counts = (events: number[], totals: number[]) => events.map((count, place) => ({ events: count, total: totals[place]! }))
/** Unvaccinated people with tuberculosis in R metafor `dat.bcg`; admissions by department and sex in R `UCBAdmissions`; herds of R lme4 `cbpp`. */
const bcg = counts(
  [11, 29, 11, 248, 47, 372, 10, 499, 45, 65, 141, 3, 29],
  [139, 303, 220, 12867, 5808, 1451, 629, 88391, 7277, 1665, 27338, 2341, 17854],
)
const berkeley = counts(
  [512, 89, 353, 17, 120, 202, 138, 131, 53, 94, 22, 24],
  [825, 108, 560, 25, 325, 593, 417, 375, 191, 393, 373, 341],
)
const cbpp = counts(
  [9, 5, 12, 4, 6, 4, 12, 12, 2, 4, 9, 3, 3, 11, 3],
  [40, 61, 74, 35, 71, 72, 40, 34, 29, 84, 96, 29, 87, 26, 64],
)

// τ² without winsorising: R metafor 3.8-1 rma(share, target (1 - target) / n, method = "DL"). The rest: the paper's formulas in R 4.2.2.
test.each([
  ['bcg', bcg, 0.0090809042415641, 0.00087578812121427],
  ['berkeley', berkeley, 0.38775961113566, 0.046292341802127],
  ['cbpp', cbpp, 0.11757719714964, 0.0086178078075888],
])('%s: τ² is that of R metafor', (_, places, target, tauSquared) => {
  const { funnel } = funnelLimits(places, { winsorise: 0 })
  expect(relativeError(funnel.target, target)).toBeLessThan(1e-12)
  expect(relativeError(funnel.tauSquared, tauSquared)).toBeLessThan(1e-10)
})

test.each<[string, typeof bcg, FunnelOptions, number[]]>([
  ['bcg', bcg, {}, [89.491884529434, 9.308615188423e-5, 0.033703477121793, 5.5764610356574]],
  [
    'bcg',
    bcg,
    { overdispersion: 'multiplicative' },
    [
      89.491884529434,
      9.308615188423e-5,
      0.009080904241564 + (0.24429275652959 - 0.009080904241564) * (1.959963984540054 / 3.090232306167813),
      0.92039857804638,
    ],
  ],
  ['berkeley', berkeley, {}, [56.94562051137, 0.039563187537864, 0.77902138332303, 1.1664074727737]],
  ['berkeley', berkeley, { target: 0.4, winsorise: 0 }, [65.991263130423, 0.04645333935049, 0.82375241060309, 1.0203598203578]],
  ['cbpp', cbpp, {}, [4.4140410218342, 0.0069777407943335, 0.30932900712223, 1.0980069744069]],
  ['cbpp', cbpp, { overdispersion: 'none' }, [4.4140410218342, 0.0069777407943335, 0.21739729885694, 2.1092427387264]],
])('%s with %j: dispersion, τ², upper limit and z of the first place', (_, places, options, expected) => {
  const { funnel, places: judged } = funnelLimits(places, options)
  const got = [funnel.dispersion, funnel.tauSquared, judged[0]!.warning.upper, judged[0]!.z]
  for (const [place, value] of expected.entries()) expect(relativeError(got[place]!, value)).toBeLessThan(1e-9)
})

test('the line at a size is the limit of a place of that size', () => {
  const { funnel, places } = funnelLimits(cbpp)
  expect(funnelLimitsAt(funnel, 40, 0.05)).toEqual(places[0]!.warning)
  expect(funnelLimitsAt(funnel, 40, 0.002)).toEqual(places[0]!.alarm)
  expect(places[0]!.alarm.lower).toBe(0)
  expect(funnelLimitsAt({ target: 0.5, overdispersion: 'none', dispersion: 1, tauSquared: 0 }, 100, 0.05).lower).toBeCloseTo(
    0.402001800773,
    12,
  )
  expect(funnelLimitsAt({ target: 0.9, overdispersion: 'none', dispersion: 1, tauSquared: 0 }, 10, 0.05).upper).toBe(1)
})

test('places that differ less than by chance are not narrowed', () => {
  const calm = counts([10, 11, 9, 10], [100, 100, 100, 100])
  const widths = (['none', 'multiplicative', 'additive'] as const).map(
    (overdispersion) => funnelLimits(calm, { overdispersion }).places[0]!.warning.upper,
  )
  expect(new Set(widths.map((width) => width.toFixed(12)))).toEqual(new Set(['0.158798919536']))
})

test('tells on which side and how far, and where limits are rough', () => {
  const zones = funnelLimits(counts([50, 63, 70, 37, 30, 5], [100, 100, 100, 100, 100, 9]), {
    overdispersion: 'none',
    target: 0.5,
  }).places
  expect(zones.map((place) => place!.zone)).toEqual(['inside', 'high', 'very high', 'low', 'very low', 'inside'])
  expect(zones.map((place) => place!.rough)).toEqual([false, false, false, false, false, true])
})

test('a place without counts is none', () => {
  const { funnel, places } = funnelLimits([null, ...cbpp])
  expect(places[0]).toBeNull()
  expect(funnel).toEqual(funnelLimits(cbpp).funnel)
})

test('refuses what has no funnel', () => {
  expect(() => funnelLimits([null, { events: 1, total: 2 }])).toThrow('funnelLimits needs at least two places with counts, not 1')
  expect(() => funnelLimits(counts([0, 0], [5, 5]))).toThrow('funnelLimits needs a target between 0 and 1, not 0')
  expect(() => funnelLimits(cbpp, { winsorise: 0.5 })).toThrow('needs to winsorise a share from 0 to below one half, not 0.5')
  expect(() => funnelLimits(counts([6, 1], [5, 5]))).toThrow('funnelLimits needs whole events from 0 to the total, not 6 of 5')
  expect(() => funnelLimitsAt(funnelLimits(cbpp).funnel, 0, 0.05)).toThrow('funnelLimitsAt needs a total above 0, not 0')
  expect(() => funnelLimitsAt(funnelLimits(cbpp).funnel, 9, 1)).toThrow(
    'funnelLimitsAt needs a share outside between 0 and 1, not 1',
  )
})

test('counting the others instead turns the funnel upside down', () => {
  const place = fc
    .integer({ min: 1, max: 200 })
    .chain((total) => fc.record({ events: fc.integer({ min: 0, max: total }), total: fc.constant(total) }))
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
      fc.pre(places.some(({ events }) => events > 0) && places.some(({ events, total }) => events < total))
      const one = funnelLimits(places)
      const other = funnelLimits(places.map(({ events, total }) => ({ events: total - events, total })))
      expect(other.funnel.tauSquared).toBeCloseTo(one.funnel.tauSquared, 9)
      for (const [at, { z }] of one.places.map((judged) => judged!).entries()) expect(other.places[at]!.z).toBeCloseTo(-z, 7)
    }),
  )
})
