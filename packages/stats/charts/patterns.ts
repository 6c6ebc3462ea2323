/** A point of one phase, as rules see it: where it stands in the chart, on which side of the centre, how far out, and its value. */
export type RulePoint = { index: number; side: -1 | 0 | 1; deviation: number; value: number }

/** Points that make a pattern, and the side or direction they make it on. */
export type Pattern = { side: 'above' | 'below' | 'rising' | 'falling' | 'both'; points: number[] }

/** Each point more than three standard deviations from its expectation. */
export function outside(points: readonly RulePoint[]): Pattern[] {
  const out = points.filter(({ deviation }) => Math.abs(deviation) > 3)
  return out.map(({ index, deviation }) => ({ side: deviation > 0 ? 'above' : 'below', points: [index] }))
}

/** Stretches of at least so many points on one side of the centre; a point on the centre ends a stretch. */
export function shift(points: readonly RulePoint[], length: number): Pattern[] {
  return stretches(points, ({ side }) => side, length).map(([sign, stretch]) => pattern(sign > 0 ? 'above' : 'below', stretch))
}

/** Stretches of at least so many points each above, or each below, the one before. */
export function trend(points: readonly RulePoint[], length: number): Pattern[] {
  const steps = points.slice(1).map((point, index) => ({ point, step: Math.sign(point.value - points[index]!.value) }))
  return stretches(steps, ({ step }) => step, length - 1).map(([sign, stretch]) =>
    pattern(sign > 0 ? 'rising' : 'falling', withPointBefore(points, stretch[0]!.point, stretch.length)),
  )
}

/** Stretches of at least so many points that go up and down in turn. */
export function alternation(points: readonly RulePoint[], length: number): Pattern[] {
  const turns = points.slice(2).map((point, index) => {
    const [first, second] = [points[index]!.value, points[index + 1]!.value]
    return { point: points[index + 1]!, turn: (second - first) * (point.value - second) < 0 ? 1 : 0 }
  })
  return stretches(turns, ({ turn }) => turn, length - 2).map(([, stretch]) =>
    pattern('both', withPointBefore(points, stretch[0]!.point, stretch.length + 1)),
  )
}

/** Stretches of at least so many points all within one standard deviation of their expectation. */
export function hugging(points: readonly RulePoint[], length: number): Pattern[] {
  return stretches(points, ({ deviation }) => (Math.abs(deviation) < 1 ? 1 : 0), length).map(([, stretch]) =>
    pattern('both', stretch),
  )
}

/** Stretches of at least so many points all beyond one standard deviation, on both sides of their expectation. */
export function avoidance(points: readonly RulePoint[], length: number): Pattern[] {
  return stretches(points, ({ deviation }) => (Math.abs(deviation) > 1 ? 1 : 0), length)
    .filter(([, stretch]) => stretch.some(({ deviation }) => deviation > 0) && stretch.some(({ deviation }) => deviation < 0))
    .map(([, stretch]) => pattern('both', stretch))
}

/** So many of so many points in a row beyond a distance on one side; the others must lie on that side too where `together` is asked for. */
export function someOf(points: readonly RulePoint[], some: number, of: number, beyond: number, together: boolean): Pattern[] {
  const found: Pattern[] = []
  for (const sign of [1, -1]) {
    const side = sign > 0 ? 'above' : 'below'
    for (let first = 0; first + of <= points.length; first++) {
      const window = points.slice(first, first + of)
      const far = window.filter(({ deviation }) => deviation * sign > beyond).map(({ index }) => index)
      if (far.length < some || (together && window.some((point) => point.side !== sign))) continue
      const last = found.at(-1)
      if (last?.side === side && last.points.some((index) => far.includes(index)))
        last.points = [...new Set([...last.points, ...far])]
      else found.push({ side, points: far })
    }
  }
  return found
}

function pattern(side: Pattern['side'], points: readonly { index: number }[]): Pattern {
  return { side, points: points.map(({ index }) => index) }
}

/** So many points and the one before them. */
function withPointBefore(points: readonly RulePoint[], first: RulePoint, length: number): RulePoint[] {
  const at = points.indexOf(first)
  return points.slice(at - 1, at + length)
}

/** Longest stretches in which the sign stays the same and is not 0, when they hold at least so many. */
function stretches<Item>(items: readonly Item[], signOf: (item: Item) => number, length: number): [number, Item[]][] {
  const found: [number, Item[]][] = []
  let from = 0
  for (let at = 1; at <= items.length; at++) {
    const sign = signOf(items[from]!)
    if (at < items.length && signOf(items[at]!) === sign) continue
    if (sign !== 0 && at - from >= length) found.push([sign, items.slice(from, at)])
    from = at
  }
  return found
}
