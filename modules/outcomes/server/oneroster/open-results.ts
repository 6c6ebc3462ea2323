import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { filesOf } from '#modules/roster/server/read.ts'
import type { TextFile } from '../open-file.ts'
import type { Problems } from '../problems.ts'

const READ = ['results', 'lineItems', 'academicSessions', 'classes'] as const
type Read = (typeof READ)[number]
export type ResultSet = Record<'results' | 'lineItems', TextFile> &
  Partial<Record<Read, TextFile>> & { close: () => Promise<void> }

const REFUSED = {
  'not-a-roster': 'not-a-set',
  'too-large': 'too-large',
  'packed-too-tightly': 'packed-too-tightly',
  'unreadable-zip': 'unreadable-zip',
} as const

type Of = { path: string; name: string | undefined; unpackIn: string | undefined }

/** The files of a OneRoster set that tell of results. What is packed is unpacked, and gone when the set is closed. */
export async function openResults({ path, name: called, unpackIn }: Of, problems: Problems): Promise<ResultSet> {
  const set = await filesOf(path)
  if (Array.isArray(set)) {
    const [{ rule, file, value } = { rule: 'unreadable-zip' as const, file: basename(path), value: null }] = set
    return problems.refuse(rule in REFUSED ? REFUSED[rule as keyof typeof REFUSED] : 'missing-file', {
      file: called && file === basename(path) ? called : file,
      value,
    })
  }
  const folder = await mkdtemp(join(unpackIn ?? tmpdir(), 'weft-results-'))
  const close = async () => {
    set.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const from = await stat(path)
    const files: Partial<Record<Read, TextFile>> = {}
    for (const name of READ) {
      const found = set.files.find((file) => file.name.toLowerCase() === `${name.toLowerCase()}.csv`)
      if (!found) continue
      if (found.bytes === 0) problems.refuse('empty-file', { file: found.name })
      const at = found.path ?? join(folder, `${name}.csv`)
      if (!found.path) await pipeline(await found.open(), createWriteStream(at, { mode: 0o600 }))
      const made = found.path ? await stat(found.path) : from
      files[name] = {
        name: found.name,
        path: at,
        bytes: found.bytes,
        key: `${path}|${found.name}|${found.bytes}|${made.mtimeMs}`,
      }
    }
    const { results, lineItems } = files
    if (!results) return problems.refuse('missing-file', { file: 'results.csv' })
    if (!lineItems) return problems.refuse('missing-file', { file: 'lineItems.csv' })
    return { ...files, results, lineItems, close }
  } catch (error) {
    await close()
    throw error
  }
}
