/** What of the answers may be shown: pure, so that the release, the page and the attackers in the tests all use the same. */

/** One cell and how many of it answered. */
export type Answered = { id: string; bands: readonly string[]; answers: number }
/** Answers that are shown together: those of one cell, or of several that are too few by themselves. */
export type Block = { cellIds: string[]; answers: number }

/**
 * Cells that may be shown, as blocks that do not overlap, each of at least k answers. Cells below k are shown together with others of the
 * same band; where even these are fewer than k, they enter no figure at all, so that no total gives them away.
 */
export function blocksOf(cells: readonly Answered[], k: number): { blocks: Block[]; withheld: string[] } {
  const blocks: Block[] = []
  const withheld: string[] = []
  for (const alike of Map.groupBy(cells, ({ bands }) => bands.join('+')).values()) {
    const few = alike.filter(({ answers }) => answers < k)
    const answers = few.reduce((sum, cell) => sum + cell.answers, 0)
    blocks.push(...alike.filter((cell) => cell.answers >= k).map(({ id, answers: own }) => ({ cellIds: [id], answers: own })))
    if (answers >= k) blocks.push({ cellIds: few.map(({ id }) => id), answers })
    else withheld.push(...few.map(({ id }) => id))
  }
  return { blocks, withheld }
}

/** A count, or that it is next to nobody or next to everybody. */
export type Count = number | 'few' | 'most'
export type View =
  | { shown: 'counts'; answers: number; counts: number[] }
  /** Too alike to be told: only on which side of the scale they lie. */
  | { shown: 'side'; side: 'lower' | 'upper' }
  /** The same in a very small group: that they are alike, and no more. */
  | { shown: 'alike' }
  | { shown: 'chosen'; answers: number; chosen: Count[] }
  | { shown: 'withheld' }

/** Two who put together what they answered themselves are not to learn what the others did. */
const COLLUDING = 2
const SMALL = 10
const ALIKE = 0.8
/** Below this many, the side of the scale would leave two who know their own answers only one option for the others. */
const SIDE_FROM = 7

/** Answers on a scale from 1 to `options`, as they may be shown for one block. */
export function scaleView(values: readonly number[], options: number, k: number): View {
  const answers = values.length
  if (answers < k) return { shown: 'withheld' }
  const counts = Array.from({ length: options }, (_, option) => values.filter((value) => value === option + 1).length)
  const most = Math.max(...counts)
  if (most > answers - COLLUDING - 1 || (answers < SMALL && most / answers > ALIKE)) {
    if (answers < SIDE_FROM) return { shown: 'alike' }
    const mean = values.reduce((sum, value) => sum + value, 0) / answers
    // Two sides and no more: a middle would name the one option that everybody chose.
    return { shown: 'side', side: mean > (options + 1) / 2 ? 'upper' : 'lower' }
  }
  return { shown: 'counts', answers, counts }
}

/** How many chose each of some options. */
export function chosenView(values: readonly (readonly number[])[], options: number, k: number): View {
  const answers = values.length
  if (answers < k) return { shown: 'withheld' }
  const chosen = Array.from({ length: options }, (_, option): Count => {
    const count = values.filter((value) => value.includes(option + 1)).length
    if (count <= COLLUDING) return 'few'
    return count >= answers - COLLUDING ? 'most' : count
  })
  return { shown: 'chosen', answers, chosen }
}

/** The counts of several blocks together: of those alone whose counts are shown. Null where there are none. */
export function together(views: readonly View[]): { answers: number; counts: number[]; blocks: number } | null {
  const shown = views.filter((view) => view.shown === 'counts')
  if (shown.length === 0) return null
  const counts = shown[0]!.counts.map((_, option) => shown.reduce((sum, view) => sum + view.counts[option]!, 0))
  return { answers: shown.reduce((sum, { answers }) => sum + answers, 0), counts, blocks: shown.length }
}

export type Released = { surveyId: string; cellIds: readonly string[] }

/** Why a table may not be released, or null: one that shares a cell with an earlier one could be subtracted from it. */
export const whyNotRelease = (earlier: readonly Released[], next: Released): 'already-released' | null =>
  earlier.some(({ surveyId, cellIds }) => surveyId === next.surveyId || cellIds.some((id) => next.cellIds.includes(id)))
    ? 'already-released'
    : null

/** How many answered, as it is shown while a survey is open: nothing below k, then in fives. */
export const progressShown = (answers: number, k: number): number => (answers < k ? 0 : Math.floor(answers / 5) * 5)
