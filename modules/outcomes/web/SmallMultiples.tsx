import type { ReactNode } from 'react'
import { words } from '#web/words.ts'
import type { Figure, ForWhom } from '../contract.ts'
import css from './SmallMultiples.module.css'
import { scaleOf } from './scale.ts'
import { intervalText, say, valueText, windowName } from './words.ts'

const WIDTH = 200
const HEIGHT = 84
const EDGE = 8

const here = words({
  between: {
    en: (low: string, high: string) => `From ${low} to ${high}.`,
    es: (low: string, high: string) => `De ${low} a ${high}.`,
  },
})

export type Multiple = { key: string; name: string; figures: readonly Figure[]; said?: ReactNode }
type Props = {
  reply: Pick<ForWhom, 'everyone' | 'windows' | 'measure'>
  multiples: readonly Multiple[]
  caption: string
  /** With the room that chance has around each figure. */
  intervals?: boolean
}

/** Several lines beside each other on one scale, window by window. A window that is withheld is a gap in the line, and no part of the scale. */
export function SmallMultiples({ reply, multiples, caption, intervals = false }: Props) {
  const { everyone, windows, measure } = reply
  const shown = multiples.filter(({ figures }) => figures.some(({ value }) => value !== null))
  if (windows.length < 2 || shown.length < 2) return null
  const reaches = [
    ...shown.flatMap(({ figures }) => figures.map((figure) => reachOf(figure, intervals))),
    ...everyone.map((figure) => reachOf(figure, false)),
  ]
  const [low, high] = scaleOf(reaches.filter((reach) => reach !== null))
  const x = (at: number) => EDGE + (at / (windows.length - 1)) * (WIDTH - 2 * EDGE)
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE)
  const all = pathOf(everyone, x, y)
  return (
    <figure className={css.figure}>
      <ul className={`plain ${intervals ? css.wide : css.many}`}>
        {shown.map(({ key, name, figures, said }) => (
          <li key={key}>
            <h3 className="small">{name}</h3>
            <span className="aloud">{told(figures, reply, intervals)}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <path d={all} className={css.everyone} />
              {intervals &&
                figures.map(({ lower, upper }, at) =>
                  lower === null || upper === null ? null : (
                    <line key={windows[at]!.id} x1={x(at)} x2={x(at)} y1={y(lower)} y2={y(upper)} className={css.interval} />
                  ),
                )}
              <path d={pathOf(figures, x, y)} className={css.line} />
              {figures.map(({ value }, at) =>
                value === null ? null : <circle key={windows[at]!.id} cx={x(at)} cy={y(value)} r={2.5} className={css.dot} />,
              )}
            </svg>
            {said && <p className="small">{said}</p>}
          </li>
        ))}
      </ul>
      <figcaption className="small">
        {caption} {here.between(valueText(low, measure), valueText(high, measure))} {windowName(windows[0]!)} –{' '}
        {windowName(windows.at(-1)!)}.
      </figcaption>
    </figure>
  )
}

/** What of a figure has to have room: nothing where it is withheld. */
function reachOf({ value, lower, upper }: Figure, intervals: boolean): readonly [number, number] | null {
  if (value === null) return null
  return intervals && lower !== null && upper !== null ? [lower, upper] : [value, value]
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

const told = (figures: readonly Figure[], { windows, measure }: Props['reply'], intervals: boolean) =>
  figures
    .map((figure, at) => {
      const value = figure.value === null ? say.withheldShort : valueText(figure.value, measure)
      const likely = intervals ? intervalText(figure, measure) : ''
      return `${windowName(windows[at]!)} ${value}${likely && ` (${likely})`}`
    })
    .join(', ')
