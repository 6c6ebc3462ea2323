import { readFile } from 'node:fs/promises'
import { KINDS } from '#modules/frameworks/framework.ts'
import type { Kind } from '#modules/frameworks/framework.ts'
import { caseProblemLine, takenOverLine } from '#modules/frameworks/report.ts'
import { takeOver } from '#modules/frameworks/server/import.ts'
import { inTransaction } from '#platform/db.ts'
import { districtSettings } from '#platform/settings.ts'
import { parsed, UsageError } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parsed(words, { kind: { type: 'string' }, json: { type: 'boolean' } }, ['FILE'])
  const kind = values.kind ?? 'standards'
  if (!isKind(kind)) throw new UsageError(`--kind is one of ${KINDS.join(', ')}`)
  const path = positionals[0]!
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`There is no file ${path}`)
  })
  return withDatabase(async ({ db }) => {
    const district = await districtSettings(db)
    if (!district) {
      console.error('There is no district here yet: set it up first.')
      return 1
    }
    const done = await inTransaction(db, (tx) => takeOver(tx, text, { kind, madeBy: null }))
    if (values.json) console.log(JSON.stringify(done))
    else if ('problems' in done) for (const problem of done.problems) console.error(caseProblemLine(problem, district.locale))
    else console.log(takenOverLine(done, district.locale))
    return 'problems' in done ? 1 : 0
  })
}

const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind)
