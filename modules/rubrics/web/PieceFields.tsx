import { untitled } from '#modules/work/web/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice, Field, TextArea } from '#web/ui/Field.tsx'
import { Fold } from '#web/ui/Fold.tsx'
import { words } from '#web/words.ts'
import type { Used } from '../scoring-shapes.ts'
import css from './Form.module.css'
import { newPiece } from './pieces.ts'
import type { PieceDraft } from './pieces.ts'

const say = words({
  lead: {
    en: 'Or paste texts, without names.',
    es: 'O pegue textos, sin nombres.',
  },
  piece: { en: (number: number) => `Piece ${number}`, es: (number: number) => `Trabajo ${number}` },
  title: { en: 'What you call it', es: 'Cómo lo llaman' },
  titleHint: { en: 'The one about the canal', es: 'El del canal' },
  text: { en: 'The work', es: 'El trabajo' },
  add: { en: 'Add a piece', es: 'Añadir un trabajo' },
  remove: { en: 'Take it out', es: 'Quitarlo' },
  anchor: { en: 'Its scores are settled already', es: 'Sus puntuaciones ya están acordadas' },
  open: { en: 'open', es: 'abierta' },
  reason: { en: 'Why', es: 'Por qué' },
})

type Props = {
  pieces: readonly PieceDraft[]
  set: (pieces: PieceDraft[]) => void
  anchors: Pick<Used, 'criteria' | 'levels'> | null
}

/** The pieces of a set. Where people read to read alike, some may be anchors: their scores are settled, and why. */
export function PieceFields({ pieces, set, anchors }: Props) {
  const change = (key: string, some: Partial<PieceDraft>) =>
    set(pieces.map((one) => (one.key === key ? { ...one, ...some } : one)))
  return (
    <>
      <p className="small">{say.lead}</p>
      {pieces.map((piece, at) => (
        <fieldset key={piece.key} className={css.criterion}>
          <legend>{say.piece(at + 1)}</legend>
          <div className="stack">
            {piece.workId ? (
              <p>{piece.title || untitled}</p>
            ) : (
              <>
                <Field
                  label={say.title}
                  placeholder={say.titleHint}
                  maxLength={160}
                  value={piece.title}
                  onChange={({ target }) => change(piece.key, { title: target.value })}
                />
                <TextArea
                  label={say.text}
                  rows={4}
                  maxLength={20_000}
                  value={piece.text}
                  onChange={({ target }) => change(piece.key, { text: target.value })}
                />
              </>
            )}
            {anchors && (
              <Fold summary={say.anchor} open={piece.reference.some((score) => score !== null)}>
                <div className="stack">
                  {anchors.criteria.map((criterion, nth) => (
                    <Choice
                      key={criterion.id}
                      label={criterion.name}
                      value={piece.reference[nth] ?? ''}
                      onChange={({ target }) =>
                        change(piece.key, {
                          reference: anchors.criteria.map((_, each) =>
                            each === nth ? (target.value === '' ? null : Number(target.value)) : (piece.reference[each] ?? null),
                          ),
                        })
                      }
                    >
                      <option value="">{say.open}</option>
                      {anchors.levels.map(({ score, name }) => (
                        <option key={score} value={score}>
                          {score} {name}
                        </option>
                      ))}
                    </Choice>
                  ))}
                  <TextArea
                    label={say.reason}
                    rows={2}
                    maxLength={2000}
                    value={piece.reason}
                    onChange={({ target }) => change(piece.key, { reason: target.value })}
                  />
                </div>
              </Fold>
            )}
            {pieces.length > 1 && (
              <div className="row">
                <Button look="plain" onClick={() => set(pieces.filter(({ key }) => key !== piece.key))}>
                  {say.remove}
                </Button>
              </div>
            )}
          </div>
        </fieldset>
      ))}
      <div className="row">
        <Button onClick={() => set([...pieces, newPiece()])}>{say.add}</Button>
      </div>
    </>
  )
}
