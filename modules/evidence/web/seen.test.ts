import { expect, test } from 'vitest'
import type { Measure } from '../contract.ts'
import { readPoints } from '../measure.ts'
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
  baseline: null,
  points: values.map((value, at) => ({
    id: `01900000-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`,
    on: week(at),
    value: value / 20,
    numerator: value,
    denominator: 20,
    almost: null,
    note: '',
  })),
  ...of,
})
const seen = (measure: Measure, marks: CycleMark[] = [], locale: 'en' | 'es' = 'en') =>
  seenIn(measure, readPoints(measure.points, measure.baseline), marks, locale)
const flat = [6, 8, 5, 7, 6, 8, 5, 7, 8, 6]
const risen = [...flat, 12, 13, 12, 14, 13, 12, 14, 13]
const before = { fromOn: week(0), untilOn: week(9), reason: 'Before', by: 'Rosa', at: '2026-11-20T12:00:00Z' }
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
  const measure = measured(risen, { baseline: before })
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
        { baseline: before },
      ),
      [cycle3],
    ).title,
  ).toBe('Exit tickets fell after cycle 3 began')
})

test('a run that is over is told as over', () => {
  expect(seen(measured([...risen, 5, 6, 5], { baseline: before })).title).toBe('Exit tickets ran high from Nov 17 to Jan 5')
})

test('few crossings without a long run are a drift', () => {
  expect(seen(measured([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toEqual({
    title: 'Exit tickets drifted up',
    said: 'The line crosses the middle, 27.5%, only 1 time. That is unlikely to be chance.',
  })
})

test('the points of a run are marked where they are drawn, also after points older than the baseline', () => {
  const later = { ...before, fromOn: week(2), untilOn: week(11) }
  const { rows } = measurePicture(measured([19, 18, ...risen], { baseline: later }), [], 'en')
  expect(rows.head).toEqual(['Day', 'Value', 'Rests on', 'Unusual'])
  expect(rows.shown.map(([, , , unusual]) => unusual)).toEqual([...Array<string>(12).fill(''), ...Array<string>(8).fill('yes')])
})

test('a sort into piles is shown as piles until it is a run chart', () => {
  const piles = measured([6, 9], { kind: 'piles' })
  expect(measurePicture(piles, [], 'en').rows.shown[0]).toEqual(['Sep 8, 2026', '6', '0', '14', '20'])
  expect(measurePicture(measured(flat, { kind: 'piles' }), [], 'en').rows.shown[0]).toEqual(['Sep 8, 2026', '30%', '6 / 20'])
})
