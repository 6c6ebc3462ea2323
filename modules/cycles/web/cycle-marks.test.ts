import { expect, test } from 'vitest'
import type { CyclePage } from '../contract.ts'
import { cycleMarks } from './cycle-marks.ts'

type Ramp = CyclePage['ramp']
const line = (id: string, triedFrom: string | null) => ({ id, triedFrom }) as Ramp[number]
const marks = (ramp: Ramp, here: string, closedAt: string | null = null) =>
  cycleMarks({ ramp, cycle: { id: here, closedAt } as CyclePage['cycle'] }, 'America/Denver')

test('this page’s cycle is shaded from its first day to the next one’s, the others are their first day', () => {
  const ramp = [line('a', '2026-09-01'), line('b', '2026-10-05'), line('c', null), line('d', '2026-11-10')]
  expect(marks(ramp, 'b')).toEqual([
    { from: '2026-09-01', until: '2026-09-01', label: 'Cycle 1' },
    { from: '2026-10-05', until: '2026-11-10', label: 'Cycle 2' },
    { from: '2026-11-10', until: '2026-11-10', label: 'Cycle 4' },
  ])
})

test('the last one goes on to its end, by the day it is in the district, or to the end of the chart', () => {
  const alone = [line('a', '2026-09-01')]
  expect(marks(alone, 'a')).toEqual([{ from: '2026-09-01', until: null, label: 'Trying begins' }])
  expect(marks(alone, 'a', '2026-11-10T03:00:00Z')[0]?.until).toBe('2026-11-09')
})
