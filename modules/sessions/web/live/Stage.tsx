import { useEffect, useRef } from 'react'
import { words } from '#web/words.ts'
import type { SessionPage, Step } from '../../contract.ts'
import { isSilent, maySpeak } from '../../protocol.ts'
import { clockText, secondsLeft } from '../../session.ts'
import { useServerClock } from '../use-server-clock.ts'
import { said, speakWords } from '../words.ts'
import css from './Stage.module.css'
import { Strip } from './Strip.tsx'
import { Turn } from './Turn.tsx'

const say = words({
  of: { en: (at: number, all: number) => `Step ${at} of ${all}`, es: (at: number, all: number) => `Paso ${at} de ${all}` },
  paused: { en: 'Paused', es: 'En pausa' },
  left: { en: (clock: string) => `${clock} left`, es: (clock: string) => `quedan ${clock}` },
  over: { en: (clock: string) => `${clock} over`, es: (clock: string) => `${clock} de más` },
  speak: { en: 'You may speak', es: 'Puede hablar' },
  listen: { en: 'You listen now', es: 'Ahora usted escucha' },
  alone: {
    en: 'Write alone: only you read it until everyone’s notes open together.',
    es: 'Escriba a solas: solo usted lo lee hasta que se abran juntas las notas de todos.',
  },
})

/** The step everyone is on: what happens, who speaks, how much time is left. */
export function Stage({ data, step }: { data: SessionPage; step: Step }) {
  const { session, standing, mine } = data
  const whole = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step.key)
  // Whoever read further down is brought to the new step.
  useEffect(() => {
    if (shown.current !== step.key) heading.current?.scrollIntoView({ block: 'nearest' })
    shown.current = step.key
  }, [step.key])
  const who = {
    personId: mine.personId,
    facilitates: session.facilitator.personId === mine.personId,
    presents: session.presenter?.personId === mine.personId,
  }
  const may = maySpeak(step, who, standing.turnId)
  const closed = step.alone && !standing.opened.includes(step.key)
  return (
    <section className={`${css.stage} ${isSilent(step) ? css.silent : ''}`} aria-labelledby="step" ref={whole}>
      <Strip of={whole} step={step} standing={standing} />
      <div className={css.head}>
        <div>
          <p className={css.count}>{say.of(session.steps.findIndex(({ key }) => key === step.key) + 1, session.steps.length)}</p>
          <h2 id="step" ref={heading}>
            {said(step.name)}
          </h2>
        </div>
        <Clock standing={standing} minutes={step.minutes} />
      </div>
      <p>{said(step.does)}</p>
      <p className={css.speaks}>
        <Mouth silent={isSilent(step)} />
        <b>{speakWords[step.speaks]}</b>
        {!isSilent(step) && step.speaks !== 'all' && step.speaks !== 'pairs' && <span>{may ? say.speak : say.listen}</span>}
      </p>
      {closed && <p className="small">{say.alone}</p>}
      {step.speaks === 'turns' && <Turn data={data} />}
      <output className="aloud">{`${said(step.name)}. ${speakWords[step.speaks]}.`}</output>
    </section>
  )
}

/** A mouth that speaks, or a closed one: beside the words that say it. */
const Mouth = ({ silent }: { silent: boolean }) => (
  <svg
    width="24"
    height="24"
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
  >
    {silent ? <path d="M5 12h14M4 6v.01M20 6v.01" /> : <path d="M4 5h16v11H11l-4 4v-4H4ZM8 9h8M8 12h5" />}
  </svg>
)

type ClockProps = { standing: SessionPage['standing']; minutes: number }

/** By the server’s clock: the same second on every device. It does not ring. */
function Clock({ standing, minutes }: ClockProps) {
  const now = useServerClock()
  const seconds = secondsLeft(standing, now)
  if (seconds === null) return null
  const paused = standing.endsAt === null
  const gone = 1 - Math.min(1, Math.max(0, seconds / (minutes * 60)))
  const text = clockText(seconds)
  return (
    <div
      className={`${css.clock} ${seconds < 0 ? css.over : ''}`}
      role="timer"
      aria-label={seconds < 0 ? say.over(text) : say.left(text)}
    >
      <span className={css.digits}>{text}</span>
      <span className={css.line} aria-hidden="true">
        <span style={{ width: `${100 * gone}%` }} />
      </span>
      <span className={css.word}>{paused ? say.paused : ''}</span>
    </div>
  )
}
