import highsModule from 'highs'
import type { ShownCell } from '../groups/suppress.ts'
import type { View } from '../groups/suppression-view.ts'

// The package's types are CommonJS: they speak of a default where the module itself is the loader.
const highs = await (highsModule as unknown as typeof highsModule.default)()

/** What someone can work out about a sum of cells. */
export type Worked = { least: number; greatest: number }

/**
 * Someone who holds all that is published and a solver that is not ours (HiGHS), by whole numbers or not. The model is written from the view's
 * sums and from what is shown alone: of the counts of hidden cells it knows nothing.
 */
export function attacker(view: View, shown: readonly ShownCell[], whole: boolean) {
  const at = new Map(view.cells.map(({ id }, index) => [id, index]))
  const model = highs.createModel()
  model.options.set({ output_flag: false })
  for (const cell of view.cells) {
    const { count, band } = shown.find(({ id }) => id === cell.id)!
    const known = cell.known === true ? cell.count : count
    model.addVar(known ?? band?.low ?? 0, known ?? band?.high ?? 10_000)
  }
  if (whole) view.cells.forEach((_, index) => model.changeColIntegrality(index, highs.constants.variableType.integer))
  for (const { total, parts } of view.sums) {
    model.addRow(0, 0, { indices: [total, ...parts].map((id) => at.get(id)!), values: [1, ...parts.map(() => -1)] })
  }
  view.cells.forEach((cell, index) => {
    if (cell.kind === 'level') model.addRow(0, highs.infinity, { indices: [at.get(cell.whole)!, index], values: [1, -1] })
  })
  const extreme = (terms: readonly (readonly [string, number])[], sense: 'minimize' | 'maximize') => {
    for (const [id, sign] of terms) model.changeColCost(at.get(id)!, sign)
    model.changeObjectiveSense(highs.constants.objectiveSense[sense])
    model.run()
    const solved = model.getModelStatus() === highs.constants.modelStatus.optimal
    const value = model.getObjectiveValue()
    for (const [id] of terms) model.changeColCost(at.get(id)!, 0)
    if (!solved) throw new Error('the attacker found no table at all: what is shown contradicts itself')
    return value
  }
  return {
    worksOut: (terms: readonly (readonly [string, number])[]): Worked => ({
      least: extreme(terms, 'minimize'),
      greatest: extreme(terms, 'maximize'),
    }),
    done: () => model.dispose(),
  }
}
