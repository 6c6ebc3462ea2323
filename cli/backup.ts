import { resolve } from 'node:path'
import { backUp } from '#platform/backup/backup.ts'
import { storeOf } from '#platform/store/store.ts'
import { contentsLine, sizeOf } from './archive-words.ts'
import { parsed } from './usage.ts'
import { withPostgres } from './with-database.ts'

export async function run(words: string[]): Promise<number> {
  const { values, positionals } = parsed(words, { force: { type: 'boolean' } }, ['FILE'])
  const path = resolve(positionals[0]!)
  const began = performance.now()
  const made = await withPostgres(({ config, url }) => backUp(url, storeOf(config), path, { force: values.force ?? false }))
  const { manifest, contents, bytes } = made
  console.log(
    `${path}: ${contentsLine(made)}, as of ${manifest.at}; ${sizeOf(bytes)} in ${((performance.now() - began) / 1000).toFixed(1)} s.`,
  )
  console.log(
    manifest.seal
      ? `The ledger is sealed up to event ${manifest.seal.position}: ${manifest.seal.sha256}`
      : 'The ledger has no seal yet.',
  )
  console.log(`Left out: ${manifest.leftOut}.`)
  for (const name of contents.missingFiles) console.error(`This file is not on the disk, or is damaged there: ${name}`)
  return contents.missingFiles.length === 0 ? 0 : 1
}
