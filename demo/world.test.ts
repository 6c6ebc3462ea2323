import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { levelOfTeam } from '#modules/teams/team.ts'
import { drawing } from './world/drawings/drawings.ts'
import { TABLES } from './world/rows.ts'
import { makeWorld } from './world/world.ts'

const TODAY = '2027-03-03'
const world = makeWorld({ today: TODAY })
const { rows } = world
const hashOf = (thing: object) => createHash('sha256').update(JSON.stringify(thing)).digest('hex')
const twice = (things: readonly unknown[]) => things.filter((thing, at) => things.indexOf(thing) !== at)

describe('the same demo every time', () => {
  test('the same day gives the same bytes, and so does any other day of its week', () => {
    expect(hashOf(makeWorld({ today: TODAY }))).toBe(hashOf(world))
    expect(hashOf(makeWorld({ today: '2027-03-01' }))).toBe(hashOf(world))
  })

  test('another day moves dates and leaves every id where it was', () => {
    const later = makeWorld({ today: '2031-07-17' })
    expect(hashOf(later)).not.toBe(hashOf(world))
    for (const table of ['person', 'team', 'cycle', 'meeting_note', 'event'] as const)
      expect(later.rows[table].map(({ id }) => id)).toEqual(rows[table].map(({ id }) => id))
  })

  test('a drawing is the same picture twice', async () => {
    expect((await drawing('exit-ticket')).equals(await drawing('exit-ticket'))).toBe(true)
  })

  test('all that is made is loaded', () => {
    expect(Object.keys(rows).toSorted()).toEqual([...TABLES].toSorted())
  })

  test('what is no day is refused', () => {
    expect(() => makeWorld({ today: 'tomorrow' })).toThrow(/is no day/)
  })
})

describe('a whole district', () => {
  test('is as large as it says', () => {
    expect(rows.place.filter(({ kind }) => kind === 'school')).toHaveLength(12)
    expect(rows.person).toHaveLength(740)
    expect(rows.role_held.filter(({ role }) => role === 'teacher' || role === 'teacher-leader')).toHaveLength(380)
    expect(rows.student).toHaveLength(6000)
    expect(rows.team).toHaveLength(120)
    expect(rows.cycle).toHaveLength(250)
  })

  test('every kind of team and every level is there, each level as the rule has it', () => {
    const kindOf = new Map(rows.place.map(({ id, kind }) => [id, kind]))
    const odd = rows.team.filter((team) => team.level !== levelOfTeam(team.kind, kindOf.get(team.place_id)!))
    expect(odd.map(({ level }) => level)).toEqual(['board'])
    expect(new Set(rows.team.map(({ kind }) => kind)).size).toBe(9)
    expect(new Set(rows.team.map(({ level }) => level)).size).toBe(5)
  })

  test('every student sits in classes and nobody teaches more than eight', () => {
    const seated = new Set(rows.enrolment.flatMap(({ student_id }) => student_id ?? []))
    expect(seated.size).toBe(6000)
    const taught = Map.groupBy(
      rows.enrolment.filter(({ person_id }) => person_id),
      ({ person_id }) => person_id,
    )
    expect(Math.max(...[...taught.values()].map(({ length }) => length))).toBeLessThanOrEqual(8)
  })

  test('no two people share a name, an address or a user name, and no address can be written to', () => {
    expect(twice(rows.person.map(({ given_name, family_name }) => `${given_name} ${family_name}`))).toEqual([])
    expect(twice(rows.person.flatMap(({ email }) => email ?? []))).toEqual([])
    expect(twice(rows.person.flatMap(({ username }) => username ?? []))).toEqual([])
    expect(rows.person.filter(({ email, username }) => (email ? !email.endsWith('.example') : !username))).toEqual([])
  })

  test('ids are UUIDs of version 7 and none is given twice', () => {
    // An answer of a class has an id that tells no time.
    const { student_check_answer: _, ...dated } = rows
    const ids = Object.values(dated).flatMap((table) => table.flatMap((row) => ('id' in row ? [row.id] : [])))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([])
  })
})

describe('time', () => {
  test('everything has happened by the Monday', () => {
    const monday = '2027-03-01T07:00:00.000Z'
    expect(rows.event.filter(({ at }) => at! >= monday)).toEqual([])
    expect(rows.meeting_note.filter(({ made_at }) => made_at! >= monday)).toEqual([])
  })

  test('nobody meets on a day without school, or in the week of state testing', () => {
    const off = new Set(rows.district[0]!.non_contract_days)
    const held = rows.meeting.map(({ held_on }) => held_on)
    expect(held.filter((day) => off.has(day) || (day >= '2027-02-15' && day <= '2027-02-19'))).toEqual([])
    expect(off.size).toBeGreaterThan(15)
  })

  test('who writes or is present in a team is in it at the time', () => {
    const members = Map.groupBy(
      rows.team_member.filter(({ part }) => part !== 'guest'),
      ({ team_id }) => team_id,
    )
    const isOut = (team: string, person: string, at: string) =>
      !members.get(team)!.some(({ person_id, since, until }) => person_id === person && since! <= at && (!until || until > at))
    expect(rows.cycle.filter(({ team_id, made_by, made_at }) => isOut(team_id, made_by, made_at!))).toEqual([])
    const meetings = new Map(rows.meeting.map((meeting) => [meeting.id, meeting]))
    const strangers = rows.meeting_attendance.filter(({ meeting_id, person_id }) => {
      const { team_id, began_at } = meetings.get(meeting_id)!
      return isOut(team_id, person_id, began_at!)
    })
    expect(strangers).toEqual([])
  })
})
