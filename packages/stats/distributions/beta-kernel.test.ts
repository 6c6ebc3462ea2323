import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { betaKernel } from './beta-kernel.ts'

// a, b, x, R 4.2.2 dbeta(x, a, b) * x * (1 - x)
test.each([
  [2, 3, 0.5, 0.375],
  [0.5, 0.5, 0.1, 0.09549296585513718],
  [80, 400, 0.2, 0.5693638225223487],
  [1e5, 2e5, 0.333, 95.56108197493346],
])('%d, %d at %d agrees with R', (a, b, x, reference) => {
  expect(relativeError(betaKernel(a, b, x, 1 - x), reference)).toBeLessThan(1e-12)
})
