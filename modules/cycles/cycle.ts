/** The rules of inquiry: pure, so the server enforces them and the page explains them. */

/** What people write in a cycle, in the order in which its page shows it. */
export const TEXTS = ['question', 'students', 'change', 'prediction', 'saw', 'surprised', 'learned', 'nextStep'] as const
export type Text = (typeof TEXTS)[number]

export const FIELDS = [...TEXTS, 'matched', 'decision'] as const
export type Field = (typeof FIELDS)[number]

export const DECISIONS = ['adopt', 'adapt', 'abandon', 'go-on'] as const
export const MATCHES = ['yes', 'partly', 'no'] as const

/** What a step may require. A prediction is asked for and never required: no form can list it. */
export const REQUIRABLE = ['question', 'change', 'saw', 'learned', 'decision'] as const
export type Requirable = (typeof REQUIRABLE)[number]

/** A form of inquiry is data: its steps in order, with what each asks for and what it cannot do without. */
export type Step = { key: string; asks: readonly Field[]; requires: readonly Requirable[]; tries: boolean }
export type Form = { steps: readonly Step[] }

/** A cycle stores the step it is in (null once closed); any step may be its first. */
export type Progress = { step: string | null } & Record<Requirable, string | null>

export const ADVANCE_PROBLEMS = [
  'closed',
  'needs-question',
  'needs-change',
  'needs-saw',
  'needs-learned',
  'needs-decision',
] as const
export type AdvanceProblem = (typeof ADVANCE_PROBLEMS)[number]

export const stepOf = (form: Form, key: string | null) => form.steps.find((step) => step.key === key)

/** The step after this one, or null where the form ends. */
export function nextStep(form: Form, step: string): string | null {
  const at = form.steps.findIndex(({ key }) => key === step)
  return form.steps[at + 1]?.key ?? null
}

/** Why this cycle cannot move on yet, or null if it can. */
export function whyNotAdvance(cycle: Progress, form: Form): AdvanceProblem | null {
  if (cycle.step === null) return 'closed'
  const missing = stepOf(form, cycle.step)?.requires.find((field) => !cycle[field])
  return missing ? `needs-${missing}` : null
}

export const SHARE_PROBLEMS = ['nothing-written'] as const
export type ShareProblem = (typeof SHARE_PROBLEMS)[number]

/** Why a cycle cannot be shared yet, or null: there has to be something to read. */
export const whyNotShare = (cycle: Record<'question' | 'change' | 'saw', string | null>): ShareProblem | null =>
  cycle.question || cycle.change || cycle.saw ? null : 'nothing-written'

/** Whether what was predicted was written down before it was tried. A cycle without it says so, and that is no failure. */
export function predictedBefore(cycle: { predictedAt: string | null; triedFrom: string | null }): 'before' | 'after' | 'none' {
  if (cycle.predictedAt === null) return 'none'
  return cycle.triedFrom !== null && cycle.predictedAt.slice(0, 10) > cycle.triedFrom ? 'after' : 'before'
}
