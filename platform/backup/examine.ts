import { CONTENTS, Contents, FORMAT, MANIFEST, Manifest, whyNotRestore } from './manifest.ts'
import { bytesOf, readArchive } from './read-archive.ts'
import { Refused } from './refused.ts'

export type Examined = { manifest: Manifest; contents: Contents }

/** The file of an entry under `files/`, or null. */
export const fileOf = (name: string): Buffer | null => {
  const hex = /^files\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/.exec(name)?.[2]
  return hex ? Buffer.from(hex, 'hex') : null
}

/** The table of an entry under `tables/`, or null. */
export const tableOf = (name: string): string | null => /^tables\/([^/]+)\/\d{5,}\.gz$/.exec(name)?.[1] ?? null

/** Reads a whole archive without writing anything, and refuses one that is damaged, of another format or of a newer Weft. */
export async function examine(path: string): Promise<Examined> {
  const texts = new Map<string, string>()
  let strange: string | undefined
  try {
    await readArchive(path, async (entry) => {
      if (entry.name === MANIFEST || entry.name === CONTENTS) texts.set(entry.name, (await bytesOf(entry)).toString())
      else if (!fileOf(entry.name) && !tableOf(entry.name)) strange ??= entry.name
    })
  } catch (error) {
    // Another version may lay out an archive otherwise: then it is not damaged, and its manifest is all that can be read.
    if (error instanceof Refused) error.message += foreignFormat(texts.get(MANIFEST) ?? '')
    throw error
  }
  const foreign = foreignFormat(texts.get(MANIFEST) ?? '')
  if (foreign) throw new Refused(foreign.trim())
  const manifest = Manifest.safeParse(json(texts.get(MANIFEST)))
  const contents = Contents.safeParse(json(texts.get(CONTENTS)))
  if (!manifest.success || !contents.success || strange)
    throw new Refused(`This is no archive that Weft wrote${strange ? `: it holds ${strange}` : ''}.`)
  const reason = whyNotRestore(manifest.data)
  if (reason) throw new Refused(reason)
  return { manifest: manifest.data, contents: contents.data }
}

/** A sentence on an archive whose manifest says that it is of another format, else nothing. */
function foreignFormat(manifest: string): string {
  const { format, weft } = (json(manifest) ?? {}) as { format?: unknown; weft?: unknown }
  if (typeof format !== 'number' || format === FORMAT) return ''
  return ` Its format is ${format}, made by Weft ${String(weft)}; this Weft reads format ${FORMAT}. ${format > FORMAT ? 'Restore it with that version or a later one.' : 'Restore it with that version, and upgrade then.'}`
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
