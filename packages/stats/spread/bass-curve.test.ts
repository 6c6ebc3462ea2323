import { expect, test } from 'vitest'
import { bassAdoptions } from './bass-curve.ts'

// R 4.2.2: F = function(t, p, q) (1 - exp(-(p + q) * t)) / (1 + q / p * exp(-(p + q) * t)); m * (F(t) - F(t - 1)).
test.each([
  [{ innovation: 0.01, imitation: 0.4, ceiling: 100 }, [1.2210470765, 1.78459478346, 2.57050041456]],
  [{ innovation: 0.1, imitation: 0.05, ceiling: 10 }, [0.973829029197, 0.917444002794, 0.856436861501]],
  [{ innovation: 0.002, imitation: 0.9, ceiling: 5000 }, [16.1838901361, 39.4419040286, 94.5914259098]],
])('%o', (curve, expected) => {
  const { values } = bassAdoptions(curve, 3)
  for (const [place, value] of expected.entries()) expect(values[place]! / value).toBeCloseTo(1, 9)
})

test('slopes are those of small steps of the logarithms', () => {
  const curve = { innovation: 0.02, imitation: 0.5, ceiling: 300 }
  const { slopes } = bassAdoptions(curve, 12)
  for (const [place, name] of (['ceiling', 'innovation', 'imitation'] as const).entries()) {
    const at = (step: number) => bassAdoptions({ ...curve, [name]: curve[name] * Math.exp(step) }, 12).values
    const [up, down] = [at(1e-5), at(-1e-5)]
    for (const [period, slope] of slopes[place]!.entries()) expect((up[period]! - down[period]!) / 2e-5).toBeCloseTo(slope, 5)
  }
})

test('adds up to the ceiling in the end', () => {
  const { values } = bassAdoptions({ innovation: 0.01, imitation: 0.4, ceiling: 80 }, 200)
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(80, 9)
})
