import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Measure } from '#modules/evidence/contract.ts'
import { fileName } from '#modules/evidence/web/MeasureChart.tsx'
import { seriesPicture } from '#modules/evidence/web/measure-picture.ts'
import { ChartFigure } from '#web/chart/ChartFigure.tsx'
import { lagChart } from '#web/chart/lag-chart.ts'
import { timeRows } from '#web/chart/rows.ts'
import { page } from '#web/query.ts'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { later } from '#web/ui/later.tsx'
import { formatDate, locale } from '#web/words.ts'
import type { Lag as Said } from '../lag-contract.ts'
import { daysLater } from '../lag.ts'
import { lagSay as say, lagSaid } from './lag-words.ts'
import { useWriting } from './writing.ts'

const LagForm = later(() => import('./LagForm.tsx').then((m) => m.LagForm))
const CheckLagForm = later(() => import('./CheckLagForm.tsx').then((m) => m.CheckLagForm))

/** What we do above, students below, and how long one was expected to follow the other: where a cycle measures both. */
export function Lag() {
  const { data, mayWrite } = useWriting()
  const { cycle, measures } = data
  const practices = measures.filter(({ purpose }) => purpose === 'practice')
  const outcomes = measures.filter(({ purpose }) => purpose === 'outcome')
  const isPossible = practices.length > 0 && outcomes.length > 0
  const { data: lag } = useQuery({ ...page('cycles.lag', { id: cycle.id }), enabled: isPossible })
  if (!isPossible || lag === undefined) return null
  const above = practices.find(({ id }) => id === lag?.practiceId)
  const below = outcomes.find(({ id }) => id === lag?.outcomeId)
  const expectIt = mayWrite && (
    <DialogButton label={lag ? say.change : say.ask} title={say.title} look="plain">
      {(close) => <LagForm practices={practices} outcomes={outcomes} lag={lag} onDone={close} />}
    </DialogButton>
  )
  if (!lag || !above || !below) return expectIt ? <div>{expectIt}</div> : null
  return (
    <>
      <LagFigure lag={lag} above={above} below={below} from={cycle.triedFrom}>
        {expectIt}
        {mayWrite && (
          <DialogButton label={lag.checked ? say.checkAgain : say.check} title={say.check} look="plain">
            {(close) => <CheckLagForm lag={lag} above={above} below={below} from={cycle.triedFrom} onDone={close} />}
          </DialogButton>
        )}
      </LagFigure>
      {lag.checked && (
        <p>
          {lagSaid(lag.days, lag.checked.days)} {lag.checked.found}{' '}
          <span className="small">{say.signed(lag.checked.by, formatDate(lag.checked.at, 'full'))}</span>
        </p>
      )}
    </>
  )
}

type FigureProps = { lag: Said; above: Measure; below: Measure; from: string | null; children: ReactNode }

function LagFigure({ lag, above, below, from, children }: FigureProps) {
  if (above.points.length === 0 || below.points.length === 0) return <div>{children}</div>
  const [top, bottom] = [seriesPicture(above, [], locale), seriesPicture(below, [], locale)]
  const begins = from ?? above.points[0]!.on
  const until = daysLater(begins, lag.days)
  const title = say.heading(lag.days, formatDate(until))
  const said = [say.because(formatDate(begins), lag.days), lag.reason && `“${lag.reason}”`].filter(Boolean).join(' ')
  const [first, second] = [timeRows(top, locale), timeRows(bottom, locale)]
  const rows = {
    head: [first.head[0]!, say.measure, ...first.head.slice(1, 2)],
    body: [
      ...first.body.map((row) => [row[0]!, above.name, row[1]!]),
      ...second.body.map((row) => [row[0]!, below.name, row[1]!]),
    ],
    shown: [
      ...first.shown.map((row) => [row[0]!, above.name, row[1]!]),
      ...second.shown.map((row) => [row[0]!, below.name, row[1]!]),
    ],
  }
  const series = {
    title,
    said,
    above: top,
    below: bottom,
    expected: { from: begins, until, label: say.expected(lag.days) },
    names: { above: above.name, below: below.name },
  }
  return (
    <ChartFigure
      title={title}
      said={said}
      draw={(drawing) => lagChart(series, drawing)}
      rows={rows}
      file={fileName(`${above.name} ${below.name}`)}
    >
      {children}
    </ChartFigure>
  )
}
