import type { CycleLine } from '#modules/cycles/contract.ts'
import { cycleTitle, standingOf } from '#modules/cycles/web/words.ts'
import { links } from '#web/links.ts'

/** Cycles, each with where it stands. */
export const CycleLinesBrief = ({ cycles }: { cycles: readonly CycleLine[] }) => (
  <ul className="plain stack">
    {cycles.map((cycle) => (
      <li key={cycle.id}>
        <a href={links.cycle(cycle.id)}>{cycleTitle(cycle)}</a>
        <div className="small">{standingOf(cycle)}</div>
      </li>
    ))}
  </ul>
)
