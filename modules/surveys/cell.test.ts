import { expect, test } from 'vitest'
import { homeOf } from './band.ts'
import type { Role } from '../people/role.ts'
import { cellOf, cellsOf } from './cell.ts'
import type { Group } from './cell.ts'

const group = (band: Group['band'], placeId: string, people: number): Group => ({ band, placeId, people })
const told = (groups: Group[], join = true) => {
  const { cells, tooSmall } = cellsOf(groups, 'top', join)
  return [
    ...cells.map(({ bands, placeId, placeIds, people }) => `${bands.join('+')} at ${placeId} (${placeIds.join(' ')}): ${people}`),
    ...tooSmall.map(({ band, people }) => `${band}: ${people} too few`),
  ]
}

test.each([
  [
    'places of eight stand by themselves',
    [group('teachers', 'a', 8), group('teachers', 'b', 30)],
    ['teachers at a (a): 8', 'teachers at b (b): 30'],
  ],
  [
    'principals of small schools merge upward',
    [group('principals', 'a', 3), group('principals', 'b', 2), group('principals', 'c', 4)],
    ['principals at top (a b c): 9'],
  ],
  [
    'where the rest is too few, the smallest cell beside it comes in, so that nothing can be told by subtraction',
    [group('teachers', 'a', 5), group('teachers', 'b', 9), group('teachers', 'c', 40)],
    ['teachers at c (c): 40', 'teachers at top (a b): 14'],
  ],
  [
    'a band too small for the survey is not asked',
    [group('teachers', 'a', 20), group('board', 'd', 5)],
    ['teachers at a (a): 20', 'board: 5 too few'],
  ],
  [
    'at one place small bands share a cell',
    [group('principals', 'top', 2), group('staff', 'top', 7), group('teachers', 'top', 12)],
    ['principals+staff at top (top): 9', 'teachers at top (top): 12'],
  ],
  ['or join the one there is', [group('staff', 'top', 5), group('teachers', 'top', 12)], ['teachers+staff at top (top): 17']],
  ['nobody at all gives nothing', [group('staff', 'top', 0)], []],
])('%s', (_, groups, expected) => {
  expect(told(groups)).toEqual(expected)
})

test('in the mirror each level stands by itself; one too small is asked in its own name', () => {
  expect(told([group('cabinet', 'top', 6), group('central', 'top', 14)], false)).toEqual([
    'central at top (top): 14',
    'cabinet: 6 too few',
  ])
})

test('no cell ever has fewer than eight people, whatever the places are', () => {
  for (let seed = 1; seed < 1500; seed++) {
    const next = (step: number, below: number) => (((seed * 7919 + step * 104_729) % 1_000_003) * 31) % below
    const groups = Array.from({ length: 1 + next(0, 9) }, (_, at) =>
      group((['teachers', 'staff', 'principals'] as const)[next(at, 3)]!, at === 0 ? 'top' : `p${at}`, next(at + 100, 14)),
    )
    const { cells, tooSmall } = cellsOf(groups, 'top', seed % 2 === 0)
    const all = groups.reduce((sum, { people }) => sum + people, 0)
    expect(Math.min(8, ...cells.map(({ people }) => people))).toBe(8)
    expect([...cells, ...tooSmall].reduce((sum, { people }) => sum + people, 0)).toBe(all)
    for (const asked of groups) expect(cells.filter((cell) => cellOf([cell], asked)).length).toBeLessThanOrEqual(1)
  }
})

test('someone with several roles answers once, where they lead', () => {
  const held = (...roles: Role[]) => homeOf(roles.map((role) => ({ role })))?.role
  expect([held('teacher', 'principal'), held('coach', 'teacher'), held('partner', 'teacher'), held('partner')]).toEqual([
    'principal',
    'coach',
    'teacher',
    undefined,
  ])
})
