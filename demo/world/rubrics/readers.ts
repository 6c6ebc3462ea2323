import type { Content } from '#modules/rubrics/rubric.ts'
import type { Person, Staff } from '../people.ts'
import type { Chance } from '../random.ts'

/** How severe each of the fourteen is, in logits: planted, so that whoever reckons with the demo can be held to it. They add up to 0. */
export const SEVERITIES = [-0.9, -0.7, -0.5, -0.4, -0.25, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75] as const

/** Fourteen who read: of four high schools, and one who teaches English where the students come from. */
export const readersOf = (staff: Staff): Person[] =>
  [
    'juniper/social/3',
    'juniper/english/1',
    'tamarack/social/1',
    'alder/english/1',
    'juniper/social/1',
    'ridgeline/social/1',
    'juniper/social/5',
    'tamarack/social/2',
    'puente/social/1',
    'juniper/science/1',
    'juniper/social/2',
    'juniper/english/2',
    'tamarack/social/3',
    'juniper/social/4',
  ].map(staff.at)

/** How far a version’s words tell pieces apart, and how far each reader has a meaning of their own for each criterion. */
export type Clarity = { tells: number; own: number }
const STEP = 1.8

/** The most likely level of work of this strength, read by nobody in particular. */
export const levelAt = (strength: number): 1 | 2 | 3 | 4 => (strength < -STEP ? 1 : strength < 0 ? 2 : strength < STEP ? 3 : 4)

type Drawn = {
  chance: Chance
  content: Content
  strengths: readonly number[]
  severity: number
  own: readonly number[]
  clarity: Clarity
}

/** The scores that one reader gives one piece: drawn from the rating scale model. */
export function drawScores({ chance, content, strengths, severity, own, clarity }: Drawn): number[] {
  return content.criteria.map((_, at) => {
    const measure = clarity.tells * strengths[at]! - severity + own[at]!
    const highest = content.levels.length - 1
    const steps = Array.from({ length: highest }, (__, step) => STEP * (step - (highest - 1) / 2))
    const weights = [0]
    for (const step of steps) weights.push(weights.at(-1)! + measure - step)
    const odds = weights.map((weight) => Math.exp(weight))
    let left = chance.unit() * odds.reduce((sum, one) => sum + one, 0)
    const level = odds.findIndex((one) => (left -= one) < 0)
    const score = content.levels[level < 0 ? highest : level]!.score
    if (!content.halfLevels || !chance.happens(0.3)) return score
    return Math.min(highest + 1, Math.max(1, score + (chance.happens(0.5) ? 0.5 : -0.5)))
  })
}
