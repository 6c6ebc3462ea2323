import { agreementRows, signaturesOf } from './agreement.ts'
import { promiseActs, promiseRows } from './promises.ts'
import { rosterRows } from './classes.ts'
import { commentRows, makeComments, toldComments } from './comments.ts'
import { companionRows, companionsOf } from './companions.ts'
import { communityActs, communityRows } from './communities/rows.ts'
import { supportRows } from './communities/support-rows.ts'
import { cycleRow } from './cycle.ts'
import { makeCycles } from './cycles.ts'
import { alikeTeams } from './cycles/alike.ts'
import { districtRow } from './district.ts'
import { heardItems, itemRows, photosOf, toldItems } from './evidence-items.ts'
import type { Photo } from './evidence-items.ts'
import { evidenceRows, makeMeasures } from './evidence.ts'
import { invitationRows } from './invitations.ts'
import { actsOf } from './ledger/acts.ts'
import { eventRows, noticeRows, readerRows } from './ledger/events.ts'
import { makeMeetings } from './meetings.ts'
import { meetingRows } from './meetings/rows.ts'
import { toldMeetings } from './meetings/told.ts'
import { makeStaff, peopleRows } from './people.ts'
import { placeRows } from './places.ts'
import { frameworkRows } from './frameworks.ts'
import { synthesisRows } from './syntheses.ts'
import { practiceActs } from './practices/acts.ts'
import { noticedActs, noticingRows } from './practices/noticings.ts'
import { PRACTICES } from './practices/practices.ts'
import { practiceRows } from './practices/rows.ts'
import { makeTries } from './practices/tries.ts'
import type { Rows } from './rows.ts'
import { sessionActs, sessionPhotos, sessionRows } from './sessions.ts'
import { mapActs, mapRows } from './rubrics/map-rows.ts'
import { rubricActs, rubricRows } from './rubrics/rows.ts'
import { makeSets } from './rubrics/rubrics.ts'
import { demographicsRows, makeStudents, studentRows } from './students.ts'
import { makeSurveys } from './surveys.ts'
import type { Course } from './surveys.ts'
import type { Student } from './students.ts'
import { makeTeams, teamRows } from './teams.ts'
import { toldCheckRows } from './told-checks.ts'
import { toldCycles } from './threads.ts'
import { clockFor } from './time.ts'
import type { Clock } from './time.ts'
import { COMPANIONS, THREADS } from './told/threads.ts'
import { toldMeasures } from './told-measures.ts'
import { sheetsOf, workActs, workRows } from './work.ts'
import type { Sheets } from './work.ts'
import { voiceActs, voiceRows } from './voices.ts'

export type World = {
  rows: Rows
  photos: Photo[]
  sheets: Sheets[]
  surveys: { courses: Course[]; pulseId: string }
  students: Student[]
  /** Teams that work on the same, by their ids. */
  alike: Map<string, Set<string>>
  clock: Clock
}

/**
 * Juniper Valley Unified, whole, as it stands on the Monday of the week of `today`: in the middle of its third school year with
 * Weft. The same day gives the same bytes; another day moves the dates and nothing else, ids included.
 */
export function makeWorld({ today }: { today: string }): World {
  const clock = clockFor(today)
  const staff = makeStaff()
  const signatures = signaturesOf(staff)
  const students = makeStudents()
  const teams = makeTeams(staff)
  const byKey = new Map(teams.map((team) => [team.key, team]))
  const told = toldCycles(THREADS, byKey, staff)
  const tries = makeTries(PRACTICES, byKey)
  const cycles = makeCycles(teams, [...told.values(), ...tries.cycles])
  const measures = [...toldMeasures(THREADS, told, staff), ...tries.measures, ...makeMeasures(cycles)]
  const items = [...toldItems(THREADS, told, staff), ...heardItems(cycles)]
  const meetings = makeMeetings(teams, cycles, toldMeetings(THREADS, byKey, told, staff))
  const comments = [...toldComments(THREADS, told, staff), ...makeComments(cycles, teams, staff)]
  const companions = companionsOf(COMPANIONS, told, staff)
  const { invitations, team_invitation } = invitationRows(teams, staff, clock)
  const around = { teams: byKey, staff, practices: PRACTICES }
  const sets = makeSets(staff)
  const acts = actsOf({
    signatures,
    teams,
    meetings,
    cycles,
    measures,
    items,
    comments,
    companions,
    invitations,
    others: [
      ...promiseActs(byKey, staff),
      ...sessionActs({ teams: byKey, staff }),
      ...practiceActs(PRACTICES, byKey, noticedActs(staff)),
      ...communityActs(around),
      ...workActs(byKey, staff),
      ...voiceActs(staff),
      ...rubricActs({ sets, teams: byKey }),
      ...mapActs(byKey),
    ],
  })
  const { rows: surveyRows, ...surveys } = makeSurveys({ staff, students, teams: byKey, clock })
  const roster = rosterRows(staff, students, clock)
  const demographics = demographicsRows(students, clock)
  const rows: Rows = {
    district: [districtRow(clock)],
    place: placeRows(),
    ...peopleRows(staff, clock),
    ...agreementRows(staff, signatures, clock),
    student: studentRows(students),
    student_demographics: demographics,
    ...roster,
    ...teamRows(teams, clock),
    team_invitation,
    ...meetingRows(meetings, clock),
    ...promiseRows(byKey, staff, clock),
    ...evidenceRows(measures, clock),
    ...itemRows(items, clock),
    cycle: cycles.map(cycleRow(clock)),
    cycle_companion: companionRows(companions, clock),
    cycle_comment: commentRows(comments, clock),
    ...practiceRows({ told: PRACTICES, teams: byKey, cycles, measures }, clock),
    ...workRows(byKey, staff, clock, sets),
    noticing: noticingRows(staff, PRACTICES, clock),
    ...sessionRows({ teams: byKey, staff, cycles: told }, clock),
    ...communityRows(around, clock),
    ...supportRows(around, clock),
    ...rubricRows({ sets, teams: byKey, staff, clock }),
    ...mapRows({ roster, students, demographics, teams: byKey, clock }),
    ...frameworkRows({ practices: PRACTICES, teams: byKey, staff, clock }),
    ...synthesisRows(cycles, staff, clock),
    ...toldCheckRows(THREADS, told, measures, staff, clock),
    ...surveyRows,
    ...voiceRows(staff, clock),
    event: eventRows(acts, clock),
    notice: noticeRows(acts, clock),
    ledger_reader: readerRows(acts),
  }
  const photographs = [...photosOf(items), ...sessionPhotos(staff)]
  const alike = new Map([...alikeTeams(cycles)].map(([{ id }, others]) => [id, new Set([...others].map((other) => other.id))]))
  return { rows, alike, photos: photographs, sheets: sheetsOf(staff), surveys, students, clock }
}
