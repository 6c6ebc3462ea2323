import { useNow } from '#web/ui/use-now.ts'
import { words } from '#web/words.ts'
import type { Meeting } from '../../contract.ts'
import css from './Clock.module.css'

const say = words({
  left: { en: (minutes: number) => `${minutes} min left`, es: (minutes: number) => `quedan ${minutes} min` },
  over: { en: (minutes: number) => `${minutes} min over`, es: (minutes: number) => `${minutes} min de más` },
  time: { en: 'Time is up', es: 'Se acabó el tiempo' },
})

/** A quiet clock: how much of the meeting is left, a line that fills, nothing that rings. */
export function Clock({ meeting: { beganAt, minutes } }: { meeting: Meeting }) {
  const gone = Math.max(0, (useNow(10_000) - Date.parse(beganAt)) / 60_000)
  const left = Math.ceil(minutes - gone)
  return (
    <span className={css.clock} role="timer">
      <span className={css.line} aria-hidden="true">
        <span className={css.gone} style={{ width: `${Math.min(100, (gone / minutes) * 100)}%` }} />
      </span>
      {left > 0 ? say.left(left) : left === 0 ? say.time : say.over(-left)}
    </span>
  )
}
