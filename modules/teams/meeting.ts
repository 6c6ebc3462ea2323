/** Meetings and what is noted in them: pure, so that the server decides by it and the page explains it. */

export const NOTE_KINDS = ['looked-at', 'saw', 'try'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

export const OUTCOMES = ['tried', 'let-go'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A meeting that nobody ended is over after this long. */
export const LONGEST_HOURS = 6

/** The usual length: what most schedules give a team in one piece. */
export const USUAL_MINUTES = 45

export const RESUME_PROBLEMS = ['another-is-on', 'too-long-ago'] as const
export type ResumeProblem = (typeof RESUME_PROBLEMS)[number]

/** Why a meeting cannot go on, or null: it was ended by mistake a moment ago, or it is history. */
export function whyNotResume(meeting: { beganAt: string }, anotherIsOn: boolean, now: number): ResumeProblem | null {
  if (anotherIsOn) return 'another-is-on'
  return now - Date.parse(meeting.beganAt) > LONGEST_HOURS * 3_600_000 ? 'too-long-ago' : null
}

const ADDRESS = /https?:\/\/(?:www\.)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?(?:[/?#][^\s<>"']*)?/i

/** A line as people paste it, "Ratio lesson 4 https://docs…", taken apart: the title they typed and the address. */
export function withLink(typed: string): { text: string; url: string | null } {
  const found = ADDRESS.exec(typed)?.[0].replace(/[.,;:!?)\]]+$/, '')
  if (!found) return { text: typed.trim(), url: null }
  const text = typed
    .replace(`(${found})`, ' ')
    .replace(found, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:.,;–—-]+$/, '')
    .trim()
  return { text, url: found }
}

/** What a link without a title is called: where it leads. */
export const hostOf = (url: string): string => ADDRESS.exec(url)?.[1] ?? url

/** The day by which a team usually tries things: when it meets next, or a week from now. Days are `YYYY-MM-DD`, Monday is 1. */
export function nextMeetingDay(today: string, meetsOnDay: number | null): string {
  const day = new Date(`${today}T00:00:00Z`)
  const weekday = day.getUTCDay() || 7
  day.setUTCDate(day.getUTCDate() + (meetsOnDay === null ? 7 : (meetsOnDay - weekday + 7) % 7 || 7))
  return day.toISOString().slice(0, 10)
}
