import { words } from '#web/words.ts'
import type { Mark, Work } from '../../contract.ts'
import css from './Lines.module.css'
import type { Shown } from './Picture.tsx'

const say = words({
  line: { en: (number: number) => `Point at line ${number}`, es: (number: number) => `Señalar la línea ${number}` },
})

type Props = { piece: Work; marks: readonly Shown[]; own: Mark | null; set: ((mark: Mark) => void) | null }

/** A text with its lines numbered, to point at one of them. */
export function Lines({ piece, marks, own, set }: Props) {
  return (
    <ol className={`plain ${css.lines}`}>
      {piece.text.split('\n').map((line, index) => {
        const here = marks.filter(({ mark }) => mark.at === index + 1)
        const isOwn = own?.at === index + 1
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a line is its number
          <li key={index} className={isOwn ? css.own : here.length > 0 ? css.marked : undefined}>
            {set && line.trim() !== '' ? (
              <button
                type="button"
                aria-label={say.line(index + 1)}
                aria-pressed={isOwn}
                onClick={() => set({ x: null, y: null, at: index + 1 })}
              >
                {index + 1}
              </button>
            ) : (
              <span className={css.count}>{index + 1}</span>
            )}
            <span className={css.text}>{line}</span>
            <span className={css.marks} aria-hidden="true">
              {here.map(({ id, number }) => (
                <span key={id}>{number}</span>
              ))}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
