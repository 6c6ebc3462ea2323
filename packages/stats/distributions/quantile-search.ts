/**
 * Search for the point that leaves a given area in one tail.
 *
 * Use: the common ground of the quantiles.
 * Definition: Newton's method on ln area, against a variable in which both tails are nearly straight lines (the logarithm or the logit of
 * the value), kept within a bracket by bisection. Units: those of the variable. Errors: none for an area strictly between 0 and 1.
 *
 * @example
 * const logistic = (u) => ({ area: 1 / (1 + Math.exp(-u)), density: Math.exp(-u) / (1 + Math.exp(-u)) ** 2 })
 * quantileSearch(0.25, 'lower', 0, logistic) // -1.0986122886681098
 */
export function quantileSearch(area: number, tail: 'lower' | 'upper', start: number, at: (u: number) => Tangent): number {
  const direction = tail === 'lower' ? 1 : -1
  let low = -Infinity
  let high = Infinity
  let u = start
  let moved = Infinity
  for (let step = 0; step < 500 && moved > 1e-10 * Math.max(Math.abs(u), 1); step++) {
    const here = at(u)
    const off = direction * Math.log(here.area / area)
    if (off > 0) high = u
    else low = u
    const next = within(low, high, u, u - (off * here.area) / here.density)
    moved = Math.abs(next - u)
    u = next
  }
  return u
}

/** The area in the tail at a point and the density there, both against the variable searched in. */
export type Tangent = { area: number; density: number }

/** The Newton step when it stays inside the bracket; otherwise the bracket's middle, or a stride towards its open side. */
function within(low: number, high: number, from: number, to: number): number {
  if (to >= low && to <= high && Math.abs(to - from) <= 64) return to
  if (low === -Infinity) return high - 64
  return high === Infinity ? low + 64 : (low + high) / 2
}
