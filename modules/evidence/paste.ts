import { dayComesFirst, dayFrom } from './day-text.ts'
import { isCounted, whyNotPoint } from './measure.ts'
import type { Entry, MeasureKind, PointProblem } from './measure.ts'

/** Numbers pasted from a spreadsheet, read into points: pure. Nothing is written until every row is right. */

export type PasteColumn = 'on' | 'value' | 'numerator' | 'denominator' | 'gotIt' | 'almost' | 'notYet' | 'note'
export type CellProblem = PointProblem | 'no-day' | 'no-number' | 'day-twice'
export type PastedRow = {
  cells: readonly string[]
  point: (Entry & { note: string }) | null
  /** What is wrong, by the column it stands in. */
  problems: Partial<Record<PasteColumn, CellProblem>>
}
/** The locale decides what nothing in the text decides: 1.234 and 3/11. */
export type Reading = { kind: MeasureKind; locale: 'en' | 'es'; today: string; dayFirst?: boolean | null }

/** The columns of a measure, in the order in which they are pasted. */
export function columnsOf(kind: MeasureKind): readonly PasteColumn[] {
  if (kind === 'piles') return ['on', 'gotIt', 'almost', 'notYet', 'note']
  return isCounted(kind) ? ['on', 'numerator', 'denominator', 'note'] : ['on', 'value', 'note']
}

/** Rows of cells: by tabs as a spreadsheet copies them, else by semicolons, commas or spaces. Empty lines and a heading are left out. */
export function cellsOf(text: string, kind: MeasureKind): string[][] {
  const separator = ['\t', ';', ','].find((one) => text.includes(one)) ?? ' '
  const rows = separated(text, separator)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some(Boolean))
    .map((cells) => (isCounted(kind) ? withFraction(cells) : cells))
  const [first] = rows
  return first && isHeading(first) ? rows.slice(1) : rows
}

export const isHeading = ([first = '', ...rest]: readonly string[]): boolean =>
  dayFrom(first, '2100-12-31', false) === null &&
  dayFrom(first, '2100-12-31', true) === null &&
  rest.every((cell) => numberFrom(cell, 'en') === null)

/** Whether days and months could be told apart, so that the reader is asked only where they could not. */
export const dayFirstIn = (rows: readonly (readonly string[])[]) => dayComesFirst(rows.map(([first = '']) => first))

export function readRows(rows: readonly (readonly string[])[], reading: Reading): PastedRow[] {
  const dayFirst = reading.dayFirst ?? dayFirstIn(rows) ?? reading.locale === 'es'
  const days = new Set<string>()
  return rows.map((cells) => {
    const row = readRow(cells, { ...reading, dayFirst })
    if (!row.point) return row
    if (days.has(row.point.on)) return { cells, point: null, problems: { on: 'day-twice' } }
    days.add(row.point.on)
    return row
  })
}

function readRow(cells: readonly string[], { kind, locale, today, dayFirst }: Reading & { dayFirst: boolean }): PastedRow {
  const columns = columnsOf(kind)
  const cell = (column: PasteColumn) => cells[columns.indexOf(column)] ?? ''
  const on = dayFrom(cell('on'), today, dayFirst)
  const problems: PastedRow['problems'] = on === null ? { on: 'no-day' } : {}
  const number = (column: PasteColumn): number | null => {
    if (!columns.includes(column)) return null
    const found = numberFrom(cell(column), locale)
    if (found === null) problems[column] = cell(column) === '' ? needs(kind) : 'no-number'
    return found
  }
  const gotIt = number('gotIt')
  const [almost, notYet, value] = [number('almost'), number('notYet'), number('value')]
  const [numerator, denominator] = [number('numerator'), number('denominator')]
  const all = gotIt !== null && almost !== null && notYet !== null ? gotIt + almost + notYet : null
  const entry: Entry =
    kind === 'piles'
      ? { on: on ?? today, value: null, numerator: gotIt, denominator: all, almost }
      : { on: on ?? today, value, numerator, denominator, almost: null }
  if (Object.keys(problems).length > 0) return { cells, point: null, problems }
  const why = whyNotPoint(kind, entry, today)
  if (why) return { cells, point: null, problems: { [columnOf(why, columns, number)]: why } }
  return { cells, point: { ...entry, note: cell('note').slice(0, 400) }, problems }
}

const needs = (kind: MeasureKind): CellProblem => (isCounted(kind) ? 'needs-counts' : 'needs-value')

/** The cell at which a point's problem is said: the first number that is to blame. */
function columnOf(why: PointProblem, columns: readonly PasteColumn[], number: (column: PasteColumn) => number | null) {
  if (why === 'date-in-future') return 'on'
  const counts = columns.filter((column) => column !== 'on' && column !== 'note')
  if (why === 'negative') return counts.find((column) => number(column)! < 0) ?? counts[0]!
  if (why === 'not-whole') return counts.find((column) => !Number.isInteger(number(column))) ?? counts[0]!
  return why === 'none-of-nothing' ? counts.at(-1)! : counts[0]!
}

/** "11/24", "11 of 24" or "11 de 24" in one cell are the two counts. */
function withFraction([on = '', ...rest]: readonly string[]): string[] {
  const [, part, whole] = /^([\d.,]+)\s*(?:\/|of|de)\s*([\d.,]+)$/.exec(rest[0] ?? '') ?? []
  return part && whole ? [on, part, whole, ...rest.slice(1)] : [on, ...rest]
}

/** A number as people write it: 1,234.5 or 1.234,5; 0.45 or 0,45; with a percent sign. A lone separator before three digits is told by the locale. */
export function numberFrom(text: string, locale: 'en' | 'es'): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f%]/g, '').replace('−', '-')
  const [, sign = '', digits = ''] = /^([-+]?)(\d[\d.,]*|[.,]\d+)$/.exec(plain) ?? []
  if (!digits) return null
  const marks = digits.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  const thousands = locale === 'es' ? '.' : ','
  const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits)
  const isDecimal = last !== undefined && (new Set(marks).size === 2 || (marks.length === 1 && !(grouped && last === thousands)))
  const [whole, fraction = ''] = isDecimal
    ? [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)]
    : [digits]
  const marksInWhole = whole.replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  return /[.,]/.test(marksInWhole) ? null : Number(`${sign}${marksInWhole || '0'}.${fraction || '0'}`)
}

/** Separated values with quotes (RFC 4180), whatever separates them. By spaces only where nothing else does. */
function separated(text: string, separator: string): string[][] {
  if (separator === ' ') return text.split(/\r?\n/).map((line) => line.trim().split(/\s+/))
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const row = rows.at(-1)!
    const last = row.length - 1
    if (quoted) {
      if (character !== '"') row[last] += character
      else if (text[at + 1] === '"') row[last] += text.charAt(++at)
      else quoted = false
    } else if (character === '"' && row[last]!.trim() === '') {
      row[last] = ''
      quoted = true
    } else if (character === separator) row.push('')
    else if (character === '\n') rows.push([''])
    else if (character !== '\r') row[last] += character
  }
  return rows
}
