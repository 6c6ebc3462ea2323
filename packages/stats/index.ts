/** Everything the package offers, by name. Its definitions stand in README.md; a test compares both lists. */

// Charts over time
export { cChart } from './charts/c-chart.ts'
export { chartFor, type ChartKind } from './charts/chart-for.ts'
export type { ControlChart, ControlChartKind } from './charts/control-chart.ts'
export { controlSignals, type ControlSignals, type Rule, type RuleSet, type Signal } from './charts/control-signals.ts'
export { gChart } from './charts/g-chart.ts'
export { laneyPChart } from './charts/laney-p-chart.ts'
export { laneyUChart } from './charts/laney-u-chart.ts'
export { pChart } from './charts/p-chart.ts'
export type { Phase, PhaseOptions } from './charts/phases.ts'
export type { Ratio } from './charts/ratio-chart.ts'
export { runChart, type RunChart, type RunChartOptions, type Side } from './charts/run-chart.ts'
export { crossingsMinimum, longestRunLimit } from './charts/run-limits.ts'
export { sChart } from './charts/s-chart.ts'
export { tChart } from './charts/t-chart.ts'
export type { Measured, Subgroup } from './charts/subgroups.ts'
export { targetCapability, type TargetCapability } from './charts/target-capability.ts'
export { uChart } from './charts/u-chart.ts'
export { xBarChart } from './charts/x-bar-chart.ts'
export { xmrChart, type XmrChart, type XmrOptions } from './charts/xmr-chart.ts'

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
export { bradleyTerry, type BradleyTerry, type BradleyTerryOptions, type Judgement } from './agreement/bradley-terry.ts'
export { judgementsNeeded } from './agreement/judgements-needed.ts'
export { nextComparison, type Laid, type NextComparisonOptions } from './agreement/next-comparison.ts'
export { surprisingFits } from './agreement/surprising-fits.ts'
export { manyFacetRasch, type ManyFacetRasch, type RaschFit } from './agreement/many-facet-rasch.ts'
export { type RaschEstimation } from './agreement/rasch-estimates.ts'
export { type Rating } from './agreement/rasch-ratings.ts'
export { separationReliability } from './agreement/separation-reliability.ts'

// Impact
export { leaveOneOut } from './impact/leave-one-out.ts'
export { metaAnalysis, type MetaAnalysis, type MetaOptions, type MetaTest } from './impact/meta-analysis.ts'
export { metaRegression, type MetaRegression } from './impact/meta-regression.ts'
export { metaSubgroups, type MetaSubgroups } from './impact/meta-subgroups.ts'
export { siteEffects, type SiteEffect } from './impact/site-effects.ts'
export { smallStudyCheck, type SmallStudyCheck } from './impact/small-study-check.ts'
export { type Study } from './impact/study-effects.ts'
export { type TauMethod } from './impact/tau-squared.ts'
export { type TestedEstimate } from './impact/tested-estimate.ts'
export { type EventCounts } from './impact/event-counts.ts'
export { hedgesG, type GroupSummary, type HedgesG } from './impact/hedges-g.ts'
export { oddsRatio } from './impact/odds-ratio.ts'
export { riskDifference, type RiskDifference } from './impact/risk-difference.ts'
export { riskRatio, type RatioEstimate } from './impact/risk-ratio.ts'
export { differenceInDifferences, type DifferenceInDifferences } from './impact/difference-in-differences.ts'
export {
  funnelLimits,
  funnelLimitsAt,
  type Funnel,
  type FunnelOptions,
  type FunnelPlace,
  type Overdispersion,
} from './impact/funnel-limits.ts'
export {
  groupTimeEffects,
  type GroupTimeEffect,
  type GroupTimeEffects,
  type GroupTimeOptions,
} from './impact/group-time-effects.ts'
export { interruptedSeries, type InterruptedSeries, type InterruptedSeriesOptions } from './impact/interrupted-series.ts'
export { neweyWestLag } from './impact/newey-west.ts'
export { type PanelRow } from './impact/panel.ts'

// Scales
export { cronbachAlpha, type CronbachAlpha } from './scales/cronbach-alpha.ts'
export { favourableShare, type FavourableShare } from './scales/favourable-share.ts'
export { groupReliability, type GroupReliability } from './scales/group-reliability.ts'
export { itemStatistics, type ItemStatistics } from './scales/item-statistics.ts'
export { mcdonaldOmega, type McDonaldOmega } from './scales/mcdonald-omega.ts'
export { wilsonInterval, type Interval } from './scales/wilson-interval.ts'
export { withinGroupAgreement } from './scales/within-group-agreement.ts'

// Groups
export { momentsOf, type Moments } from './groups/moments.ts'
export { mergeMoments } from './groups/merge-moments.ts'
export { describeMoments, type Description } from './groups/describe-moments.ts'
export { mergeRatios } from './groups/merge-ratios.ts'
export { rollUp, type Grouping, type RollUp } from './groups/roll-up.ts'
export { meanGap, type MeanGap } from './groups/mean-gap.ts'
export { gapsToRest, type GapToRest } from './groups/gaps-to-rest.ts'
export { mergeSmallGroups, type MergedGroup } from './groups/merge-small-groups.ts'
export { openSecrets } from './groups/open-secrets.ts'
export { percentBand, type Band } from './groups/percent-band.ts'
export {
  suppressCrossed,
  type CrossedCount,
  type CrossedShown,
  type CrossedSuppression,
  type CrossedTable,
} from './groups/suppress-crossed.ts'
export { suppress, type ShownCell, type Suppression, type SuppressionOptions } from './groups/suppress.ts'
export type { Cell, Sum, View } from './groups/suppression-view.ts'

