import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { runChart, xmrChart } from '../../packages/stats/index.ts'
import type { Comparison } from './compare-with-r.ts'

/** 10,000 series of 36 points, whole numbers now and then equal, so that points fall on the median too. */
const random = xoroshiro128plus(36)
const series = Array.from({ length: 10_000 }, () =>
  Array.from({ length: 36 }, () =>
    Math.round(20 + 4 * (uniformFloat64(random) + uniformFloat64(random) + uniformFloat64(random))),
  ),
)
const table = Array.from({ length: 36 }, (_, point) => series.map((values) => values[point]!).join(',')).join('\n')

/** Everything `runChart` and `xmrChart` give against the median, runs, crossings, limits and points outside in R. */
export const charts: Comparison = {
  name: '10,000 run and XmR charts of 36 points',
  script: 'charts.R',
  files: { 'series.csv': table },
  arguments: [20],
  measured: () => {
    const sums = [0, 0, 0, 0, 0, 0] as [number, number, number, number, number, number]
    for (const values of series) {
      const run = runChart(values)
      const chart = xmrChart(values)
      sums[0] += run.median
      sums[1] += run.longestRun
      sums[2] += run.crossings
      if (run.signal) sums[3]++
      sums[4] += chart.upper[0]!
      for (const deviation of chart.deviations) if (Math.abs(deviation!) > 3) sums[5]++
    }
    return sums
  },
  tolerances: [1e-9, 0, 0, 0, 1e-9, 0],
  bound: 1,
}
