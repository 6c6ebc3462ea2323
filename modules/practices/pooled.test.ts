import { describe, expect, test } from 'vitest'
import { bcg } from '../../packages/stats/test/impact-data.ts'
import { together } from './pooled.ts'
import type { Tried } from './pooled.ts'

const tried = (of: Partial<Tried> & { id: string }): Tried => ({
  metric: 'log-odds',
  effect: 0.5,
  variance: 0.04,
  design: 'before-after',
  students: of.id,
  at: '2026-11-02',
  groups: {},
  ...of,
})
const places = (effects: readonly number[], variance = 0.02) =>
  effects.map((effect, at) => tried({ id: String(at), effect, variance }))

describe('what is pooled', () => {
  test('nothing, where nothing was measured', () =>
    expect(together([])).toEqual({ standing: null, pooled: null, leftOut: [], subgroups: [], design: null }))

  test('not fewer than three', () => {
    expect(together(places([0.5, 0.6]))).toMatchObject({
      standing: 'early',
      pooled: null,
      leftOut: [
        { id: '0', why: 'too-few' },
        { id: '1', why: 'too-few' },
      ],
    })
  })

  test('not different kinds of measure: those of the kind that most have', () => {
    const others = [tried({ id: 'weeks', metric: 'series', effect: 4 }), tried({ id: 'spread', metric: 'spread' })]
    const { pooled, leftOut } = together([...others, ...places([0.5, 0.6, 0.4])])
    expect(pooled?.ids).toEqual(['0', '1', '2'])
    expect(leftOut).toEqual([
      { id: 'weeks', why: 'other-measure' },
      { id: 'spread', why: 'other-measure' },
    ])
  })

  test('not the same students twice: the latest try of a team', () => {
    const again = tried({ id: 'again', students: '0', at: '2027-01-11', effect: 0.9 })
    const { pooled, leftOut } = together([...places([0.5, 0.6, 0.4]), again])
    expect(pooled?.ids.toSorted()).toEqual(['1', '2', 'again'])
    expect(leftOut).toEqual([{ id: '0', why: 'same-students' }])
  })

  test('the BCG trials as R metafor pools them', () => {
    const { pooled } = together(
      bcg.map(({ effect, variance }, at) =>
        tried({ id: String(at), effect: -effect, variance, metric: 'log-risk', design: 'randomised' }),
      ),
    )
    // metafor 3.8-1 rma(yi, vi, test = "knha"), the sign turned: fewer cases are better.
    expect(pooled).toMatchObject({
      estimate: expect.closeTo(0.71453234215814, 7),
      lower: expect.closeTo(0.32062097063073, 6),
      upper: expect.closeTo(1.1084437136856, 6),
      tauSquared: expect.closeTo(0.31324325813648, 6),
      iSquared: expect.closeTo(0.92221384521269, 7),
      few: false,
    })
  })
})

describe('how it stands', () => {
  test.each([
    ['helps', [0.5, 0.52, 0.48, 0.51, 0.5]],
    ['may-help', [0.2, 1.1, 0.6, 0.9, 0.5, 1.3]],
    ['unclear', [0.5, -0.5, 0.1]],
    ['does-not-help', [-0.5, -0.52, -0.48, -0.51]],
  ] as const)('%s', (standing, effects) => expect(together(places(effects)).standing).toBe(standing))
})

test('kinds of places are compared where two have two tries each', () => {
  const at = (id: string, effect: number, band: string) => tried({ id, effect, variance: 0.01, groups: { band } })
  const { subgroups } = together([
    at('a', 1, 'upper'),
    at('b', 1.1, 'upper'),
    at('c', 0, 'middle'),
    at('d', 0.1, 'middle'),
    at('e', 5, 'high'),
  ])
  expect(subgroups).toMatchObject([
    {
      by: 'band',
      differ: true,
      groups: [
        { group: 'upper', tries: 2, estimate: expect.closeTo(1.05) },
        { group: 'middle', tries: 2 },
      ],
    },
  ])
  expect(together(places([1, 2, 3])).subgroups).toEqual([])
})

test('small tries that show more are told of once there are ten', () => {
  const steep = Array.from({ length: 12 }, (_, at) =>
    tried({ id: String(at), effect: 0.1 * at + (at % 2) * 0.02, variance: (0.05 + 0.05 * at) ** 2 }),
  )
  expect(together(steep).pooled?.smallDiffer).toBe(true)
  expect(together(steep.slice(0, 5)).pooled?.smallDiffer).toBeNull()
})
