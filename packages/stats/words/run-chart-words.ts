import { chartFor } from '../charts/chart-for.ts'
import type { RunChart } from '../charts/run-chart.ts'

export type RunChartSentence =
  | { key: 'runChart.early'; values: { points: number; needed: number } }
  | { key: 'runChart.steady'; values: { points: number; median: number } }
  | { key: 'runChart.longRunAbove' | 'runChart.longRunBelow'; values: { run: number; limit: number; median: number } }
  | { key: 'runChart.fewCrossings'; values: { crossings: number; minimum: number; median: number } }

/**
 * Run chart in words.
 *
 * Use: the sentence beneath a run chart. With fewer than ten points it only says that it is early, whatever the rules say; after that
 * a long run is told before few crossings, since it can be pointed at; no signal is told as "no more than chance", never as "no change".
 * Definition: key and values for `say`. Units: those of the chart. Errors: none.
 *
 * @example runChartWords(runChart([3, 1, 2])) // { key: 'runChart.early', values: { points: 3, needed: 10 } }
 */
export function runChartWords(chart: RunChart): RunChartSentence {
  const { points, median } = chart
  if (chartFor(points) === 'dots') return { key: 'runChart.early', values: { points, needed: 10 } }
  if (chart.longRun) {
    const key = sideOfLongestRun(chart) === 'above' ? 'runChart.longRunAbove' : 'runChart.longRunBelow'
    return { key, values: { run: chart.longestRun, limit: chart.longestRunLimit, median } }
  }
  if (chart.fewCrossings) {
    return { key: 'runChart.fewCrossings', values: { crossings: chart.crossings, minimum: chart.crossingsMinimum, median } }
  }
  return { key: 'runChart.steady', values: { points, median } }
}

/** The side of the longest run; of two equally long, the later one, which says how things are now. */
function sideOfLongestRun({ sides, longestRun }: RunChart): 'above' | 'below' {
  const useful = sides.filter((side) => side === 'above' || side === 'below')
  let run = 0
  for (let index = useful.length - 1; ; index--) {
    run = useful[index] === useful[index + 1] ? run + 1 : 1
    if (run === longestRun) return useful[index]!
  }
}
