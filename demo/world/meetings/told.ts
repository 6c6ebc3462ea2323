import type { Cycle } from '../cycle.ts'
import type { Meeting } from '../meetings.ts'
import type { Staff } from '../people.ts'
import type { Team } from '../teams.ts'
import { moment } from '../time.ts'
import type { Thread, ToldMeeting, ToldNote } from '../told.ts'
import type { Note } from './notes.ts'

/** The meetings written by hand; they stand in for what a team would otherwise have met in those weeks. */
export const toldMeetings = (
  threads: readonly Thread[],
  teams: ReadonlyMap<string, Team>,
  cycles: ReadonlyMap<string, Cycle>,
  staff: Staff,
): Meeting[] =>
  threads.flatMap(({ team, meetings = [] }) =>
    meetings.map((meeting, at) => toldMeeting(meeting, `${team}/told-${at}`, teams.get(team)!, cycles, staff)),
  )

function toldMeeting(
  { on, at, about, present, notes }: ToldMeeting,
  key: string,
  team: Team,
  cycles: ReadonlyMap<string, Cycle>,
  staff: Staff,
): Meeting {
  const people = present.map((post) => staff.at(post))
  return {
    key,
    team,
    about: about ? cycles.get(about)! : null,
    began: moment(on[0], on[1], at),
    minutes: 45,
    present: people,
    by: people[0]!,
    notes: notes.map((note) => toldNote(note, staff)),
  }
}

function toldNote(note: ToldNote, staff: Staff): Note {
  const plain = { url: null, person: null, by: null, outcome: null, cameOfIt: null }
  if ('looked' in note) return { ...plain, kind: 'looked-at', text: note.looked, url: note.url ?? null }
  if ('saw' in note) return { ...plain, kind: 'saw', text: note.saw }
  const by = moment(note.until[0], note.until[1], '13:30')
  const outcome = note.done
    ? ({ kind: 'tried', at: by - 21 * 60 } as const)
    : note.letGo
      ? ({ kind: 'let-go', at: by - 60 } as const)
      : null
  return { kind: 'try', text: note.tries, url: null, person: staff.at(note.by), by, outcome, cameOfIt: note.came ?? null }
}
