import { expect, test } from 'vitest'
import { DEMO_CYCLES, DEMO_DISTRICT, DEMO_PEOPLE, DEMO_TEAMS, OTHERS } from './named.ts'
import { makeWorld } from './world/world.ts'

const { rows, photos } = makeWorld({ today: '2027-03-03' })
const cycleOf = (id: string) => rows.cycle.find((cycle) => cycle.id === id)!
const measuresOf = (id: string) =>
  rows.cycle_measure.filter(({ cycle_id }) => cycle_id === id).map(({ measure_id }) => measure_id)
const pointsOf = (measureId: string) => rows.measure_point.filter(({ measure_id }) => measure_id === measureId)
const commentsOn = (id: string) => rows.cycle_comment.filter(({ cycle_id }) => cycle_id === id)

test('the names are those of the world', () => {
  const people = new Map(rows.person.map(({ id, given_name, family_name }) => [id, `${given_name} ${family_name}`]))
  for (const { id, name } of [...DEMO_PEOPLE, ...Object.values(OTHERS)]) expect(people.get(id)).toBe(name)
  const teams = new Map(rows.team.map(({ id, name }) => [id, name]))
  for (const { id, name } of Object.values(DEMO_TEAMS)) expect(teams.get(id)).toBe(name)
  expect(rows.place.find(({ id }) => id === DEMO_DISTRICT.id)!.name).toBe(DEMO_DISTRICT.name)
  expect(Object.values(DEMO_CYCLES).filter((id) => !cycleOf(id))).toEqual([])
})

test('eight people can be signed in as, in this order, and one of them administers', () => {
  const marked = rows.person
    .filter(({ username }) => username?.startsWith('demo-'))
    .toSorted((one, other) => one.username!.localeCompare(other.username!))
  expect(marked.map(({ id }) => id)).toEqual(DEMO_PEOPLE.map(({ id }) => id))
  expect(rows.right_held.map(({ person_id, kind }) => [person_id, kind])).toEqual([
    [DEMO_PEOPLE[7].id, 'administer'],
    [DEMO_PEOPLE[7].id, 'roster'],
  ])
})

test('everyone has agreed, and district and association first of all', () => {
  const accepted = rows.agreement_acceptance.toSorted((one, other) => (one.accepted_at! < other.accepted_at! ? -1 : 1))
  expect(accepted.slice(0, 2).map(({ person_id, on_behalf_of }) => [person_id, on_behalf_of])).toEqual([
    [DEMO_PEOPLE[6].id, 'district'],
    [OTHERS.associationPresident.id, 'association'],
  ])
  expect(new Set(accepted.filter(({ on_behalf_of }) => on_behalf_of === 'self').map(({ person_id }) => person_id)).size).toBe(740)
})

test('fourth grade: a flop, then three points, a photo of work and a note from the school that kept half', () => {
  const flop = cycleOf(DEMO_CYCLES.peerMarking)
  expect([flop.matched, flop.decision, Boolean(flop.shared_at)]).toEqual(['no', 'abandon', true])
  const next = cycleOf(DEMO_CYCLES.drawThenSay)
  expect([next.carries_on_from, next.step, Boolean(next.shared_at)]).toEqual([flop.id, 'study', true])
  expect(measuresOf(next.id).map((id) => pointsOf(id).length)).toEqual([3])
  const items = new Map(rows.evidence_item.map((item) => [item.id, item]))
  const shown = rows.cycle_evidence.filter(({ cycle_id, is_shared }) => cycle_id === next.id && is_shared)
  const photo = shown.map(({ evidence_item_id }) => items.get(evidence_item_id)!).find(({ kind }) => kind === 'photo')!
  expect(photos.find(({ itemId }) => itemId === photo.id)?.drawing).toBe('exit-ticket')
  expect(commentsOn(next.id).find(({ person_id }) => person_id === OTHERS.saltbushTeacher.id)?.text).toContain(
    'We kept the drawing',
  )
})

test('the superintendent foresaw five days and it took nineteen', () => {
  const cycle = cycleOf(DEMO_CYCLES.schoolsHearBack)
  expect(cycle.prediction).toContain('5 days')
  expect(cycle.saw).toContain('19')
  expect([cycle.matched, cycle.made_by, Boolean(cycle.shared_at)]).toEqual(['no', DEMO_PEOPLE[6].id, true])
  const days = measuresOf(cycle.id).flatMap((id) => pointsOf(id).slice(0, 12))
  const sorted = days.map(({ value }) => Number(value)).toSorted((one, other) => one - other)
  expect((sorted[5]! + sorted[6]!) / 2).toBe(19)
})

test('one inquiry stands at three levels, each a companion of the others and shared', () => {
  const three = [DEMO_CYCLES.fewerChecks, DEMO_CYCLES.takeOffThePlate, DEMO_CYCLES.weeklySheet]
  const levels = three.map((id) => rows.team.find((team) => team.id === cycleOf(id).team_id)!.level)
  expect(levels).toEqual(['classroom', 'school', 'central'])
  expect(three.every((id) => cycleOf(id).shared_at)).toBe(true)
  const pairs = rows.cycle_companion
    .filter(({ accepted_at }) => accepted_at)
    .map(({ cycle_id, companion_id }) => [cycle_id, companion_id])
  expect(pairs).toEqual([
    [three[0], three[1]],
    [three[0], three[2]],
    [three[1], three[2]],
  ])
})

test('every one of the eight finds a team of theirs and something to try this week, save the administrator', () => {
  for (const { id, key } of DEMO_PEOPLE) {
    const teams = rows.team_member.filter(({ person_id, until, part }) => person_id === id && !until && part !== 'guest')
    expect([key, teams.length > 0]).toEqual([key, true])
    const open = rows.meeting_note.filter(
      ({ person_id, done_at, let_go_at, by_on }) => person_id === id && !done_at && !let_go_at && by_on! >= '2027-03-01',
    )
    expect([key, open.length > 0 || key === 'administrator']).toEqual([key, true])
  }
})
