import { rebuildRollups } from '#modules/outcomes/server/rebuild.ts'
import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  parsed(words, {})
  return withDatabase(async ({ db }) => {
    const { cells, differed } = await rebuildRollups(db)
    console.log(`${cells} cells made anew from the results; ${differed} of them were not what stood there.`)
    return 0
  })
}
