/**
 * Judgements needed for a reliable scale.
 *
 * Use: how many more judgements a comparative judgement takes until its order can be relied on.
 * Definition: the squared error of a measure falls as its judgements grow, so the reliability r of n judgements reaches R with n · R(1 − r) ÷
 * r(1 − R), as a test does that is made longer (Spearman 1910, British Journal of Psychology 3:271; Brown 1910, ibid. 3:296). It takes the further
 * judgements to be spread like the ones so far. Units: judgements beyond those so far, rounded up, 0 when it is reached; null when the
 * reliability is not above 0, since nothing tells then how far it is. Errors: RangeError when the target is not between 0 and 1.
 *
 * @example judgementsNeeded({ reliability: 0.6, judgements: 60 }, 0.8) // 100
 */
export function judgementsNeeded(
  { reliability, judgements }: { reliability: number | null; judgements: number },
  target: number,
): number | null {
  if (!(target > 0 && target < 1)) throw new RangeError(`judgementsNeeded needs a target between 0 and 1, not ${target}`)
  if (reliability === null || reliability <= 0) return null
  if (reliability >= target) return 0
  const all = (judgements * target * (1 - reliability)) / (reliability * (1 - target))
  // Spared from the last digit of a whole number.
  return Math.ceil(all - judgements - 1e-9)
}
