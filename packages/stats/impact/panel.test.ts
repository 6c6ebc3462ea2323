import { expect, test } from 'vitest'
import { panelOf } from './panel.ts'

const row = (unit: string, period: number, outcome: number | null, adopted: number | null) => ({ unit, period, outcome, adopted })

test('sorts by unit and period; adoption is a place among the periods', () => {
  expect(
    panelOf('did', [
      row('a', 2020, 5, 2019.5),
      row('b', 2018, 1, 2000),
      row('a', 2018, 3, 2019.5),
      row('c', 2018, null, 2030),
      row('d', 2020, 2, null),
    ]),
  ).toEqual({
    periods: [2018, 2020],
    units: [
      { unit: 'a', adopted: 1, outcomes: [3, 5] },
      { unit: 'b', adopted: 0, outcomes: [1, null] },
      { unit: 'c', adopted: null, outcomes: [null, null] },
      { unit: 'd', adopted: null, outcomes: [null, 2] },
    ],
  })
})

test('refuses what is no panel', () => {
  expect(() => panelOf('did', [row('a', 1, 1, null)])).toThrow('did needs at least two periods')
  expect(() => panelOf('did', [row('a', 1, Number.NaN, null), row('a', 2, 1, null)])).toThrow(
    'did needs finite numbers: a has NaN',
  )
  expect(() => panelOf('did', [row('a', 1, 1, 2), row('a', 2, 1, 1)])).toThrow(
    'did needs one first period for each unit: a has two',
  )
  expect(() => panelOf('did', [row('a', 1, 1, null), row('b', 2, 1, null), row('a', 1, 2, null)])).toThrow(
    'did needs one outcome for each unit in each period: a has two in 1',
  )
})
