import { formatNumber, formatPercent, words } from '#web/words.ts'
import type { Item, ItemFigure } from '../contract.ts'
import { meanOf } from '../figures.ts'
import { LABELS } from '../item.ts'
import css from './Distribution.module.css'
import { inPage } from './words.ts'

const say = words({
  favourable: {
    en: (share: string, lower: string, upper: string, answers: number) =>
      `${share} favourable (likely ${lower} to ${upper}), of ${answers} answers`,
    es: (share: string, lower: string, upper: string, answers: number) =>
      `${share} favorables (probablemente de ${lower} a ${upper}), de ${answers} respuestas`,
  },
  up: {
    en: (by: string, sure: boolean) => `${by} points since the last time${sure ? '' : ', which may be chance'}`,
    es: (by: string, sure: boolean) => `${by} puntos desde la última vez${sure ? '' : ', que puede ser azar'}`,
  },
  upper: {
    en: 'The answers are too alike to be told apart. They lie towards the upper end.',
    es: 'Las respuestas se parecen demasiado para mostrarlas. Están hacia el extremo alto.',
  },
  lower: {
    en: 'The answers are too alike to be told apart. They lie towards the lower end.',
    es: 'Las respuestas se parecen demasiado para mostrarlas. Están hacia el extremo bajo.',
  },
  alike: {
    en: 'The answers are too alike, among too few, to be shown.',
    es: 'Las respuestas se parecen demasiado, entre muy pocas, para mostrarlas.',
  },
  withheld: { en: 'Too few answered this to be shown.', es: 'Muy pocas personas respondieron esto para mostrarlo.' },
  few: { en: 'next to nobody', es: 'casi nadie' },
  most: { en: 'nearly all', es: 'casi todas' },
  mean: { en: (mean: string) => `mean ${mean} of 5`, es: (mean: string) => `media ${mean} de 5` },
})

/** How the answers to one question lie, with the sentence that says how sure that is. */
export function Distribution({ item, figure: shown }: { item: Item; figure: ItemFigure }) {
  const { figure, change, chosen } = shown
  if (chosen)
    return (
      <ul className="plain">
        {chosen.map((count, at) => (
          <li key={item.options![at]!.en}>
            {inPage(item.options![at]!)}: <b>{typeof count === 'number' ? count : say[count]}</b>
          </li>
        ))}
      </ul>
    )
  if (!figure)
    return (
      <p className="small">{shown.shown === 'side' ? say[shown.side!] : shown.shown === 'alike' ? say.alike : say.withheld}</p>
    )
  const labels = LABELS[item.labels ?? 'agree']
  return (
    <>
      <ul className={css.bar} aria-label={inPage(item.text)}>
        {figure.counts.map((count, at) =>
          count === 0 ? null : (
            <li key={labels[at]!.en} className={css[`point${at + 1}`]} style={{ flexGrow: count }}>
              <span className="aloud">{inPage(labels[at]!)}: </span>
              {count}
            </li>
          ),
        )}
      </ul>
      <p className="small">
        {say.favourable(formatPercent(figure.share), formatPercent(figure.lower), formatPercent(figure.upper), figure.answers)}
        {'; '}
        {say.mean(formatNumber(meanOf(figure.counts)))}
        {change && (
          <>
            {'. '}
            <b>{say.up(signed(change.by), change.lower > 0 || change.upper < 0)}</b>
          </>
        )}
      </p>
    </>
  )
}

export const signed = (by: number): string => `${by > 0 ? '+' : by < 0 ? '−' : '±'}${formatNumber(Math.abs(by) * 100, 0)}`
