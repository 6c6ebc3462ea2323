import { open, stat } from 'node:fs/promises'
import type { FileKind } from '../contract.ts'

const ZIP = 'PK'
/** XML, with its mark or without. */
const XML = /^(\xef\xbb\xbf)?\s*</
const LOOKED_AT = 256

/** What a file of results is, by its first bytes: whatever it is called. A folder is a set that is not packed. */
export async function kindOf(path: string): Promise<FileKind> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory() || (found && /\.zip$/i.test(path))) return 'set'
  if (!found?.isFile()) return 'table'
  await using file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0)
  const begins = buffer.toString('latin1', 0, bytesRead)
  return begins.startsWith(ZIP) ? 'set' : XML.test(begins) ? 'xml' : 'table'
}
