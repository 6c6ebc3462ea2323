import { ORPCError } from '@orpc/client'
import { noConnection, problemFrom } from '#web/problem.ts'

/** Sends a file of results to where a job looks into it, and returns the name it is kept under. */
export async function sendResults(file: File): Promise<string> {
  const response = await fetch('/outcomes/upload', { method: 'POST', body: file, headers: { 'content-type': 'text/csv' } }).catch(
    (problem: unknown) => {
      throw noConnection(problem)
    },
  )
  const answer = (await response.json().catch(() => null)) as { uploadId?: string } | null
  if (response.ok && answer?.uploadId) return answer.uploadId
  throw problemFrom(answer, response.status) ?? new ORPCError('INTERNAL_SERVER_ERROR', { status: response.status })
}
