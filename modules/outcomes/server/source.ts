import type { Db } from '#platform/db.ts'
import type { MappedMeasure, Mapping } from '../mapping.ts'
import { measuresOf, readLineItems } from './oneroster/line-items.ts'
import { openResults } from './oneroster/open-results.ts'
import { resultReader } from './oneroster/read-results.ts'
import { columnsOf } from './oneroster/small-table.ts'
import { kindOf } from './kind.ts'
import { openFile } from './open-file.ts'
import type { Problems } from './problems.ts'
import { tableReader } from './read-table.ts'
import type { Way } from './stage-file.ts'
import { savedMapping } from './store/mapping.ts'
import { checkMapping, suggested, topOf } from './table-file.ts'

/** How the rows of a file are read, and what of it the merge has to know. */
export type Source = Pick<Way, 'file' | 'separator' | 'rules' | 'reader' | 'dateColumn'> & {
  about: 'students' | 'places'
  measures: readonly MappedMeasure[]
  columns: { student: string | null; place: string | null }
  close: () => Promise<void>
}
type Of = {
  path: string
  name?: string
  /** Where a zip is unpacked; elsewhere than for all to see, and where it is cleared away after a power cut. */
  unpackIn?: string
  mapping: Mapping | null
  yearBegins: string
  problems: Problems
}

/** A folder or a zip is a OneRoster set; anything else is a table that is read by a mapping. */
export const openSource = async (db: Db, of: Of): Promise<Source> =>
  (await kindOf(of.path)) === 'set' ? openOneRoster(of) : openTable(db, of)

async function openTable(db: Db, { path, name, mapping: given, yearBegins, problems }: Of): Promise<Source> {
  const file = { ...(await openFile(path, problems)), ...(name ? { name } : {}) }
  const { header, separator, rows } = await topOf(file, problems)
  const mapping = given ?? (await savedMapping(db, header))?.mapping ?? suggested({ header, separator, rows })
  checkMapping(mapping, header, file.name, problems)
  return {
    file,
    separator,
    rules: mapping,
    reader: (parts) => tableReader({ file: file.name, header, mapping, yearBegins, ...parts }),
    dateColumn: mapping.date,
    about: mapping.about,
    measures: mapping.values.map(({ measure }) => measure),
    columns: { student: mapping.student, place: mapping.place },
    close: async () => {},
  }
}

const NEEDED = ['lineItemSourcedId', 'studentSourcedId', 'scoreStatus', 'score', 'scoreDate']

async function openOneRoster({ path, name, unpackIn, yearBegins, problems }: Of): Promise<Source> {
  const set = await openResults({ path, name, unpackIn }, problems)
  try {
    const items = await readLineItems(set, yearBegins, problems)
    const { header, separator } = await topOf(set.results, problems)
    const columns = columnsOf(set.results, header, NEEDED, problems)
    return {
      file: set.results,
      separator,
      rules: [...items],
      reader: resultReader({ file: set.results, columns, items, yearBegins }),
      dateColumn: null,
      about: 'students',
      measures: measuresOf(items.values()),
      columns: { student: 'studentSourcedId', place: 'schoolSourcedId' },
      close: set.close,
    }
  } catch (error) {
    await set.close()
    throw error
  }
}
