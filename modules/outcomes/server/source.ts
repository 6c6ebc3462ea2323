import type { Db } from '#platform/db.ts'
import type { FileKind } from '../contract.ts'
import { definitionsIn } from '../mapping.ts'
import type { MappedMeasure, Mapping } from '../mapping.ts'
import { recordReader } from '../records.ts'
import { isEdFi, openInterchange } from './ed-fi/open-interchange.ts'
import { measuresOf, readLineItems } from './oneroster/line-items.ts'
import { openResults } from './oneroster/open-results.ts'
import { resultReader } from './oneroster/read-results.ts'
import { columnsOf } from './oneroster/small-table.ts'
import { kindOf } from './kind.ts'
import { CUTS, MARK_BYTES, openFile } from './open-file.ts'
import type { TextFile } from './open-file.ts'
import type { Problems } from './problems.ts'
import { tableReader } from './read-table.ts'
import type { From, ReaderParts, Way } from './stage-file.ts'
import { savedMapping } from './store/mapping.ts'
import type { GroupDefinition } from './store/merge-results.ts'
import { checkMapping, suggested, topOf } from './table-file.ts'
import { unpacked } from './unpack.ts'
import type { Unpacked } from './unpack.ts'

/** How the rows of a file are read, and what of it the merge has to know. */
export type Source = Pick<Way, 'file' | 'cut' | 'rules' | 'records' | 'dateColumn'> & {
  about: 'students' | 'places'
  measures: readonly MappedMeasure[]
  definitions: readonly GroupDefinition[]
  columns: { student: string | null; place: string | null }
  close: () => Promise<void>
}
type Opened = Omit<Source, 'close'>
type Of = {
  path: string
  name?: string
  /** Where a zip is unpacked; elsewhere than for all to see, and where it is cleared away after a power cut. */
  unpackIn?: string
  mapping: Mapping | null
  yearBegins: string
  problems: Problems
}

const OPENED: Record<FileKind, (of: Of, db: Db) => Promise<Source>> = { table: openTable, set: openSet, xml: openEdFi }

/** A folder or a zip is a set of OneRoster or Ed-Fi, XML an interchange of Ed-Fi; anything else is a table that is read by a mapping. */
export const openSource = async (db: Db, of: Of): Promise<Source> => OPENED[await kindOf(of.path)](of, db)

type RowReader = (parts: ReaderParts) => (fields: readonly string[], line: number) => void

/** The records of a table below its header. */
const rowsOf =
  (separator: string, reader: RowReader) =>
  (parts: ReaderParts, { line: first }: From) => {
    const read = reader(parts)
    return recordReader(separator, first, (fields, line) => {
      if (line > 1) read(fields, line)
    })
  }

async function openTable({ path, name, mapping: given, yearBegins, problems }: Of, db: Db): Promise<Source> {
  const file = { ...(await openFile(path, problems)), ...(name ? { name } : {}) }
  const { header, separator, rows } = await topOf(file, problems)
  const mapping = given ?? (await savedMapping(db, header))?.mapping ?? suggested({ header, separator, rows })
  checkMapping(mapping, header, file.name, problems)
  return {
    file,
    cut: CUTS.line,
    rules: mapping,
    records: rowsOf(separator, (parts) => tableReader({ file: file.name, header, mapping, yearBegins, ...parts })),
    dateColumn: mapping.date,
    about: mapping.about,
    measures: mapping.values.map(({ measure }) => measure),
    definitions: definitionsIn(mapping),
    columns: { student: mapping.student, place: mapping.place },
    close: async () => {},
  }
}

const NEEDED = ['lineItemSourcedId', 'studentSourcedId', 'scoreStatus', 'score', 'scoreDate']

async function openSet(of: Of): Promise<Source> {
  const set = await unpacked(of, of.problems)
  try {
    const source = isEdFi(set) ? await edFi(await openInterchange(set, of.problems), of) : await oneRoster(set, of)
    return { ...source, close: set.close }
  } catch (error) {
    await set.close()
    throw error
  }
}

async function oneRoster(set: Unpacked, { yearBegins, problems }: Of): Promise<Opened> {
  const files = await openResults(set, problems)
  const items = await readLineItems(files, yearBegins, problems)
  const { header, separator } = await topOf(files.results, problems)
  const columns = columnsOf(files.results, header, NEEDED, problems)
  return {
    file: files.results,
    cut: CUTS.line,
    rules: [...items],
    records: rowsOf(separator, resultReader({ file: files.results, columns, items, yearBegins })),
    dateColumn: null,
    about: 'students',
    measures: measuresOf(items.values()),
    definitions: [],
    columns: { student: 'studentSourcedId', place: 'schoolSourcedId' },
  }
}

async function openEdFi(of: Of): Promise<Source> {
  const file = { ...(await openFile(of.path, of.problems)), ...(of.name ? { name: of.name } : {}) }
  return { ...(await edFi(file, of)), close: async () => {} }
}

/** What reads XML is loaded when there is some. */
async function edFi(file: TextFile, { yearBegins }: Of): Promise<Opened> {
  const { elementReader } = await import('./ed-fi/elements.ts')
  const { ASSESSMENT, assessmentReader, INTERCHANGE, NOT_READ } = await import('./ed-fi/read-assessments.ts')
  const reader = assessmentReader({ file: file.name, yearBegins })
  const way = { root: INTERCHANGE, each: ASSESSMENT, without: NOT_READ }
  return {
    file,
    cut: CUTS.tag,
    rules: [INTERCHANGE, yearBegins],
    records: (parts, { byte, line }) =>
      elementReader(way, { line, state: parts.state, isBegun: byte > MARK_BYTES }, reader(parts)),
    dateColumn: null,
    about: 'students',
    measures: [],
    definitions: [],
    columns: { student: 'StudentUniqueId', place: 'SchoolId' },
  }
}
