/** Everything the package offers, by name. Its definitions stand in README.md; a test compares both lists. */

// Charts over time
export { chartFor, type ChartKind } from './charts/chart-for.ts'
export { runChart, type RunChart, type RunChartOptions, type Side } from './charts/run-chart.ts'
export { crossingsMinimum, longestRunLimit } from './charts/run-limits.ts'

// Agreement
export { adjacentAgreement } from './agreement/adjacent-agreement.ts'
export { cohensKappa } from './agreement/cohens-kappa.ts'
export { exactAgreement, type AgreementShare } from './agreement/exact-agreement.ts'
export { fleissKappa, type FleissKappa } from './agreement/fleiss-kappa.ts'
export { type Kappa } from './agreement/kappa.ts'
export {
  krippendorffAlphaInterval,
  type BootstrapOptions,
  type KrippendorffAlphaInterval,
} from './agreement/krippendorff-alpha-interval.ts'
export { krippendorffAlpha, type KrippendorffAlpha } from './agreement/krippendorff-alpha.ts'
export { type AlphaLevel } from './agreement/pairable-scores.ts'
export { weightedKappa, type KappaWeights } from './agreement/weighted-kappa.ts'
export { decisionStudy, type DecisionStudy } from './agreement/decision-study.ts'
export {
  intraclassCorrelations,
  type IntraclassCorrelation,
  type IntraclassCorrelations,
  type IntraclassForm,
} from './agreement/intraclass-correlations.ts'
export { personByRaterByOccasion, type PersonByRaterByOccasion } from './agreement/person-by-rater-by-occasion.ts'
export { personByRater, type PersonByRater } from './agreement/person-by-rater.ts'

// Summaries
export { median } from './summaries/median.ts'

// Distributions
export { betaCdf } from './distributions/beta-cdf.ts'
export { betaQuantile } from './distributions/beta-quantile.ts'
export { binomialCdf } from './distributions/binomial-cdf.ts'
export { binomialQuantile } from './distributions/binomial-quantile.ts'
export { chiSquareCdf } from './distributions/chi-square-cdf.ts'
export { chiSquareQuantile } from './distributions/chi-square-quantile.ts'
export { fCdf } from './distributions/f-cdf.ts'
export { fQuantile } from './distributions/f-quantile.ts'
export { findRoot } from './distributions/find-root.ts'
export { gammaLn } from './distributions/gamma-ln.ts'
export { noncentralTCdf } from './distributions/noncentral-t-cdf.ts'
export { noncentralityOfT } from './distributions/noncentrality-of-t.ts'
export { normalCdf } from './distributions/normal-cdf.ts'
export { normalQuantile } from './distributions/normal-quantile.ts'
export type { Tail } from './distributions/probability.ts'
export { tCdf } from './distributions/t-cdf.ts'
export { tQuantile } from './distributions/t-quantile.ts'

// In words
export { runChartPhrases } from './words/run-chart-phrases.ts'
export { runChartWords, type RunChartSentence } from './words/run-chart-words.ts'
export { say, type Figures, type Language, type Phrases, type Sentence } from './words/say.ts'
