import { isNone, isoDay, numberIn, schoolYearOf } from '../../value.ts'
import type { TextFile } from '../open-file.ts'
import type { ReaderParts } from '../stage-file.ts'
import type { LineItem } from './line-items.ts'

type Way = {
  file: TextFile
  columns: ReadonlyMap<string, number>
  items: ReadonlyMap<string, LineItem>
  yearBegins: string
}

/** Reads the rows of results.csv: what is fully graded goes to be staged, each fault is named by line and column. */
export const resultReader =
  ({ file: { name: file }, columns, items, yearBegins }: Way) =>
  ({ problems, staged }: ReaderParts) =>
  (fields: readonly string[], line: number): void => {
    const of = (column: string) => fields[columns.get(column) ?? -1]?.trim() ?? ''
    const fault = (rule: Parameters<typeof problems.error>[0], column: string, value: string | null = null) =>
      problems.error(rule, { file, line, column, value })
    if (fields.length !== columns.size)
      return problems.error('wrong-number-of-columns', { file, line, value: String(fields.length) })
    if (of('status').toLowerCase() === 'tobedeleted') return problems.warn('removed', { file, column: 'status' })
    const [student, itemId, score] = [of('studentSourcedId'), of('lineItemSourcedId'), of('score')]
    if (student === '') return fault('missing-value', 'studentSourcedId')
    if (itemId === '') return fault('missing-value', 'lineItemSourcedId')
    const item = items.get(itemId)
    if (!item) return fault('unknown-line-item', 'lineItemSourcedId', itemId)
    const graded = of('scoreStatus').toLowerCase()
    if (graded !== '' && graded !== 'fully graded') return problems.warn('not-graded', { file, column: 'scoreStatus' })
    if (isNone(score)) return problems.warn('no-value', { file, column: 'score' })
    const value = numberIn(score)
    if (value === null) return fault('not-a-number', 'score', score)
    const { lowest, highest } = item
    if ((lowest !== null && Number(value) < lowest) || (highest !== null && Number(value) > highest))
      return fault('impossible-score', 'score', score)
    const given = of('scoreDate')
    const day = isNone(given) ? null : isoDay(given)
    if (!isNone(given) && day === null) return fault('not-a-date', 'scoreDate', given)
    const year = item.year ?? (day === null ? null : schoolYearOf(day, yearBegins))
    if (year === null) return fault('not-a-year', 'scoreDate', given)
    if (day) staged.seen(year, item.window, day)
    staged.result(line, student, staged.contextOf(item.measure, year, item.window, item.place, ''), value)
  }
