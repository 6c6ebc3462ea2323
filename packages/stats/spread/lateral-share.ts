import { type Interval, wilsonInterval } from '../scales/wilson-interval.ts'

/** From whom an adoption came: from peers, from above, from nobody (it began here); null when nobody knows. */
export type AdoptionSource = 'lateral' | 'vertical' | 'own' | null

export type LateralShare = {
  /** Of the adoptions whose source is known; null when there is none. */
  share: number | null
  interval: Interval | null
  lateral: number
  vertical: number
  own: number
  unknown: number
  /** What the share would be if all unknown ones came from above, or from peers; null when there is no adoption from others at all. */
  least: number | null
  most: number | null
}

/**
 * Share of adoptions that came laterally.
 *
 * Use: does a practice spread from colleague to colleague, or from above? Read it with what is not known: the least and the most it could be.
 * Definition: lateral ÷ (lateral + vertical), with Wilson's interval (R `prop.test(correct = FALSE)`). What began where it is used was learned
 * from nobody and takes no part. Units: share, 0 to 1. Errors: RangeError when the confidence is not between 0 and 1.
 *
 * @example lateralShare(['lateral', 'lateral', 'vertical', null, 'own']).share // 0.6666666666666666
 */
export function lateralShare(sources: readonly AdoptionSource[], options: { confidence?: number } = {}): LateralShare {
  const count = (source: AdoptionSource) => sources.filter((one) => one === source).length
  const [lateral, vertical, own, unknown] = [count('lateral'), count('vertical'), count('own'), count(null)]
  const known = lateral + vertical
  const learned = known + unknown
  const interval = wilsonInterval(lateral, Math.max(1, known), options)
  return {
    share: known === 0 ? null : lateral / known,
    interval: known === 0 ? null : interval,
    lateral,
    vertical,
    own,
    unknown,
    least: learned === 0 ? null : lateral / learned,
    most: learned === 0 ? null : (lateral + unknown) / learned,
  }
}
