import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import { first } from './first.ts'
import { newLine } from './live/line.ts'
import type { Wish } from './live/line.ts'
import type { Told } from './live/worker.ts'

type Topic = `${string}:${string}`
type Listener = { topic: Topic; askedAt: () => number; changed: () => void; take: (said: unknown) => boolean }
type How = {
  /** How long a page rests before it reads again what changed. */
  restMs?: number
  /** Shows what the stream itself brought; false where the page has to read after all. */
  take?: (queryKey: QueryKey, said: unknown) => boolean
}

/** However often a thing changes, a page reads it anew four times a second at most, unless it asks for more. */
const REST_MS = 250

const listeners = new Set<Listener>()
let send: ((wishes: readonly Wish[]) => void) | null = null

function changed(topics: readonly string[]) {
  for (const listener of listeners) if (topics.includes(listener.topic)) listener.changed()
}

function carried(topic: string, said: unknown) {
  for (const listener of listeners) if (listener.topic === topic && !listener.take(said)) listener.changed()
}

const hears = { changed, carried }
const wishes = (): Wish[] => [...listeners].map(({ topic, askedAt }) => ({ topic, askedAt: askedAt() }))

/** One stream for all tabs where the browser can share one; else one a tab, while it is looked at. */
function connect() {
  if (typeof SharedWorker === 'undefined' || !('locks' in navigator)) {
    const line = newLine(hears)
    const wish = () => line.wish(document.hidden ? [] : wishes())
    document.addEventListener('visibilitychange', wish)
    return wish
  }
  // Named by the person, so that whoever signs in next on this browser has another.
  const worker = new SharedWorker(new URL('./live/worker.ts', import.meta.url), {
    type: 'module',
    name: `weft-live-${first.me?.id}`,
  })
  const lock = `weft-tab-${crypto.randomUUID()}`
  void navigator.locks.request(lock, () => new Promise(() => {}))
  worker.port.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.changed) changed(data.changed)
    else carried(data.topic, data.said)
  })
  worker.port.start()
  const { port } = worker
  const post = (said: object) => port.postMessage(said, [])
  post({ wishes: [], lock })
  return (now: readonly Wish[]) => post({ wishes: now })
}

let saying = false
function say() {
  if (saying || !first.me) return
  saying = true
  // Several parts of a page begin to listen in one moment.
  queueMicrotask(() => {
    saying = false
    send ??= connect()
    send(wishes())
  })
}

/**
 * Reads a page's data anew when what it shows was changed by anyone: `useLive(`team:${id}`, page('pages.team', { id }))`. Null
 * listens to nothing. A tab that nobody looks at reads when it is looked at again.
 */
export function useLive(topic: Topic | null, { queryKey }: { queryKey: QueryKey }, { restMs = REST_MS, take }: How = {}): void {
  const client = useQueryClient()
  const key = JSON.stringify(queryKey)
  useEffect(() => {
    if (!topic) return
    const read = JSON.parse(key) as QueryKey
    const listener: Listener = {
      topic,
      askedAt: () => client.getQueryState(read)?.dataUpdatedAt ?? Date.now(),
      changed: reading(client, read, restMs),
      take: (said) => take?.(read, said) ?? false,
    }
    listeners.add(listener)
    say()
    return () => {
      listeners.delete(listener)
      say()
    }
  }, [topic, key, client, restMs, take])
}

/** Reads at once; what changes while it reads or rests is read once more. */
function reading(client: QueryClient, queryKey: QueryKey, restMs: number) {
  let busy = false
  let again = false
  return async () => {
    again = true
    if (busy) return
    busy = true
    while (again) {
      again = false
      const began = performance.now()
      await client.invalidateQueries({ queryKey, exact: true, refetchType: document.hidden ? 'none' : 'active' })
      // A server that answers slowly has much to do: it is asked less often.
      const took = performance.now() - began
      await new Promise((resolve) => setTimeout(resolve, Math.max(restMs, took)))
    }
    busy = false
  }
}
