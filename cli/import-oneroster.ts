import { setFlagsFromString } from 'node:v8'
import { makeInvitation } from '#modules/people/server/access.ts'
import { makeFirstAdministrator } from '#modules/people/server/first.ts'
import { reportLines } from '#modules/roster/report.ts'
import { importRoster } from '#modules/roster/server/import.ts'
import { recordImport } from '#modules/roster/server/record.ts'
import { districtSettings } from '#platform/settings.ts'
import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

const SILENT_MS = 2000

export async function run(words: string[]): Promise<number> {
  const flag = { type: 'boolean' } as const
  const { values, positionals } = parsed(words, { 'dry-run': flag, json: flag, 'allow-removals': flag }, ['PATH'])
  const dryRun = values['dry-run'] ?? false
  // Millions of rows that live for a moment: a young generation that stays small holds the peak down by a third.
  setFlagsFromString('--semi-space-growth-factor=1')
  return withDatabase(async ({ db, config }) => {
    let invitation: string | undefined
    const report = await importRoster(db, {
      path: positionals[0]!,
      dryRun,
      allowRemovals: values['allow-removals'] ?? false,
      progress: teller(),
      prepare: async (tx) => {
        if (await districtSettings(tx)) return
        invitation = (await makeInvitation(tx, await makeFirstAdministrator(tx), null)).token
      },
      finish: (tx, done) => recordImport(tx, null, null, done),
    })
    if (!report) {
      console.error('Another import is under way. Try again when it is done.')
      return 1
    }
    if (values.json) console.log(JSON.stringify(report))
    else for (const line of reportLines(report, dryRun, (await districtSettings(db))?.locale ?? 'en')) console.log(line)
    if (invitation && !dryRun && report.errors.length === 0)
      console.error(`This district is new. Its first administrator sets a password at ${config.url}/invitation#${invitation}`)
    return report.errors.length === 0 ? 0 : 1
  })
}

/** Says how far it is, once a second, when it takes longer than a person likes to wait in silence. */
function teller() {
  let next = Date.now() + SILENT_MS
  return ({ step, file, read, of }: { step: string; file: string | null; read: number; of: number }) => {
    if (Date.now() < next) return
    next = Date.now() + 1000
    console.error(file ? `${step} ${file}: ${Math.round((100 * read) / Math.max(of, 1))} % of the set` : `${step} …`)
  }
}
