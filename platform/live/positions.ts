import type { Position } from './change.ts'

const KEPT_MS = 120_000
/** A page's data may have been read this long before the browser knew that it asked. */
const MARGIN_MS = 2000

/** The positions of the last two minutes, so that “what changed since I read this?” can be asked in milliseconds. */
export function newPositions(clock: () => number = () => performance.now()) {
  const kept: { seenAt: number; position: Position }[] = []
  return {
    /** A position is seen after it was taken, never before: so the answer errs to the early side. */
    add(position: Position) {
      const seenAt = clock()
      if (kept.length > 0 && seenAt - kept.at(-1)!.seenAt < 250) return
      kept.push({ seenAt, position })
      while (kept[0]!.seenAt < seenAt - KEPT_MS) kept.shift()
    },
    /** One from surely before, or null where this process was not there yet. */
    before(milliseconds: number): Position | null {
      const at = clock() - milliseconds - MARGIN_MS
      return kept.findLast(({ seenAt }) => seenAt <= at)?.position ?? null
    },
  }
}