// Networks
export { betweennessCentralization } from './networks/betweenness-centralization.ts'
export { betweenness } from './networks/betweenness.ts'
export { brokerage, type Brokerage, type BrokerageCounts, type BrokerageRole } from './networks/brokerage.ts'
export { closenessCentralization } from './networks/closeness-centralization.ts'
export { closeness } from './networks/closeness.ts'
export { corePeriphery, type CorePeriphery, type CorePeripheryOptions } from './networks/core-periphery.ts'
export { degreeAssortativity } from './networks/degree-assortativity.ts'
export { degreeCentralization } from './networks/degree-centralization.ts'
export { degree, type TieDirection } from './networks/degree.ts'
export { density } from './networks/density.ts'
export { eiIndex, type EiCount, type EiIndex } from './networks/ei-index.ts'
export { groupAssortativity } from './networks/group-assortativity.ts'
export type { Groups } from './networks/group-places.ts'
export { isolates } from './networks/isolates.ts'
export { louvain, type Louvain, type LouvainOptions } from './networks/louvain.ts'
export { modularity } from './networks/modularity.ts'
export { network, type Edge, type Network } from './networks/network.ts'
export { qapCorrelation, type QapCorrelation, type QapOptions } from './networks/qap-correlation.ts'
export { reciprocity, type Reciprocity } from './networks/reciprocity.ts'
export { sampledBetweenness, type SampledBetweenness, type SampledBetweennessOptions } from './networks/sampled-betweenness.ts'
export { undirected } from './networks/undirected.ts'
export { valueAssortativity } from './networks/value-assortativity.ts'

// Spread
export { adoptionCurve, type AdoptionCurve, type AdoptionCurveOptions, type AdoptionPeriod } from './spread/adoption-curve.ts'
export type { BassCurve } from './spread/bass-curve.ts'
export { bassModel, type BassModel, type BassOptions } from './spread/bass-model.ts'
export { kaplanMeier, type KaplanMeier, type KaplanMeierStep, type Waiting } from './spread/kaplan-meier.ts'
export { lateralShare, type AdoptionSource, type LateralShare } from './spread/lateral-share.ts'

// Summaries
export { mean } from './summaries/mean.ts'
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
export { adoptionWords, type AdoptionSentence } from './words/adoption-words.ts'
export { agreementPhrases } from './words/agreement-phrases.ts'
export { agreementWords, type AgreementSentence } from './words/agreement-words.ts'
export { bassWords, type BassSentence } from './words/bass-words.ts'
export { comparisonWords, type ComparisonSentence } from './words/comparison-words.ts'
export { controlChartPhrases } from './words/control-chart-phrases.ts'
export { controlChartWords, type ControlChartSentence } from './words/control-chart-words.ts'
export { decisionStudyWords, type DecisionStudySentence } from './words/decision-study-words.ts'
export { differenceWords, type DifferenceSentence } from './words/difference-words.ts'
export { effectWords, type EffectSentence } from './words/effect-words.ts'
export { eiIndexWords, type EiIndexSentence } from './words/ei-index-words.ts'
export { favourableWords, type FavourableSentence } from './words/favourable-words.ts'
export { funnelWords, type FunnelSentence } from './words/funnel-words.ts'
export { gapWords, type GapSentence } from './words/gap-words.ts'
export { groupPhrases } from './words/group-phrases.ts'
export { groupReliabilityWords, type GroupReliabilitySentence } from './words/group-reliability-words.ts'
export { impactPhrases } from './words/impact-phrases.ts'
export { interruptedSeriesWords, type InterruptedSeriesSentence } from './words/interrupted-series-words.ts'
export { kappaWords, type KappaSentence } from './words/kappa-words.ts'
export { krippendorffAlphaWords, type KrippendorffAlphaSentence } from './words/krippendorff-alpha-words.ts'
export { lateralWords, type LateralSentence } from './words/lateral-words.ts'
export { metaAnalysisWords, type MetaAnalysisSentence } from './words/meta-analysis-words.ts'
export { moderatorWords, type ModeratorSentence } from './words/moderator-words.ts'
export { networkPhrases } from './words/network-phrases.ts'
export { orderWords, type OrderSentence } from './words/order-words.ts'
export { qapWords, type QapSentence } from './words/qap-words.ts'
export { ratioWords, type RatioSentence } from './words/ratio-words.ts'
export { reliabilityWords, type ReliabilitySentence } from './words/reliability-words.ts'
export { runChartPhrases } from './words/run-chart-phrases.ts'
export { runChartWords, type RunChartSentence } from './words/run-chart-words.ts'
export { say, type Figures, type Language, type Phrases, type Sentence } from './words/say.ts'
export { scalePhrases } from './words/scale-phrases.ts'
export { scaleWords, type ScaleSentence } from './words/scale-words.ts'
export { severityWords, type SeveritySentence } from './words/severity-words.ts'
export { shapeWords, type Shape, type ShapeSentence } from './words/shape-words.ts'
export { siteEffectWords, type SiteEffectSentence } from './words/site-effect-words.ts'
export { smallStudyWords, type SmallStudySentence } from './words/small-study-words.ts'
export { spreadPhrases } from './words/spread-phrases.ts'
export { suppressionWords, type SuppressionSentence } from './words/suppression-words.ts'
export { targetWords, type TargetSentence } from './words/target-words.ts'
export { tieWords, type TieSentence } from './words/tie-words.ts'
export { waitingWords, type WaitingSentence } from './words/waiting-words.ts'
