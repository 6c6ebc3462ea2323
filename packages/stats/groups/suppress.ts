import { appearanceOf, bandOf, tellingMore, type Appearance } from './appearance.ts'
import type { Band } from './percent-band.ts'
import { joinedUnknowns } from './possible-tables.ts'
import { auditor, needsOf, type Auditor } from './secrecy.ts'
import { secretsOf } from './secrets.ts'
import { readViews, type System, type View } from './suppression-view.ts'

/** A cell as it may be shown: its count, or the band its share lies in, or neither. Nothing else about it may leave the server. */
export type ShownCell = { id: string; count: number | null; band: Band | null }

export type Suppression = {
  /** The cells of the view, in its order. */
  cells: ShownCell[]
  /** The breakdown cannot be shown safely at all; offer merged groups. */
  withheld: boolean
  /** For tests and stewards only, never to be shown: what had to be hidden for itself, and what only to protect it. */
  primary: string[]
  secondary: string[]
}

export type SuppressionOptions = {
  /** The smallest group that is shown: the district's setting, 5 at the least. */
  k: number
  /** Whether extreme shares of ten or more are shown as bands rather than hidden; they are unless said otherwise. */
  bands?: boolean
  /** What was published before from the same data, and stays as it was shown. */
  earlier?: readonly { view: View; cells: readonly ShownCell[] }[]
}

/**
 * Small-cell suppression with complementary cells, audited by linear programming.
 *
 * Use: before any count of students leaves the server: on a page, in the API, a file or a chart.
 * Definition: primary cells are group counts of 1 … k − 1 with all their levels, level counts of 1 or 2, counts that leave 1 or 2 of their
 * whole, and groups that stand at one level; extreme shares of ten or more become percent bands. While what anyone can work out about a
 * primary cell is too narrow (a hidden group must be able to be 1 … k − 1, a level or what it leaves 0 … k, a banded one anything in its
 * band), the cheapest cell of its tightest equation is hidden; then each of these is shown again where that is safe, the largest first.
 * Earlier publications stay as they were, and are part of what anyone knows. When nothing is left to hide, the view is withheld.
 * Units: counts. Errors: RangeError for k below 5, counts that are no whole numbers, sums that do not add up, or cells that are missing.
 *
 * @example
 * const cells = [{ id: 'a', count: 4, kind: 'group' }, { id: 'b', count: 30, kind: 'group' }, { id: 'all', count: 34, kind: 'group' }]
 * suppress({ cells, sums: [{ total: 'all', parts: ['a', 'b'] }] }, { k: 10 }).cells.map(({ count }) => count) // [null, null, 34]
 */
export function suppress(view: View, { k, bands = true, earlier = [] }: SuppressionOptions): Suppression {
  if (!Number.isInteger(k) || k < 5) throw new RangeError(`suppress needs a smallest group of at least 5, not ${k}`)
  const system = readViews([view, ...earlier.map((before) => before.view)])
  const { shown, secrets } = secretsOf(system, k, bands)
  const frozen = freeze(system, shown, earlier)
  const open = secrets.filter(({ cell }) => shown[cell] !== 'count')
  const primary = [...new Set(open.map(({ cell }) => cell))]
  const audit = auditor(system, shown, needsOf(open))
  const secondary = hideUntilSafe(system, shown, frozen, audit)
  const withheld = secondary === null
  if (withheld) withholdAll(shown, frozen)
  else showAgain(system, shown, secondary, audit)
  return {
    cells: view.cells.map(({ id }) => shownCell(system, shown, system.at.get(id)!)),
    withheld,
    primary: primary.map((cell) => system.cells[cell]!.id),
    secondary: (secondary ?? []).map((cell) => system.cells[cell]!.id),
  }
}

