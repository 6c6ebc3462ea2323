import { useAct } from '#web/act.ts'
import { Button } from '#web/ui/Button.tsx'
import { DialogButton } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { later } from '#web/ui/later.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { ago, formatNumber, words } from '#web/words.ts'
import { scaleOf } from '../rubric.ts'
import type { Divided, Scoring, Used, Word } from '../scoring-shapes.ts'
import css from './DividedPieces.module.css'
import { titleOf } from './piece-words.ts'
import { ShownPiece } from './ShownPiece.tsx'

const Propose = later(() => import('./Propose.tsx').then((m) => m.Propose))

const say = words({
  gave: {
    en: (count: number, score: string) => `${count} gave ${score}`,
    es: (count: number, score: string) => `${count} dieron ${score}`,
  },
  you: { en: 'you', es: 'usted' },
  settled: { en: 'settled', es: 'acordado' },
  why: { en: 'Why it was settled so', es: 'Por qué se acordó así' },
  read: { en: 'Read the piece', es: 'Leer el trabajo' },
  said: { en: 'What readers wrote as they read', es: 'Lo que escribieron al leer' },
  talk: { en: 'What in the work made you decide?', es: '¿Qué del trabajo le hizo decidir?' },
  add: { en: 'Say it', es: 'Decirlo' },
  propose: { en: 'Propose other words', es: 'Proponer otras palabras' },
  still: {
    en: (criterion: string) => `“${criterion}” has divided you in two rounds now. Perhaps it is the words, not the readers.`,
    es: (criterion: string) => `«${criterion}» los ha dividido en dos rondas. Tal vez sean las palabras, no quienes leen.`,
  },
})

type Props = { scoring: Scoring; used: Used; divided: readonly Divided[]; said: readonly Word[]; dividesStill: readonly string[] }

/** The pieces on which readers lie furthest apart, and room to talk about each. */
export function DividedPieces({ scoring, used, divided, said, dividesStill }: Props) {
  return (
    <>
      {dividesStill.map((id) => {
        const criterion = used.criteria.find((one) => one.id === id)!
        return (
          <Notice key={id}>
            {say.still(criterion.name)}{' '}
            <DialogButton look="plain" label={say.propose} title={say.propose}>
              {(close) => (
                <Propose
                  scoring={scoring}
                  used={used}
                  criterionId={id}
                  pieces={divided.filter((one) => one.criterionId === id)}
                  onDone={close}
                />
              )}
            </DialogButton>
          </Notice>
        )
      })}
      <ol className={`plain ${css.pieces}`}>
        {divided.map((piece) => (
          <li key={piece.id}>
            <Piece
              scoring={scoring}
              used={used}
              piece={piece}
              said={said.filter(({ pieceId, criterionId }) => pieceId === piece.id && criterionId === piece.criterionId)}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

function Piece({ scoring, used, piece, said }: { scoring: Scoring; used: Used; piece: Divided; said: readonly Word[] }) {
  const criterion = used.criteria.find(({ id }) => id === piece.criterionId)!
  const scale = scaleOf(used)
  const most = Math.max(...piece.counts)
  return (
    <article className={css.piece} aria-label={titleOf(piece)}>
      <h3>
        {titleOf(piece)} <span className="small">· {criterion.name}</span>
      </h3>
      <ol className={`plain ${css.counts}`}>
        {scale.map((score, at) => {
          const count = piece.counts[at]!
          const marks = [piece.own === score && say.you, piece.reference === score && say.settled].filter(Boolean)
          return (
            <li key={score} data-own={piece.own === score || undefined}>
              <span className={css.column} aria-hidden="true">
                <span style={{ height: `${most === 0 ? 0 : (count / most) * 100}%` }} />
              </span>
              <span className="aloud">{say.gave(count, formatNumber(score))}</span>
              <span aria-hidden="true" className={css.count}>
                {count || ''}
              </span>
              <b aria-hidden="true">{formatNumber(score)}</b>
              <span className={css.marks}>{marks.join(', ')}</span>
            </li>
          )
        })}
      </ol>
      {piece.reference !== null && piece.reason && (
        <Fold summary={say.why}>
          <p className="small">{piece.reason}</p>
        </Fold>
      )}
      {(piece.text || piece.state !== 'text') && (
        <Fold summary={say.read}>
          <ShownPiece piece={piece} />
        </Fold>
      )}
      {piece.comments.length > 0 && (
        <Fold summary={say.said} open>
          <ul className={css.comments}>
            {piece.comments.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
      {said.length > 0 && (
        <ul className={`plain ${css.words}`}>
          {said.map((word) => (
            <li key={word.id}>
              <p>{word.text}</p>
              <p className="tiny">
                {word.by}, {ago(word.madeAt)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {scoring.step !== 'closed' && (scoring.isReader || scoring.mayWrite) && <Say scoring={scoring} piece={piece} />}
    </article>
  )
}

function Say({ scoring, piece }: { scoring: Scoring; piece: Divided }) {
  const { draft, set, drop } = useDraft(`scoring.${scoring.id}.${piece.id}`, { text: '' })
  const act = useAct('rubrics.sayOfPiece', { done: drop })
  return (
    <form
      className={`screen-only ${css.say}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.text.trim()) act.run({ id: scoring.id, pieceId: piece.id, criterionId: piece.criterionId, text: draft.text })
      }}
    >
      <TextArea
        label={say.talk}
        rows={1}
        maxLength={2000}
        value={draft.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      {draft.text && (
        <Button type="submit" busy={act.busy}>
          {say.add}
        </Button>
      )}
      {act.problem && <Notice tone="problem">{act.problem}</Notice>}
    </form>
  )
}
