import type { CyclePage } from '#modules/cycles/contract.ts'

/** Their page without what only they could press: their part in the team, and taking back their own comments. */
export const asLookedAt = (page: CyclePage): CyclePage => ({
  ...page,
  part: null,
  comments: page.comments.map((comment) => ({ ...comment, mine: false })),
})
