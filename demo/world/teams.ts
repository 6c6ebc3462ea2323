import { levelOfTeam } from '#modules/teams/team.ts'
import type { Part } from '#modules/teams/team.ts'
import { weekInYear } from './calendar.ts'
import { idOf } from './id.ts'
import type { Person, Staff } from './people.ts'
import { DEPARTMENTS, DISTRICT, placeId } from './places.ts'
import { chanceOf } from './random.ts'
import type { Chance } from './random.ts'
import type { Row } from './rows.ts'
import { moment } from './time.ts'
import type { Clock, Moment } from './time.ts'
import { TEAM_SPECS } from './words/teams.ts'
import type { TeamSpec } from './words/teams/spec.ts'
import type { Voice } from './words/vary.ts'

export type Membership = { person: Person; part: Part; since: Moment; until: Moment | null }
export type Team = {
  id: string
  key: string
  spec: TeamSpec
  made: Moment
  ended: Moment | null
  members: readonly Membership[]
  /** How its people type. */
  voice: Voice
}

/** Who writes in the team at that moment: members and facilitators, the facilitator first. */
export const writersAt = ({ members }: Team, at: Moment): Person[] =>
  members
    .filter(({ part, since, until }) => part !== 'guest' && since <= at && (until === null || until > at))
    .toSorted((one, other) => Number(other.part === 'facilitator') - Number(one.part === 'facilitator'))
    .map(({ person }) => person)

export const makeTeams = (staff: Staff): Team[] =>
  TEAM_SPECS.map((spec) => {
    const chance = chanceOf(`team/${spec.key}`)
    const made = moment(weekInYear(-spec.years as 0 | -1 | -2, chance.int(0, 2)), chance.int(1, 5), '15:10') + chance.int(0, 90)
    const ended = spec.ended ? moment(weekInYear(-1, 34), 4, '15:40') : null
    return {
      id: idOf(`team/${spec.key}`, made),
      key: spec.key,
      spec,
      made,
      ended,
      members: membersOf(spec, staff, chance, made),
      voice: chance.weighted<Voice>({ plain: 58, 'no-period': 22, lowercase: 12, terse: 8 }),
    }
  })

function membersOf(spec: TeamSpec, staff: Staff, chance: Chance, made: Moment): Membership[] {
  const people = [...new Set(spec.posts.flatMap((post) => staff.in(post)))].slice(0, spec.most)
  const leader =
    people.find(({ post, since }) => post.leads && since < made) ?? people.find(({ since }) => since < made) ?? people[0]!
  const joined = (person: Person) =>
    person === leader
      ? made
      : Math.max(made, person.since) + 30 + (chance.happens(0.7) ? chance.int(1, 240) : chance.int(2, 40) * 24 * 60)
  const here = people.map((person): Membership => ({
    person,
    part: person === leader ? 'facilitator' : 'member',
    since: joined(person),
    until: null,
  }))
  const guests = (spec.guests ?? [])
    .flatMap((post) => staff.in(post))
    .map((person): Membership => ({ person, part: 'guest', since: joined(person), until: null }))
  return [...here, ...guests, ...left(spec, staff, chance, made)]
}

/** A few who were in it once and went to another grade or another school. */
function left(spec: TeamSpec, staff: Staff, chance: Chance, made: Moment): Membership[] {
  if (spec.years === 0 || spec.kind !== 'grade-level' || !chance.happens(0.3)) return []
  const elsewhere = staff
    .in(spec.place)
    .filter(
      ({ post, since }) => post.role === 'teacher' && since < made && !spec.posts.some((prefix) => post.key.startsWith(prefix)),
    )
  const until = moment(weekInYear(-1, 37), 4, '14:00')
  return chance.some(elsewhere, 1).map((person) => ({ person, part: 'member', since: made + 200, until }))
}

export function teamRows(teams: readonly Team[], clock: Clock) {
  return {
    team: teams.map(teamRow(clock)),
    team_member: teams.flatMap(({ id, members }) =>
      members.map(({ person, part, since, until }): Row<'team_member'> => ({
        team_id: id,
        person_id: person.id,
        part,
        since: clock.instant(since),
        until: until === null ? null : clock.instant(until),
      })),
    ),
    team_shown_to: shownTo(teams),
  }
}

const placeKindOf = (place: string) => (place === DISTRICT ? 'district' : place in DEPARTMENTS ? 'department' : 'school')

const teamRow =
  (clock: Clock) =>
  ({ id, spec, made, ended, members }: Team): Row<'team'> => ({
    id,
    name: spec.name,
    purpose: spec.purpose,
    kind: spec.kind,
    level: spec.level ?? levelOfTeam(spec.kind, placeKindOf(spec.place)),
    place_id: placeId(spec.place),
    visibility: visibilityOf(spec),
    suggestion: spec.suggestion ? `${spec.suggestion[0]}:${placeId(spec.place)}:${spec.suggestion[1]}` : null,
    meets_on_day: spec.meets?.[0] ?? null,
    meets_at: spec.meets?.[1] ?? null,
    made_by: members.find(({ part }) => part === 'facilitator')!.person.id,
    made_at: clock.instant(made),
    ended_at: ended === null ? null : clock.instant(ended),
    // In the first week of this school year, each in its own meeting.
    goes_on_from: spec.years === 0 ? null : clock.day(moment(weekInYear(0, 0), 4, '15:30')),
  })

/** Most pages are the team’s alone. Those who lead show theirs first; task forces and study groups are open by nature. */
function visibilityOf({ key, kind }: TeamSpec): Row<'team'>['visibility'] {
  if (['cabinet', 'task-force', 'study-group', 'principal-learning'].includes(kind)) return 'district'
  if (kind === 'school-leadership') return key.length % 3 === 0 ? 'team' : 'teams'
  return chanceOf(`visibility/${key}`).weighted({ team: 66, teams: 12, district: 22 })
}

/** A leadership team shows its page to its school’s teams, a grade to the grades beside it. */
function shownTo(teams: readonly Team[]): Row<'team_shown_to'>[] {
  return teams
    .filter(({ spec }) => visibilityOf(spec) === 'teams')
    .flatMap((team) => {
      const neighbours = teams.filter((other) => other !== team && other.spec.place === team.spec.place)
      const chosen = team.spec.kind === 'school-leadership' ? neighbours : neighbours.slice(0, 3)
      return chosen.map((other) => ({ team_id: team.id, other_team_id: other.id }))
    })
}
