import type { Gap } from './contract.ts'
import { changeOf } from './figure.ts'

export type Moved = { way: 'up' | 'down' | 'still'; by: number; lower: number; upper: number; since: number }

/** Whether a group moved beside everyone else between the first and the last window in which that can be told: by more than chance, and which way. */
export function movedOf(gaps: readonly (Gap | null)[]): Moved | null {
  const change = changeOf(gaps)
  if (!change) return null
  const { gap: by, lower, upper } = change
  const way = lower > 0 ? 'up' : upper < 0 ? 'down' : 'still'
  return { way, by, lower, upper, since: gaps.findIndex((gap) => gap !== null) }
}
