import { GRADES } from '../practices/practice.ts'
import type { Grade } from '../practices/practice.ts'

/** The rules of rubrics: pure, so the server enforces them and the page explains them. */

export { GRADES }
export type { Grade }

export const MOST_LEVELS = 7
export const MOST_CRITERIA = 12

export type Level = { name: string; score: number }
export type Criterion = { id: string; name: string; asks: string; weight: number; descriptors: readonly string[] }
/** What a rubric says, in whatever version. Levels stand from the lowest to the highest. */
export type Content = {
  name: string
  sentence: string
  grades: readonly Grade[]
  halfLevels: boolean
  levels: readonly Level[]
  criteria: readonly Criterion[]
}

export const PUBLISH_PROBLEMS = ['no-criteria', 'few-levels', 'no-descriptors', 'levels-out-of-order', 'nothing-changed'] as const
export type PublishProblem = (typeof PUBLISH_PROBLEMS)[number]

/** Why it cannot be published yet, or null: someone else should be able to score with it. */
export function whyNotPublish(content: Content, latest: Content | null): PublishProblem | null {
  const { levels, criteria } = content
  if (criteria.length === 0) return 'no-criteria'
  if (levels.length < 2) return 'few-levels'
  if (levels.some(({ score }, at) => at > 0 && score <= levels[at - 1]!.score)) return 'levels-out-of-order'
  if (criteria.some(({ descriptors }) => descriptors.every((text) => text === ''))) return 'no-descriptors'
  return latest && changesBetween(latest, content).length === 0 && isSame(latest, content) ? 'nothing-changed' : null
}

const plain = ({ grades, halfLevels, levels, criteria }: Content) =>
  JSON.stringify([grades, halfLevels, levels, criteria.map(({ id, weight }) => [id, weight])])
const isSame = (one: Content, other: Content) => plain(one) === plain(other)

/** Every score that can be given, from the lowest: the levels, and what lies halfway where halves are allowed. */
export function scaleOf({ levels, halfLevels }: Pick<Content, 'levels' | 'halfLevels'>): number[] {
  const scores = levels.map(({ score }) => score)
  if (!halfLevels) return scores
  return scores.flatMap((score, at) => (at === 0 ? [score] : [(scores[at - 1]! + score) / 2, score]))
}

/** How far apart two scores are, in levels: half a level is half a step. */
export function stepsApart(content: Pick<Content, 'levels' | 'halfLevels'>, one: number, other: number): number {
  const scale = scaleOf(content)
  const places = Math.abs(scale.indexOf(one) - scale.indexOf(other))
  return content.halfLevels ? places / 2 : places
}

export const SCORE_PROBLEMS = ['missing', 'not-on-the-scale'] as const
export type ScoreProblem = (typeof SCORE_PROBLEMS)[number]

/** Why these scores cannot be taken, or null: one for each criterion, each on the scale. */
export function whyNotScores(content: Content, scores: readonly (number | null)[]): ScoreProblem | null {
  const scale = scaleOf(content)
  if (scores.length !== content.criteria.length || scores.includes(null)) return 'missing'
  return scores.every((score) => scale.includes(score!)) ? null : 'not-on-the-scale'
}

/** The mean over the criteria, each with its weight. */
export function overallOf({ criteria }: Pick<Content, 'criteria'>, scores: readonly number[]): number {
  const whole = criteria.reduce((sum, { weight }) => sum + weight, 0)
  return criteria.reduce((sum, { weight }, at) => sum + weight * scores[at]!, 0) / whole
}

/** A text of a rubric that changed: of the whole, of a criterion, or what one level of a criterion looks like. */
export type Change = {
  criterion: string | null
  level: string | null
  what: 'name' | 'sentence' | 'asks' | 'descriptor' | 'weight' | 'levels' | 'halves'
} & {
  before: string
  after: string
}

/** What is different from one version to the next, in the order of the page. A criterion keeps its id, whatever its name. */
export function changesBetween(before: Content, after: Content): Change[] {
  const found: Change[] = []
  const add = (of: Omit<Change, 'before' | 'after'>, was: string, is: string) => {
    if (was !== is) found.push({ ...of, before: was, after: is })
  }
  const whole = { criterion: null, level: null }
  add({ ...whole, what: 'name' }, before.name, after.name)
  add({ ...whole, what: 'sentence' }, before.sentence, after.sentence)
  add({ ...whole, what: 'levels' }, levelsText(before), levelsText(after))
  if (before.halfLevels !== after.halfLevels)
    found.push({ ...whole, what: 'halves', before: before.halfLevels ? 'yes' : '', after: after.halfLevels ? 'yes' : '' })
  const gone = before.criteria.filter(({ id }) => !after.criteria.some((one) => one.id === id))
  for (const criterion of after.criteria) changesIn(before, after, criterion, add)
  for (const criterion of gone) changesIn(before, after, { ...EMPTY, id: criterion.id }, add)
  return found
}

const EMPTY: Criterion = { id: '', name: '', asks: '', weight: 1, descriptors: [] }

const levelsText = ({ levels }: Content) => levels.map(({ name, score }) => `${score} ${name}`).join(', ')

function changesIn(
  before: Content,
  after: Content,
  criterion: Criterion,
  add: (of: Omit<Change, 'before' | 'after'>, was: string, is: string) => void,
) {
  const old = before.criteria.find(({ id }) => id === criterion.id) ?? EMPTY
  const of = { criterion: criterion.name || old.name, level: null }
  add({ ...of, what: 'name' }, old.name, criterion.name)
  add({ ...of, what: 'asks' }, old.asks, criterion.asks)
  add({ ...of, what: 'weight' }, String(old.weight), String(criterion.weight))
  const scores = [...new Set([...before.levels, ...after.levels].map(({ score }) => score))].toSorted((a, b) => b - a)
  const at = (content: Content, from: Criterion, score: number) =>
    from.descriptors[content.levels.findIndex((level) => level.score === score)] ?? ''
  for (const score of scores) {
    const level = [...after.levels, ...before.levels].find((one) => one.score === score)!
    add({ ...of, level: level.name, what: 'descriptor' }, at(before, old, score), at(after, criterion, score))
  }
}
