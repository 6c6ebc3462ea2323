import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { filesOf } from '#modules/roster/server/read.ts'
import type { TextFile } from './open-file.ts'
import type { Problems } from './problems.ts'

type Of = { path: string; name?: string | undefined; unpackIn?: string | undefined }
export type Unpacked = {
  names: string[]
  /** A file of the set to be read, by its name in any case; null where there is none. */
  fileOf: (name: string) => Promise<TextFile | null>
  close: () => Promise<void>
}

const REFUSED = {
  'not-a-roster': 'not-a-set',
  'too-large': 'too-large',
  'packed-too-tightly': 'packed-too-tightly',
  'unreadable-zip': 'unreadable-zip',
} as const

/** The tables and the XML of a folder or a zip. What is packed is unpacked when it is asked for, and gone when the set is closed. */
export async function unpacked({ path, name: called, unpackIn }: Of, problems: Problems): Promise<Unpacked> {
  const set = await filesOf(path, (name) => /\.(csv|xml)$/i.test(name))
  if (Array.isArray(set)) {
    const [{ rule, file, value } = { rule: 'unreadable-zip' as const, file: basename(path), value: null }] = set
    return problems.refuse(rule in REFUSED ? REFUSED[rule as keyof typeof REFUSED] : 'missing-file', {
      file: called && file === basename(path) ? called : file,
      value,
    })
  }
  const [from, folder] = [await stat(path), await mkdtemp(join(unpackIn ?? tmpdir(), 'weft-results-'))]
  return {
    names: set.files.map(({ name }) => name),
    async fileOf(name) {
      const found = set.files.find((file) => file.name.toLowerCase() === name.toLowerCase())
      if (!found) return null
      if (found.bytes === 0) problems.refuse('empty-file', { file: found.name })
      const at = found.path ?? join(folder, found.name.toLowerCase())
      if (!found.path) await pipeline(await found.open(), createWriteStream(at, { mode: 0o600 }))
      const { mtimeMs } = found.path ? await stat(found.path) : from
      return { name: found.name, path: at, bytes: found.bytes, key: `${path}|${found.name}|${found.bytes}|${mtimeMs}` }
    },
    async close() {
      set.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
