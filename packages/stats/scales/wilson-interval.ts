import { tailBeyond } from '../agreement/tail-beyond.ts'
import { normalQuantile } from '../distributions/normal-quantile.ts'

export type Interval = { lower: number; upper: number }

/**
 * Wilson's interval of a share.
 *
 * Use: how far a share of a small group can be trusted; it never leaves 0 to 1 and is not empty at none or all.
 * Definition: (p + z²/2n ± z√(p(1 − p)/n + z²/4n²)) / (1 + z²/n) (Wilson 1927, Journal of the American Statistical Association 22:209; R
 * `prop.test(x, n, correct = FALSE)`). Units: shares. Errors: RangeError unless 0 ≤ successes ≤ total and total is above 0, both whole.
 *
 * @example wilsonInterval(8, 10).lower // 0.4901624715366421
 */
export function wilsonInterval(successes: number, total: number, options: { confidence?: number } = {}): Interval {
  if (!Number.isInteger(total) || total < 1) throw new RangeError(`wilsonInterval needs a whole total above 0, not ${total}`)
  if (!Number.isInteger(successes) || successes < 0 || successes > total) {
    throw new RangeError(`wilsonInterval needs whole successes from 0 to ${total}, not ${successes}`)
  }
  const z = normalQuantile(tailBeyond('wilsonInterval', options.confidence ?? 0.95), 'upper')
  const share = successes / total
  const reach = z * Math.sqrt((share * (1 - share)) / total + (z / (2 * total)) ** 2)
  const centre = share + (z * z) / (2 * total)
  const scale = 1 + (z * z) / total
  return { lower: successes === 0 ? 0 : (centre - reach) / scale, upper: successes === total ? 1 : (centre + reach) / scale }
}
