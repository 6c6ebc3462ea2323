import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { codeOf } from '#web/problem.ts'

const STALE = ['CONFLICT', 'CANNOT_ADVANCE', 'ALREADY_CARRIED_ON']

/** Where someone else was quicker, the page is read anew, so that what is shown is what is. */
export function useRefreshOnConflict(error: unknown) {
  const client = useQueryClient()
  useEffect(() => {
    if (STALE.includes(codeOf(error) ?? '')) void client.invalidateQueries()
  }, [client, error])
}
