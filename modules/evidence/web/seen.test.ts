import { expect, test } from 'vitest'
import type { Measure } from '../contract.ts'
import { readPoints } from '../reading.ts'
import { measurePicture } from './measure-picture.ts'
import { seenIn } from './seen.ts'
import type { CycleMark } from './seen.ts'

const week = (at: number) => new Date(Date.UTC(2026, 8, 8 + at * 7)).toISOString().slice(0, 10)
const measured = (values: readonly number[], of: Partial<Measure> = {}): Measure => ({
  id: '01900000-0000-7000-8000-000000000000',
  version: 1,
  teamId: '01900000-0000-7000-8000-000000000000',
  name: 'Exit tickets',
  purpose: 'outcome',
  kind: 'proportion',
  unit: '',
  definition: '',
  direction: 'up',
  target: null,
  sampling: '',
  collectedBy: '',
  howOften: null,
  baselines: [],
  drawnFrom: null,
  points: values.map((value, at) => ({
    id: `01900000-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`,
    on: week(at),
    value: value / 20,
    numerator: value,
    denominator: 20,
    almost: null,
    size: null,
    spread: null,
    note: '',
  })),
  ...of,
})
const seen = (measure: Measure, marks: CycleMark[] = [], locale: 'en' | 'es' = 'en') =>
  seenIn(measure, readPoints(measure.kind, measure.points, measure.baselines), marks, locale)
const flat = [6, 8, 5, 7, 6, 8, 5, 7, 8, 6]
const risen = [...flat, 12, 13, 12, 14, 13, 12, 14, 13]
const before = {
  id: '01900000-0000-7000-8000-000000000001',
  fromOn: week(0),
  untilOn: week(9),
  reason: 'Before',
  by: 'Rosa',
  at: '2026-11-20T12:00:00Z',
}
const cycle3 = { from: week(10), label: 'Cycle 3' }

test('early, the numbers themselves are told and nothing is concluded', () => {
  expect(seen(measured([6, 9], { kind: 'piles' }))).toEqual({
    title: 'Exit tickets: 6 of 20 got it on Sep 8, 9 of 20 on Sep 15',
    said: 'It is early: 2 points so far. From 10 points on, change can be told from chance.',
  })
  expect(seen(measured([6])).title).toBe('Exit tickets: 30% on Sep 8')
  expect(seen(measured([6, 9]), [], 'es').title).toBe('Exit tickets: 30\u00a0% el 8 sept, 45\u00a0% el 15 sept')
})

test('chance is told as chance', () => {
  expect(seen(measured(flat))).toEqual({
    title: 'Exit tickets: around 32.5%, no clear change',
    said: 'These 10 points move around the middle, 32.5%, no more than chance would move them.',
  })
})

test('a run that goes on is told with the cycle that began just before it, or with its day', () => {
  const measure = measured(risen, { baselines: [before] })
  expect(seen(measure, [cycle3])).toEqual({
    title: 'Exit tickets rose after cycle 3 began',
    said: '8 points in a row, from Nov 17 to Jan 5, lie above the earlier middle, 32.5%. That is unlikely to be chance.',
  })
  expect(seen(measure).title).toBe('Exit tickets rose from Nov 17 on')
  expect(seen(measure, [{ from: week(1), label: 'Cycle 2' }]).title).toBe('Exit tickets rose from Nov 17 on')
  expect(
    seen(
      measured(
        risen.map((value) => 20 - value),
        { baselines: [before] },
      ),
      [cycle3],
    ).title,
  ).toBe('Exit tickets fell after cycle 3 began')
})

test('a run that is over is told as over', () => {
  expect(seen(measured([...risen, 5, 6, 5], { baselines: [before] })).title).toBe('Exit tickets ran high from Nov 17 to Jan 5')
})

test('few crossings without a long run are a drift', () => {
  expect(seen(measured([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toEqual({
    title: 'Exit tickets drifted up',
    said: 'The line crosses the middle, 27.5%, only 1 time. That is unlikely to be chance.',
  })
})

test('the points of a run are marked where they are drawn, also after points older than the baseline', () => {
  const later = { ...before, fromOn: week(2), untilOn: week(11) }
  const { rows } = measurePicture(measured([19, 18, ...risen], { baselines: [later] }), [], 'en')
  expect(rows.head).toEqual(['Day', 'Value', 'Rests on', 'Unusual'])
  expect(rows.shown.map(([, , , unusual]) => unusual)).toEqual([...Array<string>(12).fill(''), ...Array<string>(8).fill('yes')])
})

const steady = [6, 8, 5, 7, 6, 8, 5, 7, 8, 6, 7, 5, 8, 6, 7, 5, 6, 8, 7, 6]

test('from twenty points the usual range is told, and what will come of the target if nothing changes', () => {
  expect(seen(measured(steady, { target: 0.9 }))).toEqual({
    title: 'Exit tickets: around 32.8%, no clear change',
    said:
      'These 20 points move around the middle, 32.8%, no more than chance would move them. ' +
      'Left as it is, the next will most likely lie between 1.3% and 64.2%. ' +
      'As things are, 90% will hardly ever be met: that takes a change in how things are done, not more effort.',
  })
  expect(seen(measured(steady, { target: 0.4 }), [], 'es').said).toContain('unas veces sí y otras no, por azar.')
  expect(seen(measured(steady, { target: 0.9, direction: 'none' })).said).not.toContain('90%')
})

test('one point outside the usual range is what is told', () => {
  const { title, said } = seen(measured([...steady, 16]))
  expect(title).toBe('Exit tickets: Jan 26 stands out, at 80%')
  expect(said).toContain('What was different that day?')
})

test('after the middle was moved, both are told, and the limits are a first try', () => {
  const moved = measured([...flat, ...flat.map((value) => value + 8)], {
    baselines: [before, { ...before, id: '01900000-0000-7000-8000-000000000002', fromOn: week(10), untilOn: week(19) }],
  })
  const { title, said } = seen(moved)
  expect(title).toBe('Exit tickets: around 73% since Nov 17, 33% before')
  expect(said).toContain('This range rests on 10 points: a first try, until there are 20.')
  const picture = measurePicture(moved, [], 'en')
  expect(picture.rows.head).toEqual(['Day', 'Value', 'Usually from', 'Usually to', 'Rests on'])
  expect(picture.rows.body.map(([, , low]) => low)[9]).not.toBe(picture.rows.body.map(([, , low]) => low)[10])
})

test('notes go along in the table, numbered on the chart', () => {
  const noted = measured(flat)
  noted.points[3]!.note = 'Fire drill'
  expect(measurePicture(noted, [], 'en').rows.body[3]).toContain('Fire drill')
})

test('a sort into piles is shown as piles until it is a run chart', () => {
  const piles = measured([6, 9], { kind: 'piles' })
  expect(measurePicture(piles, [], 'en').rows.shown[0]).toEqual(['Sep 8, 2026', '6', '0', '14', '20'])
  expect(measurePicture(measured(flat, { kind: 'piles' }), [], 'en').rows.shown[0]).toEqual(['Sep 8, 2026', '30%', '6 / 20'])
})
