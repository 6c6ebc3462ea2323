import { useEffect, useEffectEvent, useState } from 'react'
import { links } from '#web/links.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Pill } from '#web/ui/Pill.tsx'
import { words } from '#web/words.ts'
import type { Pair } from '../comparison-shapes.ts'
import type { Scoring, Used } from '../scoring-shapes.ts'
import { MOST_SECONDS } from '../scoring.ts'
import css from './Beside.module.css'
import { criterionOf, questionOf } from './compare-words.ts'
import { titleOf } from './piece-words.ts'
import { ShownPiece } from './ShownPiece.tsx'

const say = words({
  soFar: {
    en: (done: number) => (done === 1 ? 'one pair compared' : `${done} pairs compared`),
    es: (done: number) => (done === 1 ? 'un par comparado' : `${done} pares comparados`),
  },
  left: { en: 'The left one', es: 'El de la izquierda' },
  right: { en: 'The right one', es: 'El de la derecha' },
  upper: { en: 'The upper one', es: 'El de arriba' },
  lower: { en: 'The lower one', es: 'El de abajo' },
  neither: { en: 'I cannot tell', es: 'No lo distingo' },
  before: { en: 'Back to the two before', es: 'Volver a los dos anteriores' },
  forward: { en: 'On to the new two', es: 'Ir a los dos nuevos' },
  chosen: { en: 'You said: this one', es: 'Usted dijo: este' },
  keys: {
    en: '← and → say which shows more; 0 where you cannot tell.',
    es: '← y → dicen cuál muestra más; 0 si no lo distingue.',
  },
  blind: {
    en: 'Nobody sees what anyone said before it is done.',
    es: 'Nadie ve lo que dijo cada quien antes de que termine.',
  },
})

const KEYS: Record<string, Pair['more']> = { ArrowLeft: 'left', ArrowRight: 'right', 0: null }
/** A key still held down when the next two appear says nothing of them. */
const SETTLED_MS = 350

type Props = {
  scoring: Scoring
  used: Used
  pair: Pair
  last: Pair | null
  done: number
  busy: boolean
  problem: string | null
  judge: (judged: { id: string; more: Pair['more']; seconds: number }) => void
}

/** Two pieces beside each other, on a phone below each other, and one question. */
export function Beside({ scoring, used, pair: next, last, done, busy, problem, judge }: Props) {
  const [isBack, setBack] = useState(false)
  const [began] = useState(() => Date.now())
  useEffect(() => void scrollTo({ top: 0 }), [])
  const pair = isBack && last ? last : next
  const choose = (more: Pair['more']) => {
    if (busy) return
    judge({ id: pair.id, more, seconds: Math.min(MOST_SECONDS, Math.round((Date.now() - began) / 1000)) })
    setBack(false)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const isHeld = event.repeat || Date.now() - began < SETTLED_MS
    const isItsOwn = target instanceof HTMLMediaElement || target.closest('[data-turns]') !== null
    if (!(event.key in KEYS) || isHeld || isItsOwn || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    choose(KEYS[event.key]!)
  })
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  }, [])
  const asks = criterionOf(scoring, used)?.asks
  return (
    <Page
      title={questionOf(scoring, used)}
      crumbs={<a href={links.scoring(scoring.id)}>{scoring.name}</a>}
      facts={
        <>
          <Pill>{say.soFar(done)}</Pill>
          {last && last.left.state !== 'gone' && last.right.state !== 'gone' && (
            <Button look="plain" onClick={() => setBack(!isBack)}>
              {isBack ? say.forward : say.before}
            </Button>
          )}
        </>
      }
    >
      <div className={css.wide}>
        {asks && <p className={css.asks}>{asks}</p>}
        <div className={css.two}>
          {(['left', 'right'] as const).map((side) => (
            <section key={pair[side].id} aria-labelledby={`piece-${side}`} className={css.piece}>
              <h2 id={`piece-${side}`}>{titleOf(pair[side])}</h2>
              {pair.more === side && <p className={css.chosen}>{say.chosen}</p>}
              <ShownPiece piece={pair[side]} />
            </section>
          ))}
        </div>
        <div className={css.bar}>
          {problem && <Notice tone="problem">{problem}</Notice>}
          <div className={css.buttons}>
            <Button look="main" busy={busy} onClick={() => choose('left')}>
              <span className={css.beside}>← {say.left}</span>
              <span className={css.below}>↑ {say.upper}</span>
            </Button>
            <Button busy={busy} onClick={() => choose(null)}>
              {say.neither}
            </Button>
            <Button look="main" busy={busy} onClick={() => choose('right')}>
              <span className={css.beside}>{say.right} →</span>
              <span className={css.below}>{say.lower} ↓</span>
            </Button>
          </div>
        </div>
        <p className={`tiny ${css.keys}`}>
          <span className={css.hint}>{say.keys} </span>
          {say.blind}
        </p>
      </div>
    </Page>
  )
}
