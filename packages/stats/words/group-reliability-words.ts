import type { GroupReliability } from '../scales/group-reliability.ts'

export type GroupReliabilitySentence = {
  key: 'groups.alike' | 'groups.apart' | 'groups.apartUnsure'
  values: { groups: number; between: number; reliability: number }
}

/**
 * Reliability of groups in words.
 *
 * Use: whether the means of schools or teams may be compared at all.
 * Definition: key and values for `say`: alike when no variance lies between groups, apart when ICC(2) is at least .7, otherwise apart without being
 * sure which. The share between groups is that of restricted likelihood. Units: shares. Errors: none.
 *
 * @example groupReliabilityWords(groupReliability([[4, 5, 3], [2, 1, 2], [5, 5, 4]])).key // 'groups.apart'
 */
export function groupReliabilityWords({ icc1Reml, icc2, groups }: GroupReliability): GroupReliabilitySentence {
  const values = { groups, between: icc1Reml, reliability: Math.max(0, icc2 ?? 0) }
  if (icc1Reml === 0 || icc2 === null || icc2 <= 0) return { key: 'groups.alike', values }
  return { key: icc2 >= 0.7 ? 'groups.apart' : 'groups.apartUnsure', values }
}
