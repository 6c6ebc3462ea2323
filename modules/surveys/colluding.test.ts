import { describe, expect, test } from 'vitest'
import { blocksOf, scaleView } from './disclosure.ts'
import type { View } from './disclosure.ts'

/**
 * Two people who work in the district put together what they answered themselves and every figure that any page gives: each block, and
 * any sum of blocks, over two waves. Recovered is an answer of someone else that all of it leaves no choice about.
 */
const SEQUENCES = 10_000
const OPTIONS = 5
const K = 5

/** A stream of chance of its own for each sequence. */
function chanceOf(seed: number) {
  let state = (seed * 2_654_435_761) >>> 0
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { unit, int: (below: number) => Math.floor(unit() * below) }
}
type Chance = ReturnType<typeof chanceOf>
type Cell = { id: string; bands: string[]; values: number[] }

/** Cells of any size, many of them small and many of one mind. */
const cellsOf = (chance: Chance): Cell[] =>
  Array.from({ length: 1 + chance.int(7) }, (_, at) => {
    const favourite = 1 + chance.int(OPTIONS)
    const agreement = chance.unit() ** 0.5
    const size = chance.int(chance.int(4) === 0 ? 40 : 13)
    const values = Array.from({ length: size }, () => (chance.unit() < agreement ? favourite : 1 + chance.int(OPTIONS)))
    return { id: `c${at}`, bands: [chance.int(2) === 0 ? 'teachers' : 'staff'], values }
  })

type Shown = { values: number[]; view: View }
type Rules = { blocks: (cells: Cell[]) => number[][]; view: (values: number[]) => View }

const ours: Rules = {
  blocks: (cells) =>
    blocksOf(
      cells.map(({ id, bands, values }) => ({ id, bands, answers: values.length })),
      K,
    ).blocks.map(({ cellIds }) => cellIds.flatMap((id) => cells.find((cell) => cell.id === id)!.values)),
  view: (values) => scaleView(values, OPTIONS, K),
}
/** What a threshold alone would do. */
const thresholdOnly: Rules = {
  blocks: (cells) => cells.map(({ values }) => values),
  view: (values) =>
    values.length < K ? { shown: 'withheld' } : { shown: 'counts', answers: values.length, counts: countsOf(values) },
}

const countsOf = (values: readonly number[]) =>
  Array.from({ length: OPTIONS }, (_, option) => values.filter((value) => value === option + 1).length)

/** What is left of a count without those who collude: recovered where one option is all there is. */
const isRecovered = (counts: readonly number[], own: readonly number[]) => {
  const others = counts.map((count, option) => count - own.filter((value) => value === option + 1).length)
  return others.filter((count) => count > 0).length === 1
}

/** Options that everyone else may have chosen, where only a side of the scale is told. */
const possible = ({ values, view }: Shown, own: readonly number[], rules: Rules): number =>
  Array.from({ length: OPTIONS }, (_, option) => option + 1).filter((option) => {
    const imagined = [...own, ...Array.from({ length: values.length - own.length }, () => option)]
    const told = rules.view(imagined)
    if (told.shown === 'side' && view.shown === 'side') return told.side === view.side
    return told.shown === view.shown
  }).length

function recovered(chance: Chance, rules: Rules): number {
  let found = 0
  for (let wave = 0; wave < 2; wave++) {
    const cells = cellsOf(chance)
    const shown: Shown[] = rules.blocks(cells).map((values) => ({ values, view: rules.view(values) }))
    // Where the two answered: in one block, or in two, or in none that is shown.
    const seats = [chance.int(shown.length + 1), chance.int(shown.length + 1)]
    const own = (block: number) => {
      const count = Math.min(seats.filter((seat) => seat === block).length, shown[block]!.values.length)
      return shown[block]!.values.toSorted(() => chance.unit() - 0.5).slice(0, count)
    }
    const known = shown.map((_, block) => own(block))
    const others = (block: number) => shown[block]!.values.length - known[block]!.length
    // Any sequence of filters gives sums of blocks; what two of them differ by is a sum of blocks again.
    for (let filter = 0; filter < 12; filter++) {
      const picked = shown.flatMap((one, block) =>
        one.view.shown === 'counts' && (filter < shown.length ? filter === block : chance.int(2) === 0) ? [block] : [],
      )
      const counts = picked.reduce(
        (sum, block) => sum.map((count, option) => count + (shown[block]!.view as { counts: number[] }).counts[option]!),
        countsOf([]),
      )
      if (
        picked.some((block) => others(block) > 0) &&
        isRecovered(
          counts,
          picked.flatMap((block) => known[block]!),
        )
      )
        found++
    }
    for (const [block, one] of shown.entries())
      if (
        (one.view.shown === 'side' || one.view.shown === 'alike') &&
        others(block) > 0 &&
        possible(one, known[block]!, rules) <= 1
      )
        found++
    // Where a total counts everybody, what is withheld is what is left.
    if (rules === thresholdOnly) {
      const hidden = shown.filter(({ view }) => view.shown === 'withheld').flatMap(({ values }) => values)
      if (hidden.length > 0 && isRecovered(countsOf(hidden), [])) found++
    }
  }
  return found
}

describe('two who put together all they are shown', () => {
  test(`recover nothing exactly in ${SEQUENCES} sequences`, { timeout: 60_000 }, () => {
    let found = 0
    for (let seed = 1; seed <= SEQUENCES; seed++) found += recovered(chanceOf(seed), ours)
    expect(found).toBe(0)
  })
  test('recover much where only a threshold is kept, so that this test can fail', () => {
    let found = 0
    for (let seed = 1; seed <= 500; seed++) found += recovered(chanceOf(seed), thresholdOnly)
    expect(found).toBeGreaterThan(100)
  })
})
