import { scaleLinear } from 'd3-scale'
import type { Unit } from './unit.ts'

/** The least height of a scale, so that small wobbles do not look like mountains. */
const LEAST: Record<Unit['kind'], number> = { share: 0.2, count: 5, number: 0 }

/**
 * The value axis: from a round number below all to a round number above all, in about four steps. A share stays within 0 and
 * 100 %, what cannot be negative starts at 0 at the lowest, and counts have whole steps.
 */
export function valueAxis(values: readonly number[], { kind }: Unit): { from: number; to: number; ticks: number[] } {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const least = Math.max(LEAST[kind], kind === 'number' ? Math.max(Math.abs(high), 1) * 0.1 : 0)
  const room = Math.max(least - (high - low), 0) / 2 + (high - low) * 0.08
  const floor = low >= 0 ? 0 : -Infinity
  const ceiling = kind === 'share' && high <= 1 ? 1 : Infinity
  const from = Math.max(low - room, floor)
  const to = Math.min(Math.max(high + room, from + least), ceiling)
  const scale = scaleLinear([Math.min(from, to - least < floor ? floor : to - least), to], [0, 1]).nice(4)
  const [bottom = 0, top = 1] = scale.domain()
  const ticks = scale.ticks(4).filter((tick) => kind !== 'count' || Number.isInteger(tick))
  return { from: bottom, to: top, ticks }
}

/** Which of the positions get a label: the first, the last, and those between that leave each other room. */
export function labelledPositions(positions: readonly number[], room: number): number[] {
  const last = positions.length - 1
  const chosen: number[] = []
  for (const [index, position] of positions.entries()) {
    const before = chosen.at(-1)
    const clear = before === undefined || position - positions[before]! >= room
    const leavesRoom = index === last || positions[last]! - position >= room
    if ((clear && leavesRoom) || index === 0) chosen.push(index)
    else if (index === last && before !== undefined && before !== 0) chosen.splice(-1, 1, last)
  }
  return chosen
}
