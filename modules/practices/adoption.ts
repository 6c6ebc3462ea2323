/** How far a team has come with a practice, as it says itself: pure rules. */

export const STATES = ['considering', 'trying', 'routine', 'refining', 'integrated', 'stopped'] as const
export type State = (typeof STATES)[number]

/** From whom a team learned of it. */
export const LEARNED = ['team', 'colleague', 'leader', 'event', 'here', 'own'] as const
export type Learned = (typeof LEARNED)[number]

export const MOVE_PROBLEMS = ['same', 'needs-why'] as const
export type MoveProblem = (typeof MOVE_PROBLEMS)[number]

/** Why it cannot be said that a team is this far now, or null: whoever stops says why, for those who come after. */
export function whyNotMove(from: State, to: State, why: string): MoveProblem | null {
  if (from === to) return 'same'
  return to === 'stopped' && why.trim() === '' ? 'needs-why' : null
}
