import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { verifyLedger } from '#platform/ledger.ts'
import { districtSettings } from '#platform/settings.ts'
import type { Config } from '#platform/config.ts'
import { checkBucket } from '#platform/store/check.ts'
import type { Checked } from '#platform/store/check.ts'
import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

type Finding = { what: string; fine: boolean; said: string }
const LEAST_FREE_BYTES = 1024 ** 3

export async function run(words: string[]): Promise<number> {
  const { values } = parsed(words, { json: { type: 'boolean' } })
  const findings = await withDatabase(async ({ db, config }): Promise<Finding[]> => {
    const { rows } = await sql<{ version: string; bytes: number; number: number }>`
      select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
        pg_database_size(current_database()) as bytes`.execute(db)
    const { version, bytes, number } = rows[0]!
    const district = await districtSettings(db)
    const ledger = await verifyLedger(db)
    const disk = await statfs(config.data).catch(() => null)
    const bucket = await checkBucket(config)
    const free = disk ? disk.bavail * disk.bsize : 0
    return [
      { what: 'settings', fine: true, said: `serves ${config.url}` },
      {
        what: 'database',
        fine: number >= 150_000,
        said: `PostgreSQL ${version}, ${Math.round(bytes / 1e6)} MB${number >= 150_000 ? '' : ': Weft needs 15 or later'}`,
      },
      {
        what: 'district',
        fine: district !== undefined,
        said: district ? `${district.name}${district.isDemo ? ' (a demo)' : ''}` : 'none yet: start the server once',
      },
      {
        what: 'ledger',
        fine: ledger.faults.length === 0,
        said: `${ledger.seals} seals over ${ledger.events} events, ${ledger.faults.length} faults`,
      },
      { what: 'disk', fine: free > LEAST_FREE_BYTES, said: `${(free / 1e9).toFixed(1)} GB free in ${config.data}` },
      {
        what: 'files',
        fine: bucket.problems.length === 0 && !bucket.isAway,
        said: filesSaid(config, bucket),
      },
      {
        what: 'mail',
        fine: config.smtpUrl !== undefined,
        said: config.smtpUrl ? 'goes out by SMTP' : 'WEFT_SMTP_URL is not set: mail is only logged',
      },
    ]
  })
  if (values.json) console.log(JSON.stringify(findings))
  else for (const { what, fine, said } of findings) console.log(`${fine ? 'fine   ' : 'look at'}  ${what}: ${said}`)
  return findings.every(({ fine }) => fine) ? 0 : 1
}

function filesSaid({ data, bucket }: Config, { problems, isAway }: Checked): string {
  if (!bucket) return `in ${data}`
  if (isAway) return `${bucket.endpoint} does not answer`
  return problems[0] ?? `in the bucket ${bucket.name} at ${bucket.endpoint}`
}
