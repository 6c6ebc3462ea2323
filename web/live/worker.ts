import { newLine } from './line.ts'
import type { Wish } from './line.ts'

/** Shared by all tabs of a browser: an older connection allows six streams in all, and a tab should not cost one. */
type Said = { wishes: readonly Wish[]; lock?: string }

const tabs = new Map<MessagePort, readonly Wish[]>()
const line = newLine((topics) => {
  for (const [port, wishes] of tabs) {
    const its = topics.filter((topic) => wishes.some((wish) => wish.topic === topic))
    if (its.length > 0) port.postMessage(its)
  }
})
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
