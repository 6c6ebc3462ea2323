/** What a tab asks of the browser's one stream: the things it shows, and when it asked for what it shows of each. */
export type Wish = { topic: string; askedAt: number }

const QUIET_MS = 40_000
const REOPEN_MS = 20
const LONGEST_PAUSE_MS = 60_000
/** One that ended sooner ends again. */
const HELD_MS = 3000
const SOON_MS = 400

/** Where the stream comes from: in tests, from elsewhere. */
type Open = (url: string) => EventSource

export type Hears = {
  changed: (topics: readonly string[]) => void
  /** What the stream brings itself. */
  carried: (topic: string, said: unknown) => void
}

/**
 * One stream for everything wished for. It is opened anew when more is wished for, goes on where it stopped, and where it stays
 * silent, behind a filter that holds streams back or without a connection, everything counts as changed now and then.
 */
export function newLine({ changed, carried }: Hears, open: Open = (url) => new EventSource(url)) {
  let source: EventSource | null = null
  let position: string | null = null
  let wished = new Map<string, number>()
  /** What the stream that opens was asked for, and what the place it stands at is the place of. */
  let asked = new Set<string>()
  let held = new Set<string>()
  let pause = 0
  let opening: ReturnType<typeof setTimeout> | undefined
  let quiet: ReturnType<typeof setTimeout> | undefined

  function heardSomething(event: MessageEvent) {
    position = event.lastEventId || position
    pause = 0
    listenForSilence()
  }

  function listenForSilence() {
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      changed([...wished.keys()])
      begin()
    }, QUIET_MS)
  }

  const tell = (topics: readonly string[]) => {
    const known = topics.filter((topic) => wished.has(topic))
    if (known.length > 0) changed(known)
  }

  function begin() {
    clearTimeout(opening)
    clearTimeout(quiet)
    source?.close()
    source = null
    if (wished.size === 0) {
      position = null
      asked = held = new Set()
      return
    }
    const fresh = [...wished].filter(([topic]) => !position || !held.has(topic))
    const age = Math.max(0, Date.now() - Math.min(...fresh.map(([, askedAt]) => askedAt)))
    const topics = new Set(wished.keys())
    const search = new URLSearchParams({
      topics: [...topics].join(),
      carry: 'yes',
      ...(position && { since: position }),
      ...(fresh.length > 0 && { fresh: fresh.map(([topic]) => topic).join(), age: String(age) }),
    })
    const stream = open(`/live?${search}`)
    source = stream
    asked = topics
    listenForSilence()
    let begun = 0
    stream.addEventListener('hello', (event) => {
      begun = Date.now()
      held = topics
      heardSomething(event)
      tell((JSON.parse(event.data as string) as { changed: string[] }).changed)
    })
    stream.addEventListener('changed', (event) => {
      heardSomething(event)
      tell(JSON.parse(event.data as string) as string[])
    })
    stream.addEventListener('carried', (event) => {
      heardSomething(event)
      const news = JSON.parse(event.data as string) as { changed: string[]; carried: { topic: string; said: unknown }[] }
      for (const { topic, said } of news.carried) if (wished.has(topic)) carried(topic, said)
      tell(news.changed)
    })
    stream.addEventListener('beat', heardSomething)
    stream.addEventListener('error', () => {
      if (stream !== source) return
      stream.close()
      // One that held is missed at once; those of everyone else broke in the same moment.
      const isMissed = begun > 0 && Date.now() - begun > HELD_MS
      pause = isMissed ? 0 : Math.min(Math.max(2 * pause, 2000), LONGEST_PAUSE_MS)
      clearTimeout(opening)
      opening = setTimeout(begin, isMissed ? SOON_MS * Math.random() : pause * (0.5 + Math.random()))
    })
  }

  return {
    /** Everything that the open pages show now. */
    wish(wishes: readonly Wish[]) {
      const next = new Map<string, number>()
      for (const { topic, askedAt } of wishes) next.set(topic, Math.min(askedAt, next.get(topic) ?? askedAt))
      wished = next
      const more = wishes.some(({ topic }) => !asked.has(topic))
      if (!more && wished.size > 0) return
      clearTimeout(opening)
      opening = setTimeout(begin, REOPEN_MS)
    },
  }
}
