import { statfs } from 'node:fs/promises'
import { ORPCError } from '@orpc/server'
import type { Config } from './config.ts'

type Kept = Pick<Config, 'data' | 'leastFreeBytes'>

/** The disk is looked at this often at most, however many write. */
const LOOK_EVERY_MS = 500
const looks = new Map<string, { at: number; free: Promise<number> }>()

/** How much more the disk of a folder takes; endless where there is no such folder. */
export function freeBytes(folder: string): Promise<number> {
  const last = looks.get(folder)
  if (last && performance.now() - last.at < LOOK_EVERY_MS) return last.free
  const free = statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Infinity,
  )
  looks.set(folder, { at: performance.now(), free })
  return free
}

/** While the disk is nearly full, nothing new is taken: what is left keeps the database able to run, and to free itself. */
export const isReadOnly = async ({ data, leastFreeBytes }: Kept): Promise<boolean> => (await freeBytes(data)) < leastFreeBytes

export const readOnly = () =>
  new ORPCError('READ_ONLY', {
    status: 503,
    message:
      'The disk of this server is full, so nothing can be changed for now. Everything can be read, and what you typed is yours to send again.',
  })

export async function refuseWhenFull(config: Kept): Promise<void> {
  if (await isReadOnly(config)) throw readOnly()
}

/** Whether something failed for want of space: PostgreSQL’s word for it, or the system’s. */
export function isDiskFull(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return code === '53100' || code === 'ENOSPC' || (cause !== undefined && isDiskFull(cause))
}
