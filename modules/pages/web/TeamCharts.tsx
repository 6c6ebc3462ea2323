import { cycleNumber } from '#modules/cycles/web/words.ts'
import type { Measure } from '#modules/evidence/contract.ts'
import { MeasureChart } from '#modules/evidence/web/MeasureChart.tsx'
import type { RampLine } from '../contract.ts'
import { isAlive, rampsOf } from '../ramp.ts'
import css from './TeamCharts.module.css'

type Props = { measures: readonly Measure[]; cycles: readonly RampLine[] }

/** The team's measures as small charts beside each other, with its cycles marked where one ramp is alive. */
export function TeamCharts({ measures, cycles }: Props) {
  const [ramp = [], ...others] = rampsOf(cycles).filter(isAlive)
  const marks = (others.length === 0 ? ramp : []).flatMap(({ triedFrom, closedAt }, at) =>
    triedFrom ? [{ from: triedFrom, until: closedAt?.slice(0, 10) ?? null, label: cycleNumber(at + 1) }] : [],
  )
  return (
    <div className={css.charts}>
      {measures.map((measure) => (
        <MeasureChart key={measure.id} measure={measure} marks={marks} />
      ))}
    </div>
  )
}
