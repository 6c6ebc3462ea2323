import type { InferClientInputs, InferClientOutputs } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract as Contract } from '#contract.ts'
import { noConnection } from './problem.ts'

/** `key` names one act of a person, so that a request sent twice is done once. */
export type Sending = { key?: string }

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

/** Comes after the first paint, which the server has filled: a quarter of the shell that nobody has to wait for. */
export const linkToServer = () =>
  import('./link.ts').catch((problem: unknown) => {
    throw noConnection(problem)
  })

/** One route by its path, as queries and acts name it: `call('people.list', { search })`. */
export async function call<P extends Path>(path: P, input: Input<P>, { key, signal }: Sending & { signal?: AbortSignal } = {}) {
  const { link } = await linkToServer()
  return (await link.call(path.split('.'), input, { context: key ? { key } : {}, ...(signal && { signal }) })) as Output<P>
}
