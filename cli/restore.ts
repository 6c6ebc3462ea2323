import { resolve } from 'node:path'
import { examine } from '#platform/backup/examine.ts'
import { restore } from '#platform/backup/restore.ts'
import { storeOf } from '#platform/store/store.ts'
import { contentsLine } from './archive-words.ts'
import { parsed } from './usage.ts'
import { withPostgres } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parsed(words, { 'dry-run': { type: 'boolean' } }, ['FILE'])
  const path = resolve(positionals[0]!)
  if (values['dry-run']) {
    const examined = await examine(path)
    console.log(
      `${path} is whole: ${contentsLine(examined)}, as of ${examined.manifest.at}, made by Weft ${examined.manifest.weft}.`,
    )
    return 0
  }
  const began = performance.now()
  const restored = await withPostgres(({ config, url }) => restore(url, storeOf(config), path))
  const { manifest, contents, migratedBy } = restored
  console.log(
    `Restored ${contentsLine(restored)}, as of ${manifest.at}, in ${((performance.now() - began) / 1000).toFixed(1)} s.`,
  )
  console.log(
    manifest.seal
      ? `The ledger holds up to event ${manifest.seal.position}: ${manifest.seal.sha256}`
      : 'The ledger had no seal yet.',
  )
  if (migratedBy.length > 0) console.log(`Upgraded by ${migratedBy.join(', ')}.`)
  console.log(`Not in the archive: ${manifest.leftOut}.`)
  for (const name of contents.missingFiles) console.error(`This file was already missing when the archive was made: ${name}`)
  return 0
}
