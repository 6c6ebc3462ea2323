/** What can be promised. Hours count for time given and for work taken away; money is the district's. */
export const PROMISE_KINDS = ['time', 'money', 'expertise', 'relief', 'answer', 'other'] as const
export type PromiseKind = (typeof PROMISE_KINDS)[number]

/** What its maker says became of it. */
export const WORDS_SAID = ['kept', 'moved', 'explained'] as const
export type WordSaid = (typeof WORDS_SAID)[number]

/** What those say whom it was made to. */
export const ANSWERS = ['kept', 'not-yet'] as const
export type Answer = (typeof ANSWERS)[number]

export const STANDINGS = ['open', 'kept', 'explained'] as const
export type Standing = (typeof STANDINGS)[number]

type Said = { says: WordSaid; byOn: string | null }

/** Where a promise stands, by the last word of whoever made it. */
export function standingOf(words: readonly Said[]): Standing {
  const last = words.at(-1)?.says
  return last === undefined || last === 'moved' ? 'open' : last
}

/** The day it is promised for now: the one it was moved to last, else the one it began with. */
export const dayOf = (promise: { byOn: string | null; words: readonly Said[] }): string | null =>
  promise.words.findLast(({ says }) => says === 'moved')?.byOn ?? promise.byOn

export const WORD_PROBLEMS = ['closed', 'earlier-day', 'needs-reason'] as const
export type WordProblem = (typeof WORD_PROBLEMS)[number]

type Word = { says: WordSaid; text: string; byOn: string | null }

/** Why this word cannot be said of a promise, or null. Kept needs no words; moving or not keeping it is explained. */
export function whyNotSay(promise: { byOn: string | null; words: readonly Said[] }, word: Word): WordProblem | null {
  if (standingOf(promise.words) !== 'open') return 'closed'
  if (word.says === 'kept') return null
  if (!word.text) return 'needs-reason'
  const day = dayOf(promise)
  return word.says === 'moved' && day !== null && word.byOn !== null && word.byOn <= day ? 'earlier-day' : null
}

/** Whether its day is past while it is open. Said to its maker and to those it was made to, never counted. */
export const isPast = (promise: { byOn: string | null; words: readonly Said[] }, today: string): boolean => {
  const day = dayOf(promise)
  return standingOf(promise.words) === 'open' && day !== null && day < today
}
