import { ORPCError } from '@orpc/client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { contract } from 'virtual:contract'
import type { Sending } from './api.ts'
import { noConnection, problemFrom } from './problem.ts'
import type { Problem } from './problem.ts'
import { hear } from './standing.ts'

export const link = new OpenAPILink<Sending>(contract, {
  url: () => `${location.origin}/api`,
  headers: ({ context: { key } }) => (key ? { 'idempotency-key': key } : {}),
  fetch: async (request, init) => readable(await answered(request, init)),
  customErrorResponseBodyDecoder: (body, { status }) => asOrpc(problemFrom(body, status)),
})

const asOrpc = (problem: Problem | null) => problem && new ORPCError(problem.code, problem)

const answered = (request: Request, init: RequestInit) =>
  fetch(request, init).then(
    (response) => {
      void hear(response)
      return response
    },
    (problem: unknown) => {
      throw request.signal.aborted ? problem : noConnection(problem)
    },
  )

/** The link parses `application/json` only; problem details are JSON under a name of their own. */
function readable(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json')
  return new Response(response.body, { status: response.status, headers })
}
