import { useEffect, useState } from 'react'

/** The time, kept fresh enough for "3 minutes ago". */
export function useNow(every = 30_000): number {
  const [now, tick] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
