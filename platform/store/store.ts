import type { Readable } from 'node:stream'
import type { Config } from '../config.ts'
import { inBucket } from './bucket.ts'
import { onDisk } from './disk.ts'

export type Part = { from: number; to: number }

/** Where the bytes of what people add are kept, each under the SHA-256 of its content: on the disk, or in a bucket that speaks S3. */
export type Store = {
  /** All of it is there when this returns; kept twice it is kept once. */
  keep: (hash: Buffer, data: Buffer) => Promise<void>
  /** The same of a file on this disk, which is no longer needed where it lies. */
  take: (hash: Buffer, path: string) => Promise<void>
  /** As it comes, the whole or a part with both its ends; fails before the first byte where it is not there. */
  open: (hash: Buffer, part?: Part) => Promise<Readable>
  /** Null where there is no such thing. */
  read: (hash: Buffer) => Promise<Buffer | null>
  /** What is not there is dropped already. */
  drop: (hash: Buffer) => Promise<void>
}

const buckets = new WeakMap<object, Store>()

/** The store that the settings name. */
export function storeOf({ data, bucket }: Pick<Config, 'data' | 'bucket'>): Store {
  if (!bucket) return onDisk(data)
  const store = buckets.get(bucket) ?? inBucket(bucket)
  buckets.set(bucket, store)
  return store
}
