/** Days to come together and visits: pure. */

export const GATHERING_KINDS = ['event', 'offer', 'request'] as const
export type GatheringKind = (typeof GATHERING_KINDS)[number]

type Gathering = { kind: GatheringKind; beginsAt: string | null; hostId: string | null; madeBy: string }

export const TAKE_UP_PROBLEMS = ['not-asked-for', 'taken-up', 'own'] as const
export type TakeUpProblem = (typeof TAKE_UP_PROBLEMS)[number]

/** Why someone cannot open their door to whoever asks for a visit, or null. */
export function whyNotTakeUp({ kind, hostId, madeBy }: Gathering, personId: string): TakeUpProblem | null {
  if (kind !== 'request') return 'not-asked-for'
  if (madeBy === personId) return 'own'
  return hostId === null ? null : 'taken-up'
}

export const COME_PROBLEMS = ['own', 'no-day'] as const
export type ComeProblem = (typeof COME_PROBLEMS)[number]

/** Why someone cannot say that they come, or null. To an offer without a day one says that one would like to. */
export function whyNotCome({ kind, beginsAt, hostId, madeBy }: Gathering, personId: string): ComeProblem | null {
  if ((hostId ?? madeBy) === personId || madeBy === personId) return 'own'
  return kind === 'request' && beginsAt === null ? 'no-day' : null
}

export type Entry = {
  id: string
  version: number
  title: string
  text: string
  place: string
  beginsAt: string
  minutes: number
  url: string
}

/** A calendar’s own file for one gathering (RFC 5545): lines of 75 bytes at most, folded, ended by CR LF. */
export function calendarFile({ id, version, title, text, place, beginsAt, minutes, url }: Entry, now: string): string {
  const end = new Date(Date.parse(beginsAt) + minutes * 60_000).toISOString()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Weft//Weft//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@weft`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(beginsAt)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${said(title)}`,
    ...(text ? [`DESCRIPTION:${said(text)}`] : []),
    ...(place ? [`LOCATION:${said(place)}`] : []),
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const stamp = (at: string) => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
const said = (text: string) => text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n')

/** Never in the middle of a letter that takes several bytes. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const letter of line) {
    const size = bytesOf(letter.codePointAt(0)!)
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += letter
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}

/** How many bytes UTF-8 takes for a character. */
const bytesOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4)
