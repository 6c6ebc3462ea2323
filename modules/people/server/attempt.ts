import { ORPCError } from '@orpc/server'
import { tooManyAttempts } from '#platform/attempts.ts'
import { sha256 } from '#platform/ids.ts'
import type { Context } from '#platform/rpc.ts'

/** Waits for its turn at a secret, or is refused: counted apart from any transaction. */
export async function countAttempt({ db, request }: Pick<Context, 'db' | 'request'>, what: string, subject: string) {
  const minutes = await tooManyAttempts(db, what, subjectOf(subject), request.address)
  if (minutes !== null) throw new ORPCError('TOO_MANY_REQUESTS', { data: { minutes } })
}

/** Who or what is tried, so that the table tells nobody. */
export const subjectOf = (subject: string) => sha256(subject).toString('hex')
