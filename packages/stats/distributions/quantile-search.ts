/**
 * Search for the point that leaves a given area in one tail.
 *
 * Use: the common ground of the quantiles. Definition: Newton's method for ln area against a variable in which both tails fall or rise
 * like a straight line (the logarithm or the logit of the value), kept within a bracket by bisection.
 * Units: those of the variable. Errors: none for an area strictly between 0 and 1.
 *
 * @param slope the derivative of ln area; its sign says which tail it is
 * @example quantileSearch(0.5, 0, (u) => ({ area: 1 / (1 + Math.exp(-u)), slope: 1 / (1 + Math.exp(u)) })) // 0
 */
export function quantileSearch(area: number, start: number, at: (u: number) => { area: number; slope: number }): number {
  let low = -Infinity
  let high = Infinity
  let u = start
  for (let step = 0; step < 200; step++) {
    const here = at(u)
    const off = Math.log(here.area / area)
    if (off === 0) break
    if (off > 0 === here.slope > 0) high = u
    else low = u
    const next = within(low, high, u, u - off / here.slope)
    if (Math.abs(next - u) <= 1e-16 * Math.max(Math.abs(u), 1)) return next
    u = next
  }
  return u
}

/** The Newton step when it stays inside the bracket, otherwise its middle, or a stride towards the open side. */
function within(low: number, high: number, from: number, to: number): number {
  if (to > low && to < high && Math.abs(to - from) < 50) return to
  if (low === -Infinity) return high - 50
  return high === Infinity ? low + 50 : (low + high) / 2
}
