import { targetCapability } from '#stats'
import type { Locale } from '#platform/words.ts'
import { valueText } from '#web/chart/unit.ts'
import type { Measure, Point } from '../contract.ts'
import type { Phase } from '../reading.ts'
import { controlPhrases } from './control-phrases.ts'
import { unitOf } from './unit-of.ts'

/** Whether a target will be met if nothing changes: only where a range can be told. */
export function targetSaid(measure: Measure, { control }: Phase<Point>, locale: Locale): string {
  const { target, direction } = measure
  if (target === null || direction === 'none' || !control) return ''
  const capability = targetCapability(control.chart, target, direction === 'up' ? 'higher' : 'lower')
  return controlPhrases(locale)[capability](valueText(unitOf(measure), target, locale))
}
