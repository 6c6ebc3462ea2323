import { call } from '#web/api.ts'
import { page, queryClient } from '#web/query.ts'
import type { Now, SessionPage } from '../contract.ts'
import { merged } from '../session.ts'

const joined = (known: SessionPage, now: Now): SessionPage => ({ ...known, ...now, notes: merged(known.notes, now.notes) })

/** A session’s page. While it is on, reading anew brings where it stands and the notes that changed since; whatever else changed, all of it. */
export function sessionQuery(id: string) {
  const whole = page('sessions.session', { id })
  return {
    ...whole,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<SessionPage> => {
      const known = queryClient.getQueryData<SessionPage>(whole.queryKey)
      if (known?.standing.phase === 'on' && known.session.removedAt === null) {
        const now = await call('sessions.now', { id, since: known.position }, { signal })
        const mayStay = now.version === known.version && now.standing.phase === 'on'
        if (mayStay) return joined(known, now)
      }
      return call('sessions.session', { id }, { signal })
    },
  } as typeof whole
}
