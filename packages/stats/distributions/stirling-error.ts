/**
 * Error of Stirling's formula, δ(x) in Γ(x + 1) = √(2πx) (x/e)ˣ exp δ(x).
 *
 * Use: lets densities and gamma functions be computed without the cancellation of large logarithms.
 * Definition: the asymptotic series from x = 10 on (Abramowitz & Stegun 6.1.40); below, δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1.
 * Units: none. Errors: none for x > 0.
 *
 * @example stirlingError(1) // 0.08106146679532726
 */
export function stirlingError(x: number): number {
  let shifted = x
  let error = 0
  while (shifted < 10) {
    error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1
    shifted++
  }
  const inverse = 1 / shifted
  const square = inverse * inverse
  const tail = 1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square * (1 / 156 - square * (3617 / 122400))))
  return error + inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * tail)))
}
