import type { Appearance } from './appearance.ts'
import { percentBand } from './percent-band.ts'
import type { System, Terms } from './suppression-view.ts'

/** What must stay unknown: the terms must be able to be at least as low and at least as high as this, for all anyone can work out. */
export type Secret = { cell: number; terms: Terms; low: number; high: number }

/**
 * Secrets of a view: the cells that must not be told exactly, and how they may appear.
 *
 * Use: the first step of suppression.
 * Definition: group counts of 1 … k − 1 and everything about such groups; level counts of 1 or 2, and counts that leave only 1 or 2 of their
 * whole; all levels of a group that stands at one level as a whole. An extreme share of ten or more becomes a band where bands are wanted.
 * A hidden group must be able to be 1 … k − 1, a hidden level or what it leaves 0 … k, a banded level anything in its band.
 * Units: counts. Errors: none.
 *
 * @example
 * const cells = [{ id: 'a', count: 4, kind: 'group' }, { id: 'b', count: 30, kind: 'group' }]
 * secretsOf(readViews([{ cells, sums: [] }]), 10, true).shown // ['nothing', 'count']
 */
export function secretsOf(system: System, k: number, bands: boolean): { shown: Appearance[]; secrets: Secret[] } {
  const { cells, wholes } = system
  const shown: Appearance[] = cells.map(() => 'count')
  const secrets: Secret[] = []
  const uniform = uniformGroups(system)
  const isSmall = (group: number) => cells[group]!.count > 0 && cells[group]!.count < k
  cells.forEach(({ count }, cell) => {
    const whole = wholes[cell] ?? null
    if (whole === null) {
      if (!isSmall(cell)) return
      shown[cell] = 'nothing'
      secrets.push({ cell, terms: [[cell, 1]], low: 1, high: k - 1 })
      return
    }
    const all = cells[whole]!.count
    const left = all - count
    const few = count <= 2 && (count > 0 || isSmall(whole) || uniform.has(whole))
    const fewLeft = left <= 2 && (left > 0 || uniform.has(whole))
    if (all === 0 || !(few || fewLeft || isSmall(whole))) return
    const band = bands && !isSmall(whole) ? percentBand(count, all) : null
    shown[cell] = band === null ? 'nothing' : 'band'
    if (band !== null) {
      secrets.push({ cell, terms: [[cell, 1]], low: band.low, high: band.high })
      return
    }
    if (few || isSmall(whole)) secrets.push({ cell, terms: [[cell, 1]], low: 0, high: k })
    if (fewLeft) secrets.push({ cell, terms: remainder(whole, cell), low: 0, high: k })
  })
  return { shown, secrets }
}

/** What a level leaves of its whole. */
function remainder(whole: number, level: number): Terms {
  return [
    [whole, 1],
    [level, -1],
  ]
}

/** Groups that stand at one level as a whole: at one that is listed, or, with none at any listed one, at one that is not. */
function uniformGroups({ cells, wholes }: System): Set<number> {
  const listed = new Map<number, number[]>()
  wholes.forEach((whole, level) => {
    if (whole !== null) listed.set(whole, [...(listed.get(whole) ?? []), cells[level]!.count])
  })
  const uniform = [...listed].filter(([whole, counts]) => {
    const all = cells[whole]!.count
    return all > 0 && (counts.includes(all) || counts.every((count) => count === 0))
  })
  return new Set(uniform.map(([whole]) => whole))
}
