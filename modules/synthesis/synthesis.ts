/** The rules of syntheses: pure. */

export const SHARE_PROBLEMS = ['no-claims', 'claim-without-cycle', 'needs-unknown'] as const
export type ShareProblem = (typeof SHARE_PROBLEMS)[number]

type Told = { unknown: string; claims: readonly { isOpen: boolean }[] }

/**
 * Why it cannot be shown yet, or null. A claim is open when others can read at least one of the cycles it rests on; and whoever knows everything already
 * has not learned it from cycles.
 */
export function whyNotShare({ unknown, claims }: Told): ShareProblem | null {
  if (claims.length === 0) return 'no-claims'
  if (claims.some(({ isOpen }) => !isOpen)) return 'claim-without-cycle'
  return unknown.trim() === '' ? 'needs-unknown' : null
}
