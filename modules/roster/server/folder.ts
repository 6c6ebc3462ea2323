import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db.ts'
import type { Log } from '#platform/log.ts'
import { importRoster } from './import.ts'
import { recordImport } from './record.ts'
import { endImport, insertFromFolder, setProgress } from './store/import-row.ts'

type Parts = { db: Db; config: Pick<Config, 'rosterFolder'>; log: Log }
type Found = { path: string; name: string; writtenAt: number }

/** Another system may still be writing: what changed within this time is left for the next look. */
const SETTLED_MS = 2 * 60_000
const MANIFEST = 'manifest.csv'

/**
 * Takes the newest set in the folder where another system leaves them, each once: a zip, a folder below it, or the folder itself.
 * Nothing in the folder is changed. A set that is refused stands on the page with its report, and is not tried again until it is
 * written anew.
 */
export async function importFromFolder({ db, config, log }: Parts, now = Date.now()): Promise<'none' | 'taken' | 'refused'> {
  if (!config.rosterFolder) return 'none'
  const found = await newestSet(config.rosterFolder).catch((error: Error) => {
    log.error({ folder: config.rosterFolder, error: error.message }, 'the folder of rosters cannot be read')
    return null
  })
  if (!found || now - found.writtenAt < SETTLED_MS) return 'none'
  const { path, name, writtenAt } = found
  const id = await insertFromFolder(db, `${name} ${new Date(writtenAt).toISOString()}`)
  if (!id) return 'none'
  const report = await importRoster(db, {
    path,
    dryRun: false,
    allowRemovals: false,
    progress: (progress) => void setProgress(db, id, progress).catch(() => {}),
    finish: (tx, done) => recordImport(tx, null, id, done),
  }).catch((error: Error) => {
    log.error({ error: error.message, stack: error.stack }, 'a roster from the folder failed')
    return 'failed' as const
  })
  if (report !== null && report !== 'failed' && report.errors.length === 0) return 'taken'
  const state = report === null || report === 'failed' ? 'failed' : 'refused'
  await endImport(db, id, { state, report: report === 'failed' ? null : report, keepsUpload: false })
  log.warn({ name, state }, 'a roster from the folder was not taken')
  return 'refused'
}

async function newestSet(folder: string): Promise<Found | null> {
  const entries = await readdir(folder, { withFileTypes: true })
  const sets = await Promise.all(
    entries.map(async (entry): Promise<Found | null> => {
      const path = join(folder, entry.name)
      if (entry.isFile() && entry.name === MANIFEST)
        return { path: folder, name: basename(folder), writtenAt: await lastWritten(folder) }
      if (entry.isFile() && entry.name.toLowerCase().endsWith('.zip'))
        return { path, name: entry.name, writtenAt: (await stat(path)).mtimeMs }
      const isSet = entry.isDirectory() && (await readdir(path)).includes(MANIFEST)
      return isSet ? { path, name: entry.name, writtenAt: await lastWritten(path) } : null
    }),
  )
  return sets.filter((set) => set !== null).toSorted((a, b) => b.writtenAt - a.writtenAt)[0] ?? null
}

/** When the last of a folder’s files was written. */
async function lastWritten(folder: string): Promise<number> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
  const times = await Promise.all(files.map(async ({ name }) => (await stat(join(folder, name))).mtimeMs))
  return Math.max(...times)
}
