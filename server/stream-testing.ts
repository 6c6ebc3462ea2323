import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'

export type Said = { event: string; data: unknown; id: string }

/** A stream as a browser reads it, until the test is over: what is said next, and the end. */
export async function streamOf(at: string, query: Record<string, string>, headers: Record<string, string>) {
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const reply = await fetch(`${at}/live?${new URLSearchParams(query)}`, { headers, signal: stop.signal })
  const said: Said[] = []
  let ended = false
  let last = ''
  let all = ''
  void (async () => {
    let text = ''
    for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) {
      all += chunk
      const parts = (text + chunk).split('\n\n')
      text = parts.pop()!
      for (const part of parts) {
        const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? ''
        last = line('id') || last
        if (line('event')) said.push({ event: line('event'), data: JSON.parse(line('data')), id: line('id') })
      }
    }
    ended = true
  })().catch(() => (ended = true))
  return {
    reply,
    next: async () => {
      await expect.poll(() => said.length, { timeout: 5000, interval: 5 }).toBeGreaterThan(0)
      return said.shift()!
    },
    /** What was said and not yet asked for. */
    waiting: () => said.splice(0),
    silent: async (ms = 400) => {
      await wait(ms)
      return said
    },
    ended: async () => {
      await expect.poll(() => ended, { timeout: 5000 }).toBe(true)
    },
    last: () => last,
    /** Every word of it. */
    all: () => all,
    close: () => stop.abort(),
  }
}
export type Stream = Awaited<ReturnType<typeof streamOf>>
