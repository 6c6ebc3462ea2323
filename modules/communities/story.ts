/** Stories: pure. */

export const SHOW_PROBLEMS = ['practice-not-shown', 'needs-what', 'needs-failed'] as const
export type ShowProblem = (typeof SHOW_PROBLEMS)[number]

type Story = { what: string; failed: string }

/** Why a story cannot be shown yet, or null. One without what did not work would be an advertisement. */
export function whyNotShow(story: Story, { isPracticeShown }: { isPracticeShown: boolean }): ShowProblem | null {
  if (!isPracticeShown) return 'practice-not-shown'
  if (!story.what) return 'needs-what'
  return story.failed ? null : 'needs-failed'
}
