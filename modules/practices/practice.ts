/** The rules of practices: pure, so the server enforces them and the page explains them. */

/** What people do with students, for those who work with students, or for those who lead. */
export const KINDS = ['teaching', 'support', 'leadership'] as const
export type Kind = (typeof KINDS)[number]

export const SUBJECTS = [
  'english',
  'mathematics',
  'science',
  'social-studies',
  'languages',
  'multilingual',
  'arts',
  'physical-education',
  'career-technical',
  'special-education',
  'advisory',
] as const
export type Subject = (typeof SUBJECTS)[number]

export const GRADES = ['PK', 'KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const
export type Grade = (typeof GRADES)[number]

/** Grades as they are spoken of: a practice and a try belong to each that one of their grades lies in. */
export const BANDS = {
  primary: ['PK', 'KG', '01', '02'],
  upper: ['03', '04', '05'],
  middle: ['06', '07', '08'],
  high: ['09', '10', '11', '12'],
} as const satisfies Record<string, readonly Grade[]>
export type Band = keyof typeof BANDS

/** A short self-check: could a colleague who only has this page do it tomorrow? Answered by its authors, for themselves. */
export const PRECISION = ['first-move', 'exact-words', 'student-sees', 'when-not', 'tell-apart'] as const
export type PrecisionQuestion = (typeof PRECISION)[number]
export const PRECISION_ANSWERS = ['yes', 'partly', 'not-yet'] as const
export type PrecisionAnswer = (typeof PRECISION_ANSWERS)[number]

/** The texts of a version in the order of its page, and in which a difference is read. */
export const TEXTS = [
  'name',
  'sentence',
  'problem',
  'students',
  'steps',
  'conditions',
  'indicator',
  'takes',
  'prediction',
] as const
export type Text = (typeof TEXTS)[number]
export type Written = Record<Exclude<Text, 'steps'>, string> & { steps: readonly string[] }

export const SHARE_PROBLEMS = ['no-steps'] as const
export type ShareProblem = (typeof SHARE_PROBLEMS)[number]

/** Why a practice cannot be shown yet, or null: someone else should be able to begin with it. */
export const whyNotShare = ({ steps }: { steps: readonly string[] }): ShareProblem | null =>
  steps.length > 0 ? null : 'no-steps'

export const NOTICING_PROBLEMS = ['already-answered'] as const
export type NoticingProblem = (typeof NOTICING_PROBLEMS)[number]

/** Why a noticing cannot be answered any more, or null. */
export const whyNotAnswer = ({ answeredAt }: { answeredAt: string | null }): NoticingProblem | null =>
  answeredAt === null ? null : 'already-answered'

/** The steps as one text, numbered as they are read. */
export const stepsText = (steps: readonly string[]): string => steps.map((step, at) => `${at + 1}. ${step}`).join('\n')

export const textOf = (version: Written, text: Text): string => (text === 'steps' ? stepsText(version.steps) : version[text])

/** The texts in which two versions differ, in the order of the page. */
export const differing = (before: Written, after: Written): Text[] =>
  TEXTS.filter((text) => textOf(before, text) !== textOf(after, text))
