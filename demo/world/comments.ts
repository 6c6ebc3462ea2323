import type { Cycle } from './cycle.ts'
import { idOf } from './id.ts'
import type { Person, Staff } from './people.ts'
import { chanceOf } from './random.ts'
import type { Chance } from './random.ts'
import type { Row } from './rows.ts'
import { writersAt } from './teams.ts'
import type { Team } from './teams.ts'
import { DAY, moment, weekdayOf } from './time.ts'
import type { Clock, Moment } from './time.ts'
import type { Thread } from './told.ts'
import { COMMENTS, REPLIES } from './words/comments.ts'
import { NOTABLE } from './words/notable.ts'
import { sayer } from './words/vary.ts'
import type { Sayer } from './words/vary.ts'

export type Comment = { key: string; cycle: Cycle; by: Person; text: string; at: Moment }

const LATEST = -2 * DAY - 300

export const toldComments = (threads: readonly Thread[], cycles: ReadonlyMap<string, Cycle>, staff: Staff): Comment[] =>
  threads.flatMap(({ cycles: told }) =>
    told.flatMap(({ key, comments = [] }) =>
      comments.map(({ on: [week, weekday], at, by, text }, number): Comment => ({
        key: `${key}/${number}`,
        cycle: cycles.get(key)!,
        by: staff.at(by),
        text,
        at: moment(week, weekday, at),
      })),
    ),
  )

/** Under what was shared: a word from another school or office, now and then an answer. */
export function makeComments(cycles: readonly Cycle[], teams: readonly Team[], staff: Staff): Comment[] {
  const own = sayer()
  const common = sayer()
  return cycles.flatMap((cycle) => (cycle.shared !== null && cycle.material ? commentsOn(cycle, teams, staff, own, common) : []))
}

function commentsOn(cycle: Cycle, teams: readonly Team[], staff: Staff, own: Sayer, common: Sayer): Comment[] {
  const chance = chanceOf(`comments/${cycle.key}`)
  const count = Number(chance.weighted({ 0: 12, 1: 22, 2: 28, 3: 23, 4: 15 }))
  const fitting = chance
    .shuffled(cycle.material!.said)
    .map((text) => ({ text: own(text, chance.int(0, 2)), replies: REPLIES as readonly string[] }))
  const anything = chance
    .shuffled(COMMENTS)
    .slice(0, 12)
    .map(({ text, replies }) => ({ text: common(text, chance.int(0, 2)), replies }))
  const fresh = fitting.filter(({ text }) => text).concat(anything.filter(({ text }) => text).slice(0, 2))
  let at = cycle.shared!
  return fresh.slice(0, count).flatMap(({ text, replies }, number) => {
    at = atWork(at + chance.int(300, 5 * DAY), chance)
    const { said, by } = speaker(text!, cycle, teams, staff, chance)
    if (!by || at > LATEST) return []
    const comment: Comment = { key: `${cycle.key}/${number}`, cycle, by, text: said, at }
    return [comment].concat(replyTo(comment, replies, common, chance))
  })
}

function replyTo({ key, cycle, at }: Comment, replies: readonly string[], common: Sayer, chance: Chance): Comment[] {
  const text = replies.length > 0 && chance.happens(0.4) ? common(chance.pick(replies), chance.int(0, 2)) : null
  const answered = atWork(at + chance.int(40, 3 * DAY), chance)
  if (!text || answered <= at || answered > LATEST) return []
  return [{ key: `${key}/reply`, cycle, by: chance.pick(writersAt(cycle.team, answered)), text, at: answered }]
}

/** People write before school, at lunch and after it; hardly ever at the weekend. */
function atWork(at: Moment, chance: Chance): Moment {
  const day = at - (((at % DAY) + DAY) % DAY)
  const weekday = weekdayOf(day)
  const moved = weekday > 5 && chance.happens(0.85) ? day + (8 - weekday) * DAY : day
  const [from, until] = chance.pick([
    [6 * 60 + 40, 7 * 60 + 50],
    [11 * 60 + 50, 12 * 60 + 40],
    [14 * 60 + 40, 17 * 60 + 20],
    [19 * 60 + 30, 21 * 60],
  ] as const)
  const when = moved + chance.int(from, until)
  return when > at ? when : when + DAY
}

/** `@nurse …` names whose words they are; otherwise someone in a like team elsewhere, or a teacher of another school. */
function speaker(
  text: string,
  cycle: Cycle,
  teams: readonly Team[],
  staff: Staff,
  chance: Chance,
): { said: string; by: Person | null } {
  const [, role, rest] = /^@(\S+) (.*)$/s.exec(text) ?? []
  const elsewhere = ({ post, since }: Person) =>
    post.place !== cycle.team.spec.place && since < cycle.shared! && !(post.key in NOTABLE)
  if (role) {
    const able = staff.all.filter((person) => person.post.key.includes(role) && elsewhere(person))
    return { said: rest!, by: able.length > 0 ? chance.pick(able) : null }
  }
  const like = teams.filter(
    (team) => team.spec.place !== cycle.team.spec.place && team.spec.tags.some((tag) => cycle.team.spec.tags.includes(tag)),
  )
  const theirs = like.flatMap((team) => writersAt(team, cycle.shared!)).filter(elsewhere)
  const teachers = staff.all.filter(
    (person) => ['teacher', 'teacher-leader', 'coach', 'paraeducator'].includes(person.post.role) && elsewhere(person),
  )
  return { said: text, by: chance.pick(theirs.length > 0 && chance.happens(0.75) ? theirs : teachers) }
}

export const commentRows = (comments: readonly Comment[], clock: Clock): Row<'cycle_comment'>[] =>
  comments.map(({ key, cycle, by, text, at }) => ({
    id: idOf(`comment/${key}`, at),
    cycle_id: cycle.id,
    person_id: by.id,
    text,
    made_at: clock.instant(at),
  }))
