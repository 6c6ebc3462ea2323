import type { SessionNote, Work } from '../../contract.ts'

/** Marks are counted in each piece of work, in the order in which they were set: note → its number. */
export function markNumbers(notes: readonly SessionNote[], work: readonly Pick<Work, 'id'>[]): Map<string, number> {
  const there = new Set(work.map(({ id }) => id))
  const count = new Map<string, number>()
  const numbers = new Map<string, number>()
  for (const { id, workId, mark } of notes) {
    if (!workId || !mark || !there.has(workId)) continue
    const number = (count.get(workId) ?? 0) + 1
    count.set(workId, number)
    numbers.set(id, number)
  }
  return numbers
}

/** Letters for the pieces on the table: A, B, C, … */
export const letterOf = (position: number): string => String.fromCodePoint(65 + (position % 26))

const STEP = 0.02
const MOVES: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}
const within = (share: number) => Math.min(1, Math.max(0, share))

/** Where an arrow key moves a mark, or null where the key moves nothing. */
export function movedBy(key: string, at: { x: number; y: number }): { x: number; y: number } | null {
  const by = MOVES[key]
  return by ? { x: within(at.x + by[0]), y: within(at.y + by[1]) } : null
}
