import { dayIn } from '#platform/formats.ts'

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

export const OFFER_PROBLEMS = ['ours-not-shared', 'theirs-not-shared'] as const
export type OfferProblem = (typeof OFFER_PROBLEMS)[number]

/** Why one cycle cannot be offered as a companion of another, or null: each team has to be able to read the other's. */
export function whyNotOffer(ours: { sharedAt: string | null }, theirs: { sharedAt: string | null }): OfferProblem | null {
  if (ours.sharedAt === null) return 'ours-not-shared'
  return theirs.sharedAt === null ? 'theirs-not-shared' : null
}

/** What a cycle may begin from, and which text it is. */
export const BEGINNINGS = { question: 'question', noticed: 'saw', tried: 'change' } as const satisfies Record<string, Text>
export type BeginningFrom = keyof typeof BEGINNINGS

/** The step a cycle begins in: where what one has is asked for; what was tried already needs to be looked at next. */
export function firstStep<S extends Step>(steps: readonly S[], from: BeginningFrom): S {
  const fits = (step: S) => from === 'question' || (step.asks.includes('saw') && step.tries === (from === 'tried'))
  return steps.find(fits) ?? steps[0]!
}

/** What a cycle is called: its question, or what else there is; null where nothing is written yet. */
export const titleOf = ({ question, change, saw }: Record<'question' | 'change' | 'saw', string | null>): string | null => {
  const text = question ?? change ?? saw
  return text && text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')} …` : text
}

type Predicted = { predictedAt: string | null; predictionChangedAt: string | null; triedFrom: string | null }

/**
 * Whether what was predicted was written down before it was tried, and left as it was. A cycle without it says so, and that is no
 * failure. Days are those of the district.
 */
export function predictedBefore(
  { predictedAt, predictionChangedAt, triedFrom }: Predicted,
  timeZone: string,
): 'before' | 'after' | 'changed' | 'none' {
  if (predictedAt === null) return 'none'
  const laterThanTrying = (at: string | null) => at !== null && triedFrom !== null && dayIn(timeZone, at) > triedFrom
  if (laterThanTrying(predictedAt)) return 'after'
  return laterThanTrying(predictionChangedAt) ? 'changed' : 'before'
}
