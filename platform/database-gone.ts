import { ORPCError } from '@orpc/server'

const WORDS_OF_POSTGRES = /^(?:08|57P0[1-3])/
const WORDS_OF_THE_SYSTEM = /^(?:ECONN|EPIPE$|ENOENT$|ETIMEDOUT$)/
const WORDS_OF_THE_DRIVER = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/

/** Whether something failed because the database went away, or is not back yet. */
export function isDatabaseGone(error: unknown): boolean {
  const { code, syscall, severity, message, cause } = (error ?? {}) as Record<string, unknown>
  const said = typeof code === 'string' ? code : ''
  return (
    (severity !== undefined && WORDS_OF_POSTGRES.test(said)) ||
    (/^(?:connect|read|write)$/.test(String(syscall)) && WORDS_OF_THE_SYSTEM.test(said)) ||
    WORDS_OF_THE_DRIVER.test(String(message)) ||
    (cause !== undefined && isDatabaseGone(cause))
  )
}

/** Not a refusal: a change that was under way may have been kept. Sent again under its key, it is done once. */
export const databaseGone = () =>
  new ORPCError('DATABASE_GONE', {
    status: 503,
    message:
      'The database is away for a moment, and it is not known whether this was done. Send it again with the same Idempotency-Key: it is done once.',
  })
