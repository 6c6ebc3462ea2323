import { createHash } from 'node:crypto'
import { SEED } from './random.ts'
import type { Moment } from './time.ts'

// The demo's Monday in the ids' own time. It never moves, so that ids, and the addresses of pages, are the same in every demo.
const MONDAY = Date.UTC(2026, 0, 5)

/** Shaped as a UUIDv7: in the order of the moments, the rest from the seed and the key. */
export function idOf(key: string, at: Moment): string {
  const time = (MONDAY + at * 60_000).toString(16).padStart(12, '0')
  const hash = createHash('sha256').update(`${SEED}/${key}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hash[3]!, 16) % 4]!
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(8, 20)}`
}
