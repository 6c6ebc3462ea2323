/** What stands in a cell, read as a number, a day or a school year. */

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,2})?$/i
/** What files write where there is no value. Such a row is left out and counted. */
const NONE = new Set(['', 'na', 'n/a', 'null', '.', '-', '--', '*'])

export const isNone = (raw: string): boolean => raw.length < 5 && NONE.has(raw.trim().toLowerCase())

/** The number as PostgreSQL's numeric takes it, or null. A comma is taken as a point where no point stands. */
export function numberIn(raw: string): string | null {
  const text = raw.trim()
  if (NUMBER.test(text)) return text
  const decimal = text.includes('.') ? text : text.replace(',', '.')
  const plain = decimal.endsWith('%') ? decimal.slice(0, -1).trim() : decimal
  return NUMBER.test(plain) ? plain : null
}

export const DATE_FORMS = ['year-first', 'month-first', 'day-first'] as const
export type DateForm = (typeof DATE_FORMS)[number]

/** The ways in which a day may be meant as written. */
export function formsOf(raw: string): { form: DateForm; day: string }[] {
  const text = raw.trim()
  const first = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text)
  if (first) return valid('year-first', first[1]!, first[2]!, first[3]!)
  const later = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text)
  if (!later) return []
  const [, one = '', other = '', year = ''] = later
  return [...valid('month-first', year, one, other), ...valid('day-first', year, other, one)]
}

function valid(form: DateForm, year: string, month: string, day: string): { form: DateForm; day: string }[] {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return []
  return [{ form, day: at.toISOString().slice(0, 10) }]
}

/** The day that stands in a cell of a standard's own, always written year first; null where none does. */
export const isoDay = (raw: string): string | null => formsOf(raw).find(({ form }) => form === 'year-first')?.day ?? null

/** School years are named by the year in which they end. `begins` is month and day: `08-01`. */
export const schoolYearOf = (day: string, begins: string): number => Number(day.slice(0, 4)) + (day.slice(5) >= begins ? 1 : 0)

/** `2026`, `2025-26`, `2025-2026`, `2025/26`, and numbers to which `add` is added first. */
export function schoolYearIn(raw: string, add: number): number | null {
  const text = raw.trim()
  const span = /^(\d{4})\s*[-–/]\s*(\d{2}|\d{4})$/.exec(text)
  if (span) {
    const end = Number(span[1]) + 1
    return end % (span[2]!.length === 2 ? 100 : 10_000) === Number(span[2]) ? end : null
  }
  const number = numberIn(text)
  if (number === null) return null
  const year = Number(number) + add
  return Number.isInteger(year) && year >= 1950 && year <= 2100 ? year : null
}
