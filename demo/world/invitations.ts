import { idOf } from './id.ts'
import type { Person, Staff } from './people.ts'
import { chanceOf } from './random.ts'
import type { Row } from './rows.ts'
import type { Team } from './teams.ts'
import { DAY, moment } from './time.ts'
import type { Clock, Moment } from './time.ts'

type Invitation = {
  team: Team
  to: Person
  by: string
  part: Row<'team_invitation'>['part']
  message: string
  at: Moment
  answer: { at: Moment; accepted: boolean } | null
}

/** Waiting for an answer as the demo begins. */
const OPEN = [
  {
    team: 'saltbush-4-5',
    to: 'cottonwood/grade-04/2',
    by: 'saltbush/grade-04/1',
    part: 'guest',
    message: 'Come as a critical friend? We kept half of yours and would like to hear what we lost.',
    week: -1,
    day: 4,
  },
  {
    team: 'puente-language',
    to: 'alder/english/1',
    by: 'puente/language/1',
    part: 'guest',
    message: 'You came Tuesday, come again with your language teacher.',
    week: -1,
    day: 3,
  },
  {
    team: 'co-teaching',
    to: 'teaching/coach/1',
    by: 'juniper/math/6',
    part: 'guest',
    message: 'One of us wants to be watched. The other one is me.',
    week: -1,
    day: 2,
  },
  {
    team: 'early-release',
    to: 'transportation/driver/1',
    by: 'transportation/dispatch/2',
    part: 'member',
    message: 'Somebody who drives should be in the room.',
    week: -2,
    day: 5,
  },
  {
    team: 'mesquite-leadership',
    to: 'cottonwood/principal/1',
    by: 'mesquite/principal/1',
    part: 'guest',
    message: '',
    week: -1,
    day: 5,
  },
  {
    team: 'paras-willow',
    to: 'district/superintendent/1',
    by: 'willow/paraeducator/1',
    part: 'guest',
    message: 'Half an hour. Bring nothing.',
    week: -1,
    day: 3,
  },
] as const

const MESSAGES = [
  '',
  '',
  '',
  'Wednesdays, 1:30.',
  'You asked about it at the copier, so.',
  'We could use you.',
  'Only if you want.',
  'Ven cuando puedas.',
  '',
  'Room 12.',
  'Same kids, same hour.',
] as const

export function invitationRows(teams: readonly Team[], staff: Staff, clock: Clock) {
  const byKey = new Map(teams.map((team) => [team.key, team]))
  const open = OPEN.map(({ team, to, by, part, message, week, day }): Invitation => ({
    team: byKey.get(team)!,
    to: staff.at(to),
    by: staff.at(by).id,
    part,
    message,
    at: moment(week, day, '16:20'),
    answer: null,
  }))
  const all = [...open, ...teams.flatMap((team) => answered(team, staff))]
  return { invitations: all, team_invitation: all.map((invitation) => row(invitation, clock)) }
}

/** How some of those who are in it came to be, and a few who had no time. */
function answered(team: Team, staff: Staff): Invitation[] {
  const chance = chanceOf(`invitations/${team.key}`)
  const host = team.members.find(({ part }) => part === 'facilitator')!.person
  const came = team.members
    .filter(({ person, since, until }) => person !== host && until === null && since - team.made > DAY && chance.happens(0.55))
    .map(({ person, part, since }): Invitation => ({
      team,
      to: person,
      by: host.id,
      part,
      message: chance.pick(MESSAGES),
      at: since - chance.int(60, 1300),
      answer: { at: since, accepted: true },
    }))
  if (!chance.happens(0.06)) return came
  const stranger = chance.pick(
    staff.all.filter(({ id, since }) => since < team.made && !team.members.some(({ person }) => person.id === id)),
  )
  const at = team.made + chance.int(2, 60) * DAY
  return [
    ...came,
    {
      team,
      to: stranger,
      by: host.id,
      part: 'member',
      message: chance.pick(MESSAGES),
      at,
      answer: { at: at + chance.int(1, 6) * DAY, accepted: false },
    },
  ]
}

const row = ({ team, to, by, part, message, at, answer }: Invitation, clock: Clock): Row<'team_invitation'> => ({
  id: idOf(`invitation/${team.key}/${to.post.key}`, at),
  team_id: team.id,
  person_id: to.id,
  part,
  message,
  made_by: by,
  made_at: clock.instant(at),
  answered_at: answer && clock.instant(answer.at),
  accepted: answer && answer.accepted,
})
