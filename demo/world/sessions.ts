import { LIBRARY } from '#db/migrations/protocols/library.ts'
import type { Cycle } from './cycle.ts'
import type { Photo } from './evidence-items.ts'
import { idOf } from './id.ts'
import type { Act } from './ledger/acts.ts'
import type { Staff } from './people.ts'
import type { Row, Rows } from './rows.ts'
import type { Team } from './teams.ts'
import { moment } from './time.ts'
import type { Clock, Moment } from './time.ts'
import { PROBLEMS, SESSIONS } from './told/sessions.ts'
import type { ToldProblem, ToldSession } from './told/sessions.ts'

type Told = Pick<
  Rows,
  | 'live_session'
  | 'session_person'
  | 'session_work'
  | 'session_opened'
  | 'session_note'
  | 'session_answer'
  | 'session_reflection'
  | 'problem'
  | 'insight'
  | 'insight_note'
  | 'problem_cycle'
>
type World = { teams: ReadonlyMap<string, Team>; staff: Staff; cycles: ReadonlyMap<string, Cycle> }

const protocolOf = ({ protocol }: ToldSession) => LIBRARY.find(({ key }) => key === protocol)!
const begins = ({ at: [week, weekday], time }: ToldSession): Moment => moment(week, weekday, time)
const lasts = (told: ToldSession) => protocolOf(told).steps.reduce((sum, { minutes }) => sum + minutes, 0)
const sessionId = (told: ToldSession) => idOf(`session/${told.key}`, begins(told))
const named = ({ on: [week, weekday] }: ToldProblem): Moment => moment(week, weekday, '16:20')
const problemId = (told: ToldProblem) => idOf(`problem/${told.key}`, named(told))
const problemBy = (key: string) => PROBLEMS.find((told) => told.key === key)!

/** What teams looked at together, what they wrote, and what came of it, told by hand. */
export function sessionRows({ teams, staff, cycles }: World, clock: Clock): Told {
  const rows: Told = {
    live_session: [],
    session_person: [],
    session_work: [],
    session_opened: [],
    session_note: [],
    session_answer: [],
    session_reflection: [],
    problem: [],
    insight: [],
    insight_note: [],
    problem_cycle: [],
  }
  for (const told of PROBLEMS) {
    const at = clock.instant(named(told))
    const made = { made_by: staff.at(told.by).id, made_at: at }
    rows.problem.push({
      id: problemId(told),
      team_id: teams.get(told.team)!.id,
      text: told.text,
      focus_from: told.focus ? at : null,
      ...made,
    })
    if (told.cycle) rows.problem_cycle.push({ problem_id: problemId(told), cycle_id: cycles.get(told.cycle)!.id, ...made })
  }
  for (const told of SESSIONS) addSession(rows, told, teams.get(told.team)!.id, staff, clock)
  return rows
}

