/** Minutes from the Monday, 00:00, of the demo's week, in the district's own time. Everything in the world happens at a moment. */
export type Moment = number

export const DAY = 24 * 60
export const WEEK = 7 * DAY

/** The moment at a week before (−) or after the demo's, a weekday (Monday is 1) and a time of day. */
export function moment(week: number, weekday: number, time: `${number}:${number}`): Moment {
  const [hours, minutes] = time.split(':').map(Number)
  return week * WEEK + (weekday - 1) * DAY + hours! * 60 + minutes!
}

export const weekOf = (at: Moment) => Math.floor(at / WEEK)
export const weekdayOf = (at: Moment) => Math.floor((((at % WEEK) + WEEK) % WEEK) / DAY) + 1

// The district keeps Arizona's time, which never changes: seven hours behind.
const HOURS_BEHIND = 7
const MINUTE = 60_000

/** Turns moments into the days and instants of one real week. */
export function clockFor(today: string) {
  const given = Date.parse(`${today}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(given)) throw new Error(`“${today}” is no day: write it as 2027-02-15`)
  const weekday = (new Date(given).getUTCDay() + 6) % 7
  const monday = given - weekday * DAY * MINUTE
  return {
    day: (at: Moment) => new Date(monday + Math.floor(at / DAY) * DAY * MINUTE).toISOString().slice(0, 10),
    instant: (at: Moment) => new Date(monday + (at + HOURS_BEHIND * 60) * MINUTE).toISOString(),
  }
}

export type Clock = ReturnType<typeof clockFor>
