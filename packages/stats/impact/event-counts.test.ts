import { expect, test } from 'vitest'
import { checkEvents, filledCells } from './event-counts.ts'

test('refuses counts that are none', () => {
  for (const total of [0, 2.5])
    expect(() => checkEvents('risk', [{ events: 0, total }])).toThrow(`risk needs whole totals above 0, not ${total}`)
  for (const events of [-1, 4, 1.5])
    expect(() => checkEvents('risk', [{ events, total: 3 }])).toThrow(
      `risk needs whole events from 0 to the total, not ${events} of 3`,
    )
})

test('fills empty cells only where there is one', () => {
  expect(filledCells('risk', { events: 1, total: 3 }, { events: 2, total: 4 })).toEqual({ cells: [1, 2, 2, 2], corrected: false })
  expect(filledCells('risk', { events: 0, total: 3 }, { events: 2, total: 4 })).toEqual({
    cells: [0.5, 3.5, 2.5, 2.5],
    corrected: true,
  })
})
