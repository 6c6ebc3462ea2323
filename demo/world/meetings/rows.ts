import { idOf } from '../id.ts'
import type { Meeting } from '../meetings.ts'
import type { Row } from '../rows.ts'
import type { Clock } from '../time.ts'

export const meetingId = ({ key, began }: Pick<Meeting, 'key' | 'began'>) => idOf(`meeting/${key}`, began)

export function meetingRows(meetings: readonly Meeting[], clock: Clock) {
  return {
    meeting: meetings.map((meeting): Row<'meeting'> => ({
      id: meetingId(meeting),
      team_id: meeting.team.id,
      held_on: clock.day(meeting.began),
      minutes: meeting.minutes,
      began_at: clock.instant(meeting.began),
      ended_at: clock.instant(meeting.began + meeting.minutes + 2),
      made_by: meeting.by.id,
    })),
    meeting_attendance: meetings.flatMap((meeting) =>
      meeting.present.map(({ id }): Row<'meeting_attendance'> => ({ meeting_id: meetingId(meeting), person_id: id })),
    ),
    meeting_note: meetings.flatMap((meeting) => meeting.notes.map((_, at) => noteRow(meeting, at, clock))),
    cycle_meeting: meetings.flatMap((meeting): Row<'cycle_meeting'>[] =>
      meeting.about ? [{ cycle_id: meeting.about.id, meeting_id: meetingId(meeting) }] : [],
    ),
  }
}

/** Notes are read in the order of their ids, so each has a minute of the meeting to itself. */
function noteRow(meeting: Meeting, at: number, clock: Clock): Row<'meeting_note'> {
  const { kind, text, url, person, by, outcome, cameOfIt } = meeting.notes[at]!
  const noted = meeting.began + 4 + at * 3
  return {
    id: idOf(`note/${meeting.key}/${at}`, noted),
    meeting_id: meetingId(meeting),
    kind,
    text,
    url,
    person_id: person?.id ?? null,
    by_on: by === null ? null : clock.day(by),
    done_at: outcome?.kind === 'tried' ? clock.instant(outcome.at) : null,
    let_go_at: outcome?.kind === 'let-go' ? clock.instant(outcome.at) : null,
    came_of_it: cameOfIt,
    made_by: (person ?? meeting.by).id,
    made_at: clock.instant(noted),
  }
}
