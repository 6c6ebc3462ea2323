import { controlSignals, pChart, runChartPhrases, runChartWords, say, xmrChart } from '#stats'
import { ChartFigure } from '../chart/ChartFigure.tsx'
import { controlSeries } from '../chart/control-series.ts'
import { pilesChart } from '../chart/piles-chart.ts'
import { pileRows, timeRows } from '../chart/rows.ts'
import { runSeries } from '../chart/run-series.ts'
import { timeChart } from '../chart/time-chart.ts'
import type { Series } from '../chart/time-chart.ts'
import { chartWords } from '../chart/words.ts'
import { Page, Section } from '../ui/Page.tsx'
import { formatPercent, locale } from '../words.ts'

const week = (index: number) => new Date(Date.UTC(2026, 8, 8) + index * 7 * 86_400_000).toISOString().slice(0, 10)
const tickets = [31, 28, 35, 30, 33, 29, 34, 32, 41, 38, 44, 47, 43, 49, 46, 51, 48].map((percent, index) => ({
  on: week(index),
  value: percent / 100,
  label: `${Math.round((percent / 100) * 27)} / 27`,
}))
const share = { kind: 'share' } as const
const run = runSeries(tickets, share, locale, { count: 8 })
const words = run.chart ? say(runChartWords(run.chart), runChartPhrases, locale) : ''
const rising: Series = {
  title: 'Exit tickets with a claim and evidence rose after cycle 3 began',
  said: words.replace(/0[.,]\d+/, formatPercent(run.chart?.median ?? 0, 1)),
  unit: share,
  mode: run.mode,
  points: run.points,
  ...(run.centre && { centre: run.centre }),
  target: { value: 0.45, label: 'what we predicted, 45%' },
  marks: [
    { from: week(2), until: week(7), label: 'Cycle 2' },
    { from: week(8), label: 'Cycle 3: talk in pairs' },
  ],
}
const early: Series = {
  title: 'Three checks so far',
  said: 'It is early: 3 points so far. From 10 points on, change can be told from chance.',
  unit: { kind: 'count', of: 'students who explained their thinking' },
  mode: 'dots',
  points: [
    { on: '2026-10-06', value: 7 },
    { on: '2026-10-13', value: 11 },
    { on: '2026-10-27', value: 9 },
  ],
}
const minutes = [44, 52, 39, 47, 50, 41, 46, 55, 43, 48, 51, 40, 49, 45, 47, 53, 42, 46, 50, 44, 71, 47, 45]
const planned = minutes.map((value, index) => ({ on: week(index + 4), value }))
const number = { kind: 'number', of: 'minutes of planning a week' } as const
const xmr = xmrChart(minutes)
const usual: Series = {
  title: 'Planning took one week far longer than usual',
  said: 'One week lies outside the usual range. Something particular happened then.',
  unit: number,
  ...controlSeries(planned, number, xmr, controlSignals(xmr, 'anhoej'), locale),
}
const met = [11, 14, 9, 12, 31, 13, 10, 15, 12, 28, 16, 17, 15, 18, 41, 17, 19, 16, 18, 40, 17, 20].map((numerator, index) => ({
  numerator,
  denominator: index % 5 === 4 ? 62 : 24,
}))
const graded = met.map(({ numerator, denominator }, index) => ({
  on: week(index),
  value: numerator / denominator,
  label: `${numerator} / ${denominator}`,
}))
const p = pChart(met, { phases: [10] })
const stepped: Series = {
  title: 'Since November two in three students meet the goal',
  said: 'From the eleventh week on a new middle holds. Wide ranges stand where few students were asked.',
  unit: share,
  ...controlSeries(graded, share, p, controlSignals(p, 'anhoej'), locale),
}
const names = chartWords(locale)
const days = [
  { on: '2026-10-06', gotIt: 7, almost: 9, notYet: 8 },
  { on: '2026-10-13', gotIt: 11, almost: 8, notYet: 5 },
  { on: '2026-10-27', gotIt: 19, almost: 4, notYet: 1 },
]
const piles = {
  title: 'More students got it each time',
  said: 'Seven of 24 students got it on October 6, nineteen on October 27.',
  days,
  names,
}

export const Charts = () => (
  <Page title="Charts" crumbs={<a href="/gallery.html">Parts</a>}>
    {[rising, early, usual, stepped].map((series) => (
      <Section key={series.title} label="What we measure">
        <ChartFigure
          title={series.title}
          said={series.said}
          draw={(drawing) => timeChart(series, drawing)}
          rows={timeRows(series, locale)}
          file="weft-chart"
        />
      </Section>
    ))}
    <Section label="Students’ work">
      <ChartFigure
        title={piles.title}
        said={piles.said}
        draw={(drawing) => pilesChart(piles, drawing)}
        rows={pileRows(days, names, locale)}
        file="weft-piles"
      />
    </Section>
  </Page>
)
