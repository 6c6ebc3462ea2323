import { useEffect, useRef } from 'react'

/**
 * Where pressing a button takes it away, the focus goes on to what came in its place, and is not lost. `pressed` says that it
 * was pressed here: what others do never moves it.
 */
export function useFocusOn(what: string, standing: string) {
  const whole = useRef<HTMLDivElement>(null)
  const mine = useRef(false)
  const before = useRef(standing)
  useEffect(() => {
    if (before.current === standing) return
    before.current = standing
    const next = mine.current ? whole.current?.querySelector<HTMLElement>(what) : null
    next?.focus()
    // One goes on writing where the text ends.
    if (next instanceof HTMLTextAreaElement) next.setSelectionRange(next.value.length, next.value.length)
    mine.current = false
  }, [standing, what])
  return {
    whole,
    pressed: () => {
      mine.current = true
    },
  }
}
