/**
 * The probability beyond each limit of an interval.
 *
 * Use: from the confidence people ask for to the tail a quantile function takes. Definition: (1 − confidence) ÷ 2. Units: a
 * probability. Errors: RangeError, naming the statistic, when the confidence is not between 0 and 1.
 *
 * @example tailBeyond('cohensKappa', 0.9) // 0.04999999999999999
 */
export function tailBeyond(statistic: string, confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`${statistic} needs a confidence between 0 and 1, not ${confidence}`)
  return (1 - confidence) / 2
}
