import { createORPCClient } from '@orpc/client'
import type { InferClientInputs, InferClientOutputs } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { contract } from 'virtual:contract'
import type { contract as Contract } from '#contract.ts'
import { noConnection, problemFrom } from './problem.ts'
import { hear } from './standing.ts'

/** `key` names one act of a person, so that a request sent twice is done once. */
type Sending = { key?: string }

type Api = ContractRouterClient<typeof Contract, Sending>
type Inputs = InferClientInputs<Api>
type Outputs = InferClientOutputs<Api>

/** `people.list`: a module and one of its routes. */
export type Path = { [Module in keyof Api & string]: `${Module}.${keyof Api[Module] & string}` }[keyof Api & string]
type At<Whole, P extends Path> = P extends `${infer Module}.${infer Route}`
  ? Module extends keyof Whole
    ? Route extends keyof Whole[Module]
      ? Whole[Module][Route]
      : never
    : never
  : never
export type Input<P extends Path> = At<Inputs, P>
export type Output<P extends Path> = At<Outputs, P>

const link = new OpenAPILink<Sending>(contract, {
  url: () => `${location.origin}/api`,
  headers: ({ context: { key } }) => (key ? { 'idempotency-key': key } : {}),
  fetch: async (request, init) => readable(await answered(request, init)),
  customErrorResponseBodyDecoder: (body, { status }) => problemFrom(body, status),
})

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

/** The whole API, typed: `api.people.list({ search })`. */
export const api: Api = createORPCClient(link)

/** One route by its path, as queries and acts name it. */
export async function call<P extends Path>(path: P, input: Input<P>, { key, signal }: Sending & { signal?: AbortSignal } = {}) {
  return (await link.call(path.split('.'), input, { context: key ? { key } : {}, ...(signal && { signal }) })) as Output<P>
}
