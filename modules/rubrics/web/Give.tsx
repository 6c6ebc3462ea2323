import { useId, useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { TextArea } from '#web/ui/Field.tsx'
import { formatNumber, words } from '#web/words.ts'
import { scaleOf } from '../rubric.ts'
import type { Used } from '../scoring-shapes.ts'
import css from './Desk.module.css'

const say = words({
  word: { en: 'Add a word', es: 'Añadir una palabra' },
  comment: {
    en: (criterion: string) => `What made you decide on “${criterion}”`,
    es: (criterion: string) => `Qué le hizo decidir en «${criterion}»`,
  },
  between: {
    en: (below: string, above: string) => `Between “${below}” and “${above}”`,
    es: (below: string, above: string) => `Entre «${below}» y «${above}»`,
  },
  pick: { en: 'Choose a level: its words show here.', es: 'Elija un nivel: sus palabras aparecen aquí.' },
})

type Props = {
  used: Used
  criterion: Used['criteria'][number]
  score: number | null
  comment: string
  onScore: (score: number) => void
  onComment: (text: string) => void
}

/** One criterion to give: its levels in a row, the words of the one chosen below. */
export function Give({ used, criterion, score, comment, onScore, onComment }: Props) {
  const name = useId()
  const [isOpen, setOpen] = useState(comment !== '')
  const nameOf = (of: number) => used.levels.find((level) => level.score === of)?.name
  return (
    <li className={css.criterion}>
      <fieldset className={css.give} data-given={score !== null || undefined}>
        <legend>{criterion.name}</legend>
        {criterion.asks && <p className={css.asks}>{criterion.asks}</p>}
        <div className={css.scale}>
          {scaleOf(used).map((one) => (
            <label key={one} className={nameOf(one) === undefined ? css.half : undefined}>
              <input type="radio" name={name} checked={score === one} onChange={() => onScore(one)} />
              <span>
                <b>{formatNumber(one)}</b>
                {nameOf(one) && <span className={css.name}>{nameOf(one)}</span>}
              </span>
            </label>
          ))}
        </div>
        <p className={css.words} aria-live="polite">
          {score === null ? <span className="tiny">{say.pick}</span> : wordsAt(used, criterion, score)}
        </p>
        {isOpen ? (
          <TextArea
            label={say.comment(criterion.name)}
            rows={2}
            maxLength={1000}
            value={comment}
            onChange={({ target }) => onComment(target.value)}
          />
        ) : (
          <Button look="plain" aria-label={`${say.word}: ${criterion.name}`} onClick={() => setOpen(true)}>
            {say.word}
          </Button>
        )}
      </fieldset>
    </li>
  )
}

function wordsAt(used: Used, criterion: Used['criteria'][number], score: number): string {
  const at = used.levels.findIndex((level) => level.score === score)
  if (at >= 0) return criterion.descriptors[at] ?? ''
  const above = used.levels.findIndex((level) => level.score > score)
  return say.between(
    criterion.descriptors[above - 1] || used.levels[above - 1]!.name,
    criterion.descriptors[above] || used.levels[above]!.name,
  )
}
