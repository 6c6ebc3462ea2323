import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from './api.ts'
import type { Input, Output, Path } from './api.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'
import { fieldsRefused, isLostConnection, lookAgain, problemWords, waitsForUs } from './problem.ts'
import { withProof } from './proof.ts'

type Options<P extends Path> = {
  /** Called once it is done, before the page reads itself anew. */
  done?: (output: Output<P>) => void
  /** The form's own words for the refusals it knows, by code or by field. */
  refusals?: Record<string, string>
  /** The fields the form shows: a complaint about them stands there, any other above the button. */
  fields?: readonly string[]
  /** The draft that this sends: then a key that was never answered is kept beside it, also when the tab is closed. */
  draft?: string
}

/** What was sent under which key. The same input again is the same act, until an answer came. */
type Sent = { input: string; key: string }

/**
 * Something a person does. Pressing twice does it once; a lost connection is tried again under the same key, and so is a press after that; a failure is said
 * once, at the field (`problemAt('name')`) or as one sentence (`problem`).
 */
export function useAct<P extends Path>(path: P, { done, refusals = {}, fields = [], draft }: Options<P> = {}) {
  const client = useQueryClient()
  const underWay = useRef(false)
  const kept = draft && `${draft}.sent`
  const sent = useRef<Sent | null>(null)
  const keyFor = (input: Input<P>): string => {
    const text = JSON.stringify(input)
    const before = sent.current ?? (kept ? readDraft<Sent>(kept) : null)
    sent.current = before?.input === text ? before : { input: text, key: crypto.randomUUID() }
    if (kept) keepDraft(kept, sent.current)
    return sent.current.key
  }
  const forgetKey = () => {
    sent.current = null
    if (kept) dropDraft(kept)
  }
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: ({ input, key }: { input: Input<P>; key: string }) => withProof(() => call(path, input, { key })),
    retry: (failures, problem) => failures < 6 && isLostConnection(problem),
    retryDelay: (failures) => Math.min(1000 * 2 ** failures, 15_000),
    onSuccess: (output) => {
      forgetKey()
      done?.(output)
      return client.invalidateQueries()
    },
    onError: (problem) => {
      if (!waitsForUs(problem)) forgetKey()
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
      mutate({ input, key: keyFor(input) })
    },
    busy: isPending,
    error,
    problem: error && !allShown ? problemWords(error, refusals) : null,
    problemAt: (field: string) => (allShown && refused.includes(field) ? (refusals[field] ?? lookAgain) : null),
    forget: reset,
  }
}
