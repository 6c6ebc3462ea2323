import type { ControlChart, ControlSignals } from '#stats'
import type { Drawing } from './paint.ts'
import type { Point, Series } from './time-chart.ts'
import { valueText } from './unit.ts'
import type { Unit } from './unit.ts'
import { chartWords } from './words.ts'

/** A control chart as a series: its middle and usual range at each point, and the points of its signals. */
export function controlSeries(
  points: readonly Point[],
  unit: Unit,
  { centre, lower, upper }: Pick<ControlChart, 'centre' | 'lower' | 'upper'>,
  { marks }: Pick<ControlSignals, 'marks'>,
  locale: Drawing['locale'],
): Pick<Series, 'mode' | 'points' | 'centre' | 'limits'> {
  const say = chartWords(locale)
  const text = (value: number) => valueText(unit, value, locale)
  const constant = new Set(lower).size === 1 && new Set(upper).size === 1
  const [low = null, high = null] = [lower[0], upper[0]]
  return {
    mode: 'control',
    points: points.map((point, index) => Object.assign({}, point, { unusual: Boolean(marks[index]) })),
    centre: { at: centre, label: say.middle(text(centre.at(-1) ?? 0)) },
    limits: {
      lower,
      upper,
      label: constant && low !== null && high !== null ? say.usualFrom(text(low), text(high)) : say.usual,
    },
  }
}
