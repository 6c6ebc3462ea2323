import type { Db } from '#platform/db.ts'
import type { OutcomePreview } from '../contract.ts'
import { openFile } from './open-file.ts'
import { newProblems, Refused } from './problems.ts'
import { savedMapping } from './store/mapping.ts'
import { previewOf, suggested } from './table-file.ts'
import type { Top } from './table-file.ts'
import { kindOf } from './kind.ts'
import { resultFiles } from './upload.ts'

const SHOWN_ROWS = 5

/** The columns of a table that was sent; null where it is no table, or none that can be read. */
export async function topOfUpload(data: string, uploadId: string): Promise<Top | null> {
  const path = resultFiles.pathOf(data, uploadId)
  if ((await kindOf(path)) !== 'table') return null
  try {
    return await previewOf(await openFile(path, newProblems()))
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** The columns of a file, some rows of it, and the mapping to begin with. A file that is no table has none: what is wrong is told when it is tried. */
export async function previewOfUpload(db: Db, data: string, uploadId: string): Promise<OutcomePreview> {
  const top = await topOfUpload(data, uploadId)
  const kind = await kindOf(resultFiles.pathOf(data, uploadId))
  if (!top) return { kind, columns: [], rows: [], mapping: null, savedAs: null }
  const saved = await savedMapping(db, top.header)
  return {
    kind,
    columns: top.header,
    rows: top.rows.slice(0, SHOWN_ROWS),
    mapping: saved?.mapping ?? suggested(top),
    savedAs: saved?.name ?? null,
  }
}
