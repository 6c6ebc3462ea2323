import { choleskyInverse } from '../linear/cholesky.ts'
import { leastSquares } from '../linear/least-squares.ts'
import { newton } from '../linear/newton.ts'
import { type BassCurve, bassAdoptions } from './bass-curve.ts'

/** Errors are of the logarithms, before the residual variance: innovation, imitation, and the ceiling unless it is held. */
export type BassFit = { curve: BassCurve; squares: number; errors: number[] }

/**
 * Bass curve of least squares.
 *
 * Use: inside `bassModel`. Definition: Gauss–Newton over the logarithms of the coefficients, steps halved while they do not fit better, from Bass's own
 * regression and from a few curves besides, the best kept; the ceiling is estimated unless it is held. Units: those of the adoptions.
 * Errors: none; null where no start leads to a curve.
 *
 * @example bassFit(Float64Array.of(0.1, 0.2, 0.3, 0.25, 0.1, 0.05), 1).curve.imitation.toFixed(3) // '1.140'
 */
export function bassFit(shares: Float64Array, ceiling?: number): BassFit | null {
  let kept: BassFit | null = null
  for (const start of startsFor(shares)) {
    const fit = fitFrom(shares, start, ceiling)
    if (fit !== null && fit.squares < (kept?.squares ?? Infinity)) kept = fit
  }
  return kept
}

function fitFrom(shares: Float64Array, start: BassCurve, ceiling: number | undefined): BassFit | null {
  const logs = [Math.log(start.innovation), Math.log(start.imitation)]
  const curveAt = (at: Float64Array): BassCurve => ({
    innovation: Math.exp(at[0]!),
    imitation: Math.exp(at[1]!),
    ceiling: ceiling ?? Math.exp(at[2]!),
  })
  const summit = newton(Float64Array.from(ceiling === undefined ? [...logs, Math.log(start.ceiling)] : logs), (at) => {
    const { values, slopes } = bassAdoptions(curveAt(at), shares.length)
    const columns = ceiling === undefined ? [slopes[1], slopes[2], slopes[0]] : [slopes[1], slopes[2]]
    const residuals = shares.map((share, period) => share - values[period]!)
    return {
      value: -sumOfProducts(residuals, residuals) / 2,
      slope: Float64Array.from(columns, (column) => sumOfProducts(column, residuals)),
      information: Float64Array.from(columns.flatMap((one) => columns.map((other) => sumOfProducts(one, other)))),
    }
  })
  if (!summit.found) return null
  const size = summit.at.length
  const inverse = choleskyInverse(summit.factor, size)
  return {
    curve: curveAt(summit.at),
    squares: -2 * summit.value,
    errors: Array.from({ length: size }, (_, place) => Math.sqrt(inverse[place * (size + 1)]!)),
  }
}

/** Bass's regression of adoptions on those before and their square, where it gives a curve; and steep and flat ones over the periods there are. */
function startsFor(shares: Float64Array): BassCurve[] {
  const periods = shares.length
  const starts = [0.5, 2, 6].flatMap((steep) =>
    [0.005, 0.1].map((early) => ({ innovation: early * (steep / periods), imitation: (2 * steep) / periods, ceiling: 1.2 })),
  )
  let before = 0
  const sums = shares.map((share) => (before += share) - share)
  const regression = leastSquares([new Float64Array(periods).fill(1), sums, sums.map((sum) => sum * sum)], shares)
  if (regression === null) return starts
  const [constant, linear, square] = regression.coefficients as unknown as [number, number, number]
  const ceiling = (-linear - Math.sqrt(linear ** 2 - 4 * constant * square)) / (2 * square)
  const own = { innovation: constant / ceiling, imitation: -ceiling * square, ceiling }
  return own.innovation > 0 && own.imitation > 0 && ceiling > 0 ? [own, ...starts] : starts
}

function sumOfProducts(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, place) => sum + value * other[place]!, 0)
}
