/** Days as people write them in a spreadsheet, English and Spanish: pure, so that the preview and its test agree. */

const MONTHS = ['jan|ene', 'feb', 'mar', 'apr|abr', 'may', 'jun', 'jul', 'aug|ago', 'sep|set', 'oct', 'nov', 'dec|dic'].map(
  (names) => new RegExp(`^(?:${names})`),
)
const FILLING = /^(?:de|del|st|nd|rd|th|of|(?:sun|mon|tue|wed|thu|fri|sat|dom|lun|mar|mie|jue|vie|sab)[a-z]*)$/
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/
const ISO = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ].*)?$/

/** `2026-11-03` from a text, or null. Without a year it is the latest such day up to today. */
export function dayFrom(text: string, today: string, dayFirst: boolean): string | null {
  const plain = text.trim()
  const iso = ISO.exec(plain)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = NUMERIC.exec(plain)
  if (!numeric) return spelledOut(plain, today)
  const [first, second] = [Number(numeric[1]), Number(numeric[2])]
  const [month, date] = dayFirst ? [second, first] : [first, second]
  return inYear(numeric[3], month, date, today)
}

/** Whether the days of a column come before their months; null where nothing in it tells. */
export function dayComesFirst(texts: readonly string[]): boolean | null {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = NUMERIC.exec(text.trim()) ?? []
    return first && second ? [[Number(first), Number(second)] as const] : []
  })
  if (pairs.length === 0 || pairs.some(([first]) => first > 12)) return pairs.length > 0
  return pairs.some(([, second]) => second > 12) ? false : null
}

/** "Nov 3", "Tue, November 3rd, 2026", "mar 3 de nov. de 2026". */
function spelledOut(text: string, today: string): string | null {
  const parts = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z]+|\d+|[^\s\d,.a-z]/g)
  if (!parts) return null
  const months = parts.map((part) => MONTHS.findIndex((month) => month.test(part)) + 1)
  // "mar" is a Tuesday as well as a month: where two words could be the month, the later one is.
  const at = months.findLastIndex((month) => month > 0)
  const numbers = parts.filter((part) => /^\d+$/.test(part))
  const others = parts.filter((part, index) => index !== at && !/^\d+$/.test(part))
  if (at === -1 || !others.every((part) => FILLING.test(part))) return null
  const year = numbers.find((number) => number.length === 4)
  const [date, short, ...more] = numbers.filter((number) => number !== year)
  if (!date || more.length > 0 || (year && short)) return null
  return inYear(year ?? short, months[at]!, Number(date), today)
}

function inYear(year: string | undefined, month: number, date: number, today: string): string | null {
  if (year) return day(Number(year.length === 2 ? `20${year}` : year), month, date)
  const thisYear = Number(today.slice(0, 4))
  const found = day(thisYear, month, date)
  return found && found > today ? day(thisYear - 1, month, date) : found
}

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date))
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return same ? at.toISOString().slice(0, 10) : null
}
