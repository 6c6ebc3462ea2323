/** Enough of the browser's EventSource for `web/live/line.ts`, over a real socket: with a cookie, and with a server that may be gone. */
export function streamFrom(url: string, headers: Record<string, string>): EventSource {
  const listeners = new Map<string, ((event: MessageEvent) => void)[]>()
  const ending = new AbortController()
  const stream = {
    readyState: 0,
    addEventListener: (type: string, listener: (event: MessageEvent) => void) =>
      void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    close: () => {
      stream.readyState = 2
      ending.abort()
    },
  }
  const dispatch = (type: string, event: Partial<MessageEvent> = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event as MessageEvent)
  }
  void (async () => {
    try {
      const reply = await fetch(url, { headers, signal: ending.signal })
      if (!reply.ok || !reply.body) throw new Error(`a stream answered ${reply.status}`)
      stream.readyState = 1
      let rest = ''
      for await (const chunk of reply.body.pipeThrough(new TextDecoderStream())) {
        rest += chunk
        const blocks = rest.split('\n\n')
        rest = blocks.pop()!
        for (const block of blocks) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
          const type = field('event')
          if (type) dispatch(type, { data: field('data') ?? '', lastEventId: field('id') ?? '' })
        }
      }
    } catch {
      // Cut off, or never begun: said below.
    }
    if (ending.signal.aborted) return
    stream.readyState = 2
    dispatch('error')
  })()
  return stream as unknown as EventSource
}
