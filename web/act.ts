import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from './api.ts'
import type { Input, Output, Path } from './api.ts'
import { withProof } from './proof.ts'
import { fieldsRefused, isLostConnection, lookAgain, problemWords } from './problem.ts'

type Options<P extends Path> = {
  /** Called once it is done, before the page reads itself anew. */
  done?: (output: Output<P>) => void
  /** The form's own words for the refusals it knows, by code or by field. */
  refusals?: Record<string, string>
  /** The fields the form shows: a complaint about them stands there, any other above the button. */
  fields?: readonly string[]
}

/**
 * Something a person does. Pressing twice does it once; a lost connection is tried again under the same key; a failure is said
 * once, at the field (`problemAt('name')`) or as one sentence (`problem`).
 */
export function useAct<P extends Path>(path: P, { done, refusals = {}, fields = [] }: Options<P> = {}) {
  const client = useQueryClient()
  const underWay = useRef(false)
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: ({ input, key }: { input: Input<P>; key: string }) => withProof(() => call(path, input, { key })),
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
  const refused = fieldsRefused(error)
  const allShown = refused.length > 0 && refused.every((field) => fields.includes(field))
  return {
    run: (input: Input<P>) => {
      if (underWay.current) return
      underWay.current = true
      mutate({ input, key: crypto.randomUUID() })
    },
    busy: isPending,
    error,
    problem: error && !allShown ? problemWords(error, refusals) : null,
    problemAt: (field: string) => (allShown && refused.includes(field) ? (refusals[field] ?? lookAgain) : null),
    forget: reset,
  }
}
