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

/** Whether the team does it: more than thinking of it, and not stopped. */
export const isDone = (state: State): boolean => state !== 'considering' && state !== 'stopped'

/** Of those who say from whom they learned of it, how many learned from peers: another team, or a colleague. */
export function lateral(adoptions: readonly { learned: Learned }[]): { peers: number; said: number } {
  const said = adoptions.filter(({ learned }) => learned !== 'own')
  return { peers: said.filter(({ learned }) => learned === 'team' || learned === 'colleague').length, said: said.length }
}
