import { noConnection, refusedWith } from './problem.ts'

/** Sends a file whole to where a job looks into it, and returns the id it is kept under. */
export async function sendWhole(url: string, file: File, type: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', body: file, headers: { 'content-type': type } }).catch(
    (problem: unknown) => {
      throw noConnection(problem)
    },
  )
  const answer = (await response.json().catch(() => null)) as { uploadId?: string } | null
  if (response.ok && answer?.uploadId) return answer.uploadId
  throw refusedWith(answer, response.status)
}
