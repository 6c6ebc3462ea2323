/**
 * A count in a view that is to be published. A `group` is so many students; a `level` is how many of a group, its `whole`, stand at a level.
 * The id names the same count wherever it appears, so that one view can be held against another. What anyone knows anyway, such as the
 * enrolment of a school, is `known`: it cannot be hidden, and what others could work out from it is reckoned with.
 */
export type Cell = { id: string; count: number; known?: boolean } & ({ kind: 'group' } | { kind: 'level'; whole: string })

/** An equation anyone can write down: the total is the sum of its parts. */
export type Sum = { total: string; parts: readonly string[] }

/** A view as a linear system: its counts, and all sums among them (levels to group, groups to all, schools to district). */
export type View = { cells: readonly Cell[]; sums: readonly Sum[] }

/** Cells with a sign each, by position. */
export type Terms = readonly (readonly [cell: number, sign: 1 | -1])[]

/** Views read into one system. */
export type System = {
  cells: readonly Cell[]
  at: ReadonlyMap<string, number>
  /** What adds up to 0: a total less its parts. */
  equations: readonly Terms[]
  /** What cannot be below 0: a whole less a level, where no equation says so. */
  bounds: readonly Terms[]
  /** For each cell the equations and bounds it stands in. */
  ties: readonly Terms[][]
  /** For each level the position of its whole. */
  wholes: readonly (number | null)[]
}

/**
 * Views read into one system.
 *
 * Use: the first step of suppression and of its audit. Definition: cells of the same id are one; sums become equations; a level that no sum holds
 * beneath its whole is bound by it. Units: counts. Errors: RangeError for counts that are no whole numbers, one id with two counts, cells that are
 * missing, sums that do not add up, and levels greater than their whole.
 *
 * @example
 * const cells = [{ id: 'a', count: 4, kind: 'group' }, { id: 'all', count: 4, kind: 'group' }]
 * readViews([{ cells, sums: [{ total: 'all', parts: ['a'] }] }]).equations // [[[1, 1], [0, -1]]]
 */
export function readViews(views: readonly View[]): System {
  const { cells, at } = readCells(views)
  const place = (id: string) => {
    const found = at.get(id)
    if (found === undefined) throw new RangeError(`suppress needs a cell for ${id}`)
    return found
  }
  const equations = views.flatMap(({ sums }) => sums.map(({ total, parts }) => equationOf(place(total), parts.map(place))))
  for (const equation of equations) {
    if (valueOf(equation, cells) !== 0)
      throw new RangeError(`suppress needs sums that add up: ${cells[equation[0]![0]]!.id} is not the sum of its parts`)
  }
  const wholes = cells.map((cell) => (cell.kind === 'level' ? place(cell.whole) : null))
  const bounds = wholes.flatMap((whole, level): Terms[] => {
    if (whole === null) return []
    if (cells[level]!.count > cells[whole]!.count) throw new RangeError(`suppress needs ${cells[level]!.id} within its whole`)
    const summed = equations.some(([total, ...parts]) => total![0] === whole && parts.some(([part]) => part === level))
    return summed
      ? []
      : [
          [
            [whole, 1],
            [level, -1],
          ],
        ]
  })
  const ties: Terms[][] = cells.map(() => [])
  for (const tie of [...equations, ...bounds]) for (const [cell] of tie) ties[cell]!.push(tie)
  return { cells, at, equations, bounds, ties, wholes }
}

function equationOf(total: number, parts: readonly number[]): Terms {
  const terms: [number, 1 | -1][] = parts.map((part) => [part, -1])
  return [[total, 1], ...terms]
}

/**
 * Value of terms with the counts of cells.
 *
 * Use: whether a sum adds up. Definition: Σ sign × count. Units: counts. Errors: none.
 *
 * @example valueOf([[0, 1], [1, -1]], [{ id: 'all', count: 9, kind: 'group' }, { id: 'a', count: 4, kind: 'group' }]) // 5
 */
export function valueOf(terms: Terms, cells: readonly Cell[]): number {
  return terms.reduce((sum, [cell, sign]) => sum + sign * cells[cell]!.count, 0)
}

function readCells(views: readonly View[]) {
  const cells: Cell[] = []
  const at = new Map<string, number>()
  for (const cell of views.flatMap((view) => view.cells)) {
    if (!Number.isInteger(cell.count) || cell.count < 0)
      throw new RangeError(`suppress needs whole counts, not ${cell.count} in ${cell.id}`)
    const known = at.get(cell.id)
    if (known === undefined) at.set(cell.id, cells.push(cell) - 1)
    else if (cells[known]!.count !== cell.count) throw new RangeError(`suppress needs one count for ${cell.id}, not two`)
  }
  return { cells, at }
}
