import { first } from '#web/first.ts'

/** The day it is in the district, `YYYY-MM-DD`: a meeting in the evening belongs to that evening's day. */
export function today(now = Date.now()): string {
  const timeZone = first.me?.district.timeZone
  return new Intl.DateTimeFormat('sv-SE', timeZone ? { timeZone } : {}).format(now)
}
