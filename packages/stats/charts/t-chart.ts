import { presentNumbers } from '../inputs/present-numbers.ts'
import { blankChart, deviation, type ControlChart } from './control-chart.ts'
import { movingRangeFactor } from './moving-range.ts'
import { phasesOf, type PhaseOptions } from './phases.ts'
import { individuals } from './xmr-chart.ts'

/**
 * T chart (time between rare events).
 *
 * Use: days between events too rare to be counted by the week.
 * Definition: an XmR chart of y^(1/3.6), its centre and limits raised back to the power 3.6; a lower limit below 0 is 0. Source: Nelson 1994,
 * Journal of Quality Technology 26:239; Montgomery 2009, 7.3.5; as qicharts2 `qic(chart = "t")`. Missing values take no part.
 * Units: those of the times. Errors: RangeError when a time is not above 0, or a phase has no two neighbouring points.
 *
 * @example tChart([286, 948, 536, 124]).centre[0] // 396.0053704154617
 */
export function tChart(times: readonly (number | null)[], options: PhaseOptions = {}): ControlChart {
  for (const time of presentNumbers('tChart', times)) {
    if (time <= 0) throw new RangeError(`tChart needs times above 0, not ${time}`)
  }
  const phases = phasesOf('tChart', times.length, options)
  const chart = blankChart('t', times.length, phases)
  const even = times.map((time) => (time === null ? null : time ** (1 / 3.6)))
  for (const { from, to, base } of phases) {
    const { centre, range } = individuals('tChart', even, from, base, false)
    const sigma = range / movingRangeFactor
    chart.centre.fill(centre ** 3.6, from, to)
    chart.lower.fill(Math.max(0, centre - 3 * sigma) ** 3.6, from, to)
    chart.upper.fill((centre + 3 * sigma) ** 3.6, from, to)
    for (let index = from; index < to; index++) {
      const value = even[index]!
      if (value === null) continue
      chart.values[index] = times[index]!
      chart.deviations[index] = deviation(value - centre, sigma)
    }
  }
  return chart
}
