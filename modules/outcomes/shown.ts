import type { Category } from './category.ts'
import type { Figure, ForWhom, OutcomeMeasure, OutcomeWindow } from './contract.ts'
import { changeOf, figureOf, gapOf, isUniform, NOTHING } from './figure.ts'
import type { Sums } from './figure.ts'
import { DISTRICT, TOGETHER } from './pattern.ts'
import type { Pattern } from './pattern.ts'

type Way = {
  measure: OutcomeMeasure
  category: Category
  categories: Category[]
  sittings: readonly OutcomeWindow[]
  tables: readonly { sums: ReadonlyMap<string, Sums> }[]
  patterns: readonly Pattern[]
  groups: readonly { number: number; value: string; definition: string }[]
  places: ReadonlyMap<string, string>
  k: number
}
type Cell = { sums: Sums | undefined; figure: Figure }

/** What leaves the server of one measure by one category: figures, intervals and gaps of what may be told, and nothing of the rest. */
export function shownOf({ measure, category, categories, sittings, tables, patterns, groups, places, k }: Way): ForWhom {
  const ids = [...new Set(patterns.flatMap(({ shown }) => Object.keys(shown)))].filter((id) => id !== DISTRICT)
  const uniform = patterns.map((pattern, at) => placesWithUniformGroups(pattern, tables[at]!.sums, measure))
  const cellOf = (id: string, group: number, at: number): Cell => {
    const pattern = patterns[at]!
    const { sums } = tables[at]!
    const column = group === 0 ? 0 : pattern.groups.indexOf(group) + 1
    const shown = group !== 0 && column === 0 ? undefined : pattern.shown[id]?.[column]
    const own = id === TOGETHER ? togetherOf(pattern, sums, group) : sums.get(`${id}|${group}`)
    const withoutValue = group !== 0 && (uniform[at]!.has(id) || (id === DISTRICT && uniform[at]!.size > 0))
    return { sums: own, figure: figureOf(own, shown, { withoutValue }) }
  }
  const cellsOf = (id: string, group: number) => sittings.map((_, at) => cellOf(id, group, at))
  const lineOf = (id: string, group: number, everyone: readonly Cell[]) => {
    const cells = cellsOf(id, group)
    return {
      figures: cells.map(({ figure }) => figure),
      gaps: cells.map((cell, at) => gapOf(cell, everyone[at]!, k)),
    }
  }
  const figuresOf = (id: string, cells: readonly Cell[]) =>
    cells.map(({ figure }, at) => (patterns[at]!.shown[id] ? figure : NOTHING))
  const all = cellsOf(DISTRICT, 0)
  const byName = ids
    .map((id) => ({ id, name: places.get(id) ?? '' }))
    .toSorted((a, b) => Number(a.id === TOGETHER) - Number(b.id === TOGETHER) || a.name.localeCompare(b.name))
  return {
    measure,
    category,
    categories,
    windows: sittings.map(({ id, schoolYear, name, on }) => ({ id, schoolYear, name, on })),
    k,
    withheld: patterns.some(({ withheld }) => withheld),
    everyone: figuresOf(DISTRICT, all),
    groups: groups.map(({ number, value, definition }) => {
      const line = lineOf(DISTRICT, number, all)
      return { group: value, definition, ...line, change: changeOf(line.gaps) }
    }),
    places: byName.map(({ id, name }) => {
      const everyone = cellsOf(id, 0)
      return {
        placeId: id === TOGETHER ? null : id,
        name,
        everyone: figuresOf(id, everyone),
        groups: groups.map(({ number, value }) => ({ group: value, ...lineOf(id, number, everyone) })),
      }
    }),
  }
}

function togetherOf({ together }: Pattern, sums: ReadonlyMap<string, Sums>, group: number): Sums | undefined {
  const parts = together.flatMap((id) => sums.get(`${id}|${group}`) ?? [])
  if (parts.length === 0) return undefined
  return parts.reduce((sum, part) => ({
    n: sum.n + part.n,
    sum: sum.sum + part.sum,
    squares: sum.squares + part.squares,
    met: sum.met === null || part.met === null ? null : sum.met + part.met,
  }))
}

/** Where all students of a group have the same value, its mean would tell each of them; those beside it would give it away. */
function placesWithUniformGroups(
  { shown, groups, together }: Pattern,
  sums: ReadonlyMap<string, Sums>,
  { metFrom }: OutcomeMeasure,
): Set<string> {
  if (metFrom !== null) return new Set()
  return new Set(
    Object.keys(shown).filter((id) =>
      groups.some((group) => {
        const found =
          id === TOGETHER ? togetherOf({ shown, groups, together, withheld: false }, sums, group) : sums.get(`${id}|${group}`)
        return found !== undefined && isUniform(found)
      }),
    ),
  )
}
