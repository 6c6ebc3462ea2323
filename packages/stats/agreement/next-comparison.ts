/** Two items as they lay, the left one first. */
export type Laid = readonly [left: string, right: string]

export type NextComparisonOptions = {
  /** What was laid before so far, in the order in which it was, also what waits for its judgement. */
  laid: readonly Laid[]
  /** Those of them that this judge has had: nobody judges the same two twice. */
  own: readonly Laid[]
  seed: string
}

/**
 * Next pair of a comparative judgement.
 *
 * Use: which two items to lay before whoever asks, so that all of them share one scale as soon as can be, and each is judged as often as the others.
 * Definition: of the pairs that this judge has not had, first those that join two parts which never met, so that n − 1 judgements connect n
 * items; then the fewest judgements of both, each earlier meeting counting double; what is equal is drawn by the seed. It looks at no
 * judgement: pairs chosen for being close would make `separationReliability` too high (Bramley & Vitello 2019, Assessment in Education 26:43).
 * Left lies what lay left less often. Units: none; null when this judge has had every pair. Errors: RangeError when something was laid that is
 * no item.
 *
 * @example nextComparison(['a', 'b', 'c'], { laid: [['a', 'b'], ['a', 'c']], own: [['a', 'b']], seed: 's' }) // ['b', 'c']
 */
export function nextComparison(items: readonly string[], { laid, own, seed }: NextComparisonOptions): Laid | null {
  const size = items.length
  const places = new Map(items.map((item, place) => [item, place]))
  const placeOf = (item: string) => {
    const place = places.get(item)
    if (place === undefined) throw new RangeError(`nextComparison needs items that are compared: ${item} is none`)
    return place
  }
  const keyOf = (one: number, other: number) => Math.min(one, other) * size + Math.max(one, other)
  const times = new Int32Array(size)
  const lefts = new Int32Array(size)
  const met = new Map<number, number>()
  const parts = partsOf(size)
  for (const [left, right] of laid) {
    const [one, other] = [placeOf(left), placeOf(right)]
    times[one]!++
    times[other]!++
    lefts[one]!++
    met.set(keyOf(one, other), (met.get(keyOf(one, other)) ?? 0) + 1)
    parts.join(one, other)
  }
  const had = new Set(own.map(([left, right]) => keyOf(placeOf(left), placeOf(right))))
  let best: { one: number; other: number; cost: readonly number[] } | null = null
  for (let one = 1; one < size; one++)
    for (let other = 0; other < one; other++) {
      const key = keyOf(one, other)
      if (had.has(key)) continue
      const isOnePart = parts.of(one) === parts.of(other)
      const judged = times[one]! + times[other]! + 2 * (met.get(key) ?? 0)
      if (best && (Number(isOnePart) > best.cost[0]! || (Number(isOnePart) === best.cost[0] && judged > best.cost[1]!))) continue
      const cost = [Number(isOnePart), judged, drawn(`${seed} ${key} ${laid.length}`)]
      if (!best || isLess(cost, best.cost)) best = { one, other, cost }
    }
  if (!best) return null
  const { one, other, cost } = best
  const oneIsLeft = lefts[one] === lefts[other] ? cost[2]! % 2 === 0 : lefts[one]! < lefts[other]!
  return oneIsLeft ? [items[one]!, items[other]!] : [items[other]!, items[one]!]
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place])
  return at >= 0 && one[at]! < other[at]!
}

/** Which items hang together. */
function partsOf(size: number) {
  const above = Int32Array.from({ length: size }, (_, place) => place)
  const of = (place: number): number => {
    let top = place
    while (above[top] !== top) top = above[top] = above[above[top]!]!
    return top
  }
  return { of, join: (one: number, other: number) => void (above[of(one)] = of(other)) }
}

/** A whole number below 2³² that looks drawn by chance and is always the same: FNV-1a with the last mixing of MurmurHash3. */
function drawn(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
