/** Everything the package offers, by name. Its definitions stand in README.md; a test compares both lists. */

// Charts over time
export { chartFor, type ChartKind } from './charts/chart-for.ts'
export { runChart, type RunChart, type RunChartOptions, type Side } from './charts/run-chart.ts'
export { crossingsMinimum, longestRunLimit } from './charts/run-limits.ts'

// Summaries
export { median } from './summaries/median.ts'

// In words
export { runChartPhrases } from './words/run-chart-phrases.ts'
export { runChartWords, type RunChartSentence } from './words/run-chart-words.ts'
export { say, type Figures, type Language, type Phrases, type Sentence } from './words/say.ts'
