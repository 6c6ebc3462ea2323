/** How many of a group something happened to. */
export type EventCounts = { events: number; total: number }

/**
 * Refuses counts that are none.
 *
 * Units: people. Errors: RangeError, naming the statistic, when a total is not whole and above 0, or events are not whole and from 0 to
 * the total.
 *
 * @example checkEvents('riskRatio', [{ events: 3, total: 10 }]) // undefined
 */
export function checkEvents(statistic: string, groups: readonly EventCounts[]): void {
  for (const { events, total } of groups) {
    if (!Number.isInteger(total) || total < 1) throw new RangeError(`${statistic} needs whole totals above 0, not ${total}`)
    if (!Number.isInteger(events) || events < 0 || events > total)
      throw new RangeError(`${statistic} needs whole events from 0 to the total, not ${events} of ${total}`)
  }
}

/**
 * The four cells of two groups, with one half added to each when any is empty.
 *
 * Use: before logarithms of counts. Definition: Haldane 1956, Annals of Human Genetics 20:309, and Anscombe 1956, Biometrika 43:461,
 * only where needed (R metafor `escalc(add = 1/2, to = "only0")`). Units: people. Errors: as `checkEvents`.
 *
 * @example filledCells('riskRatio', { events: 0, total: 2 }, { events: 1, total: 2 }).cells // [0.5, 2.5, 1.5, 1.5]
 */
export function filledCells(statistic: string, treated: EventCounts, control: EventCounts) {
  checkEvents(statistic, [treated, control])
  const cells: [number, number, number, number] = [
    treated.events,
    treated.total - treated.events,
    control.events,
    control.total - control.events,
  ]
  const corrected = cells.includes(0)
  return { cells: corrected ? (cells.map((cell) => cell + 0.5) as typeof cells) : cells, corrected }
}
