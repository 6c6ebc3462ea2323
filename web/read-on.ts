import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemWords } from './problem.ts'

export type ReadingOn = { more: boolean; busy: boolean; problem: string | null; readOn: () => void }

/** A list whose first part came with the page; the next are read when someone asks, and stand below it. `ShowMore` is the button. */
export function useReadOn<Some extends { more: boolean }>(first: Some, read: (last: Some) => Promise<Some>) {
  const [further, setFurther] = useState<readonly Some[]>([])
  const parts = [first, ...further]
  const last = parts.at(-1)!
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => read(last),
    onSuccess: (next) => setFurther([...further, next]),
  })
  const reading: ReadingOn = {
    more: last.more,
    busy: isPending,
    problem: error && problemWords(error),
    readOn: () => mutate(),
  }
  return { parts, reading }
}
