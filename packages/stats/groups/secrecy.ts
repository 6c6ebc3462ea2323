import type { Appearance } from './appearance.ts'
import { possibleTables, type PossibleTables } from './possible-tables.ts'
import type { Secret } from './secrets.ts'
import type { System, Terms } from './suppression-view.ts'

/** One end of a secret: the terms must be able to be at least so much. A table in which they are is its witness. */
export type Need = { secret: Secret; terms: Terms; atLeast: number; witness: Float64Array | null }

/**
 * Needs of secrets: both ends of each.
 *
 * Use: what an auditor has to see met. Definition: the terms at least as high as their high end, and what they take away at least as little as their
 * low one. Units: counts. Errors: none.
 *
 * @example needsOf([{ cell: 0, terms: [[0, 1]], low: 1, high: 9 }]).map(({ atLeast }) => atLeast) // [-1, 9]
 */
export function needsOf(secrets: readonly Secret[]): Need[] {
  return secrets.flatMap((secret) => [
    { secret, terms: negative(secret.terms), atLeast: -secret.low, witness: null },
    { secret, terms: secret.terms, atLeast: secret.high, witness: null },
  ])
}

function negative(terms: Terms): Terms {
  return terms.map(([cell, sign]) => [cell, sign === 1 ? -1 : 1])
}

export type Auditor = {
  needs: readonly Need[]
  /** Whether someone who sees all that is shown must reckon with this. */
  isMet: (need: Need) => boolean
  /** To be told when more has been hidden: witnesses stay, since less is known. */
  moreHidden: () => void
  /** Whether every need is met although this cell is shown again. If not, all is as it was. */
  holdsWithout: (cell: number) => boolean
}

/** Slack for rounding; the counts are whole. */
const rounding = 1e-6

/**
 * Auditor of what is shown.
 *
 * Use: the one judge of whether a view is safe, for hiding, for showing again, and for `openSecrets`.
 * Definition: finds for each need a possible table that meets it, by `possibleTables`, and keeps it as a witness for as long as it serves. A table found
 * for one need often serves others, so that few questions need a linear program. Units: counts. Errors: none.
 *
 * @example
 * const cells = [{ id: 'a', count: 4, kind: 'group' }, { id: 'b', count: 30, kind: 'group' }, { id: 'all', count: 34, kind: 'group' }]
 * const system = readViews([{ cells, sums: [{ total: 'all', parts: ['a', 'b'] }] }])
 * const audit = auditor(system, ['nothing', 'nothing', 'count'], needsOf([{ cell: 0, terms: [[0, 1]], low: 1, high: 9 }]))
 * audit.needs.every(audit.isMet) // true
 */
export function auditor(system: System, shown: readonly Appearance[], needs: readonly Need[]): Auditor {
  const tables = new Map<number, PossibleTables>()
  const meets = (need: Need, table: Float64Array) =>
    need.terms.reduce((sum, [cell, sign]) => sum + sign * table[cell]!, 0) >= need.atLeast - rounding

  function isMet(need: Need): boolean {
    if (need.witness !== null) return true
    const cells = need.terms.map(([cell]) => cell)
    const found = cells.find((cell) => tables.has(cell))
    const possible = found === undefined ? possibleTables(system, shown, cells) : tables.get(found)!
    for (const cell of possible.unknown) tables.set(cell, possible)
    const table = possible.greatest(need.terms, need.atLeast)
    for (const other of needs) if (other.witness === null && meets(other, table)) other.witness = table
    return need.witness !== null
  }

  function holdsWithout(cell: number): boolean {
    tables.clear()
    const before = needs.map(({ witness }) => witness)
    const count = system.cells[cell]!.count
    const lost = needs.filter(({ witness }) => Math.abs(witness![cell]! - count) > rounding)
    for (const need of lost) need.witness = null
    if (lost.every(isMet)) return true
    tables.clear()
    needs.forEach((need, index) => (need.witness = before[index]!))
    return false
  }

  return { needs, isMet, moreHidden: () => tables.clear(), holdsWithout }
}
