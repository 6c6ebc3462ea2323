import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { leukaemia, ovarian, remission } from '../test/spread-data.ts'
import { adoptionCurve } from './adoption-curve.ts'

const timesOf = (observed: { time: number; adopted: boolean }[]) => observed.map(({ time, adopted }) => (adopted ? time : null))

// R 4.2.2 table(cut(x, seq(0, last, length), right = FALSE)), and its cumsum over all.
test('remission on 6-MP, week by week', () => {
  const { periods, population, adopted } = adoptionCurve(timesOf(remission))
  expect(periods.map(({ adopters }) => adopters)).toEqual([
    0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1,
  ])
  expect([population, adopted, periods.at(-1)!.share]).toEqual([21, 9, 9 / 21])
})

test('ovarian cancer in hundreds of days', () => {
  const { periods } = adoptionCurve(timesOf(ovarian), { period: 100, until: 1300 })
  expect(periods.map(({ adopters }) => adopters)).toEqual([1, 2, 1, 3, 3, 1, 1, 0, 0, 0, 0, 0, 0])
  const shares = [
    0.0384615384615, 0.1153846153846, 0.1538461538462, 0.2692307692308, 0.3846153846154, 0.4230769230769, 0.4615384615385,
  ]
  for (const [place, share] of shares.entries()) expect(periods[place]!.share).toBeCloseTo(share, 12)
  expect(periods.at(-1)).toMatchObject({ from: 1200, to: 1300, cumulative: 12, complete: true })
})

test('leukaemia in fortnights of days, all counted', () => {
  const { periods } = adoptionCurve(
    leukaemia.map(({ time }) => time),
    { period: 15 },
  )
  expect(periods.map(({ adopters }) => adopters)).toEqual([8, 6, 5, 3, 0, 0, 0, 0, 0, 0, 1])
  expect(periods[2]!.share).toBeCloseTo(0.826086956522, 12)
})

test('a period under way is told, and nobody adopting is a curve too', () => {
  expect(adoptionCurve([0, 9, null], { period: 7, until: 10 }).periods).toEqual([
    { from: 0, to: 7, adopters: 1, cumulative: 1, share: 1 / 3, complete: true },
    { from: 7, to: 14, adopters: 1, cumulative: 2, share: 2 / 3, complete: false },
  ])
  expect(adoptionCurve([null, null])).toEqual({ periods: [], population: 2, adopted: 0 })
  expect(adoptionCurve([null], { until: 2 }).periods.map(({ share }) => share)).toEqual([0, 0])
})

test('never falls, ends with all who adopted, and joining periods adds them up', () => {
  const times = fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(times, (given) => {
      const fine = adoptionCurve(given, { until: 42 })
      const coarse = adoptionCurve(given, { until: 42, period: 6 })
      expect(fine.periods.map(({ share }) => share)).toEqual(
        fine.periods.map(({ share }) => share).toSorted((one, other) => one - other),
      )
      expect(fine.periods.at(-1)!.cumulative).toBe(fine.adopted)
      expect(coarse.periods.map(({ cumulative }) => cumulative)).toEqual(
        fine.periods.filter((_, place) => place % 6 === 5).map(({ cumulative }) => cumulative),
      )
    }),
  )
})

test('refuses what is no time, period or end', () => {
  expect(() => adoptionCurve([])).toThrow('adoptionCurve needs at least one who could adopt')
  for (const wrong of [-1, Number.NaN, Infinity])
    expect(() => adoptionCurve([1, wrong])).toThrow(`adoptionCurve needs times from 0 up to the last, or null: one is ${wrong}`)
  expect(() => adoptionCurve([1, 5], { until: 5 })).toThrow('adoptionCurve needs times from 0 up to 5, or null: one is 5')
  for (const wrong of [0, -1, Number.NaN, Infinity]) {
    expect(() => adoptionCurve([1], { period: wrong })).toThrow(`adoptionCurve needs a period above 0, not ${wrong}`)
    expect(() => adoptionCurve([1], { until: wrong })).toThrow(
      `adoptionCurve needs to have looked for some time, not until ${wrong}`,
    )
  }
})
