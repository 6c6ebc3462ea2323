import type { Comment } from './comments.ts'
import { entered } from './cycle.ts'
import type { Cycle } from './cycle.ts'
import type { Item } from './evidence-items.ts'
import type { Measure } from './evidence.ts'
import { idOf } from './id.ts'
import type { Meeting } from './meetings.ts'
import { meetingId } from './meetings/rows.ts'
import { placeId } from './places.ts'
import type { Row } from './rows.ts'
import type { Team } from './teams.ts'
import type { Clock, Moment } from './time.ts'

type Act = { verb: `${string}.${string}`; actor: string; object: string; team: Team; at: Moment; with?: readonly string[] }
export type Companion = {
  cycle: Cycle
  companion: Cycle
  by: string
  offered: Moment
  accepted: { at: Moment; by: string } | null
}

type Lived = {
  teams: readonly Team[]
  meetings: readonly Meeting[]
  cycles: readonly Cycle[]
  measures: readonly Measure[]
  items: readonly Item[]
  comments: readonly Comment[]
  companions: readonly Companion[]
  invitations: readonly { team: Team; to: string; by: string; at: Moment }[]
}

/** What the ledger would hold had all of this been done in Weft: every act with its verb, in the order of time. */
export function eventRows(lived: Lived, clock: Clock): Row<'event'>[] {
  const acts = [
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
    })),
    ...lived.companions.flatMap(companionActs),
    ...lived.invitations.map(({ team, to, by, at }): Act => ({
      verb: 'team.invited',
      actor: by,
      object: team.id,
      team,
      at,
      with: [to],
    })),
  ]
  return acts.toSorted((one, other) => one.at - other.at).map((act, number) => eventRow(act, number, clock))
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
  { verb: 'cycle.companion-offered', actor: by, object: companion.id, team: companion.team, at: offered },
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

const eventRow = ({ verb, actor, object, team, at, with: withIds = [] }: Act, number: number, clock: Clock): Row<'event'> => ({
  id: idOf(`event/${number}/${verb}/${object}`, at),
  at: clock.instant(at),
  actor_id: actor,
  verb,
  object_kind: verb.slice(0, verb.indexOf('.')),
  object_id: object,
  team_id: team.id,
  place_id: placeId(team.spec.place),
  with_ids: [...withIds],
})
