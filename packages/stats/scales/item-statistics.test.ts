import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { attitude, quartet } from '../test/survey-data.ts'
import { itemStatistics } from './item-statistics.ts'

// mean, sd, r.drop and raw_alpha without the item, for each item: R psych 2.2.9 alpha()
const fromR: [string, number[][], number[][]][] = [
  [
    'attitude',
    attitude,
    [
      [64.6333333333333, 66.6, 53.1333333333333, 56.3666666666667, 64.6333333333333, 74.7666666666667, 42.9333333333333],
      [
        12.1725619475859, 13.3147571746799, 12.2354299935244, 11.7370128765529, 10.3972255361983, 9.89490754895157,
        10.2887060053424,
      ],
      [
        0.671262057223664, 0.742109710222238, 0.560711111480256, 0.714445498133676, 0.7862755938344, 0.265034339196676,
        0.460810549468496,
      ],
      [
        0.809760206308921, 0.79691745727414, 0.827847765938659, 0.803030975022574, 0.795386574198205, 0.863872311446437,
        0.840464868265457,
      ],
    ],
  ],
  [
    'quartet',
    quartet,
    [
      [3.66666666666667, 3.41666666666667, 3.41666666666667, 3.58333333333333],
      [1.07308673997732, 1.31137217055151, 1.08362466945083, 1.24011240937215],
      [0.93484550023456, 0.816271743643847, 0.733436222652993, 0.819236828697178],
      [0.86366932559826, 0.90234375, 0.925657894736842, 0.898648648648649],
    ],
  ],
]

test.each(fromR)('agrees with R: %s', (_, answers, [means, deviations, correlations, alphas]) => {
  itemStatistics(answers).forEach((item, at) => {
    expect(relativeError(item.mean, means![at]!)).toBeLessThan(1e-12)
    expect(relativeError(item.deviation, deviations![at]!)).toBeLessThan(1e-12)
    expect(relativeError(item.restCorrelation!, correlations![at]!)).toBeLessThan(1e-11)
    expect(relativeError(item.alphaWithout!, alphas![at]!)).toBeLessThan(1e-11)
  })
})

test('an item answered alike by all correlates with nothing; of two items one is no scale', () => {
  const [first, second] = itemStatistics([
    [3, 1],
    [3, 2],
    [3, 4],
  ])
  expect(first).toEqual({ mean: 3, deviation: 0, restCorrelation: null, alphaWithout: null })
  expect(second!.restCorrelation).toBeNull()
})

test('an item turned the wrong way shows', () => {
  const turned = quartet.map(([a, b, c, d]) => [a!, b!, c!, 6 - d!])
  expect(itemStatistics(turned)[3]!.restCorrelation).toBeLessThan(0)
})
