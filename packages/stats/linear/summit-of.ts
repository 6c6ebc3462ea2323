/**
 * Place where a function of one variable is greatest.
 *
 * Use: a likelihood with one parameter left. Definition: the best of `cells` equal steps, then the golden section between its
 * neighbours (Kiefer 1953, Proceedings of the American Mathematical Society 4:502). Units: those of the variable. Errors: none.
 *
 * @example summitOf((x) => -((x - 0.3) ** 2), -1, 1).toFixed(6) // '0.300000'
 */
export function summitOf(at: (place: number) => number, low: number, high: number, cells = 40): number {
  const step = (high - low) / cells
  let best = low
  let greatest = at(low)
  for (let cell = 1; cell <= cells; cell++) {
    const value = at(low + cell * step)
    if (value > greatest) {
      greatest = value
      best = low + cell * step
    }
  }
  const golden = (Math.sqrt(5) - 1) / 2
  let left = Math.max(low, best - step)
  let right = Math.min(high, best + step)
  let [one, other] = [right - golden * (right - left), left + golden * (right - left)]
  let [atOne, atOther] = [at(one), at(other)]
  while (right - left > 1e-9 * Math.max(1e-3, Math.abs(left) + Math.abs(right))) {
    if (atOne >= atOther) {
      right = other
      ;[other, atOther] = [one, atOne]
      one = right - golden * (right - left)
      atOne = at(one)
    } else {
      left = one
      ;[one, atOne] = [other, atOther]
      other = left + golden * (right - left)
      atOther = at(other)
    }
  }
  return (left + right) / 2
}
