import { setTimeout as wait } from 'node:timers/promises'
import type { Now, SessionNote } from '#modules/sessions/contract.ts'
import { withCarried, withRead } from '#modules/sessions/follow.ts'
import type { Carried } from '#modules/sessions/follow.ts'
import { offsetOf, REST_MS } from '#modules/sessions/session.ts'
import { newLine } from '../../web/live/line.ts'
import { streamFrom } from './stream.ts'

export type Client = {
  personId: string
  /** What its screen shows. */
  shown: () => { notes: readonly SessionNote[]; standing: Now['standing'] | null }
  /** By its own clock, which is wrong, and what it measured: the server’s time. */
  serverTime: () => number
  measureClock: () => Promise<void>
  write: (text: string, step: string) => Promise<{ sentAt: number; again: number }>
  act: (path: string, body: object, method?: string) => Promise<number>
  read: () => Promise<void>
  /** Cuts its connection for a while: no stream, no request. */
  cut: (ms: number) => Promise<void>
  isCut: () => boolean
  /** Since when it has its connection again. */
  backAt: () => number
  close: () => void
}

type Of = {
  personId: string
  cookie: string
  sessionId: string
  /** Where it goes: the first that answers, from its own on. */
  urls: () => readonly string[]
  /** How wrong its clock is. */
  skew: number
  /** A note of somebody stands on its screen. */
  saw: (note: SessionNote) => void
}

/** One device, as the page is: it listens, reads where the session stands and what changed since, and shows each note once. */
export function newClient({ personId, cookie, sessionId, urls, skew, saw }: Of): Client {
  let known: Now | null = null
  let offset = 0
  let cutOff = false
  let backAt = 0
  let streams: EventSource[] = []
  const own = () => Date.now() + skew

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    for (const url of urls()) {
      if (cutOff) throw new Error('cut off')
      try {
        return await fetch(url + path, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), cookie, origin: url },
          signal: AbortSignal.timeout(20_000),
        })
      } catch {
        // The next process serves the same session.
      }
    }
    throw new Error('no connection')
  }

  function show(next: Now): void {
    const before = new Set(known?.notes.map(({ id }) => id))
    known = next
    for (const note of next.notes) if (!before.has(note.id)) saw(note)
  }

  async function read(): Promise<void> {
    const asked = known
    const since = asked ? `?since=${encodeURIComponent(asked.position)}` : ''
    const reply = await ask(`/api/sessions/${sessionId}/now${since}`)
    if (!reply.ok) throw new Error(`reading answered ${reply.status}`)
    const now = (await reply.json()) as Now
    show(asked ? withRead(asked, known!, now) : now)
  }

  let reading = false
  let again = false
  /** At once; what changes while it reads or rests is read once more. */
  async function changed(): Promise<void> {
    again = true
    if (reading) return
    reading = true
    while (again) {
      again = false
      const asked = performance.now()
      await read().catch(async () => {
        again = !cutOff
        await wait(200)
      })
      await wait(Math.max(REST_MS, performance.now() - asked))
    }
    reading = false
  }

  const line = newLine(
    {
      changed: () => void changed(),
      carried(_, said) {
        const next = known && withCarried(known, said as Carried)
        if (next) show(next)
        else void changed()
      },
    },
    (path) => {
      const [url] = cutOff ? ['http://localhost:1'] : urls()
      const stream = streamFrom(url + path, { cookie })
      streams = [...streams.filter(({ readyState }) => readyState !== 2), stream]
      return stream
    },
  )
  const listen = () => line.wish([{ topic: `session:${sessionId}`, askedAt: Date.now() }])
  listen()

  return {
    personId,
    shown: () => ({ notes: known?.notes ?? [], standing: known?.standing ?? null }),
    serverTime: () => own() + offset,
    async measureClock() {
      const measured = []
      for (let time = 0; time < 3; time++) {
        const asked = own()
        const { at } = (await (await ask('/api/clock')).json()) as { at: string }
        measured.push({ asked, answered: own(), at: Date.parse(at) })
      }
      offset = offsetOf(measured)
    },
    async write(text, step) {
      const key = crypto.randomUUID()
      const body = JSON.stringify({ note: { step, kind: 'evidence', text, workId: null, mark: null } })
      for (let tries = 0; ; tries++) {
        const sentAt = performance.now()
        const reply = await ask(`/api/sessions/${sessionId}/notes`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body,
        }).catch(() => null)
        if (reply?.ok) {
          await reply.arrayBuffer()
          return { sentAt, again: tries }
        }
        if (reply && reply.status < 500) throw new Error(`a note was answered ${reply.status}: ${await reply.text()}`)
        await wait(150)
      }
    },
    async act(path, body, method = 'POST') {
      for (;;) {
        const reply = await ask(`/api/sessions/${sessionId}${path}`, {
          method,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }).catch(() => null)
        if (reply && reply.status < 500) {
          await reply.arrayBuffer()
          return reply.status
        }
        await wait(150)
      }
    },
    read,
    async cut(ms) {
      cutOff = true
      for (const stream of streams) stream.close()
      line.wish([])
      await wait(ms)
      cutOff = false
      backAt = performance.now()
      listen()
      void changed()
    },
    isCut: () => cutOff,
    backAt: () => backAt,
    close() {
      line.wish([])
      for (const stream of streams) stream.close()
    },
  }
}
