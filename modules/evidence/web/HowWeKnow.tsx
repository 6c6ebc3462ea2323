import { valueText } from '#web/chart/unit.ts'
import { formatDate, formatNumber, locale } from '#web/words.ts'
import type { HeldBaseline, Measure, Point } from '../contract.ts'
import { aboutMiddle } from '../reading.ts'
import type { Phase, Reading } from '../reading.ts'
import { chartNames } from './chart-names.ts'
import css from './HowWeKnow.module.css'
import { howWords as say } from './how-words.ts'
import { purposeWords } from './purpose-words.ts'
import { unitOf } from './unit-of.ts'
import { directionWords, oftenWords } from './words.ts'

type Entry = readonly [term: string, told: string]
type Props = { measure: Measure; reading: Reading<Point, HeldBaseline> }

/** The exact figures behind the sentence under a chart: what is counted, which chart, and each phase of it. */
export function HowWeKnow({ measure, reading }: Props) {
  const phases = reading.kind === 'dots' ? [] : reading.phases
  const chart = reading.kind === 'dots' ? null : reading.chart
  const about: Entry[] = [
    [say.better, `${purposeWords[measure.purpose]}. ${directionWords[measure.direction]}.`],
    ...definitionOf(measure),
    [say.points, formatNumber(measure.points.length)],
    ...(chart ? [[say.chart, chartNames[chart]] as const] : []),
  ]
  return (
    <div className={css.know}>
      <Entries entries={about} />
      {phases.map((phase, at) => (
        <div key={phase.points[0]!.on}>
          {phases.length > 1 && <h4>{say.phase(at + 1, formatDate(phase.points[0]!.on, 'full'))}</h4>}
          <Entries entries={phaseEntries(measure, phase)} />
          {phase.baseline && <p>{say.reason(phase.baseline.reason, phase.baseline.by, formatDate(phase.baseline.at, 'full'))}</p>}
        </div>
      ))}
      {phases.length > 0 && (
        <p>
          {chart ? say.controlRule : say.rule} {!chart && phases.every(({ baseline }) => !baseline) && say.falseAlarm} {say.cause}
        </p>
      )}
    </div>
  )
}

const Entries = ({ entries }: { entries: readonly Entry[] }) => (
  <dl>
    {entries.map(([term, told]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{told}</dd>
      </div>
    ))}
  </dl>
)

const definitionOf = ({ definition, sampling, collectedBy, howOften, drawnFrom }: Measure): Entry[] =>
  (
    [
      [say.counted, definition],
      [say.drawn, drawnFrom ? say.drawnFrom(drawnFrom.outcome, drawnFrom.place, formatDate(drawnFrom.drawnAt, 'full')) : ''],
      [say.ofWhom, sampling],
      [say.by, collectedBy],
      [say.often, howOften ? oftenWords[howOften] : ''],
    ] as const
  ).filter(([, told]) => told)

function phaseEntries(measure: Measure, phase: Phase<Point, HeldBaseline>): Entry[] {
  const { run, baseline, control, middle, points } = phase
  const text = (value: number) => valueText(unitOf(measure), value, locale)
  const { crossings, useful } = aboutMiddle(phase)
  const [lower, upper] = [control?.chart.lower.at(-1), control?.chart.upper.at(-1)]
  const held = baseline
    ? say.held(text(middle), formatDate(baseline.fromOn, 'full'), formatDate(baseline.untilOn, 'full'))
    : say.ofAll(text(middle))
  return [
    [control ? say.mean : say.middle, held],
    [say.offMiddle, say.offOf(points.length, useful)],
    ...(lower != null && upper != null ? [[say.range, say.lastRange(text(lower), text(upper))] as const] : []),
    ...(control
      ? [[say.signs, formatNumber(control.signals.signals.length)] as const]
      : [
          [say.longest, say.run(run.longestRun, run.longestRunLimit)] as const,
          [say.crossings, say.crossed(crossings, run.crossingsMinimum)] as const,
        ]),
  ]
}
