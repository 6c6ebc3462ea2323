import { cronbachAlpha, mcdonaldOmega, wilsonInterval } from '#stats'
import { blocksOf, chosenView, scaleView, together } from './disclosure.ts'
import type { View } from './disclosure.ts'
import { FAVOURABLE_FROM, POINTS } from './item.ts'
import type { Answers, Item } from './item.ts'

/** From answers to what is released: pure, run once after a survey closes. The page and the demo read nothing else. */

export type ReportedCell = { id: string; bands: string[]; placeId: string; placeIds: string[]; people: number }
export type BlockResult = Omit<ReportedCell, 'id'> & { answers: number; views: Record<string, View> }
export type ScaleResult = {
  construct: string
  alpha: number
  alphaLower: number
  alphaUpper: number
  /** Null where one factor does not describe these questions. */
  omega: number | null
  people: number
}
export type CommentGroup = Pick<ReportedCell, 'bands' | 'placeId' | 'placeIds'> & { itemId: string; texts: string[] }
export type Results = {
  blocks: BlockResult[]
  withheld: Pick<ReportedCell, 'bands' | 'placeId' | 'placeIds' | 'people'>[]
  scales: ScaleResult[]
  comments: CommentGroup[]
}

export type Given = {
  items: readonly Item[]
  cells: readonly ReportedCell[]
  answers: readonly { cellId: string; answers: Answers }[]
  comments: readonly { cellId: string; itemId: string; text: string }[]
  k: number
  commentsK: number
  /** Draws the order of comments anew. */
  shuffled: <T>(list: readonly T[]) => T[]
}

/** Below this many people the reliability of a scale says nothing, and would say something of them. */
const LEAST_FOR_RELIABILITY = 30

export function resultsOf(given: Given): Results {
  const { cells, answers, k } = given
  const byCell = Map.groupBy(answers, ({ cellId }) => cellId)
  const counted = cells.map((cell) => Object.assign({ answers: byCell.get(cell.id)?.length ?? 0 }, cell))
  const { blocks, withheld } = blocksOf(counted, k)
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const shown = blocks.flatMap(({ cellIds }) => cellIds)
  const answersOf = (cellIds: readonly string[]) => cellIds.flatMap((id) => byCell.get(id) ?? []).map((one) => one.answers)
  return {
    blocks: blocks.map(({ cellIds, answers: count }) =>
      Object.assign(mergedCell(cellIds.map((id) => byId.get(id)!)), {
        answers: count,
        views: viewsOf(given, answersOf(cellIds)),
      }),
    ),
    withheld: withheld.map((id) => mergedCell([byId.get(id)!])),
    scales: scalesOf(given.items, answersOf(shown)),
    comments: commentsOf(given, counted),
  }
}

function mergedCell(cells: readonly ReportedCell[]): Omit<ReportedCell, 'id'> {
  const placeIds = [...new Set(cells.flatMap((cell) => cell.placeIds))].toSorted()
  const placeId = cells.length === 1 ? cells[0]!.placeId : ''
  return { bands: cells[0]!.bands, placeId, placeIds, people: cells.reduce((sum, { people }) => sum + people, 0) }
}

const viewsOf = ({ items, k }: Given, answers: readonly Answers[]): Record<string, View> =>
  Object.fromEntries(
    items.flatMap((item): [string, View][] => {
      const values = answers.flatMap((one) => (one[item.id] === undefined ? [] : [one[item.id]!]))
      if (item.kind === 'scale') return [[item.id, scaleView(values as number[], POINTS, k)]]
      return item.kind === 'choose' ? [[item.id, chosenView(values as number[][], item.options!.length, k)]] : []
    }),
  )

function scalesOf(items: readonly Item[], answers: readonly Answers[]): ScaleResult[] {
  const constructs = Map.groupBy(
    items.filter(({ kind, construct }) => kind === 'scale' && construct !== null),
    ({ construct }) => construct!,
  )
  return [...constructs].flatMap(([construct, own]) => {
    const table = answers
      .map((one) => own.map(({ id }) => one[id] as number | undefined))
      .filter((row): row is number[] => row.every((value) => value !== undefined))
    if (own.length < 2 || table.length < LEAST_FOR_RELIABILITY) return []
    const alpha = orNull(() => cronbachAlpha(table))
    if (!alpha) return []
    const omega = orNull(() => mcdonaldOmega(table))
    return [
      {
        construct,
        alpha: alpha.alpha,
        alphaLower: alpha.lower,
        alphaUpper: alpha.upper,
        omega: omega?.settled ? omega.omega : null,
        people: alpha.people,
      },
    ]
  })
}

/** Answers that do not vary have no reliability: the statistics refuse them. */
function orNull<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What was written, where at least so many answered; below that together with others of the same band, or not at all. */
function commentsOf(
  { items, cells, comments, commentsK, shuffled }: Given,
  counted: readonly (ReportedCell & { answers: number })[],
) {
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  return blocksOf(counted, commentsK).blocks.flatMap(({ cellIds }) =>
    items
      .filter(({ kind }) => kind === 'text')
      .flatMap(({ id: itemId }): CommentGroup[] => {
        const texts = comments.filter((one) => one.itemId === itemId && cellIds.includes(one.cellId)).map(({ text }) => text)
        const { bands, placeId, placeIds } = mergedCell(cellIds.map((id) => byId.get(id)!))
        return texts.length > 0 ? [{ bands, placeId, placeIds, itemId, texts: shuffled(texts) }] : []
      }),
  )
}

/** A question over some blocks together: how its answers lie, and how many are favourable, with how sure that is. */
export type Figure = { answers: number; counts: number[]; favourable: number; share: number; lower: number; upper: number }

export function figureOf(views: readonly (View | undefined)[]): Figure | null {
  const sum = together(views.filter((view) => view !== undefined))
  if (!sum) return null
  const favourable = sum.counts.slice(FAVOURABLE_FROM - 1).reduce((all, count) => all + count, 0)
  const { lower, upper } = wilsonInterval(favourable, sum.answers)
  return { answers: sum.answers, counts: sum.counts, favourable, share: favourable / sum.answers, lower, upper }
}

export type Change = { by: number; lower: number; upper: number }

/** Change of a favourable share from one wave to the next: Newcombe’s interval from the two of Wilson. */
export function changeOf(before: Figure, now: Figure): Change {
  const by = now.share - before.share
  const below = Math.hypot(now.share - now.lower, before.upper - before.share)
  const above = Math.hypot(now.upper - now.share, before.share - before.lower)
  return { by, lower: by - below, upper: by + above }
}
