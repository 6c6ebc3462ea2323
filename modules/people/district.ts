/** What makes a district's settings right: pure, so that the page says it before the server does. */

/** Any time zone that this machine's calendar knows: `America/Chicago`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A day that every year has: `08-01`, and not `02-29`. */
export function isDayOfYear(day: string): boolean {
  const date = new Date(`2001-${day}T00:00:00Z`)
  return /^\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day
}

/** Notices come between the two, so the first must be the earlier. */
export const whyNotHours = (from: string, until: string): 'until-before-from' | null =>
  from < until ? null : 'until-before-from'
