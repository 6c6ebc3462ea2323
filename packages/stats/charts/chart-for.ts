/** What a series can bear: its dots, a run chart, or a control chart. */
export type ChartKind = 'dots' | 'run' | 'control'

/**
 * Which chart a number of points can bear.
 *
 * Use: before drawing. With fewer than 10 points no rule tells chance from change well, so only the dots are shown; from 10 a median
 * and its runs are; from 20 limits are steady enough to be drawn (earlier limits are trial limits).
 * Source: ten points before a median, Anhøj & Olesen 2014, PLoS ONE 9(11) e113825; twenty before limits, Provost & Murray 2011,
 * The Health Care Data Guide, ch. 4. Units: points that are present. Errors: RangeError when the count is negative or no whole number.
 *
 * @example chartFor(9) // 'dots'
 */
export function chartFor(count: number): ChartKind {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`chartFor needs a whole number of points, not ${count}`)
  if (count < 10) return 'dots'
  return count < 20 ? 'run' : 'control'
}
