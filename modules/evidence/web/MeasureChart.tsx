import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { ChartFigure } from '#web/chart/ChartFigure.tsx'
import { later } from '#web/ui/later.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { formatDate, locale, words } from '#web/words.ts'
import type { Measure } from '../contract.ts'
import css from './MeasureChart.module.css'
import { measurePicture } from './measure-picture.ts'
import type { CycleMark } from './seen.ts'
import { purposeWords } from './purpose-words.ts'

const HowWeKnow = later(() => import('./HowWeKnow.tsx').then((m) => m.HowWeKnow))

const say = words({
  how: { en: 'How we know', es: 'Cómo lo sabemos' },
  notes: { en: 'Noted on the chart', es: 'Anotado en el gráfico' },
})

type Props = {
  measure: Measure
  marks: readonly CycleMark[]
  /** What can be done with it, for those who write. */
  children?: ReactNode
}

/** A measure with a point at least: its chart, what is seen, how sure, and how we know. */
export function MeasureChart({ measure, marks, children }: Props) {
  const figures = useId()
  const [open, setOpen] = useState(false)
  const { title, said, reading, draw, rows } = measurePicture(measure, marks, locale)
  return (
    <div>
      {measure.purpose !== 'outcome' && (
        <p className={css.purpose}>
          <Pill>{purposeWords[measure.purpose]}</Pill>
        </p>
      )}
      <ChartFigure
        title={title}
        said={
          <>
            {said}{' '}
            <button type="button" className={css.how} aria-expanded={open} aria-controls={figures} onClick={() => setOpen(!open)}>
              {say.how}
            </button>
          </>
        }
        draw={draw}
        rows={rows}
        file={fileName(measure.name)}
      >
        <div id={figures} hidden={!open} className={css.figures}>
          {open && <HowWeKnow measure={measure} reading={reading} />}
        </div>
        <div className={css.tools}>{children}</div>
      </ChartFigure>
      <PointNotes points={measure.points} />
    </div>
  )
}

/** What was noted at the numbered points. */
function PointNotes({ points }: Pick<Measure, 'points'>) {
  const noted = points.filter(({ note }) => note)
  if (noted.length === 0) return null
  return (
    <ol className={`small ${css.notes}`} aria-label={say.notes}>
      {noted.map(({ id, on, note }) => (
        <li key={id}>
          {formatDate(on)}: {note}
        </li>
      ))}
    </ol>
  )
}

/** "Exit tickets: claim" as a file: exit-tickets-claim. */
export const fileName = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'weft'
