import { useEffect, useState } from 'react'

/** What was typed, once the hand rests: so that a search does not run with each letter. */
export function useAfterPause(typed: string, pause = 250): string {
  const [settled, settle] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => settle(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed, pause])
  return settled
}
