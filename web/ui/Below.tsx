import { useDeferredValue } from 'react'
import type { ReactNode } from 'react'

// Whoever comes back, or to a place within the page, finds it whole: the browser then goes to where they were.
let isOpening =
  typeof document !== 'undefined' &&
  !location.hash &&
  performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'navigate')

/** The first screen is painted: from here on pages are drawn whole. */
export const opened = () => {
  isOpening = false
}

/** What stands below the first screen: on a slow phone it is drawn after that screen is painted. */
export function Below({ children }: { children: ReactNode }) {
  return useDeferredValue(true, !isOpening) ? children : null
}
