import { links } from '#web/links.ts'
import { Aside } from '#web/ui/Page.tsx'
import { words } from '#web/words.ts'
import type { CycleLine } from '../contract.ts'
import css from './Ramp.module.css'
import { cycleNumber, cycleTitle, matchWords, standingOf } from './words.ts'

const say = words({
  ramp: { en: 'The ramp', es: 'La rampa' },
  here: { en: 'this page', es: 'esta página' },
})

/** The cycles before and after this one, each carrying on from the last. */
export function Ramp({ ramp, here }: { ramp: readonly CycleLine[]; here: string }) {
  if (ramp.length < 2) return null
  return (
    <Aside label={say.ramp}>
      <ol className={`plain ${css.ramp}`}>
        {ramp.map((line, index) => (
          <li key={line.id} className={line.id === here ? css.here : undefined}>
            <b>{line.id === here ? cycleNumber(index + 1) : <a href={links.cycle(line.id)}>{cycleNumber(index + 1)}</a>}</b>{' '}
            <span className="tiny">
              {standingOf(line)}
              {line.id === here && <span className="aloud">, {say.here}</span>}
            </span>
            <br />
            <span className="small">{line.change ?? cycleTitle(line)}</span>
            {line.matched && (
              <>
                <br />
                <span className="tiny">{matchWords[line.matched]}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </Aside>
  )
}
