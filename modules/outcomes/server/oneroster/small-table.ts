import { BrokenQuotes, recordReader } from '../../records.ts'
import { piecesOf } from '../open-file.ts'
import type { TextFile } from '../open-file.ts'
import type { Problems } from '../problems.ts'
import { topOf } from '../table-file.ts'

export type SmallRow = { line: number; of: (column: string) => string }

/** Where the columns of a OneRoster table stand; refused where one that is needed is missing. */
export function columnsOf(
  file: TextFile,
  header: readonly string[],
  needed: readonly string[],
  problems: Problems,
): ReadonlyMap<string, number> {
  const missing = needed.filter((column) => !header.includes(column))
  for (const column of missing) problems.error('missing-column', { file: file.name, line: 1, column })
  problems.check()
  return new Map(header.map((name, at) => [name, at]))
}

/** A whole table by its `sourcedId`, without what it marks as deleted. Such tables have a row a class or a task, not one a student. */
export async function smallTable(file: TextFile, needed: readonly string[], problems: Problems): Promise<Map<string, SmallRow>> {
  const rows = new Map<string, SmallRow>()
  const { header, separator } = await topOf(file, problems)
  const columns = columnsOf(file, header, ['sourcedId', ...needed], problems)
  const records = recordReader(separator, 1, (fields, line) => {
    if (line === 1) return
    if (fields.length !== header.length) {
      problems.error('wrong-number-of-columns', { file: file.name, line, value: String(fields.length) })
      return
    }
    const of = (column: string) => fields[columns.get(column) ?? -1]?.trim() ?? ''
    const id = of('sourcedId')
    if (id === '') problems.error('missing-value', { file: file.name, line, column: 'sourcedId' })
    else if (rows.has(id)) problems.error('repeated-id', { file: file.name, line, column: 'sourcedId', value: id })
    else if (of('status').toLowerCase() === 'tobedeleted') problems.warn('removed', { file: file.name, column: 'status' })
    else rows.set(id, { line, of })
  })
  try {
    for await (const { text, isLast } of piecesOf(file, { byte: 0, line: 1 }, problems)) records.push(text, isLast)
  } catch (error) {
    if (error instanceof BrokenQuotes) problems.refuse('broken-quotes', { file: file.name, line: error.line })
    throw error
  }
  return rows
}
