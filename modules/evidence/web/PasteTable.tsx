import { useId } from 'react'
import { valueText } from '#web/chart/unit.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { formatDate, locale, words } from '#web/words.ts'
import type { Measure } from '../contract.ts'
import { columnsOf } from '../paste.ts'
import type { PasteColumn, PastedRow } from '../paste.ts'
import css from './PasteTable.module.css'
import { unitOf } from './unit-of.ts'
import { columnWords, pointWords } from './words.ts'

const say = words({
  caption: { en: 'What will be saved', es: 'Lo que se guardará' },
  cell: {
    en: (column: string, row: number) => `${column}, row ${row}`,
    es: (column: string, row: number) => `${column}, fila ${row}`,
  },
  replaces: { en: (value: string) => `replaces ${value}`, es: (value: string) => `reemplaza ${value}` },
  leaveOut: { en: 'Leave out', es: 'Dejar fuera' },
  without: { en: (row: number) => `Leave out row ${row}`, es: (row: number) => `Dejar fuera la fila ${row}` },
})

type Props = {
  measure: Measure
  rows: readonly (PastedRow & { id: number })[]
  /** A row as it was mended, or null to leave it out. */
  onChange: (id: number, cells: string[] | null) => void
}

/** The pasted rows, each cell to be mended where it stands, with what is wrong beneath it. */
export function PasteTable({ measure, rows, onChange }: Props) {
  const all = columnsOf(measure.kind)
  const columns = all.filter((column, at) => column !== 'note' || rows.some(({ cells }) => cells[at]))
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <caption className="aloud">{say.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnWords[column]}
              </th>
            ))}
            <th scope="col">
              <span className="aloud">{say.leaveOut}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.id}
              measure={measure}
              columns={columns}
              row={row}
              number={index + 1}
              onChange={(cells) => onChange(row.id, cells)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  measure: Measure
  columns: readonly PasteColumn[]
  row: PastedRow
  number: number
  onChange: (cells: string[] | null) => void
}

function Row({ measure, columns, row: { cells, point, problems }, number, onChange }: RowProps) {
  const id = useId()
  const told = toldOf(measure, point, problems)
  const change = (at: number, value: string) => onChange(columns.map((_, place) => (place === at ? value : (cells[place] ?? ''))))
  return (
    <>
      <tr className={css.row}>
        {columns.map((column, at) => (
          <td key={column}>
            <input
              aria-label={say.cell(columnWords[column], number)}
              aria-invalid={problems[column] ? true : undefined}
              aria-describedby={`${id}-told`}
              className={column === 'on' || column === 'note' ? css.wide : css.figure}
              value={cells[at] ?? ''}
              onChange={({ target }) => change(at, target.value)}
            />
          </td>
        ))}
        <td>
          <button type="button" className={css.without} aria-label={say.without(number)} onClick={() => onChange(null)}>
            <Icon name="close" />
          </button>
        </td>
      </tr>
      <tr>
        <td colSpan={columns.length + 1} id={`${id}-told`} className={point ? 'tiny' : css.problem}>
          {told}
        </td>
      </tr>
    </>
  )
}

/** What a row becomes, or what is wrong with each of its cells. */
function toldOf(measure: Measure, point: PastedRow['point'], problems: PastedRow['problems']): string {
  if (!point)
    return Object.entries(problems)
      .map(([column, problem]) => `${columnWords[column as PasteColumn]}: ${pointWords[problem]}`)
      .join(' ')
  const replaced = measure.points.find(({ on }) => on === point.on)
  const value = replaced && valueText(unitOf(measure), replaced.value, locale)
  return [formatDate(point.on, 'full'), value && say.replaces(value)].filter(Boolean).join(' · ')
}
