import { links } from '#web/links.ts'
import { formatDate, words } from '#web/words.ts'
import type { PieceLine } from '../contract.ts'
import css from './PieceCards.module.css'
import { kindWords, untitled } from './words.ts'

const say = words({
  waiting: { en: 'Being looked into …', es: 'Se está revisando …' },
  refused: { en: 'Not taken: open it to see why', es: 'No se aceptó: ábralo para ver por qué' },
  sheets: { en: (count: number) => `${count} sheets`, es: (count: number) => `${count} hojas` },
  shown: { en: 'Shown elsewhere', es: 'Se muestra en otro lugar' },
  from: { en: (team: string) => `from ${team}`, es: (team: string) => `de ${team}` },
})

/** Pieces beside each other, as one lays them on a table. */
export const PieceCards = ({ pieces, ofOthers = false }: { pieces: readonly PieceLine[]; ofOthers?: boolean }) => (
  <ul className={`plain ${css.cards}`}>
    {pieces.map((piece) => (
      <li key={piece.id}>
        <a href={links.piece(piece.id)} className={css.card}>
          <Cover piece={piece} />
          <span className={css.title}>{piece.title || untitled}</span>
          <span className="small">{ofOthers ? say.from(piece.team) : factsOf(piece)}</span>
        </a>
      </li>
    ))}
  </ul>
)

/** The first sheet; for what has none, a quiet field that says what it is. */
function Cover({ piece: { cover, kind, state } }: { piece: PieceLine }) {
  if (cover?.width) return <img className={css.cover} src={`/files/${cover.fileId}`} alt="" loading="lazy" />
  return <span className={`${css.cover} ${css.blank}`}>{state === 'ready' && kind ? kindWords[kind] : '…'}</span>
}

function factsOf({ state, sheets, madeAt, isShared }: PieceLine): string {
  if (state === 'waiting') return say.waiting
  if (state === 'refused') return say.refused
  return [formatDate(madeAt, 'short'), sheets > 1 && say.sheets(sheets), isShared && say.shown].filter(Boolean).join(' · ')
}
