import { newLine } from './line.ts'
import type { Wish } from './line.ts'

/** Shared by all tabs of a browser: an older connection allows six streams in all, and a tab should not cost one. */
type Said = { wishes: readonly Wish[]; lock?: string }

export type Told = { changed: readonly string[]; topic?: never } | { changed?: never; topic: string; said: unknown }

const tabs = new Map<MessagePort, readonly Wish[]>()
const line = newLine({
  changed(topics) {
    for (const [port, wishes] of tabs) {
      const changed = topics.filter((topic) => wishes.some((wish) => wish.topic === topic))
      if (changed.length > 0) tell(port, { changed })
    }
  },
  carried(topic, said) {
    for (const [port, wishes] of tabs) if (wishes.some((wish) => wish.topic === topic)) tell(port, { topic, said })
  },
})
const tell = (port: MessagePort, told: Told) => port.postMessage(told)
const wishAll = () => line.wish([...tabs.values()].flat())

addEventListener('connect', (event) => {
  const port = (event as MessageEvent).ports[0]!
  port.addEventListener('message', ({ data: { wishes, lock } }: MessageEvent<Said>) => {
    tabs.set(port, wishes)
    wishAll()
    // A tab holds its lock for as long as it lives: whoever gets it after that knows that it is gone.
    if (lock)
      void navigator.locks.request(lock, () => {
        tabs.delete(port)
        wishAll()
      })
  })
  port.start()
})
