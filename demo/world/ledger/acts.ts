import type { Signature } from '../agreement.ts'
import type { Comment } from '../comments.ts'
import { entered } from '../cycle.ts'
import type { Cycle } from '../cycle.ts'
import type { Item } from '../evidence-items.ts'
import type { Measure } from '../evidence.ts'
import { idOf } from '../id.ts'
import type { Meeting } from '../meetings.ts'
import type { Person } from '../people.ts'
import { meetingId } from '../meetings/rows.ts'
import type { Team } from '../teams.ts'
import type { Moment } from '../time.ts'

/** Something done: who did what to what, in which team, with whom. */
export type Act = {
  verb: `${string}.${string}`
  actor: string
  object: string
  team: Team | null
  at: Moment
  with?: readonly string[]
  /** Who hears of it. */
  reaches?: readonly Person[]
}
/** The same with the id of its event. */
export type Recorded = Act & { id: string }

export type Companion = {
  cycle: Cycle
  companion: Cycle
  by: string
  offered: Moment
  accepted: { at: Moment; by: string } | null
}

export type Lived = {
  signatures: readonly Signature[]
  teams: readonly Team[]
  meetings: readonly Meeting[]
  cycles: readonly Cycle[]
  measures: readonly Measure[]
  items: readonly Item[]
  comments: readonly Comment[]
  companions: readonly Companion[]
  invitations: readonly { team: Team; to: Person; by: string; at: Moment }[]
  /** Acts of other modules, told already. */
  others: readonly Act[]
}

/** What would have been recorded had all of this been done in Weft: every act with its verb, in the order of time. */
export function actsOf(lived: Lived): Recorded[] {
  const acts = [
    ...lived.signatures.map(({ person, of, at }): Act => ({
      verb: of === 'self' ? 'agreement.accepted' : 'agreement.signed',
      actor: person.id,
      object: person.id,
      team: null,
      at,
    })),
    ...lived.teams.flatMap(teamActs),
    ...lived.meetings.map((meeting): Act => ({
      verb: 'meeting.held',
      actor: meeting.by.id,
      object: meetingId(meeting),
      team: meeting.team,
      at: meeting.began + meeting.minutes + 2,
      with: meeting.present.map(({ id }) => id),
    })),
    ...lived.cycles.flatMap(cycleActs),
    ...lived.measures.map(({ key, cycles: [first], made }): Act => ({
      verb: 'measure.made',
      actor: first!.by.id,
      object: idOf(`measure/${key}`, made),
      team: first!.team,
      at: made,
    })),
    ...lived.items.map(({ cycle, by, seen }): Act => ({
      verb: 'cycle.evidenced',
      actor: by,
      object: cycle.id,
      team: cycle.team,
      at: seen + 20,
    })),
    ...lived.comments.map(({ cycle, by, at }): Act => ({
      verb: 'cycle.commented',
      actor: by.id,
      object: cycle.id,
      team: cycle.team,
      at,
      reaches: othersIn(cycle.team, by.id),
    })),
    ...lived.companions.flatMap(companionActs),
    ...lived.invitations.map(({ team, to, by, at }): Act => ({
      verb: 'team.invited',
      actor: by,
      object: team.id,
      team,
      at,
      with: [to.id],
      reaches: [to],
    })),
    ...lived.others,
  ]
  return acts
    .toSorted((one, other) => one.at - other.at)
    .map((act, number) => Object.assign(act, { id: idOf(`event/${number}/${act.verb}/${act.object}`, act.at) }))
}

function teamActs(team: Team): Act[] {
  const about = (verb: Act['verb'], actor: string, at: Moment): Act => ({ verb, actor, object: team.id, team, at })
  const host = team.members.find(({ part }) => part === 'facilitator')!.person.id
  return [
    about('team.made', host, team.made),
    ...team.members.filter(({ person }) => person.id !== host).map(({ person, since }) => about('team.joined', person.id, since)),
    ...team.members.flatMap(({ person, until }) =>
      until === null ? [] : [{ ...about('team.left', person.id, until), with: [person.id] }],
    ),
    ...(team.ended === null ? [] : [about('team.ended', host, team.ended)]),
  ]
}

function cycleActs(cycle: Cycle): Act[] {
  const about = (verb: Act['verb'], at: Moment): Act => ({ verb, actor: cycle.by.id, object: cycle.id, team: cycle.team, at })
  return [
    ...entered(cycle).map(({ at }, number) =>
      about(number > 0 ? 'cycle.advanced' : cycle.carriesOn ? 'cycle.carried-on' : 'cycle.started', at),
    ),
    ...(cycle.closed === null ? [] : [about('cycle.closed', cycle.closed)]),
    ...(cycle.shared === null ? [] : [about('cycle.shared', cycle.shared)]),
  ]
}

const companionActs = ({ cycle, companion, by, offered, accepted }: Companion): Act[] => [
  {
    verb: 'cycle.companion-offered',
    actor: by,
    object: companion.id,
    team: companion.team,
    at: offered,
    reaches: othersIn(companion.team, by),
  },
  ...(accepted
    ? [
        {
          verb: 'cycle.companion-accepted',
          actor: accepted.by,
          object: companion.id,
          team: companion.team,
          at: accepted.at,
          with: [cycle.by.id],
        } as const,
      ]
    : []),
]

const othersIn = ({ members }: Team, actor: string): Person[] =>
  members
    .filter(({ part, until, person }) => part !== 'guest' && until === null && person.id !== actor)
    .map(({ person }) => person)
