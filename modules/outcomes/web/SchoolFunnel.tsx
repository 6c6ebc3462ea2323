import { plural } from '#platform/words.ts'
import { formatList, formatNumber, formatPercent, words } from '#web/words.ts'
import { funnelOf } from '../funnel.ts'
import type { Funnel } from '../funnel.ts'
import type { ForWhom } from '../contract.ts'
import css from './SchoolFunnel.module.css'
import { scaleOf } from './scale.ts'

const WIDTH = 640
const HEIGHT = 300
const LEFT = 52
const BOTTOM = 40
const TOP = 12
const RIGHT = 16

const here = words({
  inside: {
    en: (count: number, all: number) =>
      `${count} of ${all} ${plural('en', all, { one: 'school', other: 'schools' })} lie where schools of their size usually do.`,
    es: (count: number, all: number) =>
      `${count} de ${all} ${plural('es', all, { one: 'escuela', other: 'escuelas' })} están donde suelen estar las de su tamaño.`,
  },
  outside: {
    en: (names: string) => `Outside: ${names}. That asks what students met there; it answers nothing.`,
    es: (names: string) => `Fuera: ${names}. Eso pregunta qué encontraron allí los estudiantes; no responde nada.`,
  },
  how: {
    en: 'The fewer students, the more chance alone moves a share. Between the inner lines lie 95 of 100 schools, between the outer ones nearly all.',
    es: 'Cuantos menos estudiantes, más mueve el azar un porcentaje. Entre las líneas interiores están 95 de cada 100 escuelas; entre las exteriores, casi todas.',
  },
  students: { en: 'Students', es: 'Estudiantes' },
})

/** Schools beside each other, with the room that their size gives to chance. Never an order from best to worst. */
export function SchoolFunnel({ reply, at }: { reply: ForWhom; at: number }) {
  const funnel = funnelOf(reply, at)
  if (!funnel) return null
  const outside = funnel.dots.filter(({ isOutside }) => isOutside)
  return (
    <figure className={css.figure}>
      <Drawn funnel={funnel} />
      <figcaption>
        <p>
          {here.inside(funnel.dots.length - outside.length, funnel.dots.length)}{' '}
          {outside.length > 0 && here.outside(formatList(outside.map(({ name, share }) => `${name} (${formatPercent(share)})`)))}
        </p>
        <p className="small">{here.how}</p>
      </figcaption>
    </figure>
  )
}

/** The table of schools beneath holds every number. */
function Drawn({ funnel: { dots, limits, target } }: { funnel: Funnel }) {
  const [least, most] = [limits[0]!.n, limits.at(-1)!.n]
  const [low, high] = scaleOf([...limits.map(({ rare }) => rare), ...dots.map(({ share }) => [share, share] as const)])
  const x = (n: number) => LEFT + ((n - least) / Math.max(1, most - least)) * (WIDTH - LEFT - RIGHT)
  const y = (share: number) => HEIGHT - BOTTOM - ((share - low) / (high - low)) * (HEIGHT - BOTTOM - TOP)
  const line = (which: 'usual' | 'rare', side: 0 | 1) =>
    limits.map(({ n, [which]: span }, step) => `${step === 0 ? 'M' : 'L'}${x(n).toFixed(1)} ${y(span[side]).toFixed(1)}`).join('')
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className={css.funnel}>
      {([0, 1] as const).map((side) => (
        <g key={side}>
          <path d={line('usual', side)} className={css.usual} />
          <path d={line('rare', side)} className={css.rare} />
        </g>
      ))}
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(target)} y2={y(target)} className={css.target} />
      {[low, target, high].map((share) => (
        <text key={share} x={LEFT - 8} y={y(share) + 4} textAnchor="end" className={css.quiet}>
          {formatPercent(share)}
        </text>
      ))}
      {[least, most].map((n, end) => (
        <text
          key={end === 0 ? 'least' : 'most'}
          x={x(n)}
          y={HEIGHT - 20}
          textAnchor={end === 0 ? 'start' : 'end'}
          className={css.quiet}
        >
          {formatNumber(n, 0)}
        </text>
      ))}
      <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 4} textAnchor="middle" className={css.quiet}>
        {here.students}
      </text>
      {dots.map(({ name, n, share, isOutside }) => (
        <g key={name}>
          <circle cx={x(n)} cy={y(share)} r={5} className={isOutside ? css.outside : css.dot} />
          {isOutside && (
            <text
              x={x(n)}
              y={y(share) + (share < target ? 22 : -10)}
              textAnchor={x(n) > WIDTH / 2 ? 'end' : 'start'}
              className={css.label}
            >
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
