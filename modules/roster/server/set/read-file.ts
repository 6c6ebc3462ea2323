import { Readable, pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Info } from 'csv-parse'
import { Refused } from '../problems.ts'
import type { Problems } from '../problems.ts'
import { readHeader } from './header.ts'
import type { SetFile } from './open.ts'
import { rowReader } from './read-row.ts'
import type { Mode, Shape } from './shape.ts'
import { checkedText } from './text.ts'

const ROWS_A_BATCH = 500
const LONGEST_ROW = 256 * 1024

/** Rows on their way, column by column. */
export type Batch = { lines: number[]; columns: (string | null)[][] }
export type Way = {
  shape: Shape
  mode: Mode
  /** Which columns the rows are staged in. */
  into: readonly string[]
  stage: (batch: Batch) => Promise<void>
  progress: (bytes: number) => void
}

/** Reads one file to its end, a batch at a time: while one is stored the next is read, so memory stays as small as two batches. */
export async function readFile(file: SetFile, way: Way, problems: Problems): Promise<void> {
  const source = await file.open()
  const lines = lineCounter()
  const parser = parse({
    // Called as each record is parsed, so that the line of a fault is known even where records before it wait to be read.
    on_record: (record, info) => {
      lines.add(record, info)
      return record
    },
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
  })
  pipeline(Readable.from(checkedText(source, file.name, problems), { objectMode: false }), parser, () => {})
  let storing: Promise<void> = Promise.resolve()
  try {
    let read: ReturnType<typeof rowReader> | undefined
    let batch = emptyBatch(way)
    for await (const record of parser as AsyncIterable<string[]>) {
      const line = lines.next()
      if (!read) {
        read = rowReader(file.name, readHeader(file.name, record, way.shape, problems), way, problems)
        continue
      }
      read(record, line, batch)
      if (batch.lines.length < ROWS_A_BATCH) continue
      await storing
      storing = way.stage(batch)
      // Its failure is met at the next `await storing`.
      storing.catch(() => {})
      way.progress(parser.info.bytes)
      batch = emptyBatch(way)
    }
    if (!read) problems.error('empty-file', { file: file.name })
    await storing
    if (batch.lines.length > 0) await way.stage(batch)
  } catch (error) {
    await storing.catch(() => {})
    if (error instanceof CsvError) problems.refuse('broken-quotes', { file: file.name, line: lines.after(error) })
    if (error instanceof Refused || !isDamage(error)) throw error
    problems.refuse('unreadable-zip', { file: file.name })
  } finally {
    parser.destroy()
    source.destroy()
  }
}

const emptyBatch = ({ into }: Way): Batch => ({ lines: [], columns: into.map(() => []) })

/** What zlib and yauzl say of a damaged or dishonest entry. */
const isDamage = (error: unknown) =>
  error instanceof Error &&
  ((error as NodeJS.ErrnoException).code?.startsWith('Z_') || /bytes in the stream|too (many|few) bytes/i.test(error.message))

/** The line on which each record begins. The parser counts a line end inside quotes twice where it has two characters. */
function lineCounter() {
  const begins: number[] = []
  let [next, lines, empty] = [1, 1, 0]
  return {
    add(record: readonly string[], info: Info): void {
      const begun = next + info.empty_lines - empty
      const spans = info.lines - lines > 1 ? record.reduce((sum, value) => sum + (value.match(/\r\n|\r|\n/g)?.length ?? 0), 0) : 0
      next = begun + spans + 1
      lines = info.lines
      empty = info.empty_lines
      begins.push(begun)
    },
    next: () => begins.shift()!,
    after: (error: CsvError) => next + Number(error['empty_lines'] ?? empty) - empty,
  }
}
