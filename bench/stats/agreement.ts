import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { krippendorffAlphaInterval } from '../../packages/stats/index.ts'
import type { Comparison } from './compare-with-r.ts'

/** 200 portfolios, 12 raters, a rubric of five levels, every eighth score missing. */
const random = xoroshiro128plus(12)
const scores = Array.from({ length: 200 }, () => {
  const level = uniformInt(random, 1, 5)
  return Array.from({ length: 12 }, () => {
    if (uniformInt(random, 1, 8) === 1) return null
    return Math.min(5, Math.max(1, level + uniformInt(random, -1, 1) * uniformInt(random, 0, 1)))
  })
})

/** Krippendorff's alpha, ordinal, with a bootstrap interval of 1,000 resamples. The limits agree within their Monte-Carlo error. */
export const krippendorff: Comparison = {
  name: "Krippendorff's alpha, ordinal, 200 units × 12 raters, 1,000 resamples",
  script: 'agreement.R',
  files: { 'scores.csv': scores.map((row) => row.map((score) => score ?? 'NA').join(',')).join('\n') },
  arguments: [1000, 20],
  measured: () => {
    const { alpha, lower, upper } = krippendorffAlphaInterval(scores, 'ordinal', { seed: 1 })
    return [alpha!, lower!, upper!]
  },
  tolerances: [1e-12, 0.01, 0.01],
  bound: 1,
}
