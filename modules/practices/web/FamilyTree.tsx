import { useLayoutEffect, useRef, useState } from 'react'
import { textWidth } from '#web/chart/room.ts'
import { links } from '#web/links.ts'
import { words } from '#web/words.ts'
import { depthOf, inFamilyOrder, placed } from '../family.ts'
import type { Placed } from '../family.ts'
import type { Relative } from '../lineage-contract.ts'
import css from './FamilyTree.module.css'

const say = words({
  named: {
    en: (count: number) => `Family tree of ${count} practices`,
    es: (count: number) => `Árbol de familia de ${count} prácticas`,
  },
  here: { en: 'this one', es: 'esta' },
  back: { en: 'its change was taken back', es: 'su cambio se recogió' },
  stopped: { en: 'stopped there', es: 'allí se dejó' },
})

const NARROW = 560
const PITCH = 58
const TOP = 26

/** Where it came from and what came of it: threads on a wide page, an indented list on a phone and for those who listen. */
export function FamilyTree({ family, here }: { family: readonly Relative[]; here: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(frame.current?.clientWidth ?? 0))
    measure()
    const observer = new ResizeObserver(measure)
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={frame} className={css.frame}>
      {width >= NARROW ? <Threads family={family} here={here} width={width} /> : <FamilyList family={family} here={here} />}
    </div>
  )
}

function FamilyList({ family, here }: { family: readonly Relative[]; here: string }) {
  return (
    <ul className={`plain ${css.list}`}>
      {inFamilyOrder(family).map((member) => (
        <li
          key={member.id}
          className={member.id === here ? css.here : undefined}
          style={{ marginInlineStart: `${Math.min(depthOf(family, member), 4) * 1.2}rem` }}
        >
          {member.id === here ? <b>{member.name}</b> : <a href={links.practice(member.id)}>{member.name}</a>}
          <div className={css.said}>{about(member, here)}</div>
        </li>
      ))}
    </ul>
  )
}

const about = ({ id, whose, place, madeOn, backOn, stopped }: Relative, here: string): string =>
  [`${whose}, ${place}`, madeOn.slice(0, 4), id === here && say.here, backOn && say.back, stopped && say.stopped]
    .filter(Boolean)
    .join(' · ')

function Threads({ family, here, width }: { family: readonly Relative[]; here: string; width: number }) {
  const drawn = placed(family)
  const x = (share: number) => 14 + share * (width - 40)
  const y = (lane: number) => TOP + lane * PITCH
  return (
    <svg width={width} height={TOP + drawn.length * PITCH - 8} viewBox={`0 0 ${width} ${TOP + drawn.length * PITCH - 8}`}>
      <g fill="none" strokeWidth="2.4" strokeLinecap="round">
        {drawn.map((one) => (
          <path key={one.member.id} d={threadOf(one, x, y, width)} stroke={colour(one.lane)} />
        ))}
      </g>
      {drawn.map(({ member, lane, x: at, back, from }) => {
        const name = shortened(member.name, width - x(at) - 20)
        return (
          <g key={member.id}>
            {back !== null && from && (
              <circle cx={x(back)} cy={y(from.lane)} r="6" fill="var(--paper)" stroke={colour(lane)} strokeWidth="2.4" />
            )}
            <a href={links.practice(member.id)} aria-current={member.id === here ? 'page' : undefined}>
              <circle
                cx={x(at)}
                cy={y(lane)}
                r="8"
                fill={member.id === here ? colour(lane) : 'var(--paper)'}
                stroke={colour(lane)}
                strokeWidth="2.4"
              />
              <text
                {...halo}
                x={x(at) + 14}
                y={y(lane) - 9}
                fontSize="14"
                fontWeight={member.id === here ? 650 : 400}
                fill="var(--ink)"
              >
                {name}
              </text>
            </a>
            <text {...halo} x={x(at) + 14} y={y(lane) + 18} fontSize="13" fill="var(--ink-2)">
              {shortened(about(member, here), width - x(at) - 20)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** A thread that passes behind a name is interrupted by it. */
const halo = { stroke: 'var(--paper)', strokeWidth: 6, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

const colour = (lane: number) => `var(--thread-${(lane % 5) + 1})`

/** Out of its parent's thread, along its own, and back into it where its change was taken back. */
function threadOf(
  { lane, x: at, from, back, member }: Placed<Relative>,
  x: (share: number) => number,
  y: (lane: number) => number,
  width: number,
): string {
  const end = member.stopped ? Math.min(x(at) + 60, width - 20) : width - 12
  const along = `M${x(at)} ${y(lane)}H${back === null ? end : x(back) - 34}`
  const out = from
    ? `M${x(from.x) - 36} ${y(from.lane)}C${x(from.x) - 8} ${y(from.lane)} ${x(at) - 22} ${y(lane)} ${x(at)} ${y(lane)}`
    : ''
  const again =
    back !== null && from ? `C${x(back) - 10} ${y(lane)} ${x(back) - 22} ${y(from.lane)} ${x(back)} ${y(from.lane)}` : ''
  return `${out}${along}${again}`
}

function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text
  const letters = [...text]
  while (letters.length > 4 && textWidth(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
