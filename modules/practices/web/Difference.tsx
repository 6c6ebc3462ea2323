import { Fragment } from 'react'
import { words } from '#web/words.ts'
import { difference, kept } from '../difference.ts'
import { differing, textOf } from '../practice.ts'
import type { Version } from '../version-contract.ts'
import css from './Difference.module.css'
import { textWords } from './words.ts'

const say = words({
  was: { en: 'Before', es: 'Antes' },
  now: { en: 'Now', es: 'Ahora' },
  nothing: {
    en: 'Its words stayed the same; what goes with it changed.',
    es: 'Las palabras quedaron igual; cambió lo que la acompaña.',
  },
})

/** Below this share of what stayed, the two texts are read one after the other. */
const MOSTLY_NEW = 0.35

/** What changed from one version to the next, word by word; what is mostly new stands whole beside what it replaced. */
export function Difference({ before, after }: { before: Version; after: Version }) {
  const texts = differing(before, after)
  if (texts.length === 0) return <p className="small">{say.nothing}</p>
  return texts.map((text) => (
    <Fragment key={text}>
      <h3>{textWords[text]}</h3>
      <Change before={textOf(before, text)} after={textOf(after, text)} />
    </Fragment>
  ))
}

/** One text as it was and as it is. */
export function Change({ before, after }: { before: string; after: string }) {
  const stretches = difference(before, after)
  if (before && after && kept(stretches) < MOSTLY_NEW)
    return (
      <>
        <p className="tiny">{say.was}</p>
        <p className={css.text}>
          <del className={css.went}>{before}</del>
        </p>
        <p className="tiny">{say.now}</p>
        <p className={css.text}>
          <ins className={css.came}>{after}</ins>
        </p>
      </>
    )
  return (
    <p className={css.text}>
      {stretches.map(({ kind, text, at }) =>
        kind === 'same' ? (
          text
        ) : kind === 'came' ? (
          <ins key={at} className={css.came}>
            {text}
          </ins>
        ) : (
          <del key={at} className={css.went}>
            {text}
          </del>
        ),
      )}
    </p>
  )
}
