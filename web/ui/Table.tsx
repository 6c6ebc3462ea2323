import type { ReactNode } from 'react'
import css from './Table.module.css'

export type Column<Row> = {
  label: string
  cell: (row: Row) => ReactNode
  /** Figures stand to the right, one below the other. */
  figure?: boolean
}
type Props<Row> = { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string }

/** A table with its caption; the first column names the row. Wider than the page, it scrolls by itself. */
export function Table<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const kind = ({ figure }: Column<Row>) => (figure ? css.figure : undefined)
  return (
    <section className={css.frame} aria-label={caption} ref={reachable}>
      <table className={css.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={kind(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.label} scope="row" className={kind(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.label} className={kind(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A region that scrolls can be reached by keyboard, for as long as it is wider than its page. */
function reachable(frame: HTMLElement | null) {
  if (!frame) return undefined
  const look = () => {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0
    else frame.removeAttribute('tabindex')
  }
  const watch = new ResizeObserver(look)
  watch.observe(frame)
  return () => watch.disconnect()
}
