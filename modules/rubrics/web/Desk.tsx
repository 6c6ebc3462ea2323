import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { useDraft } from '#web/ui/use-draft.ts'
import { words } from '#web/words.ts'
import { whyNotScores } from '../rubric.ts'
import { MOST_SECONDS } from '../scoring.ts'
import type { Reading, Scoring, Used } from '../scoring-shapes.ts'
import css from './Desk.module.css'
import { Give } from './Give.tsx'
import { titleOf } from './piece-words.ts'
import { ShownPiece } from './ShownPiece.tsx'
import { giveWords } from './words.ts'

const say = words({
  third: { en: 'Two readers were far apart; you are the third', es: 'Dos lecturas quedaron lejos; usted es la tercera' },
  progress: {
    en: (done: number, all: number) => `${done} of ${all} read`,
    es: (done: number, all: number) => `${done} de ${all} leídos`,
  },
  soFar: {
    en: (done: number) => (done === 1 ? 'one read' : `${done} read`),
    es: (done: number) => (done === 1 ? 'uno leído' : `${done} leídos`),
  },
  give: { en: 'Give these, and the next', es: 'Dar estas, y el siguiente' },
  again: { en: 'Give these instead', es: 'Dar estas en su lugar' },
  before: { en: 'Back to the one before', es: 'Volver al anterior' },
  forward: { en: 'On to the new one', es: 'Ir al nuevo' },
  keys: {
    en: 'Number keys give a level and go on; a point makes it a half; Enter gives them all.',
    es: 'Las teclas de número dan un nivel y siguen; un punto lo hace medio; Enter da todo.',
  },
  keysPlain: {
    en: 'Number keys give a level and go on; Enter gives them all.',
    es: 'Las teclas de número dan un nivel y siguen; Enter da todo.',
  },
  sheets: { en: 'J and K turn the sheets.', es: 'J y K pasan las hojas.' },
  blind: { en: 'Nobody sees what you give before theirs is in.', es: 'Nadie ve lo que usted da antes de dar lo suyo.' },
  work: { en: 'The work', es: 'El trabajo' },
  levels: { en: 'Your reading', es: 'Su lectura' },
})

const SHEET_KEYS = { before: 'k', next: 'j' }

type Props = {
  scoring: Scoring
  used: Used
  reading: Reading
  last: Reading | null
  done: number
  busy: boolean
  problem: string | null
  give: (given: { id: string; scores: number[]; comments: Record<string, string>; seconds: number }) => void
}

/** One piece and the criteria beside it: everything by keyboard, everything by thumb. */
export function Desk({ scoring, used, reading: next, last, done, busy, problem, give }: Props) {
  const [isBack, setBack] = useState(false)
  const [began] = useState(() => Date.now())
  useEffect(() => void scrollTo({ top: 0 }), [])
  const reading = isBack && last ? last : next
  const { draft, set, drop } = useDraft(`reading.${reading.id}`, {
    scores: reading.scores ?? used.criteria.map((): number | null => null),
    comments: reading.comments,
  })
  const criteria = useRef<HTMLOListElement>(null)
  const why = whyNotScores(used, draft.scores)
  const mayGoBack = last !== null && scoring.kind === 'scoring'
  const submit = () => {
    if (why || busy) return
    const seconds = Math.min(MOST_SECONDS, Math.round((Date.now() - began) / 1000))
    give({ id: reading.id, scores: draft.scores as number[], comments: draft.comments, seconds })
    if (!isBack) return
    drop()
    setBack(false)
  }
  const put = (at: number, score: number | null) =>
    set({ scores: draft.scores.map((one, place) => (place === at ? score : one)) })
  const focusOn = (at: number) => {
    const group = criteria.current?.children[at]
    const input = group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input')
    input?.focus()
    group?.scrollIntoView({ block: 'nearest' })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.key === 'Enter' && (target instanceof HTMLInputElement || target === document.body || target.id === 'main')) {
      event.preventDefault()
      return submit()
    }
    if (
      event.metaKey ||
      event.ctrlKey ||
      event.altKey ||
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type !== 'radio')
    )
      return
    const first = draft.scores.indexOf(null)
    const held = [...(criteria.current?.children ?? [])].findIndex((group) => group.contains(target))
    const at = held >= 0 ? held : first >= 0 ? first : 0
    const level = used.levels.find(({ score }) => String(score) === event.key)
    if (level) {
      event.preventDefault()
      put(at, level.score)
      focusOn(Math.min(at + 1, used.criteria.length - 1))
    } else if (event.key === '.' && used.halfLevels) {
      event.preventDefault()
      const of = held > 0 && draft.scores[held] === null ? held - 1 : at
      const place = used.levels.findIndex(({ score }) => score === draft.scores[of])
      const above = used.levels[place + 1]
      if (place >= 0 && above) put(of, (used.levels[place]!.score + above.score) / 2)
    }
  })
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  }, [])
  return (
    <Page
      title={titleOf(reading.piece)}
      crumbs={<a href={links.scoring(scoring.id)}>{scoring.name}</a>}
      facts={
        <>
          <Pill>{scoring.design === 'all' ? say.progress(done, done + scoring.left) : say.soFar(done)}</Pill>
          {reading.isThird && <Pill tone="ochre">{say.third}</Pill>}
          {mayGoBack && (
            <Button look="plain" onClick={() => setBack(!isBack)}>
              {isBack ? say.forward : say.before}
            </Button>
          )}
        </>
      }
    >
      <form
        className={css.desk}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <section aria-label={say.work} className={css.work}>
          <ShownPiece piece={reading.piece} keys={SHEET_KEYS} />
        </section>
        <section aria-label={say.levels} className={css.side}>
          <ol ref={criteria} className={`plain ${css.criteria}`}>
            {used.criteria.map((criterion, at) => (
              <Give
                key={criterion.id}
                used={used}
                criterion={criterion}
                score={draft.scores[at] ?? null}
                comment={draft.comments[criterion.id] ?? ''}
                onScore={(score) => put(at, score)}
                onComment={(text) => set({ comments: { ...draft.comments, [criterion.id]: text } })}
              />
            ))}
          </ol>
          <div className={css.bar}>
            {problem && <Notice tone="problem">{problem}</Notice>}
            <Button type="submit" look="main" busy={busy} wide disabledReason={why && giveWords[why]}>
              {isBack ? say.again : say.give}
            </Button>
          </div>
          <p className={`tiny ${css.keys}`}>
            {used.halfLevels ? say.keys : say.keysPlain} {(reading.piece.work?.pages.length ?? 0) > 1 && say.sheets} {say.blind}
          </p>
        </section>
      </form>
    </Page>
  )
}
