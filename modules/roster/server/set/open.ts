import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Problems } from '../problems.ts'
import { openZip } from './zip.ts'

const MOST_BYTES_A_FILE = 1024 ** 3

/** `path` where it stands in a folder and is not packed. */
export type SetFile = { name: string; bytes: number; path: string | null; open: () => Promise<Readable> }
export type OpenSet = { files: SetFile[]; close: () => void }

/** The CSV files of a folder or a zip, none of them read yet. */
export async function openSet(path: string, problems: Problems, isWanted = isCsv): Promise<OpenSet> {
  const found = await stat(path).catch(() => null)
  if (!found) return problems.refuse('missing-file', { file: basename(path) })
  const set = found.isDirectory() ? await openFolder(path, isWanted) : await openZip(path, problems, isWanted)
  for (const { name, bytes } of set.files)
    if (bytes > MOST_BYTES_A_FILE) problems.error('too-large', { file: name, value: `${Math.round(bytes / 1e6)} MB` })
  return set
}

async function openFolder(folder: string, isWanted: typeof isCsv): Promise<OpenSet> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile() && isWanted(entry.name))
  const files = await Promise.all(
    entries.map(async ({ name }) => {
      const path = join(folder, name)
      return { name, bytes: (await stat(path)).size, path, open: async () => createReadStream(path) }
    }),
  )
  return { files: files.toSorted((a, b) => a.name.localeCompare(b.name)), close: () => {} }
}

export const isCsv = (name: string) => /\.csv$/i.test(name)
