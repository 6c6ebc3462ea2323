import { parsed } from './usage.ts'
import { withDatabase } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  parsed(words, {})
  await withDatabase(async () => {})
  console.log('The database is up to date.')
  return 0
}
