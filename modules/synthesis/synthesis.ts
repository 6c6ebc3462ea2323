/** The rules of syntheses: pure. */

export const SHARE_PROBLEMS = ['no-claims', 'claim-without-cycle', 'citation-without-words', 'needs-unknown'] as const
export type ShareProblem = (typeof SHARE_PROBLEMS)[number]

type Cited = { forWhom: string; notFor: string }
type Told = { unknown: string; claims: readonly { isOpen: boolean; citations: readonly Cited[] }[] }

/**
 * Why it cannot be shown yet, or null. A claim is open when others can read at least one of the cycles it rests on; of each it says for whom it worked or
 * where it did not; and whoever knows everything already has not learned it from cycles.
 */
export function whyNotShare({ unknown, claims }: Told): ShareProblem | null {
  if (claims.length === 0) return 'no-claims'
  if (claims.some(({ isOpen }) => !isOpen)) return 'claim-without-cycle'
  if (claims.some(({ citations }) => citations.some(({ forWhom, notFor }) => !forWhom && !notFor)))
    return 'citation-without-words'
  return unknown.trim() === '' ? 'needs-unknown' : null
}
