import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Mapping } from '#modules/outcomes/mapping.ts'
import { reportLines } from '#modules/outcomes/report.ts'
import { importOutcomes } from '#modules/outcomes/server/import.ts'
import { recordImport } from '#modules/outcomes/server/record.ts'
import { newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { districtSettings } from '#platform/settings.ts'
import { parsed, UsageError } from './usage.ts'
import { withDatabase } from './with-database.ts'

const SILENT_MS = 2000

export async function run(words: string[]): Promise<number> {
  const flag = { type: 'boolean' } as const
  const { values, positionals } = parsed(words, { 'dry-run': flag, json: flag, mapping: { type: 'string' } }, ['PATH'])
  const dryRun = values['dry-run'] ?? false
  const mapping = values.mapping === undefined ? null : await mappingIn(values.mapping)
  const path = resolve(positionals[0]!)
  // Millions of rows that live for a moment: a young generation that stays small holds the peak down by a third.
  setFlagsFromString('--semi-space-growth-factor=1')
  return withDatabase(async ({ db, url }) => {
    await using stack = new AsyncDisposableStack()
    const pool = newPool(url, 1, newLog('error'))
    stack.defer(() => pool.end())
    const report = await importOutcomes(pool, {
      path,
      mapping,
      dryRun,
      progress: teller(),
      finish: (tx, done) => recordImport(tx, null, basename(path), done),
    })
    if (!report) {
      console.error('Another import of results is under way. Try again when it is done.')
      return 1
    }
    if (values.json) console.log(JSON.stringify(report))
    else for (const line of reportLines(report, dryRun, (await districtSettings(db))?.locale ?? 'en')) console.log(line)
    return report.errors.length === 0 ? 0 : 1
  })
}

async function mappingIn(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${path}`)
  })
  try {
    return Mapping.parse(JSON.parse(text))
  } catch (error) {
    throw new UsageError(`${path} is no mapping: ${(error as Error).message}`)
  }
}

/** Says how far it is, once a second, when it takes longer than a person likes to wait in silence. */
function teller() {
  let next = Date.now() + SILENT_MS
  return ({
    step,
    read,
    of,
    rows,
    secondsLeft,
  }: {
    step: string
    read: number
    of: number
    rows: number
    secondsLeft: number | null
  }) => {
    if (step === 'reading' && Date.now() < next) return
    next = Date.now() + 1000
    const left = secondsLeft === null ? '' : `, about ${secondsLeft} s of reading left`
    console.error(
      step === 'reading' ? `${rows} results, ${Math.round((100 * read) / Math.max(of, 1))} % of the file${left}` : `${step} …`,
    )
  }
}
