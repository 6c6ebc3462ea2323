/** One outcome of a unit (a school, a class) in a period; `adopted` is the first period in which the unit has the practice, null for never. */
export type PanelRow = { unit: string; period: number; outcome: number | null; adopted: number | null }

export type Panel = {
  /** Periods in order; units with their place of adoption among the periods, null for never; outcomes by unit and period, null where missing. */
  periods: number[]
  units: { unit: string; adopted: number | null; outcomes: (number | null)[] }[]
}

/**
 * Rows of a panel, sorted by unit and period.
 *
 * Use: first line of `differenceInDifferences` and `groupTimeEffects`. A row without an outcome (null) leaves its place empty. An
 * adoption after the last period counts as never, one before the first as from the first.
 * Units: those of the outcome. Errors: RangeError, naming the statistic, when a number is not finite, a unit has two outcomes in a
 * period, or adopts in two periods, or there are fewer than two periods.
 *
 * @example panelOf('did', [
 *   { unit: 'a', period: 2, outcome: 5, adopted: 2 }, { unit: 'a', period: 1, outcome: 3, adopted: 2 },
 * ]).units[0].outcomes // [3, 5]
 */
export function panelOf(statistic: string, rows: readonly PanelRow[]): Panel {
  for (const { unit, period, outcome, adopted } of rows)
    for (const value of [period, outcome ?? 0, adopted ?? 0])
      if (!Number.isFinite(value)) throw new RangeError(`${statistic} needs finite numbers: ${unit} has ${value}`)
  const periods = [...new Set(rows.map(({ period }) => period))].toSorted((one, other) => one - other)
  if (periods.length < 2) throw new RangeError(`${statistic} needs at least two periods`)
  const units = new Map<string, { unit: string; start: number | null; adopted: number | null; outcomes: (number | null)[] }>()
  for (const { unit, period, outcome, adopted } of rows) {
    const place = adopted === null ? -1 : periods.findIndex((other) => other >= adopted)
    const own = units.get(unit) ?? { unit, start: adopted, adopted: place < 0 ? null : place, outcomes: periods.map(() => null) }
    units.set(unit, own)
    if (own.start !== adopted) throw new RangeError(`${statistic} needs one first period for each unit: ${unit} has two`)
    const at = periods.indexOf(period)
    if (outcome === null) continue
    if (own.outcomes[at] !== null)
      throw new RangeError(`${statistic} needs one outcome for each unit in each period: ${unit} has two in ${period}`)
    own.outcomes[at] = outcome
  }
  return { periods, units: [...units.values()].map(({ unit, adopted, outcomes }) => ({ unit, adopted, outcomes })) }
}
