import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { gammaKernel } from './gamma-kernel.ts'

// a, x, R 4.2.2 dgamma(x, a + 1)
test.each([
  [2, 2, 0.2706705664732254],
  [0.5, 0.1, 0.3228684517430724],
  [300, 250, 0.00021017404466197685],
  [1e6, 1.001e6, 0.00024205131423621335],
])('%d at %d agrees with R', (a, x, reference) => {
  expect(relativeError(gammaKernel(a, x), reference)).toBeLessThan(1e-12)
})
