import type { Mapping } from '../mapping.ts'
import { whyNotMapping } from '../mapping.ts'
import { BrokenQuotes, recordReader } from '../records.ts'
import { suggestMapping } from '../suggest.ts'
import { piecesOf } from './open-file.ts'
import type { TextFile } from './open-file.ts'
import type { Problems } from './problems.ts'
import { newProblems, Refused } from './problems.ts'

const SAMPLE_BYTES = 256 * 1024
const SAMPLE_ROWS = 400
const SEPARATORS = [',', '\t', ';', '|'] as const

export type Top = { header: string[]; separator: string; rows: string[][] }

/** The header of a table and its first rows. */
export async function topOf(file: TextFile, problems: Problems): Promise<Top> {
  for await (const { text, isLast } of piecesOf(file, { byte: 0, line: 1 }, problems, { size: SAMPLE_BYTES })) {
    const separator = separatorOf(text.split('\n', 1)[0]!)
    const rows: string[][] = []
    const reader = recordReader(separator, 1, (fields) => void rows.push(fields))
    try {
      reader.push(text, isLast)
    } catch (error) {
      if (error instanceof BrokenQuotes) problems.refuse('broken-quotes', { file: file.name, line: error.line })
      throw error
    }
    const [header, ...sample] = rows
    if (!header || (sample.length === 0 && isLast)) return problems.refuse('empty-file', { file: file.name })
    const named = header.map((name) => name.trim())
    const twice = named.find((name, at) => named.indexOf(name) !== at)
    if (twice !== undefined) problems.refuse('repeated-column', { file: file.name, line: 1, column: twice })
    return { header: named, separator, rows: sample.slice(0, SAMPLE_ROWS) }
  }
  return problems.refuse('empty-file', { file: file.name })
}

const separatorOf = (line: string): string => SEPARATORS.toSorted((a, b) => line.split(b).length - line.split(a).length)[0]!

/** Refuses a mapping that does not fit the columns, and says what it lacks. */
export function checkMapping(mapping: Mapping, header: readonly string[], file: string, problems: Problems): void {
  const why = whyNotMapping(mapping, header)
  if (why) problems.refuse(`mapping-${why.reason}`, { file, line: 1, column: why.column })
}

export const suggested = ({ header, rows }: Top): Mapping => suggestMapping(header, rows)

/** The same for a page: what is wrong with the file is told when it is tried. */
export async function previewOf(file: TextFile): Promise<Top | null> {
  try {
    return await topOf(file, newProblems())
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
