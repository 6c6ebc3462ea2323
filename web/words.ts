import { dateFormat, listFormat, numberFormat, relativeFormat } from '#platform/formats.ts'
import { inLocale } from '#platform/words.ts'
import type { Locale, Phrase } from '#platform/words.ts'
import { first } from './first.ts'

/** The language of this page; changing it loads the page anew. */
export const locale: Locale = typeof document !== 'undefined' && document.documentElement.lang.startsWith('es') ? 'es' : 'en'

/** Phrases in the page's language: `const say = words({ save: { en: 'Save', es: 'Guardar' } })`, then `say.save`. */
export const words = <const P extends Record<string, Phrase>>(phrases: P) => inLocale(phrases, locale)

const timeZone = first.me?.district.timeZone
const styles = {
  /** November 3 */
  day: { month: 'long', day: 'numeric' },
  /** Nov 3 */
  short: { month: 'short', day: 'numeric' },
  /** Tuesday, November 3 */
  weekday: { weekday: 'long', month: 'long', day: 'numeric' },
  /** November 3, 2026 */
  full: { year: 'numeric', month: 'long', day: 'numeric' },
  /** 2:10 PM */
  time: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A calendar day (`2026-11-03`) is that day everywhere; an instant is told in the district's time. */
export function formatDate(on: string, style: keyof typeof styles = 'day'): string {
  const calendarDay = on.length === 10
  const zone = calendarDay ? 'UTC' : timeZone
  return dateFormat(locale, { ...styles[style], ...(zone && { timeZone: zone }) }).format(new Date(on))
}

export const formatNumber = (value: number, decimals = 1) =>
  numberFormat(locale, { maximumFractionDigits: decimals }).format(value)

export const formatPercent = (share: number, decimals = 0) =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(share)

/** "a, b, and c" in the page's language. */
export const formatList = (items: readonly string[]) => listFormat(locale, {}).format(items)

const steps = [
  { unit: 'minute', seconds: 60, below: 3600 },
  { unit: 'hour', seconds: 3600, below: 86_400 },
  { unit: 'day', seconds: 86_400, below: 7 * 86_400 },
] as const
const moment = inLocale({ ago: { en: 'a moment ago', es: 'hace un momento' } }, locale)

/** "5 minutes ago", "yesterday"; after a week the date. */
export function ago(at: string, now = Date.now()): string {
  const seconds = (now - Date.parse(at)) / 1000
  if (seconds < 45) return moment.ago
  const step = steps.find(({ below }) => seconds < below)
  if (!step) return formatDate(at, now - Date.parse(at) > 180 * 86_400_000 ? 'full' : 'day')
  return relativeFormat(locale, { numeric: 'auto' }).format(-Math.max(1, Math.round(seconds / step.seconds)), step.unit)
}
