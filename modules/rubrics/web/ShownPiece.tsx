import { Sheets } from '#modules/work/web/Sheets.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { words } from '#web/words.ts'
import type { Piece } from '../scoring-shapes.ts'
import css from './ShownPiece.module.css'

const say = words({
  asked: { en: 'What was asked', es: 'Qué se pidió' },
  noText: {
    en: 'This piece has no text here. Its team has it at hand.',
    es: 'Este trabajo no tiene texto aquí. Su equipo lo tiene a mano.',
  },
  gone: {
    en: 'Its team has taken this piece back, or its days are over. What was given for it stands, without the work.',
    es: 'Su equipo retiró este trabajo, o terminó su plazo. Lo que se dio por él queda, sin el trabajo.',
  },
  readersOnly: {
    en: 'Student work is seen by those who read it here, for as long as they do.',
    es: 'El trabajo de estudiantes lo ve quien lo lee aquí, mientras lo haga.',
  },
})

type Props = {
  piece: Pick<Piece, 'title' | 'text' | 'state' | 'work'>
  /** The keys that turn its sheets. */
  keys?: { before: string; next: string }
}

/** A piece as it lies there: a text, student work sheet by sheet, or why there is nothing. */
export function ShownPiece({ piece: { title, text, state, work }, keys }: Props) {
  if (work)
    return (
      <>
        <Sheets piece={{ title, ...work }} {...(keys && { keys })} />
        {work.about && (
          <Fold summary={say.asked}>
            <p className={css.asked}>{work.about}</p>
          </Fold>
        )}
      </>
    )
  if (state === 'gone') return <p className={css.none}>{say.gone}</p>
  if (state === 'readers-only') return <p className={css.none}>{say.readersOnly}</p>
  return text ? <div className={css.text}>{text}</div> : <p className={css.none}>{say.noText}</p>
}
