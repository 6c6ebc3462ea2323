import type { Phase } from './phases.ts'

/** The charts with limits, by the field's names. */
export type ControlChartKind = 'xmr' | 'xbar' | 's' | 'p' | 'laneyP' | 'u' | 'laneyU' | 'c' | 'g' | 't'

/** A chart with limits. All lists have one entry for each point given, in its order. */
export type ControlChart = {
  kind: ControlChartKind
  /** What is plotted; null where it is missing. */
  values: (number | null)[]
  centre: number[]
  /** Limits; null where a point is missing whose size they would depend on. */
  lower: (number | null)[]
  upper: (number | null)[]
  /** How far each point lies from its expectation, in standard deviations, on the scale where they are even. */
  deviations: (number | null)[]
  phases: Phase[]
  /** Whether unusually large moving ranges were left out of the limits. */
  screened: boolean
}

/** A chart not yet drawn. */
export function blankChart(kind: ControlChartKind, points: number, phases: Phase[], screened = false): ControlChart {
  return {
    kind,
    values: blank(points),
    centre: filled(points),
    lower: blank(points),
    upper: blank(points),
    deviations: blank(points),
    phases,
    screened,
  }
}

/** A list of nothing, one entry a point. */
export function blank(points: number): (number | null)[] {
  const list: (number | null)[] = []
  for (let point = 0; point < points; point++) list.push(null)
  return list
}

/** A list of zeros, one a point. */
export function filled(points: number): number[] {
  const list: number[] = []
  for (let point = 0; point < points; point++) list.push(0)
  return list
}

/** Distance in standard deviations; on a process that has never varied any difference is infinitely far. */
export function deviation(difference: number, sigma: number): number {
  return difference === 0 ? 0 : difference / sigma
}
