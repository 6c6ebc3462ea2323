import type { Drawing } from './paint.ts'
import type { Piles, PileNames } from './piles-chart.ts'
import type { Series } from './time-chart.ts'
import { dayText, valueText } from './unit.ts'
import { chartWords } from './words.ts'

/** The table behind a chart: the same rows on the page and in the file. Days in a file stay `2026-11-03`. */
export type Rows = { head: string[]; body: (string | number)[][]; shown: string[][] }

export function timeRows({ points, unit, limits }: Pick<Series, 'points' | 'unit' | 'limits'>, locale: Drawing['locale']): Rows {
  const say = chartWords(locale)
  const labelled = points.some(({ label }) => label)
  const signals = points.some(({ unusual }) => unusual)
  const noted = points.some(({ note }) => note)
  const range = limits ? points.map((_, at) => [limits.lower[at] ?? null, limits.upper[at] ?? null]) : null
  const rest = ({ label, unusual, note }: Series['points'][number]) => [
    ...(labelled ? [label ?? ''] : []),
    ...(signals ? [unusual ? say.yes : ''] : []),
    ...(noted ? [note ?? ''] : []),
  ]
  const ranges = (at: number, cell: (value: number) => string | number) =>
    range ? range[at]!.map((value) => (value === null ? '' : cell(value))) : []
  return {
    head: [
      say.day,
      unit.of ?? say.value,
      ...(range ? [say.usualLow, say.usualHigh] : []),
      ...(labelled ? [say.restsOn] : []),
      ...(signals ? [say.unusual] : []),
      ...(noted ? [say.note] : []),
    ],
    body: points.map((point, at) => [
      point.on,
      point.value,
      ...ranges(at, (value) => Number(value.toPrecision(6))),
      ...rest(point),
    ]),
    shown: points.map((point, at) => [
      dayText(point.on, locale, true),
      valueText(unit, point.value, locale),
      ...ranges(at, (value) => valueText(unit, value, locale)).map(String),
      ...rest(point),
    ]),
  }
}

export function pileRows(days: readonly Piles[], names: PileNames, locale: Drawing['locale']): Rows {
  const say = chartWords(locale)
  const counts = ({ gotIt, almost, notYet }: Piles) => [gotIt, almost, notYet, gotIt + almost + notYet]
  return {
    head: [say.day, names.gotIt, names.almost, names.notYet, say.all],
    body: days.map((day) => [day.on, ...counts(day)]),
    shown: days.map((day) => [dayText(day.on, locale, true), ...counts(day).map(String)]),
  }
}

/** Comma-separated values (RFC 4180). Text that a spreadsheet would run as a formula is kept as text. */
export function csvText({ head, body }: Rows): string {
  const cell = (value: string | number) => {
    if (typeof value === 'number') return String(value)
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [head, ...body].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
