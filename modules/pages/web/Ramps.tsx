import { links } from '#web/links.ts'
import { words } from '#web/words.ts'
import type { RampLine } from '../contract.ts'
import css from './Ramps.module.css'
import { cycleTitle, matchWords, standingOf } from './words.ts'

const say = words({
  cycle: { en: (number: number) => `Cycle ${number}`, es: (number: number) => `Ciclo ${number}` },
  shared: { en: 'shared', es: 'compartido' },
})

/** Ramps below each other: one thread each, its cycles knots on it, the last one full while it is alive. */
export const Ramps = ({ ramps }: { ramps: readonly (readonly RampLine[])[] }) => (
  <div className={css.ramps}>
    {ramps.map((ramp) => (
      <ol key={ramp[0]?.id} className={`plain ${css.ramp}`}>
        {ramp.map((cycle, at) => (
          <li key={cycle.id} className={cycle.closedAt === null ? css.alive : css.over}>
            <span className="small">
              {ramp.length > 1 && `${say.cycle(at + 1)} · `}
              {standingOf(cycle)}
              {cycle.sharedAt && ` · ${say.shared}`}
            </span>
            <a href={links.cycle(cycle.id)}>{cycleTitle(cycle)}</a>
            {cycle.question && cycle.change && <span className="small">{cycle.change}</span>}
            {cycle.matched && <span className="tiny">{matchWords(cycle)}</span>}
          </li>
        ))}
      </ol>
    ))}
  </div>
)
