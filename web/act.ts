import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from './api.ts'
import type { Input, Output, Path } from './api.ts'
import { fieldProblems, isLostConnection, problemWords } from './problem.ts'

type Options<P extends Path> = {
  /** Called once it is done, before the page reads itself anew. */
  done?: (output: Output<P>) => void
  /** The form's own words for the refusals it knows, by code. */
  refusals?: Record<string, string>
}

/**
 * Something a person does. Pressing twice does it once; a lost connection is tried again under the same key; a failure is said
 * once, at the field (`problemAt('name')`) or as one sentence (`problem`).
 */
export function useAct<P extends Path>(path: P, { done, refusals }: Options<P> = {}) {
  const client = useQueryClient()
  const underWay = useRef(false)
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: ({ input, key }: { input: Input<P>; key: string }) => call(path, input, { key }),
    retry: (failures, problem) => failures < 6 && isLostConnection(problem),
    retryDelay: (failures) => Math.min(1000 * 2 ** failures, 15_000),
    onSuccess: (output) => {
      done?.(output)
      return client.invalidateQueries()
    },
    onSettled: () => {
      underWay.current = false
    },
  })
  const atFields = fieldProblems(error)
  return {
    run: (input: Input<P>) => {
      if (underWay.current) return
      underWay.current = true
      mutate({ input, key: crypto.randomUUID() })
    },
    busy: isPending,
    error,
    problem: error && Object.keys(atFields).length === 0 ? problemWords(error, refusals) : null,
    problemAt: (field: string): string | null => atFields[field] ?? null,
    forget: reset,
  }
}
