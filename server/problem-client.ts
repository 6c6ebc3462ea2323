import { ORPCError } from '@orpc/client'

/** The typed error that a problem document (RFC 9457) stands for. */
export function decoded(body: unknown): ORPCError<string, unknown> | null {
  const problem = body as { code?: unknown; status?: number; detail?: string; data?: unknown; errors?: unknown }
  if (typeof problem?.code !== 'string') return null
  return new ORPCError(problem.code, {
    defined: true,
    status: problem.status ?? 500,
    message: problem.detail ?? '',
    data: problem.data ?? problem.errors,
  })
}
