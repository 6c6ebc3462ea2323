/** How a chart is divided: where later phases begin, and how many first points of a phase its limits come from. */
export type PhaseOptions = {
  /** Positions at which a new phase begins, counted from 0 and rising. */
  phases?: readonly number[]
  /** Limits come from this many first points of each phase (counting missing ones) and are held for its rest. */
  baseline?: number
}

/** A stretch of points with limits of its own: from a position up to but without another; `base` ends the points the limits come from. */
export type Phase = { from: number; to: number; base: number }

/**
 * Phases of a chart.
 *
 * Use: limits per phase, each computed alone, after a change that someone has dated and explained; and a fixed baseline.
 * Definition: [0, p₁), [p₁, p₂) …, each with its baseline. Units: positions. Errors: RangeError when there are no points, when starts do
 * not rise within the series, or when the baseline is not a whole number above 0.
 *
 * @example phasesOf('xmrChart', 30, { phases: [12], baseline: 8 }) // [{ from: 0, to: 12, base: 8 }, { from: 12, to: 30, base: 20 }]
 */
export function phasesOf(statistic: string, points: number, { phases = [], baseline = points }: PhaseOptions): Phase[] {
  if (points === 0) throw new RangeError(`${statistic} needs at least one point`)
  if (!Number.isInteger(baseline) || baseline < 1) {
    throw new RangeError(`${statistic} needs a baseline of at least one point, not ${baseline}`)
  }
  const starts = [0, ...phases]
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? points
    if (!Number.isInteger(to) || to <= from)
      throw new RangeError(`${statistic} needs phases that begin in order within its points`)
    return { from, to, base: Math.min(to, from + baseline) }
  })
}
