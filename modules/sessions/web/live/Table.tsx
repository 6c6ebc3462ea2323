import { useState } from 'react'
import { PieceView } from '#modules/work/web/PieceView.tsx'
import { Button } from '#web/ui/Button.tsx'
import { words } from '#web/words.ts'
import type { SessionNote, Work } from '../../contract.ts'
import type { Pointed } from './LiveSession.tsx'
import { letterOf, markNumbers } from './marks.ts'
import { Over, Picture } from './Picture.tsx'
import { Lines } from './Lines.tsx'
import css from './Table.module.css'

const say = words({
  pieces: { en: 'Pieces', es: 'Trabajos' },
  piece: { en: (letter: string) => `Piece ${letter}`, es: (letter: string) => `Trabajo ${letter}` },
  sheet: {
    en: (letter: string, sheet: number) => `Piece ${letter}, sheet ${sheet}`,
    es: (letter: string, sheet: number) => `Trabajo ${letter}, hoja ${sheet}`,
  },
  takenBack: { en: 'Its team has taken this piece back.', es: 'Su equipo retiró este trabajo.' },
  large: { en: 'Larger', es: 'Más grande' },
  small: { en: 'Smaller', es: 'Más pequeño' },
  open: { en: 'Open it', es: 'Abrirlo' },
  hint: {
    en: 'Tap the place you mean, then write what you see there.',
    es: 'Toque el lugar que señala y escriba lo que ve ahí.',
  },
})

type Props = {
  work: readonly Work[]
  notes: readonly SessionNote[]
  pointed: Pointed
  /** Null where nothing is pointed at now. */
  point: ((at: Pointed) => void) | null
}

/** Sound, film and writing of a piece are looked at and spoken of; what is drawn or photographed can be pointed at. */
const canPoint = ({ kind, piece }: Work) =>
  kind === 'photo' || kind === 'text' || piece?.kind === 'image' || piece?.kind === 'pdf'

/** What we look at: one piece at a time, with everyone’s marks on it. */
export function Table({ work, notes, pointed, point }: Props) {
  const [at, setAt] = useState(0)
  const [large, setLarge] = useState(false)
  const position = Math.min(at, work.length - 1)
  const piece = work[position]!
  const numbers = markNumbers(notes, work)
  const marks = notes.flatMap(({ id, workId, mark, text }) =>
    workId === piece.id && mark ? [{ id, mark, text, number: numbers.get(id)! }] : [],
  )
  const own = pointed?.workId === piece.id ? pointed.mark : null
  const set = point && ((mark: NonNullable<Pointed>['mark']) => point({ workId: piece.id, mark }))
  return (
    <div className={css.table}>
      {work.length > 1 && (
        <fieldset className={css.tabs}>
          <legend className="aloud">{say.pieces}</legend>
          {work.map((one, index) => (
            <button
              key={one.id}
              type="button"
              aria-pressed={index === position}
              aria-label={say.piece(letterOf(index))}
              onClick={() => setAt(index)}
            >
              {letterOf(index)}
            </button>
          ))}
        </fieldset>
      )}
      <figure className={large ? css.large : undefined}>
        {piece.kind === 'photo' && (
          <Picture piece={piece} marks={marks} own={own} set={set} name={say.piece(letterOf(position))} />
        )}
        {piece.piece && (
          <PieceView
            piece={{ title: piece.title, ...piece.piece }}
            renderOver={(_, sheet) => (
              <Over marks={marks} own={own} set={set} name={say.sheet(letterOf(position), sheet)} sheet={sheet} />
            )}
          />
        )}
        {piece.kind === 'piece' && !piece.piece && <p>{say.takenBack}</p>}
        {piece.kind === 'text' && <Lines piece={piece} marks={marks} own={own} set={set} />}
        {piece.kind === 'link' && (
          <p>
            <a href={piece.url ?? ''} target="_blank" rel="noreferrer">
              {piece.title || say.open}
            </a>
          </p>
        )}
        <figcaption className="row small screen-only">
          {piece.kind !== 'link' && piece.title && <b>{piece.title}</b>}
          {set && canPoint(piece) && <span>{say.hint}</span>}
          {(piece.kind === 'photo' || piece.piece) && (
            <Button look="plain" onClick={() => setLarge(!large)}>
              {large ? say.small : say.large}
            </Button>
          )}
        </figcaption>
      </figure>
    </div>
  )
}
