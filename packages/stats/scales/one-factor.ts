/** One factor behind several items: how strongly each follows it, what is left of each, and whether the fit came to rest inside its bounds. */
export type OneFactor = { loadings: number[]; uniquenesses: number[]; settled: boolean }

/** No item is taken to be all factor: R's `factanal` stops at the same place. */
const leastUniqueness = 0.005

/**
 * One common factor of standardised items, by maximum likelihood.
 *
 * Use: the ground of McDonald's omega.
 * Definition: correlations = λλᵀ + Ψ with Ψ diagonal and not below 0.005, by expectation and maximisation (Rubin & Thayer 1982, Psychometrika 47:69);
 * from the centroid on, so that most items load positively. R `factanal(x, 1)`. Settled means that no uniqueness lies on its bound and the steps ended.
 * Units: correlations. Errors: none for a correlation matrix of at least three items.
 *
 * @example oneFactor([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).loadings[0] // 0.7071067811865476
 */
export function oneFactor(correlations: readonly (readonly number[])[]): OneFactor {
  const all = correlations.flat().reduce((sum, value) => sum + value, 0)
  let loadings = correlations.map((row) => row.reduce((sum, value) => sum + value, 0) / Math.sqrt(Math.max(all, 1)))
  let uniquenesses = loadings.map((loading) => Math.min(1, Math.max(leastUniqueness, 1 - loading ** 2)))
  let moved = Infinity
  for (let step = 0; step < 50_000 && moved > 1e-13; step++) {
    const next = improved(correlations, loadings, uniquenesses)
    moved = Math.max(...next.loadings.map((loading, item) => Math.abs(loading - loadings[item]!)))
    ;({ loadings, uniquenesses } = next)
  }
  return { loadings, uniquenesses, settled: moved <= 1e-13 && uniquenesses.every((left) => left > leastUniqueness) }
}

/** One step: regress the factor on the items, then the items on the factor. */
function improved(correlations: readonly (readonly number[])[], loadings: readonly number[], uniquenesses: readonly number[]) {
  const pull = loadings.map((loading, item) => loading / uniquenesses[item]!)
  const strength = 1 + pull.reduce((sum, value, item) => sum + value * loadings[item]!, 0)
  const weights = pull.map((value) => value / strength)
  const withFactor = correlations.map((row) => row.reduce((sum, value, item) => sum + value * weights[item]!, 0))
  const spread = 1 / strength + withFactor.reduce((sum, value, item) => sum + value * weights[item]!, 0)
  const next = withFactor.map((value) => value / spread)
  return { loadings: next, uniquenesses: next.map((loading, item) => Math.max(leastUniqueness, 1 - loading * withFactor[item]!)) }
}
