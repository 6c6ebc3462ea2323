import type { TextFile } from '../open-file.ts'
import type { Problems } from '../problems.ts'
import type { Unpacked } from '../unpack.ts'

const READ = ['results', 'lineItems', 'academicSessions', 'classes'] as const
type Read = (typeof READ)[number]
export type ResultSet = Record<'results' | 'lineItems', TextFile> & Partial<Record<Read, TextFile>>

/** The files of a OneRoster set that tell of results. */
export async function openResults(set: Unpacked, problems: Problems): Promise<ResultSet> {
  const files: Partial<Record<Read, TextFile>> = {}
  for (const name of READ) {
    const found = await set.fileOf(`${name}.csv`)
    if (found) files[name] = found
  }
  const { results, lineItems } = files
  if (!results) return problems.refuse('missing-file', { file: 'results.csv' })
  if (!lineItems) return problems.refuse('missing-file', { file: 'lineItems.csv' })
  return { ...files, results, lineItems }
}
