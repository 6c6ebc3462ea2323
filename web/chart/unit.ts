import { dateFormat, numberFormat } from '#platform/formats.ts'
import type { Drawing } from './paint.ts'

/** What a value is: a share between 0 and 1, a whole number of things, or any number. `of` names what is counted. */
export type Unit = { kind: 'share' | 'count' | 'number'; of?: string }

const whole = 1e9

/** A value as the chart writes it: 31.5%, 12, 4.3. */
export function valueText({ kind }: Unit, value: number, locale: Drawing['locale']): string {
  const style = kind === 'share' ? 'percent' : 'decimal'
  const digits = kind === 'count' && Number.isInteger(value) ? 0 : Math.abs(value) >= 100 && kind === 'number' ? 0 : 1
  return numberFormat(locale, { style, maximumFractionDigits: digits }).format(Math.round(value * whole) / whole)
}

/** A day as the chart writes it: Nov 3. */
export function dayText(on: string, locale: Drawing['locale'], withYear = false): string {
  return dateFormat(locale, { ...(withYear && { year: 'numeric' }), month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(on),
  )
}
