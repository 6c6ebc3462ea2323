/** One way of grouping: for each row the position of its label. */
export type Grouping = { codes: ArrayLike<number>; labels: readonly string[] }

/** Groups that occur, in order of their codes, first grouping first; one entry a group in every list. */
export type RollUp = {
  groups: number
  /** For each grouping the code of each group. */
  codes: Uint32Array[]
  n: Float64Array
  sum: Float64Array
  sumOfSquares: Float64Array
}

/**
 * Roll-up of many rows by several groupings at once.
 *
 * Use: the sufficient statistics of every group that occurs, school × grade × …, in one go through millions of rows.
 * Definition: n, Σx and Σx² of each combination of codes (R `data.table`: `dt[, .(.N, sum(x), sum(x^2)), keyby = …]`). Rows whose value is null
 * take no part. Groupings are joined one after the other, so that only combinations that occur take room.
 * Units: as `momentsOf`. Errors: RangeError without a grouping, when lists differ in length, a code has no label, or a value is not finite.
 *
 * @example rollUp([{ codes: [0, 1, 0], labels: ['A', 'B'] }], [5, 6, 7]).sum // Float64Array [12, 6]
 */
export function rollUp(groupings: readonly Grouping[], values: ArrayLike<number | null>): RollUp {
  const rows = values.length
  if (groupings.length === 0) throw new RangeError('rollUp needs at least one grouping')
  if (groupings.some(({ codes }) => codes.length !== rows))
    throw new RangeError('rollUp needs a code in each grouping for each value')
  let places: Uint32Array = new Uint32Array(rows)
  let codes: Uint32Array[] = []
  for (const grouping of groupings) ({ places, codes } = joined(places, codes, grouping))
  const groups = codes[0]!.length
  const [n, sum, sumOfSquares] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)]
  for (let row = 0; row < rows; row++) {
    const value = values[row]!
    if (value === null) continue
    if (!Number.isFinite(value)) throw new RangeError(`rollUp needs finite numbers or null: value ${row + 1} is ${value}`)
    const place = places[row]!
    n[place]!++
    sum[place]! += value
    sumOfSquares[place]! += value * value
  }
  return { groups, codes, n, sum, sumOfSquares }
}

/** The places of rows among all combinations so far, once one more grouping has been joined to them. */
function joined(places: Uint32Array, codes: readonly Uint32Array[], grouping: Grouping) {
  const size = grouping.labels.length
  const before = codes[0]?.length ?? 1
  const occurring = occurringPairs(places, grouping, before * size)
  const joinedCodes = codes.map((column) => occurring.pairs.map((pair) => column[Math.floor(pair / size)]!))
  joinedCodes.push(occurring.pairs.map((pair) => pair % size))
  return { places: occurring.places, codes: joinedCodes.map((column) => Uint32Array.from(column)) }
}

/** Which pairs of place and code occur, in order, and each row's place among them. */
function occurringPairs(places: Uint32Array, { codes, labels }: Grouping, possible: number) {
  const size = labels.length
  const seen = possible <= 1 << 24 ? new Uint8Array(possible) : null
  const sparse = new Set<number>()
  for (let row = 0; row < places.length; row++) {
    const code = codes[row]!
    if (!(code >= 0 && code < size)) throw new RangeError(`rollUp needs a label for code ${code}`)
    const pair = places[row]! * size + code
    if (seen === null) sparse.add(pair)
    else seen[pair] = 1
  }
  const pairs = seen === null ? Float64Array.from(sparse).toSorted() : positionsOf(seen)
  const next = new Uint32Array(places.length)
  if (seen === null) {
    const placeOf = new Map(Array.from(pairs, (pair, place) => [pair, place]))
    for (let row = 0; row < next.length; row++) next[row] = placeOf.get(places[row]! * size + codes[row]!)!
  } else {
    const placeOf = new Uint32Array(possible)
    pairs.forEach((pair, place) => (placeOf[pair] = place))
    for (let row = 0; row < next.length; row++) next[row] = placeOf[places[row]! * size + codes[row]!]!
  }
  return { pairs, places: next }
}

function positionsOf(seen: Uint8Array): Float64Array {
  const positions: number[] = []
  seen.forEach((flag, position) => {
    if (flag === 1) positions.push(position)
  })
  return Float64Array.from(positions)
}
