import { basename, dirname } from 'node:path'
import { openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { Problems } from '../problems.ts'
import type { isCsv, OpenSet } from './open.ts'

const MOST_ENTRIES = 500
const MOST_BYTES = 4 * 1024 ** 3
/** Rosters pack to about a fifteenth. Small files may pack better: they cannot do harm. */
const MOST_TIMES_PACKED = 150
const SMALL_BYTES = 1024 ** 2

/** The wanted files of a zip. Sizes are checked before anything is unpacked, and again by yauzl while it is. */
export async function openZip(path: string, problems: Problems, isWanted: typeof isCsv): Promise<OpenSet> {
  const file = basename(path)
  const unreadable = () => problems.refuse('unreadable-zip', { file })
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(unreadable)
  try {
    const entries = await entriesOf(zip).catch(unreadable)
    const wanted = entries.filter(({ fileName }) => isWanted(fileName) && !/(^|\/)(__MACOSX\/|\._)/.test(fileName))
    checkSizes(file, entries, wanted, problems)
    if (wanted.some((entry) => entry.isEncrypted())) unreadable()
    const folders = new Set(wanted.map(({ fileName }) => dirname(fileName)))
    if (folders.size > 1) problems.refuse('not-a-roster', { file })
    const [folder = '.'] = folders
    if (folder !== '.') problems.warn('in-a-folder', { file, value: folder })
    return {
      files: wanted.map((entry) => ({
        name: basename(entry.fileName),
        bytes: entry.uncompressedSize,
        path: null,
        open: () => zip.openReadStreamPromise(entry),
      })),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) return []
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function checkSizes(file: string, entries: readonly Entry[], wanted: readonly Entry[], problems: Problems): void {
  const bytes = wanted.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (entries.length === 0) problems.refuse('not-a-roster', { file })
  if (bytes > MOST_BYTES) problems.refuse('too-large', { file, value: `${Math.round(bytes / 1e6)} MB` })
  for (const { fileName, uncompressedSize, compressedSize } of wanted)
    if (uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * MOST_TIMES_PACKED)
      problems.refuse('packed-too-tightly', { file: basename(fileName), value: `${Math.round(uncompressedSize / 1e6)} MB` })
}
