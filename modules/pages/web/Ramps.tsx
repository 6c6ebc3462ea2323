import { cycleNumber, cycleTitle, matchWords, standingOf } from '#modules/cycles/web/words.ts'
import { links } from '#web/links.ts'
import { words } from '#web/words.ts'
import type { RampLine } from '../contract.ts'
import css from './Ramps.module.css'

const say = words({
  shared: { en: 'shared', es: 'compartido' },
})

type Props = {
  ramps: readonly (readonly RampLine[])[]
  /** For those in the team it says which are shared. */
  inside: boolean
}

/** Where a cycle keeps the question of the one before, what it changes tells it apart. */
const titleIn = (ramp: readonly RampLine[], at: number): string => {
  const cycle = ramp[at]!
  return cycle.change && cycle.question === ramp[at - 1]?.question ? cycle.change : cycleTitle(cycle)
}

/** Ramps below each other: one thread each, its cycles knots on it, the last one full while it is alive. */
export const Ramps = ({ ramps, inside }: Props) => (
  <div className={css.ramps}>
    {ramps.map((ramp) => (
      <ol key={ramp[0]?.id} className={`plain ${css.ramp}`}>
        {ramp.map((cycle, at) => (
          <li key={cycle.id} className={cycle.closedAt === null ? css.alive : css.over}>
            <span className="small">
              {ramp.length > 1 && `${cycleNumber(at + 1)} · `}
              {standingOf(cycle)}
              {inside && cycle.sharedAt && ` · ${say.shared}`}
            </span>
            <a href={links.cycle(cycle.id)}>{titleIn(ramp, at)}</a>
            {cycle.change && cycle.change !== titleIn(ramp, at) && <span className="small">{cycle.change}</span>}
            {cycle.matched && <span className="tiny">{matchWords[cycle.matched]}</span>}
          </li>
        ))}
      </ol>
    ))}
  </div>
)
