import type { Drawing } from './paint.ts'

/** What a value is: a share between 0 and 1, a whole number of things, or any number. `of` names what is counted. */
export type Unit = { kind: 'share' | 'count' | 'number'; of?: string }

const whole = 1e9

/** A value as the chart writes it: 31.5%, 12, 4.3. */
export function valueText({ kind }: Unit, value: number, locale: Drawing['locale']): string {
  const style = kind === 'share' ? 'percent' : 'decimal'
  const digits = kind === 'count' && Number.isInteger(value) ? 0 : Math.abs(value) >= 100 && kind === 'number' ? 0 : 1
  return numbers(locale, style, digits).format(Math.round(value * whole) / whole)
}

/** A day as the chart writes it: Nov 3. */
export function dayText(on: string, locale: Drawing['locale'], withYear = false): string {
  return days(locale, withYear).format(new Date(on))
}

/** Making a format costs a hundred times what using it does, and a chart writes hundreds of values. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function numbers(locale: Drawing['locale'], style: 'percent' | 'decimal', digits: number): Intl.NumberFormat {
  const key = `${locale} ${style} ${digits}`
  const format =
    (made.get(key) as Intl.NumberFormat | undefined) ?? new Intl.NumberFormat(locale, { style, maximumFractionDigits: digits })
  made.set(key, format)
  return format
}

function days(locale: Drawing['locale'], withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} day ${withYear}`
  const year = withYear ? 'numeric' : undefined
  const format =
    (made.get(key) as Intl.DateTimeFormat | undefined) ??
    new Intl.DateTimeFormat(locale, { year, month: 'short', day: 'numeric', timeZone: 'UTC' })
  made.set(key, format)
  return format
}