/** Marks what is known anyway and what was published before, which stay as they are. */
function freeze(system: System, shown: Appearance[], earlier: NonNullable<SuppressionOptions['earlier']>): boolean[] {
  const frozen = system.cells.map(({ known }) => known === true)
  frozen.forEach((known, cell) => {
    if (known) shown[cell] = 'count'
  })
  for (const [cell, before] of appearances(
    system,
    earlier.flatMap(({ cells }) => cells),
  )) {
    if (!frozen[cell]) shown[cell] = before
    frozen[cell] = true
  }
  return frozen
}

/**
 * How cells have appeared so far.
 *
 * Use: what was published before is part of what anyone knows. Definition: for each cell published, the way that told most. Units: none.
 * Errors: RangeError when a cell is in no view.
 *
 * @example
 * const system = readViews([{ cells: [{ id: 'a', count: 30, kind: 'group' }], sums: [] }])
 * appearances(system, [{ id: 'a', count: 30, band: null }]).get(0) // 'count'
 */
export function appearances(system: System, cells: readonly ShownCell[]): Map<number, Appearance> {
  const found = new Map<number, Appearance>()
  for (const before of cells) {
    const cell = system.at.get(before.id)
    if (cell === undefined) throw new RangeError(`suppress needs a view that has ${before.id}`)
    found.set(cell, tellingMore(found.get(cell), appearanceOf(before)))
  }
  return found
}

/** Hides cell after cell until no need is open. Returns what it hid, or null when nothing is left to hide. */
function hideUntilSafe(system: System, shown: Appearance[], frozen: readonly boolean[], audit: Auditor): number[] | null {
  const hidden: number[] = []
  for (const need of audit.needs) {
    while (!audit.isMet(need)) {
      const next = cheapestNear(
        system,
        shown,
        frozen,
        need.terms.map(([cell]) => cell),
      )
      if (next === null) return null
      shown[next] = 'nothing'
      hidden.push(next)
      audit.moreHidden()
    }
  }
  return hidden
}

/** The cheapest cell in the tightest equation: of this cell, or, when all there are hidden, of those it is joined to. */
function cheapestNear(
  system: System,
  shown: readonly Appearance[],
  frozen: readonly boolean[],
  near: readonly number[],
): number | null {
  return cheapestAmong(system, shown, frozen, near) ?? cheapestAmong(system, shown, frozen, joinedUnknowns(system, shown, near))
}

function cheapestAmong(
  system: System,
  shown: readonly Appearance[],
  frozen: readonly boolean[],
  near: Iterable<number>,
): number | null {
  let best: number | null = null
  let [fewest, least] = [Infinity, Infinity]
  for (const cell of near) {
    for (const tie of system.ties[cell]!) {
      const hidden = tie.filter(([other]) => shown[other] === 'nothing').length
      for (const [other] of tie) {
        if (shown[other] !== 'count' || frozen[other]) continue
        // An empty cell is the last resort: it leaves no room to move down.
        const cost = system.cells[other]!.count || Number.MAX_VALUE
        if (hidden > fewest || (hidden === fewest && cost >= least)) continue
        best = other
        fewest = hidden
        least = cost
      }
    }
  }
  return best
}

/** Shows each cell again, the largest first, where every need can still be met; takes it out of the list then. */
function showAgain(system: System, shown: Appearance[], hidden: number[], audit: Auditor): void {
  for (const cell of hidden.toSorted((a, b) => system.cells[b]!.count - system.cells[a]!.count)) {
    shown[cell] = 'count'
    if (audit.holdsWithout(cell)) hidden.splice(hidden.indexOf(cell), 1)
    else shown[cell] = 'nothing'
  }
}

function withholdAll(shown: Appearance[], frozen: readonly boolean[]): void {
  frozen.forEach((stays, cell) => {
    if (!stays) shown[cell] = 'nothing'
  })
}

function shownCell(system: System, shown: readonly Appearance[], cell: number): ShownCell {
  const { id, count } = system.cells[cell]!
  return { id, count: shown[cell] === 'count' ? count : null, band: shown[cell] === 'band' ? bandOf(system, cell) : null }
}
