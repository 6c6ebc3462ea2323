import type { ORPCError } from '@orpc/server'
import * as z from 'zod'

/** A reply of RFC 9457. `code` is the name the contract gives the error, `data` what it carries. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: string
  data?: unknown
  errors?: { pointer: string; detail: string }[]
}

const TITLES: Record<string, string> = {
  BAD_REQUEST: 'Something in the request is not as it should be',
  UNAUTHORIZED: 'Sign in first',
  FORBIDDEN: 'Not yours to change',
  NOT_FOUND: 'Nothing here that you may see',
  CONFLICT: 'Somebody changed it since',
  TOO_MANY_REQUESTS: 'Too many tries',
  READ_ONLY: 'The disk is full: reading only, for now',
  DATABASE_GONE: 'The database is away for a moment',
  STORAGE_AWAY: 'The storage for files is away for a moment',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side',
}

const Issues = z.object({
  issues: z.array(z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional() })),
})

export function problemOf(error: Pick<ORPCError<string, unknown>, 'code' | 'status' | 'message' | 'data'>): Problem {
  const { code, status, message, data } = error
  const title = TITLES[code] ?? code.toLowerCase().replaceAll('_', ' ')
  const issues = code === 'BAD_REQUEST' ? Issues.safeParse(data) : null
  const errors = issues?.success
    ? issues.data.issues.map(({ path, message: detail }) => ({ pointer: `/${(path ?? []).join('/')}`, detail }))
    : undefined
  return {
    type: `/problems#${code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail: errors ? errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join('; ') : message,
    code,
    ...(errors ? { errors } : data === undefined ? {} : { data }),
  }
}
