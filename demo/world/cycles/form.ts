import type { Field } from '#modules/cycles/cycle.ts'
import { formOf } from '../cycle.ts'
import type { Chance } from '../random.ts'
import type { Tag } from '../story.ts'
import type { FormKey } from '../told.ts'

type Weights = Partial<Record<FormKey, number>>

const CLASSROOM: Weights = { 'plan-do-study-act': 50, 'collaborative-inquiry': 30, 'spiral-of-inquiry': 20 }
const SERVICE: Weights = { 'plan-do-study-act': 82, 'collaborative-inquiry': 18 }
const SCHOOL: Weights = {
  'leadership-inquiry': 42,
  'plan-do-study-act': 28,
  'instructional-rounds': 30,
  'collaborative-inquiry': 12,
}
const CENTRAL: Weights = { 'leadership-inquiry': 58, 'plan-do-study-act': 42 }

const USUAL: Partial<Record<Tag, Weights>> = {
  'elementary-leadership': SCHOOL,
  'secondary-leadership': SCHOOL,
  principals: SCHOOL,
  'assistant-principals': SCHOOL,
  coaches: CENTRAL,
  'teaching-and-learning': CENTRAL,
  multilingual: CENTRAL,
  'student-support': CENTRAL,
  assessment: CENTRAL,
  substitutes: CENTRAL,
  technology: CENTRAL,
  business: CENTRAL,
  families: CENTRAL,
  cabinet: { 'leadership-inquiry': 1 },
  board: { 'leadership-inquiry': 1 },
  'bus-routes': SERVICE,
  'bus-support': SERVICE,
  'transportation-office': SERVICE,
  'elementary-kitchens': SERVICE,
  'high-cafeteria': SERVICE,
  'nutrition-office': SERVICE,
  paraeducators: SERVICE,
  office: SERVICE,
  health: SERVICE,
  custodial: SERVICE,
  counselors: SERVICE,
}

export const formFor = (tags: readonly Tag[], chance: Chance): FormKey =>
  chance.weighted((tags.map((tag) => USUAL[tag]).find(Boolean) ?? CLASSROOM) as Record<FormKey, number>)

/** Most begin at the beginning. One without a change to try began from something already tried: where its form looks at it. */
export function firstStep(form: FormKey, { change }: Partial<Record<Field, string | null>>, chance: Chance): string {
  const { steps } = formOf(form)
  const looks = steps.find(({ asks, tries }) => tries && asks.includes('learned'))!
  return !change && chance.happens(0.7) ? looks.key : steps[0]!.key
}
