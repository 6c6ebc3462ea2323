import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, test } from 'vitest'
import { reachCsv } from './reach-rows.ts'
import { reachOf } from './reach.ts'
import type { Alike, Told } from './reach.ts'

const girls = (n: number, isNow: boolean, wasBefore = false): Alike => ({
  sex: 'female',
  races: [],
  hispanic: null,
  isNow,
  wasBefore,
  n,
})
const boys = (n: number, isNow: boolean, wasBefore = false): Alike => ({ ...girls(n, isNow, wasBefore), sex: 'male' })
const other = (n: number, isNow: boolean, wasBefore = false): Alike => ({ ...girls(n, isNow, wasBefore), sex: 'unspecified' })
const many = [girls(60, true), girls(60, false), boys(40, true), boys(80, false)]
const classes = (of = {}) => ({ classes: 8, left: 9, changed: 8, ...of })
const inGroups = ({ groups }: Told) => Object.fromEntries(groups.map((one) => [one.group, one]))
const first = (alike: readonly Alike[], of = classes()) => reachOf('sex', alike, of, 10, null) as Told
/** As many as before had it before. */
const again = (alike: readonly Alike[], of: ReturnType<typeof classes>) =>
  reachOf('sex', alike, of, 10, first(alike.map((one) => ({ ...one, isNow: one.wasBefore }))))

describe('what is told of a chance', () => {
  test('the share of everyone and of each group, in whole percent', () => {
    expect(reachOf('everyone', many, classes(), 10, null)).toEqual({
      classes: 8,
      withheld: false,
      groups: [{ group: 'everyone', students: 240, percent: 42, band: null }],
    })
    expect(inGroups(first(many))).toMatchObject({ female: { students: 120, percent: 50 }, male: { students: 120, percent: 33 } })
  })

  test('from five classes on, and nothing new while fewer than five are left', () => {
    expect(first(many, classes({ classes: 4 }))).toBe('nothing')
    expect(first(many, classes({ left: 4 }))).toBe('as-before')
    expect(first(many, classes({ classes: 5, left: 0 }))).toMatchObject({ classes: 5 })
  })

  test.each([
    ['one class has come', [girls(20, true)], { changed: 1 }],
    ['five classes came and nine students', [girls(9, true)], { changed: 5 }],
    ['many girls came and three boys', [girls(20, true), boys(3, true)], { changed: 5 }],
    ['three boys went, and many girls came', [girls(20, true), boys(3, false, true)], { changed: 5 }],
    ['many girls came and two of a group that is withheld', [girls(20, true), other(2, true), other(3, false)], { changed: 5 }],
  ])('where %s since, what was told stays', (_, moved, of) => {
    const stood = [girls(60, true, true), girls(60, false), boys(40, true, true), boys(80, false)]
    expect(again([...stood, ...moved], classes(of))).toBe('as-before')
  })

  test('where enough have come in each group, it is told anew', () => {
    const alike = [
      girls(60, true, true),
      girls(60, false),
      boys(40, true, true),
      boys(80, false),
      girls(20, true),
      boys(12, true),
    ]
    expect(inGroups(again(alike, classes({ changed: 5 })) as Told)).toMatchObject({
      female: { percent: 57 },
      male: { percent: 39 },
    })
  })

  test('a group below the smallest is withheld, and so is what would give it away', () => {
    const told = inGroups(first([...many, other(3, true), other(4, false)]))
    expect(told['unspecified']).toEqual({ group: 'unspecified', students: null, percent: null, band: null })
    expect([told['female'], told['male']].filter((one) => one!.students === null)).toHaveLength(1)
  })

  test('where all but one or two had it, no share is told', () => {
    expect(inGroups(first([girls(118, true), girls(2, false), boys(60, true), boys(60, false)]))['female']!.percent).toBeNull()
  })
})

test('a file says of what is withheld that it is, and nothing else', () => {
  const { groups } = first([...many, other(3, true), other(4, false)])
  const by = [{ category: 'sex' as const, withheld: false, countedAt: '', groups }]
  const everyone = { group: 'everyone', students: 247, percent: 42, band: null }
  const lines = reachCsv({ classes: 8, everyone, countedAt: '', by }).split('\r\n')
  expect(lines.slice(0, 2)).toEqual(['category,group,students,percent,band', 'everyone,everyone,247,42,'])
  expect(lines).toContain('sex,unspecified,withheld,withheld,')
})

/** Night after night classes come and go; whoever has kept all that was told holds each count against the one before. */
test('no difference of two counts tells of fewer students than the smallest group', () => {
  const k = 10
  const rng = xoroshiro128plus(73)
  const students = Array.from({ length: 400 }, () => ({
    sex: 'abcd'[Math.min(3, Math.floor((uniformInt(rng, 0, 999) / 1000) ** 2 * 5))]!,
    classes: [uniformInt(rng, 0, 29), uniformInt(rng, 0, 29)],
  }))
  const reached = (offering: Set<number>) => students.map((one) => one.classes.some((at) => offering.has(at)))
  const [nights, moves]: [number[], number[]] = [[], []]
  let [told, offering]: [{ told: Told; by: Set<number> } | null, Set<number>] = [null, new Set()]
  for (let night = 0; night < 1500; night++) {
    const next = new Set(offering)
    for (let count = uniformInt(rng, 1, 9); count > 0; count--) {
      const at = uniformInt(rng, 0, 29)
      if (!next.delete(at)) next.add(at)
    }
    offering = next
    const [now, before] = [reached(offering), reached(told?.by ?? new Set())]
    const alike = students.map(({ sex }, at) => ({
      sex,
      races: [],
      hispanic: null,
      isNow: now[at]!,
      wasBefore: before[at]!,
      n: 1,
    }))
    const changed = Array.from({ length: 30 }, (_, at) => at).filter(
      (at) => offering.has(at) !== (told?.by.has(at) ?? false),
    ).length
    const found = reachOf('sex', alike, { classes: offering.size, left: 30 - offering.size, changed }, k, told?.told ?? null)
    if (typeof found === 'string') continue
    if (told) {
      nights.push(changed)
      const isTold = (groups: Told['groups'], group: string) => groups.some((one) => one.group === group && one.percent !== null)
      const both = [...'abcd'].filter((group) => isTold(found.groups, group) && isTold(told!.told.groups, group))
      moves.push(...both.map((group) => alike.filter(({ sex, isNow, wasBefore }) => sex === group && isNow !== wasBefore).length))
    }
    told = { told: found, by: offering }
  }
  expect(nights.length).toBeGreaterThan(50)
  expect(Math.min(...nights)).toBeGreaterThanOrEqual(5)
  expect(moves.filter((moved) => moved > 0 && moved < k)).toEqual([])
})
