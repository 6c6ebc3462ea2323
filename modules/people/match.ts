/** When two accounts may be one person, and when they can be made one: pure. */

export const MATCH_RULES = ['came-back', 'by-hand', 'two-places', 'same-name'] as const
export type MatchRule = (typeof MATCH_RULES)[number]

export const DECISIONS = ['one', 'two'] as const
export type Decision = (typeof DECISIONS)[number]

export const MERGE_PROBLEMS = ['newer-in-use', 'one-erased', 'decided-meanwhile', 'joined-since'] as const
export type MergeProblem = (typeof MERGE_PROBLEMS)[number]

type Pair = { keptEnded: boolean; keptByHand: boolean; samePlace: boolean }

/** Why two accounts of one name are asked about. The kept one stood here before; the roster brought the other. */
export function matchRule({ keptEnded, keptByHand, samePlace }: Pair): MatchRule {
  if (keptEnded) return 'came-back'
  if (keptByHand) return 'by-hand'
  return samePlace ? 'same-name' : 'two-places'
}

/** The newer account goes into the kept one, so nobody may have worked under it: whose word it was would change. */
export function whyNotMerge({ eitherErased, otherInUse }: { eitherErased: boolean; otherInUse: boolean }): MergeProblem | null {
  if (eitherErased) return 'one-erased'
  return otherInUse ? 'newer-in-use' : null
}

/** Both go back to what they were, so nothing may have been built on it since. */
export function whyNotUndo({ eitherErased, joinedSince }: { eitherErased: boolean; joinedSince: boolean }): MergeProblem | null {
  if (eitherErased) return 'one-erased'
  return joinedSince ? 'joined-since' : null
}
