import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { metaAnalysis } from '../../packages/stats/index.ts'
import type { Comparison } from './compare-with-r.ts'

/** 1,000 meta-analyses of 30 studies each, true effects spread by about .05 around .2. */
const random = xoroshiro128plus(30)
const bell = () =>
  (uniformFloat64(random) + uniformFloat64(random) + uniformFloat64(random) + uniformFloat64(random) - 2) * Math.sqrt(3)
const analyses = Array.from({ length: 1000 }, () =>
  Array.from({ length: 30 }, () => {
    const variance = 0.02 + 0.1 * uniformFloat64(random)
    return { effect: 0.2 + Math.sqrt(variance + 0.05) * bell(), variance }
  }),
)
const table = (of: (study: { effect: number; variance: number }) => number) =>
  Array.from({ length: 30 }, (_, study) => analyses.map((studies) => of(studies[study]!)).join(',')).join('\n')

/** All of `metaAnalysis` (REML, Knapp–Hartung, Q-profile and prediction intervals) against τ², estimate, error and interval in R. */
export const reml: Comparison = {
  name: '1,000 REML meta-analyses of 30 studies',
  script: 'impact.R',
  files: { 'effects.csv': table(({ effect }) => effect), 'variances.csv': table(({ variance }) => variance) },
  arguments: [20],
  measured: () => {
    const sums = [0, 0, 0] as [number, number, number]
    for (const studies of analyses) {
      const { tauSquared, estimate, standardError } = metaAnalysis(studies)
      sums[0] += tauSquared
      sums[1] += estimate
      sums[2] += standardError
    }
    return sums
  },
  tolerances: [1e-6, 1e-6, 1e-6],
  bound: 1.5,
}