function addSession(rows: Told, told: ToldSession, teamId: string, staff: Staff, clock: Clock): void {
  const id = sessionId(told)
  const from = begins(told)
  const protocol = protocolOf(told)
  const person = (key: string) => staff.at(key).id
  const held = told.present !== undefined
  const [began_at, ended_at] = held ? [clock.instant(from + 2), clock.instant(from + 4 + lasts(told))] : [null, null]
  const facilitator = person(told.facilitator)
  rows.live_session.push({
    id,
    team_id: teamId,
    protocol_id: protocol.id,
    protocol_number: 1,
    title: told.title,
    question: told.question,
    place: told.place,
    begins_at: clock.instant(from),
    steps: protocol.steps as unknown as Row<'live_session'>['steps'],
    facilitator_id: facilitator,
    presenter_id: told.presenter ? person(told.presenter) : null,
    began_at,
    ended_at,
    step: held ? protocol.steps.at(-1)!.key : null,
    made_by: facilitator,
    made_at: clock.instant(from - 4 * 24 * 60),
  })
  const workIds = (told.work ?? []).map((work, at) => {
    const workId = workIdOf(told, at)
    const photo = 'photo' in work
    const of = { kind: photo ? 'photo' : 'text', title: work.title, text: photo ? '' : work.text } as const
    rows.session_work.push({ id: workId, session_id: id, ...of, made_by: facilitator, made_at: clock.instant(from - 60) })
    return workId
  })
  for (const [at, key] of (told.present ?? []).entries())
    rows.session_person.push({
      session_id: id,
      person_id: person(key),
      joined_at: clock.instant(from + at),
      counted_at: at === 1 ? ended_at : null,
    })
  if (held)
    for (const { key, alone } of protocol.steps)
      if (alone) rows.session_opened.push({ session_id: id, step: key, opened_at: ended_at!, opened_by: facilitator })
  const noteIds = (told.notes ?? []).map(({ by, step, kind, text, on }, at) => {
    const noteId = idOf(`session/${told.key}/note/${at}`, from + 6 + 2 * at)
    rows.session_note.push({
      id: noteId,
      session_id: id,
      step,
      kind: kind as Row<'session_note'>['kind'],
      text,
      work_id: on ? workIds[on[0]]! : null,
      mark_at: on ? on[1] : null,
      made_by: person(by),
      made_at: clock.instant(from + 6 + 2 * at),
    })
    return noteId
  })
  for (const [at, insight] of (told.insights ?? []).entries()) {
    const written = from + lasts(told) + 8 + at
    const insightId = idOf(`session/${told.key}/insight/${at}`, written)
    rows.insight.push({
      id: insightId,
      team_id: teamId,
      session_id: id,
      problem_id: insight.problem ? problemId(problemBy(insight.problem)) : null,
      text: insight.text,
      did: insight.did,
      move: insight.move,
      made_by: person(insight.by),
      made_at: clock.instant(written),
    })
    rows.insight_note.push(...insight.rests.map((note) => ({ insight_id: insightId, note_id: noteIds[note]! })))
  }
  rows.session_answer.push(
    ...(told.answers ?? []).map(({ by, helped, change }) => ({
      session_id: id,
      person_id: person(by),
      helped,
      change,
      made_at: ended_at!,
    })),
  )
  if (told.reflection)
    rows.session_reflection.push({ session_id: id, person_id: facilitator, text: told.reflection, changed_at: ended_at! })
}

const workIdOf = (told: ToldSession, at: number) => idOf(`session/${told.key}/work/${at}`, begins(told) - 60 + at)

/** Pictures that lie on a table. */
export const sessionPhotos = (staff: Staff): Photo[] =>
  SESSIONS.flatMap((told) =>
    (told.work ?? []).flatMap((work, at) =>
      'photo' in work ? [{ itemId: workIdOf(told, at), drawing: work.photo, madeBy: staff.at(told.facilitator).id }] : [],
    ),
  )

/** What the ledger holds of them. */
export function sessionActs({ teams, staff }: Pick<World, 'teams' | 'staff'>): Act[] {
  const sessions = SESSIONS.flatMap((told): Act[] => {
    const of = { actor: staff.at(told.facilitator).id, object: sessionId(told), team: teams.get(told.team)! }
    const from = begins(told)
    if (!told.present) return [{ verb: 'session.planned', ...of, at: Math.min(from - 4 * 24 * 60, -3 * 24 * 60) }]
    const there = told.present.map((key) => staff.at(key).id)
    return [
      { verb: 'session.planned', ...of, at: from - 4 * 24 * 60 },
      { verb: 'session.began', ...of, at: from + 2 },
      { verb: 'session.held', ...of, at: from + 4 + lasts(told), with: there },
    ]
  })
  const problems = PROBLEMS.map((told): Act => ({
    verb: 'problem.named',
    actor: staff.at(told.by).id,
    object: problemId(told),
    team: teams.get(told.team)!,
    at: named(told),
  }))
  return [...sessions, ...problems]
}
