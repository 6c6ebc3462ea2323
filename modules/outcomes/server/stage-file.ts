import type { OutcomeProgress } from '../contract.ts'
import { BrokenQuotes } from '../records.ts'
import type { Records } from '../records.ts'
import { BrokenXml } from './ed-fi/broken-xml.ts'
import { piecesOf, sourceKey } from './open-file.ts'
import type { TextFile } from './open-file.ts'
import type { Problems } from './problems.ts'
import type { ReaderState } from './read-table.ts'
import { newStaged } from './staged.ts'
import type { Staged } from './staged.ts'
import type { Session } from './store/session.ts'
import { emptyStaging, stagePiece, stagingOf } from './store/stage.ts'

type Remembered = {
  reader: ReaderState
  until: Record<string, string>
  rows: number
  findings: Pick<Problems, 'errors' | 'warnings'>
}
export type ReaderParts = { problems: Problems; staged: Staged; state: ReaderState }
export type From = { byte: number; line: number }
export type Way = {
  file: TextFile
  /** The byte after which the file may be cut. */
  cut: number
  /** What the rows are read by: with other rules it is another import. */
  rules: unknown
  records: (parts: ReaderParts, from: From) => Records
  dateColumn: string | null
  problems: (before?: Remembered['findings']) => Problems
  progress: (progress: OutcomeProgress) => void
}

/** Stages a file piece by piece, from where an earlier run of the same import was cut off. While one piece is written the next is read. */
export async function stageFile(session: Session, way: Way): Promise<StagedFile> {
  const { file, problems: begin, progress } = way
  const source = sourceKey(file, way.rules)
  const left = await stagingOf<Remembered>(session.db, source)
  if (!left) await emptyStaging(session.db)
  const problems = begin(left?.state.findings)
  const state: ReaderState = left?.state.reader ?? { dateForm: null, unclearFrom: null }
  const staged = newStaged(left?.contexts ?? [], left?.state.until ?? {})
  const before = left?.state.rows ?? 0
  const first = { byte: left?.nextByte ?? 0, line: left?.nextLine ?? 1 }
  const records = way.records({ problems, staged, state }, first)
  const began = performance.now()
  let writing: Promise<void> = Promise.resolve()
  try {
    for await (const { text, nextByte, isLast } of piecesOf(file, first, problems, { cut: way.cut })) {
      records.push(text, isLast)
      const findings = { errors: [...problems.errors], warnings: [...problems.warnings] }
      const rows = before + staged.rows()
      const remembered = { reader: { ...state }, until: { ...staged.until }, rows, findings }
      const at = nextByte - Buffer.byteLength(records.rest())
      const piece = { source, nextByte: at, nextLine: records.line(), state: remembered, ...staged.take() }
      await writing
      writing = stagePiece(session, piece)
      // Its failure is met at the next `await writing`.
      writing.catch(() => {})
      const share = (at - first.byte) / Math.max(1, file.bytes - first.byte)
      const seconds = (performance.now() - began) / 1000
      progress({
        step: 'reading',
        read: at,
        of: file.bytes,
        rows,
        secondsLeft: share > 0.02 ? Math.ceil((seconds * (1 - share)) / share) : null,
      })
    }
    await writing
  } catch (error) {
    await writing.catch(() => {})
    if (error instanceof BrokenQuotes) problems.refuse('broken-quotes', { file: file.name, line: error.line })
    if (error instanceof BrokenXml) problems.refuse(error.rule, { file: file.name, line: error.line, value: error.value })
    throw error
  }
  if (state.dateForm === null && state.unclearFrom !== null)
    problems.error('unclear-dates', { file: file.name, line: state.unclearFrom, column: way.dateColumn })
  return { problems, rows: before + staged.rows(), until: staged.until }
}

export type StagedFile = { problems: Problems; rows: number; until: Staged['until'] }
