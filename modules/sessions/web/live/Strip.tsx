import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { SessionPage, Step } from '../../contract.ts'
import { clockText, secondsLeft } from '../../session.ts'
import { useServerClock } from '../use-server-clock.ts'
import { said } from '../words.ts'
import css from './Strip.module.css'

/** The step and its clock, at the top of the screen for whoever reads further down. It says nothing new: it is not read aloud. */
export function Strip({
  of,
  step,
  standing,
}: {
  of: RefObject<HTMLElement | null>
  step: Step
  standing: SessionPage['standing']
}) {
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    if (!of.current) return undefined
    const watch = new IntersectionObserver(([entry]) =>
      setAway(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0),
    )
    watch.observe(of.current)
    return () => watch.disconnect()
  }, [of])
  return isAway ? <Shown step={step} standing={standing} /> : null
}

function Shown({ step, standing }: { step: Step; standing: SessionPage['standing'] }) {
  const seconds = secondsLeft(standing, useServerClock())
  return (
    <div className={`screen-only ${css.strip}`} aria-hidden="true">
      <b>{said(step.name)}</b>
      {seconds !== null && <span className={seconds < 0 ? css.over : undefined}>{clockText(seconds)}</span>}
    </div>
  )
}
