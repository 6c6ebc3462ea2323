/** What came of looking at a decision again. */
export const LOOK_OUTCOMES = ['stands', 'changed', 'ended'] as const
export type LookOutcome = (typeof LOOK_OUTCOMES)[number]

export const PUBLISH_PROBLEMS = ['needs-decided', 'needs-reasons'] as const
export type PublishProblem = (typeof PUBLISH_PROBLEMS)[number]

/** Why a decision cannot be shown to everyone yet, or null. Without its reasons it would only be an order. */
export function whyNotPublish(decision: { decided: string; reasons: string }): PublishProblem | null {
  if (!decision.decided) return 'needs-decided'
  return decision.reasons ? null : 'needs-reasons'
}

type Looked = { lookAgainOn: string | null; looks: readonly { outcome: LookOutcome; lookAgainOn: string | null }[] }

/** When it will be looked at again; never once it has ended. */
export function nextLookOn({ lookAgainOn, looks }: Looked): string | null {
  const last = looks.at(-1)
  if (!last) return lookAgainOn
  return last.outcome === 'ended' ? null : last.lookAgainOn
}
