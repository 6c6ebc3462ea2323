import type { HowOften } from '#modules/evidence/measure.ts'
/** A story is what several tries at one problem looked like to those who lived it. `[a|b]` in a text is a choice of wording. */

export type Tag =
  | 'k-1'
  | '2-3'
  | '4-5'
  | 'specials'
  | 'resource'
  | 'bilingual'
  | 'middle-english'
  | 'middle-math'
  | 'middle-science'
  | 'middle-social'
  | 'middle-grade'
  | 'middle-electives'
  | 'english'
  | 'math'
  | 'science'
  | 'social-studies'
  | 'languages'
  | 'career'
  | 'ninth'
  | 'high-support'
  | 'alternative'
  | 'newcomers'
  | 'elementary-leadership'
  | 'secondary-leadership'
  | 'principals'
  | 'assistant-principals'
  | 'supervisors'
  | 'coaches'
  | 'teaching-and-learning'
  | 'multilingual'
  | 'student-support'
  | 'assessment'
  | 'substitutes'
  | 'technology'
  | 'business'
  | 'families'
  | 'cabinet'
  | 'board'
  | 'bus-routes'
  | 'bus-support'
  | 'transportation-office'
  | 'elementary-kitchens'
  | 'high-cafeteria'
  | 'nutrition-office'
  | 'paraeducators'
  | 'office'
  | 'health'
  | 'custodial'
  | 'counselors'
  | 'reading-adoption'
  | 'attendance'
  | 'transitions'
  | 'grading'
  | 'early-release'
  | 'bells'
  | 'fractions'
  | 'spanish-writing'
  | 'restorative'
  | 'co-teaching'
  | 'new-teachers'
  | 'phones'

export type Matched = 'yes' | 'partly' | 'no'
export type Decision = 'adopt' | 'adapt' | 'abandon' | 'go-on'

/** How a try ended for one team: what they saw, and as much of the rest as they wrote down. */
export type End = {
  saw: string
  decision: Decision
  matched?: Matched
  surprised?: string
  learned?: string
  next?: string
}

export type Try = {
  question: string
  students?: string
  change?: string
  prediction?: string
  ends: readonly End[]
}

export type MeasureSketch = {
  name: string
  kind: 'proportion' | 'mean' | 'count' | 'rate' | 'rating' | 'time-between' | 'piles'
  purpose?: 'outcome' | 'practice' | 'balancing'
  unit?: string
  definition?: string
  sampling?: string
  collectedBy?: string
  howOften?: HowOften
  /** Offered to other teams with its definition. */
  offered?: boolean
  direction: 'up' | 'down' | 'none'
  /** Where it begins and where it goes when the try works: shares for proportions and piles, else plain numbers. */
  from: number
  to: number
  /** How many are counted each time, for proportions and piles. */
  of?: number
  /** Which of the story’s tries it measures, counted from one; the first where nothing is said. */
  tries?: readonly number[]
  daily?: boolean
}

export type Story = {
  for: readonly Tag[]
  tries: readonly Try[]
  /** What the team looked at, saw, and said it would try: lines of its meetings. */
  looked: readonly string[]
  saw: readonly string[]
  next: readonly string[]
  /** What people elsewhere wrote once it was shared: `#2 …` under the second try only, `@nurse …` by someone in such a post. */
  said?: readonly string[]
  quotes?: readonly string[]
  measure?: MeasureSketch
  spanish?: true
}
