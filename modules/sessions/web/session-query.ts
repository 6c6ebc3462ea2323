import { call } from '#web/api.ts'
import { page, queryClient } from '#web/query.ts'
import type { QueryKey } from '@tanstack/react-query'
import type { SessionPage } from '../contract.ts'
import { newer, withCarried, withRead } from '../follow.ts'
import type { Carried } from '../follow.ts'

const isFollowed = ({ standing, session }: SessionPage) => standing.phase === 'on' && session.removedAt === null

/** While it is on, what changed comes by the stream itself; false where it does not follow on what this page knows, and is asked for. */
export function takeCarried(queryKey: QueryKey, said: unknown): boolean {
  const known = queryClient.getQueryData<SessionPage>(queryKey)
  const next = known && isFollowed(known) ? withCarried(known, said as Carried) : null
  if (next && next !== known) queryClient.setQueryData(queryKey, next)
  return next !== null
}

/** A session’s page. While it is on, reading anew brings where it stands and the notes that changed since; whatever else changed, all of it. */
export function sessionQuery(id: string) {
  const whole = page('sessions.session', { id })
  return {
    ...whole,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<SessionPage> => {
      const latest = () => queryClient.getQueryData<SessionPage>(whole.queryKey)
      const known = latest()
      if (known && isFollowed(known)) {
        const now = await call('sessions.now', { id, since: known.position }, { signal })
        const mayStay = now.version === known.version && now.standing.phase === 'on'
        if (mayStay) return withRead(known, latest() ?? known, now)
      }
      const read = await call('sessions.session', { id }, { signal })
      return { ...read, ...newer(known, latest(), read) }
    },
  } as typeof whole
}
