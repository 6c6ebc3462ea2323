import { cycleTitle, matchWords, standingOf } from '#modules/cycles/web/words.ts'
import type { ReactNode } from 'react'
import type { CycleLine } from '#modules/cycles/contract.ts'
import { links } from '#web/links.ts'
import css from './CycleLines.module.css'

type Props<Line> = { cycles: readonly Line[]; before?: (cycle: Line) => ReactNode }

/** Cycles of several teams below each other: the question, whose it is, where it stands. */
export const CycleLines = <Line extends CycleLine>({ cycles, before }: Props<Line>) => (
  <ul className={`plain ${css.lines}`}>
    {cycles.map((cycle) => (
      <li key={cycle.id}>
        <a href={links.cycle(cycle.id)} className={css.line}>
          {before && <span className="tiny">{before(cycle)}</span>}
          <span className={css.title}>{cycleTitle(cycle)}</span>
          {cycle.question && cycle.change && <span className="small">{cycle.change}</span>}
          <span className="small">
            {[cycle.team, cycle.place, standingOf(cycle), cycle.matched && matchWords[cycle.matched]].filter(Boolean).join(' · ')}
          </span>
        </a>
      </li>
    ))}
  </ul>
)
