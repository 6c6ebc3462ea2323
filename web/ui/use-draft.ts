import { useEffect, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '../drafts.ts'

/** What someone types into a form that is not sent yet: kept on this device, so that a reload or a closed tab loses nothing. */
export function useDraft<Draft extends object>(name: string, empty: Draft) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...readDraft<Draft>(name) }))
  // Also where what it began with moved on behind it: untouched is not a draft.
  const [begun] = useState(() => JSON.stringify(empty))
  const isEmpty = [begun, JSON.stringify(empty)].includes(JSON.stringify(draft))
  useEffect(() => {
    if (isEmpty) dropDraft(name)
    else keepDraft(name, draft)
  }, [name, draft, isEmpty])
  return {
    draft,
    /** Changes some of it. */
    set: (some: Partial<Draft>) => setDraft((now) => ({ ...now, ...some })),
    /** Once it was sent, or given up. */
    drop: () => setDraft(empty),
    isEmpty,
  }
}
