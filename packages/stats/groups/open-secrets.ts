import { auditor, needsOf } from './secrecy.ts'
import { secretsOf } from './secrets.ts'
import { appearances, type ShownCell, type SuppressionOptions } from './suppress.ts'
import { readViews, type View } from './suppression-view.ts'

/**
 * Audit of published views: the small cells that anyone could work out too closely.
 *
 * Use: to hold what is shown, by whatever way it was chosen, against the promise; tests and stewards ask it.
 * Definition: as `suppress`, over all views together: the ids of cells whose least or greatest possible value, by linear programming, lies
 * inside what must stay possible. Units: none. Errors: as `suppress`, and RangeError when a cell of a view is not among those shown.
 *
 * @example
 * const cells = [{ id: 'a', count: 4, kind: 'group' }, { id: 'b', count: 30, kind: 'group' }, { id: 'all', count: 34, kind: 'group' }]
 * const shown = [{ id: 'a', count: null, band: null }, { id: 'b', count: 30, band: null }, { id: 'all', count: 34, band: null }]
 * openSecrets([{ view: { cells, sums: [{ total: 'all', parts: ['a', 'b'] }] }, cells: shown }], { k: 10 }) // ['a']
 */
export function openSecrets(
  published: readonly { view: View; cells: readonly ShownCell[] }[],
  { k, bands = true }: Pick<SuppressionOptions, 'k' | 'bands'>,
): string[] {
  const system = readViews(published.map(({ view }) => view))
  const known = appearances(
    system,
    published.flatMap(({ cells }) => cells),
  )
  const shown = system.cells.map(({ id }, cell) => {
    const how = known.get(cell)
    if (how === undefined) throw new RangeError(`openSecrets needs to be told how ${id} is shown`)
    return how
  })
  const { secrets } = secretsOf(system, k, bands)
  const { needs, isMet } = auditor(system, shown, needsOf(secrets))
  const open = needs.filter((need) => !isMet(need)).map(({ secret }) => system.cells[secret.cell]!.id)
  return [...new Set(open)]
}
