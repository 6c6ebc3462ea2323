import type { ErrorRule, WarningRule } from '../../rule.ts'

/** A value as it is staged; with a warning, as it was understood; or why it cannot stand. */
export type Outcome = string | null | { value: string | null; warning: WarningRule } | { error: ErrorRule }
export type Reader = (text: string) => Outcome

const LONGEST = 1000
const LONGEST_ID = 255

export const text: Reader = (written) => {
  const value = written.trim()
  return value.length > LONGEST ? { error: 'too-long' } : value || null
}

export const id: Reader = (written) => {
  const value = written.trim()
  return value.length > LONGEST_ID ? { error: 'too-long' } : value || null
}

/** A comma-separated list, staged without its blanks. */
export const list: Reader = (written) => {
  if (written.length > LONGEST) return { error: 'too-long' }
  return written.includes(',')
    ? written
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean)
        .join(',')
    : written.trim() || null
}

/** One of the words a column may hold; another case is read and named. */
export const oneOf = (...words: readonly string[]): Reader => {
  const lower = new Map(words.map((word) => [word.toLowerCase(), word]))
  const exact = new Set(words)
  return (written) => {
    if (exact.has(written)) return written
    const value = written.trim()
    if (value === '') return null
    const word = lower.get(value.toLowerCase())
    return word ? { value: word, warning: 'letter-case' } : { error: 'not-one-of' }
  }
}

const truth = oneOf('true', 'false')
export const flag: Reader = (written) => {
  const value = truth(written)
  return typeof value === 'object' && value && 'error' in value ? { error: 'not-true-or-false' } : value
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/
const ISO_WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

export const date: Reader = (written) => {
  const value = written.trim()
  if (value === '') return null
  if (ISO.test(value)) return isDay(value) ? value : { error: 'not-a-date' }
  const withTime = ISO_WITH_TIME.exec(value)
  if (withTime) return isDay(withTime[1]!) ? { value: withTime[1]!, warning: 'date-with-time' } : { error: 'not-a-date' }
  const american = AMERICAN.exec(value)
  if (!american) return { error: 'not-a-date' }
  const day = `${american[3]}-${american[1]!.padStart(2, '0')}-${american[2]!.padStart(2, '0')}`
  return isDay(day) ? { value: day, warning: 'date-order' } : { error: 'not-a-date' }
}

/** When a row was changed: Weft goes by what it says, so an odd date here does no harm. */
export const lastModified: Reader = (written) =>
  written === '' || /^\d{4}-\d\d-\d\d(T|$)/.test(written.trim()) ? null : { value: null, warning: 'date-left-out' }

/** Whether the calendar has this day, in a year that a roster can speak of. */
function isDay(value: string): boolean {
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))]
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export const year: Reader = (written) => {
  const value = written.trim()
  return value === '' ? null : /^(19|20|21)\d\d$/.test(value) ? value : { error: 'not-a-year' }
}

export const email: Reader = (written) => {
  const value = written.trim().toLowerCase()
  if (value === '') return null
  return /^[^\s@]+@[^\s@]+$/.test(value) && value.length <= LONGEST_ID ? value : { value: null, warning: 'not-an-email' }
}

export const userName: Reader = (written) => {
  const value = written.trim().toLowerCase()
  return value.length > LONGEST_ID ? { error: 'too-long' } : value || null
}
