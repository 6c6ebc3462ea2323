type Fit = { infit: number; judgements: number }

/**
 * Fits that surprise.
 *
 * Use: which pieces, or judges, of a comparative judgement went otherwise than its scale lets expect: worth a second look, together.
 * Definition: infit beyond 1 and beyond the mean by 2 standard deviations (n − 1) of all that were judged often enough (Pollitt 2012,
 * Assessment in Education 19:281). Units: as they came, in their order. Errors: none.
 *
 * @example
 * const even = Array.from({ length: 9 }, (_, at) => ({ infit: 0.9 + at / 100, judgements: 8 }))
 * surprisingFits([...even, { infit: 2, judgements: 8 }], 6) // [{ infit: 2, judgements: 8 }]
 */
export function surprisingFits<Of extends Fit>(fits: readonly Of[], least: number): Of[] {
  const often = fits.filter(({ judgements }) => judgements >= least)
  if (often.length < 2) return []
  const mean = often.reduce((sum, { infit }) => sum + infit, 0) / often.length
  const spread = Math.sqrt(often.reduce((sum, { infit }) => sum + (infit - mean) ** 2, 0) / (often.length - 1))
  return often.filter(({ infit }) => infit > Math.max(1, mean + 2 * spread))
}
