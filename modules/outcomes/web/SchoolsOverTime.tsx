import { words } from '#web/words.ts'
import type { Figure, ForWhom } from '../contract.ts'
import css from './SchoolsOverTime.module.css'
import { scaleOf } from './scale.ts'
import { say, valueText, windowName } from './words.ts'

const WIDTH = 200
const HEIGHT = 84
const EDGE = 8

const here = words({
  caption: {
    en: 'Each school by itself, all on one scale, in the order of their names. The broken line is the whole district.',
    es: 'Cada escuela por separado, todas en una misma escala, por orden alfabético. La línea discontinua es todo el distrito.',
  },
  between: {
    en: (low: string, high: string) => `From ${low} to ${high}.`,
    es: (low: string, high: string) => `De ${low} a ${high}.`,
  },
})

/** Small multiples: everyone at each school, window by window. A window that is withheld is a gap in the line, and no part of the scale. */
export function SchoolsOverTime({ reply }: { reply: ForWhom }) {
  const { places, everyone, windows, measure } = reply
  const shown = places.filter((place) => place.everyone.some(({ value }) => value !== null))
  const values = [...shown.flatMap((place) => place.everyone), ...everyone].flatMap(({ value }) =>
    value === null ? [] : [value],
  )
  if (windows.length < 2 || shown.length < 2) return null
  const [low, high] = scaleOf(values.map((value) => [value, value]))
  const x = (at: number) => EDGE + (at / (windows.length - 1)) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE)
  const district = pathOf(everyone, x, y)
  return (
    <figure className={css.figure}>
      <ul className={`plain ${css.schools}`}>
        {shown.map(({ placeId, name, everyone: own }) => (
          <li key={placeId ?? '*'}>
            <h3 className="small">{placeId === null ? say.together : name}</h3>
            <span className="aloud">{told(own, reply)}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <path d={district} className={css.district} />
              <path d={pathOf(own, x, y)} className={css.line} />
              {own.map(({ value }, at) =>
                value === null ? null : <circle key={windows[at]!.id} cx={x(at)} cy={y(value)} r={2.5} className={css.dot} />,
              )}
            </svg>
          </li>
        ))}
      </ul>
      <figcaption className="small">
        {here.caption} {here.between(valueText(low, measure), valueText(high, measure))} {windowName(windows[0]!)} –{' '}
        {windowName(windows.at(-1)!)}.
      </figcaption>
    </figure>
  )
}

/** A line through what is told, broken where something is withheld. */
function pathOf(figures: readonly Figure[], x: (at: number) => number, y: (value: number) => number): string {
  let draws = false
  return figures
    .map(({ value }, at) => {
      const step = value === null ? '' : `${draws ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`
      draws = value !== null
      return step
    })
    .join('')
}

const told = (figures: readonly Figure[], { windows, measure }: ForWhom) =>
  figures
    .map(({ value }, at) => `${windowName(windows[at]!)} ${value === null ? say.withheldShort : valueText(value, measure)}`)
    .join(', ')
