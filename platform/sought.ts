import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { PLANNED_ANEW } from './prepared.ts'

/** The words in what somebody typed into a search. */
export const wordsIn = (typed: string): string[] => typed.match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * What somebody typed, as a text query in which each word begins one of the text; null where there is no word. How many rows fit depends on the
 * words, and with it how they are best found: a statement that holds it is planned for these words, unless `anew` is false.
 */
export function sought(typed: string, { anew = true } = {}): RawBuilder<unknown> | null {
  const words = wordsIn(typed)
  if (words.length === 0) return null
  return sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')}) ${sql.raw(anew ? PLANNED_ANEW : '')}`
}
