import type { Measure } from '#modules/evidence/contract.ts'
import { MeasureChart } from '#modules/evidence/web/MeasureChart.tsx'
import { words } from '#web/words.ts'
import type { RampLine } from '../contract.ts'
import { rampsOf } from '../ramp.ts'
import css from './TeamCharts.module.css'

const say = words({
  cycle: { en: (number: number) => `Cycle ${number}`, es: (number: number) => `Ciclo ${number}` },
})

type Props = { measures: readonly Measure[]; cycles: readonly RampLine[] }

/** The team's measures as small charts beside each other, with its cycles marked where there is one ramp to mark. */
export function TeamCharts({ measures, cycles }: Props) {
  const ramps = rampsOf(cycles)
  const marks = (ramps.length === 1 ? (ramps[0] ?? []) : []).flatMap(({ triedFrom, closedAt }, at) =>
    triedFrom ? [{ from: triedFrom, until: closedAt?.slice(0, 10) ?? null, label: say.cycle(at + 1) }] : [],
  )
  return (
    <div className={css.charts}>
      {measures.map((measure) => (
        <MeasureChart key={measure.id} measure={measure} marks={marks} />
      ))}
    </div>
  )
}
