import { ORPCError } from '@orpc/client'
import { noConnection, problemFrom } from '#web/problem.ts'

/** Sends a zip to where a job looks into it, and returns the name it is kept under. */
export async function sendRoster(zip: File): Promise<string> {
  const response = await fetch('/roster/upload', {
    method: 'POST',
    body: zip,
    headers: { 'content-type': 'application/zip' },
  }).catch((problem: unknown) => {
    throw noConnection(problem)
  })
  const answer = (await response.json().catch(() => null)) as { uploadId?: string } | null
  if (response.ok && answer?.uploadId) return answer.uploadId
  throw problemFrom(answer, response.status) ?? new ORPCError('INTERNAL_SERVER_ERROR', { status: response.status })
}
