import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import css from './Menu.module.css'

type Props = {
  /** What the button shows, and its name where that is no text. */
  button: ReactNode
  name: string
  /** A frame, or the look of a link. */
  look?: 'quiet' | 'plain'
  className?: string | undefined
  align?: 'start' | 'end'
  /** Links and buttons, one below the other. */
  children: ReactNode
}

/** A button that opens a short list of links and buttons. Choosing one, Escape, or going elsewhere closes it. */
export function Menu({ button, name, look = 'quiet', className, align = 'end', children }: Props) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const list = useId()
  useEffect(() => {
    if (open && whole.current) return whileOpen(whole.current, () => setOpen(false))
    return undefined
  }, [open])
  return (
    <div className={css.whole} ref={whole}>
      <button
        type="button"
        className={className ?? css[look]}
        aria-label={name === button ? undefined : name}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div id={list} hidden={!open} className={`${css.list} ${css[align]}`}>
        {children}
      </div>
    </div>
  )
}

function whileOpen(whole: HTMLElement, close: () => void) {
  const stops = [...whole.querySelectorAll<HTMLElement>('a, button')]
  const elsewhere = ({ target }: Event) => {
    if (!whole.contains(target as Node)) close()
  }
  const chosen = ({ target }: Event) => {
    if (target instanceof Element && stops.indexOf(target.closest<HTMLElement>('a, button') ?? whole) > 0) close()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      close()
      stops[0]?.focus()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || document.activeElement instanceof HTMLInputElement) return
    event.preventDefault()
    stops.at((stops.indexOf(document.activeElement as HTMLElement) + step) % stops.length)?.focus()
  }
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener('pointerdown', elsewhere, { signal })
  document.addEventListener('focusin', elsewhere, { signal })
  whole.addEventListener('click', chosen, { signal })
  whole.addEventListener('keydown', onKey, { signal })
  return () => listening.abort()
}
