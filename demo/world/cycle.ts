import { FORMS } from '#db/migrations/0006-forms.ts'
import { nextStep, stepOf, TEXTS, whyNotAdvance } from '#modules/cycles/cycle.ts'
import type { Field, Form, Step, Text } from '#modules/cycles/cycle.ts'
import { idOf } from './id.ts'
import type { Person } from './people.ts'
import type { Row } from './rows.ts'
import type { Decision, Matched, MeasureSketch, Story } from './story.ts'
import type { Team } from './teams.ts'
import type { Clock, Moment } from './time.ts'
import type { FormKey } from './told.ts'

export type Texts = Record<Text, string | null>

/** What a cycle’s meetings, comments and measures draw from, where it was not written by hand. */
export type Material = {
  looked: readonly string[]
  saw: readonly string[]
  next: readonly string[]
  said: readonly string[]
  quotes: readonly string[]
  measure: MeasureSketch | null
  /** The story it was written from: what several teams lived through, each in words of its own. */
  story: Story | null
  /** How it really went, whether or not anybody had foreseen it. */
  cameTrue: Matched
}

export type Cycle = Texts & {
  id: string
  key: string
  team: Team
  form: FormKey
  carriesOn: Cycle | null
  first: string
  step: string | null
  matched: Matched | null
  decision: Decision | null
  made: Moment
  by: Person
  predicted: Moment | null
  tried: Moment | null
  closed: Moment | null
  shared: Moment | null
  /** When the team last did something on it: until then it meets about it and measures. */
  last: Moment
  /** Null for what was told by hand. */
  material: Material | null
}

export const formOf = (key: FormKey): Form & { id: string; steps: readonly Step[] } => FORMS.find((form) => form.key === key)!

export const cycleId = (key: string, made: Moment) => idOf(`cycle/${key}`, made)

/** The steps it has been through, the present one last; all of them once it is closed. */
export function stepsSoFar({ form, first, step }: Pick<Cycle, 'form' | 'first' | 'step'>): string[] {
  const keys = formOf(form).steps.map(({ key }) => key)
  return keys.slice(keys.indexOf(first), step === null ? keys.length : keys.indexOf(step) + 1)
}

/** When each of those steps was entered: the first when it was made, the rest evenly until its last day. */
export function entered(cycle: Cycle): { step: string; at: Moment }[] {
  const steps = stepsSoFar(cycle)
  const until = cycle.closed ?? cycle.last
  const tries = steps.findIndex((step) => stepOf(formOf(cycle.form), step)?.tries)
  return steps.map((step, at) => {
    if (at === 0) return { step, at: cycle.made }
    if (cycle.tried !== null && at <= tries)
      return { step, at: cycle.made + Math.round(((cycle.tried - cycle.made) * at) / tries) }
    const from = cycle.tried ?? cycle.made
    const left = steps.length - Math.max(tries, 0)
    return { step, at: from + Math.round(((until - from) * (at - Math.max(tries, 0))) / left) }
  })
}

/** How far a cycle that begins at `first` can move with what is written in it; null where it can be closed. */
export function furthest(form: FormKey, first: string, written: Partial<Record<Field, string | null>>): string | null {
  const steps = formOf(form)
  let step: string | null = first
  while (
    step !== null &&
    whyNotAdvance({ question: null, change: null, saw: null, learned: null, decision: null, ...written, step }, steps) === null
  )
    step = nextStep(steps, step)
  return step
}

export const cycleRow =
  (clock: Clock) =>
  (cycle: Cycle): Row<'cycle'> => {
    const instant = (at: Moment | null) => (at === null ? null : clock.instant(at))
    const { nextStep: next_step, ...texts } = Object.fromEntries(TEXTS.map((text) => [text, cycle[text]])) as Texts
    return {
      id: cycle.id,
      team_id: cycle.team.id,
      form_id: formOf(cycle.form).id,
      carries_on_from: cycle.carriesOn?.id ?? null,
      step: cycle.step,
      ...texts,
      next_step,
      predicted_at: instant(cycle.predicted),
      matched: cycle.matched,
      decision: cycle.decision,
      made_by: cycle.by.id,
      made_at: clock.instant(cycle.made),
      tried_from: cycle.tried === null ? null : clock.day(cycle.tried),
      closed_at: instant(cycle.closed),
      shared_at: instant(cycle.shared),
      shared_by: cycle.shared === null ? null : cycle.by.id,
    }
  }
