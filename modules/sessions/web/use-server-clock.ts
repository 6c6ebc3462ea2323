import { useEffect, useState } from 'react'
import { call } from '#web/api.ts'
import { useNow } from '#web/ui/use-now.ts'
import { offsetOf } from '../session.ts'

const TIMES = 3
const AGAIN_MS = 60_000

/** Asks the server a few times what time it is; the quickest answer counts. */
async function measure(): Promise<number> {
  const measured = []
  for (let time = 0; time < TIMES; time++) {
    const asked = Date.now()
    const { at } = await call('sessions.clock', undefined)
    measured.push({ asked, answered: Date.now(), at: Date.parse(at) })
  }
  return offsetOf(measured)
}

/** The server’s time, ticking: everyone sees the same minute, however wrong their own clock is. */
export function useServerClock(every = 500): number {
  const [offset, setOffset] = useState(0)
  useEffect(() => {
    let wanted = true
    const again = () =>
      void measure().then(
        (found) => wanted && setOffset(found),
        () => null,
      )
    again()
    const timer = setInterval(again, AGAIN_MS)
    addEventListener('online', again)
    return () => {
      wanted = false
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [])
  return useNow(every) + offset
}
