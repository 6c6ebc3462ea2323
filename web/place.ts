/** Where one stands on a page: by which heading, and how far its top is from the top of the window, in CSS px. */
type Place = { heading: string; top: number }

/** By then all that comes later has come. */
const SETTLED_MS = 4000
const HANDS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/** The page as it is drawn first is placed here, not by the router. */
let isHeld = false

const key = () => `place:${location.pathname}${location.search}`
const headings = () => [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')]
const topOf = (element: Element) => element.getBoundingClientRect().top

/** One heading among all, also while others are not there yet: its words, as a number that says nothing of them. */
function nameOf(heading: HTMLElement): string {
  let sum = 0
  for (const letter of heading.textContent) sum = (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0
  return sum.toString(36)
}

function keepPlace(): void {
  const heading = headings().findLast((one) => topOf(one) < innerHeight / 2)
  if (scrollY === 0 || !heading) return sessionStorage.removeItem(key())
  sessionStorage.setItem(key(), JSON.stringify({ heading: nameOf(heading), top: topOf(heading) } satisfies Place))
}

/** What is kept of this page; a browser that keeps nothing refuses even to be asked. */
function placeKept(): Place | null {
  try {
    return JSON.parse(sessionStorage.getItem(key())!) as Place | null
  } catch {
    return null
  }
}

/** Whoever signs out leaves nothing of where they were. */
export function forgetPlaces(): void {
  removeEventListener('pagehide', keepPlace)
  for (const name of Object.keys(sessionStorage)) if (name.startsWith('place:')) sessionStorage.removeItem(name)
}

/**
 * A page that is loaded again, or come back to by a whole load, stands where one was. What the browser remembers is a distance from the top, and
 * charts and other parts that come later grow in between: so it is the heading that is kept in its place, until the page is whole or somebody moves it.
 */
export function holdPlace(): void {
  addEventListener('pagehide', keepPlace)
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const kept = load?.type === 'navigate' || location.hash ? null : placeKept()
  if (!kept) return
  isHeld = true
  const { heading, top } = kept
  const until = performance.now() + SETTLED_MS
  const moved = new AbortController()
  for (const hand of HANDS) addEventListener(hand, () => moved.abort(), { passive: true, signal: moved.signal })
  const hold = () => {
    if (moved.signal.aborted) return
    const found = headings().find((one) => nameOf(one) === heading)
    const off = found ? topOf(found) - top : 0
    if (Math.abs(off) > 1) scrollBy({ top: off, behavior: 'instant' })
    if (performance.now() < until) requestAnimationFrame(hold)
    else moved.abort()
  }
  requestAnimationFrame(hold)
}

/**
 * Whether the router may place the page that it has just drawn: every one but the first of a load that is held. Two hands would pull at that one, and
 * the router's would not let go for whoever scrolls.
 */
export function isForRouter(): boolean {
  const mayPlace = !isHeld
  isHeld = false
  return mayPlace
}
