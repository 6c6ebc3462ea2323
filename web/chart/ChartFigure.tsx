import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Notice } from '../ui/Notice.tsx'
import { Table } from '../ui/Table.tsx'
import { Menu } from '../ui/Menu.tsx'
import { locale } from '../words.ts'
import css from './ChartFigure.module.css'
import { filePaint, pagePaint } from './paint.ts'
import type { Drawing } from './paint.ts'
import { csvText } from './rows.ts'
import type { Rows } from './rows.ts'
import { pngBlob, svgFile, takeAway } from './take-away.ts'
import { chartWords } from './words.ts'

const say = chartWords(locale)

type Props = {
  /** What is seen, and the sentence beneath that says how sure. */
  title: string
  said: ReactNode
  draw: (drawing: Drawing) => ReactElement
  rows: Rows
  /** Names the files one takes away, without their ending. */
  file: string
  /** More to do with it, beside the table: "Add this week's numbers". */
  children?: ReactNode
}

/** A chart on a page: its title, the drawing for the width there is, its sentence, the table behind it, and files to take away. */
export function ChartFigure({ title, said, draw, rows, file, children }: Props) {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const columns = rows.head.map((label, place) => ({ label, figure: place > 0, cell: (row: readonly string[]) => row[place] }))
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(frame.current?.clientWidth ?? 0))
    measure()
    const observer = new ResizeObserver(measure)
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  return (
    <figure className={`stack ${css.figure}`} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{title}</h3>
      <div ref={frame}>{width > 0 && draw({ width, paint: pagePaint, locale, id })}</div>
      <figcaption className="stack">
        <p>{said}</p>
        <div className={css.more}>
          <details>
            <summary>{say.table}</summary>
            <Table caption={title} columns={columns} rows={rows.shown} rowKey={([day]) => day ?? ''} />
          </details>
          <Files draw={draw} rows={rows} file={file} />
          {children}
        </div>
      </figcaption>
    </figure>
  )
}

function Files({ draw, rows, file }: Pick<Props, 'draw' | 'rows' | 'file'>) {
  const [failed, setFailed] = useState(false)
  const svg = () => svgFile(draw({ width: 720, paint: filePaint, locale, id: 'chart', alone: true }))
  const png = () =>
    svg()
      .then(pngBlob)
      .then(
        (blob) => takeAway(blob, `${file}.png`),
        () => setFailed(true),
      )
  return (
    <>
      <Menu button={say.takeAway} name={say.takeAway} look="plain" align="start">
        <button type="button" onClick={() => void png()}>
          {say.png}
        </button>
        <button type="button" onClick={() => void svg().then((text) => takeAway(text, `${file}.svg`, 'image/svg+xml'))}>
          {say.svg}
        </button>
        <button type="button" onClick={() => takeAway(csvText(rows), `${file}.csv`, 'text/csv')}>
          {say.csv}
        </button>
      </Menu>
      {failed && <Notice tone="problem">{say.notDrawn}</Notice>}
    </>
  )
}
