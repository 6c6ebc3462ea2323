import { loadDemo } from '#demo/load.ts'
import { inTransaction } from '#platform/db.ts'
import { districtSettings } from '#platform/settings.ts'
import { storeOf } from '#platform/store/store.ts'
import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  parsed(words, {})
  return withDatabase(async ({ db, config }) => {
    if (await districtSettings(db)) {
      console.error('This database has a district in it. The demo loads into an empty one only: set WEFT_DATA to a new folder.')
      return 1
    }
    await inTransaction(db, (tx) => loadDemo(tx, { files: storeOf(config) }))
    console.log('The demo district is loaded.')
    return 0
  })
}
