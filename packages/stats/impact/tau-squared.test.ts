import { expect, test } from 'vitest'
import { alike, bcg, calendar, expectancy, weeks } from '../test/impact-data.ts'
import { relativeError } from '../test/relative-error.ts'
import { tauSquared, tauSquaredWithQ } from './tau-squared.ts'
import type { MetaModel } from './weighted-fit.ts'

function modelOf(studies: { effect: number; variance: number }[], ...moderators: number[][]): MetaModel {
  return {
    effects: Float64Array.from(studies, ({ effect }) => effect),
    variances: Float64Array.from(studies, ({ variance }) => variance),
    design: [new Float64Array(studies.length).fill(1), ...moderators.map((values) => Float64Array.from(values))],
  }
}

// R metafor 3.8-1 rma() with threshold and tol 1e-13: REML, DL, PM.
test.each([
  ['bcg', modelOf(bcg), 0.31324325813648, 0.30876026286238, 0.31806845220502],
  ['expectancy', modelOf(expectancy), 0.018818288140304, 0.025903672299806, 0.051773310103022],
  ['calendar', modelOf(calendar), 0.030110750712126, 0.029929250973302, 0.0254376848434],
  ['expectancy by weeks', modelOf(expectancy, weeks), 0.011174519458354, 0.016850447658378, 0.025063706938526],
])('%s as R metafor', (_, model, reml, dersimonianLaird, pauleMandel) => {
  expect(relativeError(tauSquared(model, 'reml'), reml)).toBeLessThan(1e-8)
  expect(relativeError(tauSquared(model, 'dersimonian-laird'), dersimonianLaird)).toBeLessThan(1e-10)
  expect(relativeError(tauSquared(model, 'paule-mandel'), pauleMandel)).toBeLessThan(1e-4)
})

test('is 0 where studies agree better than chance', () => {
  for (const method of ['reml', 'dersimonian-laird', 'paule-mandel'] as const) expect(tauSquared(modelOf(alike), method)).toBe(0)
})

const few = (effects: number[], variances: number[]) =>
  modelOf(effects.map((effect, place) => ({ effect, variance: variances[place]! })))

test('where Fisher’s steps overshoot they are halved, and end where R 4.2.2 optimize() and metafor do', () => {
  const model = few([0.52, 0.02, 0.03, 0.42, 0.53, -0.01], [0.08, 0.0055, 1.6, 0.087, 0.35, 0.61])
  expect(tauSquared(model, 'reml')).toBeCloseTo(0.040927975, 8)
})

test('a summit lower than the likelihood at 0 is not taken, as R metafor', () => {
  expect(tauSquared(few([-0.79, 1.34, 0.16, 0.26], [0.19, 0.53, 0.01, 0.034]), 'reml')).toBe(0)
  expect(tauSquared(few([0.02, -0.56, -0.66, 0.1, 0.89], [0.004, 0.11, 0.19, 0.032, 0.23]), 'reml')).toBe(0)
})

test('Q at the τ² found is the Q wanted', () => {
  expect(tauSquaredWithQ(few([0, 4], [1, 1]), 1)).toBeCloseTo(7, 12)
  expect(tauSquaredWithQ(few([0, 4], [1, 1]), 9)).toBe(0)
})

test('scales with the square of the effects', () => {
  const thousandth = modelOf(bcg.map(({ effect, variance }) => ({ effect: effect / 1000, variance: variance / 1e6 })))
  for (const method of ['reml', 'dersimonian-laird', 'paule-mandel'] as const)
    expect(relativeError(tauSquared(thousandth, method), tauSquared(modelOf(bcg), method) / 1e6)).toBeLessThan(1e-9)
})

test('refuses moderators that cannot be told apart', () => {
  expect(() =>
    tauSquared(
      modelOf(
        bcg,
        Array.from({ length: 13 }, () => 1),
      ),
      'reml',
    ),
  ).toThrow('needs moderators that can be told apart')
})
