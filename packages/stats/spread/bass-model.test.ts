import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { airConditioners, clothesDryers, colourTelevisions, videoRecorders } from '../test/spread-data.ts'
import { bassAdoptions } from './bass-curve.ts'
import { type BassModel, type BassOptions, bassModel } from './bass-model.ts'

function fitted(adoptions: number[], options?: BassOptions): Extract<BassModel, { fitted: true }> {
  const model = bassModel(adoptions, options)
  if (!model.fitted) throw new Error(model.because)
  return model
}

// R minpack.lm 1.2-3 nlsLM(x ~ m * (F(t) - F(t - 1))): estimates, standard errors, residual sum of squares, and log(q / p) / (p + q).
test.each([
  [
    'video recorders',
    videoRecorders,
    [8.78896180621e-3, 0.642158920114, 67660.0240763],
    [1.77644821688e-3, 0.0425712953374, 3070.90589884],
    3672146.26438,
    6.59244670338,
  ],
  [
    'room air conditioners',
    airConditioners,
    [9.44207722516e-3, 0.374762830066, 18712.7415986],
    [2.03841307949e-3, 0.0402189128387, 1410.53766474],
    341468.412494,
    9.58113054228,
  ],
  [
    'clothes dryers',
    clothesDryers,
    [0.0135962435485, 0.326702393251, 16497.0045447],
    [2.30031950889e-3, 0.0364126708307, 1234.34498438],
    212777.440313,
    9.34254726697,
  ],
  [
    'colour televisions',
    colourTelevisions,
    [0.0184664451654, 0.615863346507, 39658.6243992],
    [3.22190869325e-3, 0.054202790438, 2267.34250829],
    955792.031746,
    5.52877987842,
  ],
])('%s', (_, adoptions, estimates, errors, squares, peak) => {
  const model = fitted(adoptions)
  const found = [model.innovation, model.imitation, model.ceiling]
  const { innovation, imitation, ceiling } = model.standardErrors
  for (const [place, value] of found.entries()) expect(relativeError(value, estimates[place]!)).toBeLessThan(1e-6)
  for (const [place, error] of [innovation, imitation, ceiling!].entries())
    expect(relativeError(error, errors[place]!)).toBeLessThan(1e-5)
  expect(relativeError(model.residualDeviation ** 2 * (adoptions.length - 3), squares)).toBeLessThan(1e-9)
  expect(relativeError(model.peak, peak)).toBeLessThan(1e-6)
  expect(model.values).toHaveLength(adoptions.length)
})

// The same with m fixed.
test('with a ceiling that is known, also before the peak', () => {
  const rising = fitted([1, 2, 4, 8, 16, 32], { ceiling: 100 })
  expect(relativeError(rising.innovation, 0.000662400090847)).toBeLessThan(1e-6)
  expect(relativeError(rising.imitation, 1.314688982491)).toBeLessThan(1e-6)
  expect(relativeError(rising.standardErrors.innovation, 0.000313842832216)).toBeLessThan(1e-5)
  expect(rising.standardErrors.ceiling).toBeNull()
  expect(rising.ceiling).toBe(100)
  const early = fitted(airConditioners.slice(0, 7), { ceiling: 18712 })
  expect(relativeError(early.innovation, 0.00679624344194)).toBeLessThan(1e-6)
  expect(relativeError(early.imitation, 0.43680435011648)).toBeLessThan(1e-6)
  expect(relativeError(early.standardErrors.imitation, 0.0705994282084)).toBeLessThan(1e-5)
})

// Without a bound nlsLM puts the ceiling at 64.5 of the 70 that have adopted.
test('the ceiling is held at what has been adopted where the curve would end below it', () => {
  const model = fitted([2, 6, 14, 20, 14, 6, 2, 0, 0, 0, 0, 6])
  expect(model.ceiling).toBeCloseTo(70, 9)
  expect(model.standardErrors.ceiling).toBeNull()
  expect(relativeError(model.innovation, 0.0187223407511)).toBeLessThan(1e-6)
  expect(relativeError(model.imitation, 1.1599290706957)).toBeLessThan(1e-6)
  expect(relativeError(model.standardErrors.imitation, 0.10940270719897)).toBeLessThan(1e-5)
})

// Of seven years of air conditioners nlsLM makes 6,103 in the end, 777 more or less; they went on to three times that.
test('before the peak nothing is said, nor where there is no curve', () => {
  expect(bassModel([1, 2, 4, 8, 16, 32])).toEqual({ fitted: false, because: 'before-peak' })
  expect(bassModel(airConditioners.slice(0, 7))).toEqual({ fitted: false, because: 'before-peak' })
  expect(bassModel([1, 3, 6, 10, 15, 15])).toEqual({ fitted: false, because: 'before-peak' })
  expect(bassModel([5, 0, 0, 0, 0])).toEqual({ fitted: false, because: 'no-curve' })
  expect(bassModel([3, 3, 3, 3, 3, 3])).toEqual({ fitted: false, because: 'no-curve' })
})

test('adoption that falls from the start has its peak there', () => {
  expect(fitted([10, 8, 6, 5, 4, 3, 2, 2, 1]).peak).toBe(0)
})

test('finds the curve again that adoptions were made from, in any unit', () => {
  const curves = fc.record({
    innovation: fc.double({ min: 0.005, max: 0.05, noNaN: true }),
    imitation: fc.double({ min: 0.3, max: 0.8, noNaN: true }),
    ceiling: fc.constantFrom(1, 40, 1e6),
  })
  fc.assert(
    fc.property(curves, (curve) => {
      const model = fitted([...bassAdoptions(curve, 16).values])
      expect(relativeError(model.innovation, curve.innovation)).toBeLessThan(1e-5)
      expect(relativeError(model.imitation, curve.imitation)).toBeLessThan(1e-5)
      expect(relativeError(model.ceiling, curve.ceiling)).toBeLessThan(1e-5)
    }),
    { numRuns: 30 },
  )
})

test('refuses too few periods, adoptions or a ceiling that are none', () => {
  expect(() => bassModel([1, 2, 3, 2])).toThrow('bassModel needs at least 5 periods, not 4')
  expect(() => bassModel([1, 2, 3], { ceiling: 10 })).toThrow('bassModel needs at least 4 periods, not 3')
  for (const wrong of [-1, Number.NaN, Infinity])
    expect(() => bassModel([1, 2, wrong, 2, 1])).toThrow(`bassModel needs adoptions of at least 0 in each period, not ${wrong}`)
  expect(() => bassModel([0, 0, 0, 0, 0])).toThrow('bassModel needs at least one adoption')
  for (const ceiling of [8, Number.NaN, Infinity])
    expect(() => bassModel([1, 2, 3, 2, 1], { ceiling })).toThrow(
      `bassModel needs a ceiling of at least the 9 that have adopted, not ${ceiling}`,
    )
})
