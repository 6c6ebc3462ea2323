import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { migrations } from '#db/migrations/index.ts'

/** How this program lays out an archive. Raised when an older one could no longer read it. */
export const FORMAT = 1

export const MANIFEST = 'manifest.json'
export const CONTENTS = 'contents.json'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** First in the archive: what it is and what it was made from. */
export const Manifest = z.object({
  format: z.literal(FORMAT),
  weft: z.string(),
  postgres: z.string(),
  at: z.iso.datetime(),
  migrations: z.array(z.string()),
  seal: z.object({ number: z.int(), position: z.int(), sha256: Sha256 }).nullable(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  leftOut: z.string(),
})
export type Manifest = z.infer<typeof Manifest>

/** Last but for the checksums: what there was of each, which is known only when it was all written. */
export const Contents = z.object({
  rows: z.record(z.string(), z.int()),
  sequences: z.record(z.string(), z.int()),
  files: z.int(),
  missingFiles: z.array(Sha256),
})
export type Contents = z.infer<typeof Contents>

/** Why this Weft cannot read an archive, by the migrations its database had run; null where it can. */
export function whyNotRestore({ weft, migrations: ran }: Pick<Manifest, 'weft' | 'migrations'>): string | null {
  const ours = Object.keys(migrations)
  const unknown = ran.filter((name) => !ours.includes(name))
  if (unknown.length > 0)
    return `The archive was made by a newer Weft (${weft}): this one does not know ${unknown.join(', ')}. Restore it with that version or a later one.`
  if (ran.length === 0 || ran.some((name, at) => name !== ours[at]))
    return `The archive’s database had run ${ran.join(', ') || 'no migration'}, which no version of Weft leaves behind.`
  return null
}

export async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}
