import { formatList, formatNumber, words } from '#web/words.ts'
import type { Figure, ForWhom } from '../contract.ts'
import { movedOf } from '../moved.ts'
import { SmallMultiples } from './SmallMultiples.tsx'
import { figureText, groupName, intervalText, say, windowName } from './words.ts'

const here = words({
  caption: {
    en: 'Each group by itself, all on one scale. The broken line is everyone; the upright bars say where a figure likely lies.',
    es: 'Cada grupo por separado, todos en una misma escala. La línea discontinua son todos; las barras verticales dicen dónde está probablemente cada cifra.',
  },
  latest: {
    en: (window: string, value: string, likely: string) => `${window}: ${value} (${likely}).`,
    es: (window: string, value: string, likely: string) => `${window}: ${value} (${likely}).`,
  },
  up: {
    en: (points: string, likely: string, window: string) =>
      `Beside everyone else it rose by ${points} since ${window} (${likely}).`,
    es: (points: string, likely: string, window: string) => `Frente a los demás subió ${points} desde ${window} (${likely}).`,
  },
  down: {
    en: (points: string, likely: string, window: string) =>
      `Beside everyone else it fell by ${points} since ${window} (${likely}).`,
    es: (points: string, likely: string, window: string) => `Frente a los demás bajó ${points} desde ${window} (${likely}).`,
  },
  still: {
    en: (window: string) => `Beside everyone else it moved no more since ${window} than chance would move it.`,
    es: (window: string) => `Frente a los demás, desde ${window} no se movió más de lo que mueve el azar.`,
  },
  cannot: {
    en: 'Whether it moved beside everyone else cannot be told.',
    es: 'No se puede saber si se movió frente a los demás.',
  },
  withheld: {
    en: (names: string) => `Withheld in every window to protect students: ${names}.`,
    es: (names: string) => `Se reserva en todas las ventanas para proteger a estudiantes: ${names}.`,
  },
})

/** Each group of the whole district, window by window, with what it says in words. */
export function GroupsOverTime({ reply }: { reply: ForWhom }) {
  const { groups, category } = reply
  const multiples = groups.map((one) => ({
    key: one.group,
    name: groupName(category, one.group),
    figures: one.figures,
    said: said(one, reply),
  }))
  const hidden = multiples.filter(({ figures }) => figures.every(isWithheld)).map(({ name }) => name)
  return (
    <>
      <SmallMultiples reply={reply} multiples={multiples} caption={here.caption} intervals />
      {hidden.length > 0 && <p className="small">{here.withheld(formatList(hidden))}</p>}
    </>
  )
}

const isWithheld = ({ n, value, band }: Figure) => value === null && band === null && n !== 0

function said({ figures, gaps }: ForWhom['groups'][number], { windows, measure }: ForWhom): string {
  const at = figures.findLastIndex(({ value }) => value !== null)
  if (at < 0) return ''
  const latest = here.latest(windowName(windows[at]!), figureText(figures[at]!, measure), intervalText(figures[at]!, measure))
  const moved = movedOf(gaps)
  if (!moved) return `${latest} ${here.cannot}`
  const since = windowName(windows[moved.since]!)
  if (moved.way === 'still') return `${latest} ${here.still(since)}`
  const points = (value: number) => formatNumber(Math.abs(measure.metFrom === null ? value : value * 100))
  const [least, most] = moved.way === 'up' ? [moved.lower, moved.upper] : [moved.upper, moved.lower]
  return `${latest} ${here[moved.way](say.points(points(moved.by)), say.likely(points(least), points(most)), since)}`
}
