import { ORPCError } from '@orpc/server'

/** Nobody answers where files are kept, or the server there is in trouble. */
export class StorageAway extends Error {
  constructor(endpoint: string, cause: unknown) {
    super(`The storage for files at ${endpoint} does not answer`, { cause })
  }
}

export const isStorageAway = (error: unknown): boolean =>
  error instanceof StorageAway || (error instanceof Error && error.cause !== undefined && isStorageAway(error.cause))

/** Not a refusal: everything but files goes on meanwhile. */
export const storageAway = () =>
  new ORPCError('STORAGE_AWAY', {
    status: 503,
    message: 'The storage for files does not answer for a moment. Nothing was kept of what you sent: send it again.',
  })
