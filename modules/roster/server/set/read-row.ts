import type { Problems } from '../problems.ts'
import type { Header } from './header.ts'
import type { Batch, Way } from './read-file.ts'
import { text } from './values.ts'
import type { Reader } from './values.ts'

type Step = { index: number; name: string; read: Reader; required: boolean; into: number; gather: number }

/** Reads rows one after the other into the batch given; a row with an error is named and not staged. */
export function rowReader(file: string, header: Header, { shape, mode, into }: Way, problems: Problems) {
  const steps = header.at
    .filter(({ column: { to, gather, read } }) => to ?? gather ?? read)
    .map(({ index, column: { name, to = '', gather = '', read = text, required = false } }): Step => {
      return { index, name, read, required, into: into.indexOf(to), gather: into.indexOf(gather) }
    })
  const [sourceId, removed] = [into.indexOf('source_id'), into.indexOf('removed')]
  const statusAt = header.at.find(({ column }) => column.name === 'status')?.index
  const values: (string | null)[] = []

  return (record: readonly string[], line: number, batch: Batch): void => {
    if (!hasItsColumns(record, line)) return
    values.length = 0
    values.length = into.length
    values.fill(null)
    let stands = true
    const parts: Record<string, string | null> = {}
    for (const { index, name, read, required, into: to, gather } of steps) {
      const written = record[index] ?? ''
      const outcome = read(written)
      const value = outcome === null || typeof outcome === 'string' ? outcome : 'error' in outcome ? null : outcome.value
      if (outcome !== null && typeof outcome === 'object') {
        if ('error' in outcome) {
          problems.error(outcome.error, { file, line, column: name, value: written })
          stands = false
          continue
        }
        problems.warn(outcome.warning, { file, line, column: name, value: written })
      }
      if (value === null && required) {
        problems.error('missing-value', { file, line, column: name })
        stands = false
      }
      if (to >= 0) values[to] = value
      if (gather >= 0 && value === 'true') values[gather] = values[gather] ? `${values[gather]},${name}` : name
      if (shape.idFrom) parts[name] = value
    }
    if (!stands) return
    if (shape.idFrom) values[sourceId] = shape.idFrom.map((name) => parts[name] ?? '').join('|')
    if (removed >= 0) values[removed] = isRemoved(record, line) ? 'true' : 'false'
    batch.lines.push(line)
    for (let at = 0; at < values.length; at++) batch.columns[at]!.push(values[at]!)
  }

  /** Columns without a name may be missing from a row, or hold nothing; any other difference means that something slipped. */
  function hasItsColumns(record: readonly string[], line: number): boolean {
    const { named, all } = header
    if (record.length >= named && record.length <= all) return true
    if (record.length > all && record.slice(all).every((value) => value.trim() === '')) {
      problems.warn('trailing-empty-columns', { file, line })
      return true
    }
    problems.error('wrong-number-of-columns', { file, line, value: `${record.length} / ${named}` })
    return false
  }

  function isRemoved(record: readonly string[], line: number): boolean {
    if (statusAt === undefined) return false
    const status = (record[statusAt] ?? '').trim().toLowerCase()
    if (mode === 'delta' && status === '') problems.warn('status-missing', { file, line, column: 'status' })
    if (mode === 'bulk' && status === 'active') problems.warn('status-in-bulk', { file, line, column: 'status', value: status })
    const gone = status === 'tobedeleted' || status === 'inactive'
    if (mode === 'bulk' && gone) problems.warn('removed-in-bulk', { file, line, column: 'status', value: status })
    return gone
  }
}
