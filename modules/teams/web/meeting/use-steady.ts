import { useEffect } from 'react'

/** While someone writes, what others add above does not push their box away: the page scrolls by as much as it grew. */
export function useSteady() {
  useEffect(() => {
    let at: { box: Element; top: number } | null = null
    const note = () => {
      const box = document.activeElement
      at = box?.matches('input, textarea, select') ? { box, top: box.getBoundingClientRect().top } : null
    }
    const hold = () => {
      const moved = at && at.box === document.activeElement ? at.box.getBoundingClientRect().top - at.top : 0
      if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' })
      note()
    }
    const grown = new ResizeObserver(hold)
    grown.observe(document.body)
    for (const event of ['focusin', 'scroll', 'resize']) addEventListener(event, note, { passive: true })
    return () => {
      grown.disconnect()
      for (const event of ['focusin', 'scroll', 'resize']) removeEventListener(event, note)
    }
  }, [])
}
