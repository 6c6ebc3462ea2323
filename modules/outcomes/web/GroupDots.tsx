import type { ForWhom } from '../contract.ts'
import css from './GroupDots.module.css'
import { scaleOf } from './scale.ts'
import { figureText, groupName, say, valueText } from './words.ts'

const WIDTH = 640
const ROW = 34
const LABEL = 200

type Props = { reply: ForWhom; at: number }

/** Each group’s figure as a dot on its interval, on one scale, with everyone as a line down the middle. What is withheld has no place on it; the table below it says all. */
export function GroupDots({ reply: { groups, everyone, measure, category }, at }: Props) {
  const told = groups.map(({ group, figures }) => ({ group, figure: figures[at]! }))
  const all = everyone[at]!
  const shown = [...told.map(({ figure }) => figure), all].filter(({ value }) => value !== null)
  if (shown.length < 2) return null
  const [low, high] = scaleOf(shown.map(({ lower, upper }) => [lower!, upper!] as const))
  const x = (value: number) => LABEL + ((value - low) / (high - low)) * (WIDTH - LABEL - 16)
  const height = told.length * ROW + 30
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" className={css.dots}>
        {all.value !== null && <line x1={x(all.value)} x2={x(all.value)} y1={0} y2={height - 24} className={css.everyone} />}
        {told.map(({ group, figure }, row) => {
          const y = row * ROW + ROW / 2
          return (
            <g key={group}>
              <text x={0} y={y + 5} className={css.label}>
                {groupName(category, group)}
              </text>
              {figure.value === null ? (
                <text x={LABEL} y={y + 5} className={css.quiet}>
                  {figureText(figure, measure)}
                </text>
              ) : (
                <>
                  <line x1={x(figure.lower!)} x2={x(figure.upper!)} y1={y} y2={y} className={css.interval} />
                  <circle cx={x(figure.value)} cy={y} r={6} className={css.dot} />
                </>
              )}
            </g>
          )
        })}
        {[low, (low + high) / 2, high].map((value, tick) => (
          <text
            key={value}
            x={x(value)}
            y={height - 4}
            textAnchor={tick === 0 ? 'start' : tick === 1 ? 'middle' : 'end'}
            className={css.quiet}
          >
            {valueText(value, measure)}
          </text>
        ))}
      </svg>
      <figcaption className="small">{say.everyone}: ┆</figcaption>
    </figure>
  )
}
