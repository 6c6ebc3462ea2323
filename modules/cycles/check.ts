import type { MeasureKind } from '../evidence/measure.ts'
import { protectedTopic, TOPICS } from './protected-topic.ts'
import type { Topic } from './protected-topic.ts'

/** A check of a class: one to three questions, answered in half a minute, by nobody in particular. Pure rules. */

export const QUESTION_KINDS = ['piles', 'yes-no', 'rating', 'noticed'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]
export type Question = { kind: QuestionKind; text: string }

/** An answer by question: the place of a pile (0 got it, 1 almost, 2 not yet), 1 for yes and 0 for no, a rating, or a line of text. */
export type Answer = number | string | null

export const MOST_QUESTIONS = 3
/** With fewer answers than this nobody sees any: in a class of three, each would be a child one knows. */
export const LEAST_ANSWERS = 5
export const MOST_NOTICED = 160

const ASK_PROBLEMS_OF_FORM = ['no-question', 'too-many', 'two-noticed'] as const
export const ASK_PROBLEMS = [...ASK_PROBLEMS_OF_FORM, ...TOPICS] as const
export type AskProblem = (typeof ASK_PROBLEMS_OF_FORM)[number] | Topic

/** Why a class cannot be asked this, or null; with which question it is about. */
export function whyNotAsk(questions: readonly Question[], telling: string): { reason: AskProblem; at: number | null } | null {
  if (questions.length === 0 || questions.some(({ text }) => !text.trim())) return { reason: 'no-question', at: null }
  if (questions.length > MOST_QUESTIONS) return { reason: 'too-many', at: null }
  if (questions.filter(({ kind }) => kind === 'noticed').length > 1) return { reason: 'two-noticed', at: null }
  for (const [at, { text }] of questions.entries()) {
    const topic = protectedTopic(text)
    if (topic) return { reason: topic, at }
  }
  const told = protectedTopic(telling)
  return told ? { reason: told, at: null } : null
}

/** Which kinds of question become a point of a measure. */
export const FEEDS: Record<QuestionKind, MeasureKind | null> = {
  piles: 'piles',
  'yes-no': 'proportion',
  rating: 'rating',
  noticed: null,
}

/** How many answers a question has to choose from; null for a line of text. */
export const CHOICES: Record<QuestionKind, number | null> = { piles: 3, 'yes-no': 2, rating: 11, noticed: null }

/** The answers that can stand, in the order of the questions; null where one fits no question. A question may be left out. */
export function fitting(questions: readonly Question[], answers: readonly unknown[]): Answer[] | null {
  const read = questions.map(({ kind }, at): Answer | undefined => {
    const given = answers[at]
    if (given === null || given === undefined || given === '') return null
    if (kind === 'noticed') return typeof given === 'string' ? given.trim().slice(0, MOST_NOTICED) || null : undefined
    const place = Number(given)
    return Number.isInteger(place) && place >= 0 && place < CHOICES[kind]! ? place : undefined
  })
  if (read.some((answer) => answer === undefined) || read.every((answer) => answer === null)) return null
  return read as Answer[]
}

/** How many chose each answer of each question; a line of text counts nobody. */
export type Counts = number[][]
export const noCounts = (questions: readonly Question[]): Counts =>
  questions.map(({ kind }) => Array<number>(CHOICES[kind] ?? 0).fill(0))

export function countsOf(questions: readonly Question[], answers: readonly (readonly Answer[])[], paper: Counts | null): Counts {
  const counts = noCounts(questions)
  for (const answer of answers)
    for (const [at, given] of answer.entries()) if (typeof given === 'number' && counts[at]) counts[at][given]!++
  return counts.map((choices, at) => choices.map((count, choice) => count + (paper?.[at]?.[choice] ?? 0)))
}

/** The point that the answers make, of the first question that fits the measure; null where none does or nobody answered it. */
export function pointOf(kind: MeasureKind, questions: readonly Question[], counts: Counts) {
  const at = questions.findIndex((question) => FEEDS[question.kind] === kind)
  const choices = counts[at]
  if (!choices) return null
  const all = choices.reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  const empty = { value: null, numerator: null, denominator: null, almost: null }
  if (kind === 'piles') return { ...empty, numerator: choices[0]!, almost: choices[1]!, denominator: all }
  // Yes is the second choice: 0 for no, 1 for yes.
  if (kind === 'proportion') return { ...empty, numerator: choices[1]!, denominator: all }
  return { ...empty, each: choices.flatMap((count, rating) => Array<number>(count).fill(rating)) }
}
