import { dateFormat } from '#platform/formats.ts'
import { first } from '#web/first.ts'

const zone = first.me?.district.timeZone

/** An instant as the fields of a form show it, in the district’s time: `2026-11-19T14:10`. */
export function fieldOf(instant: string): string {
  const parts = dateFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(instant))
  return parts.replace(' ', 'T')
}

/** Back to an instant: what the district’s clock shows at that moment. */
export function instantOf(field: string): string {
  const guess = Date.parse(`${field}:00Z`)
  const shown = Date.parse(`${fieldOf(new Date(guess).toISOString())}:00Z`)
  return new Date(guess - (shown - guess)).toISOString()
}

/** The next half hour, a day from now: what a new session begins with. */
export function tomorrow(now = Date.now()): string {
  const half = 30 * 60_000
  return fieldOf(new Date(Math.ceil((now + 24 * 3_600_000) / half) * half).toISOString())
}
