import { resolve } from 'node:path'
import { storeOf } from '#platform/store/store.ts'
import { exportOf, whoseOf } from '#server/export.ts'
import { parsed, UsageError } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals } = parsed(words, { team: text, person: text, district: { type: 'boolean' } }, ['FOLDER'])
  if (Object.keys(values).length !== 1) throw new UsageError('Say one of --team ID, --person LOGIN, --district.\nSee --help.')
  const folder = resolve(positionals[0]!)
  return withDatabase(async ({ db, config }) => {
    const whose = await whoseOf(db, values)
    if (!whose) {
      console.error(
        `There is ${values.team ? `no team ${values.team}` : values.person ? `nobody with the e-mail, user name or id ${values.person}` : 'no district yet'}.`,
      )
      return 1
    }
    const { rows, pictures, missing } = await exportOf(db, whose, { store: storeOf(config), folder })
    for (const [name, count] of Object.entries(rows)) console.log(`${String(count).padStart(8)}  ${name}`)
    console.log(`${folder}: what ${whose.name} put in, and ${pictures} pictures.`)
    for (const id of missing) console.error(`This picture is not on the disk: ${id}`)
    return missing.length === 0 ? 0 : 1
  })
}
