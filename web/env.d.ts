/** The contract without its schemas, made by the build. */
declare module 'virtual:contract' {
  import type { AnyContractRouter } from '@orpc/contract'
  export const contract: AnyContractRouter
}
