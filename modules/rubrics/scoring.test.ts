import { describe, expect, test } from 'vitest'
import { finalsOf, nextBlock, wantsThird, whyNotGive, whyNotJoin, whyNotLook } from './scoring.ts'

const content = {
  name: '',
  sentence: '',
  grades: [],
  halfLevels: false,
  levels: [1, 2, 3, 4].map((score) => ({ name: '', score })),
  criteria: ['a', 'b'].map((id) => ({ id, name: id, asks: '', weight: 1, descriptors: ['', '', '', ''] })),
}
const two = { readers: 2, thirdBeyond: 1 }
const given = (...scores: number[][]) => scores.map((one, at) => ({ scores: one, isThird: at === 2 }))

describe('final scores come about', () => {
  test.each([
    [
      given([1, 3]),
      [
        { score: null, route: 'waits' },
        { score: null, route: 'waits' },
      ],
    ],
    [
      given([1, 3], [1, 4]),
      [
        { score: 1, route: 'agreed' },
        { score: 3.5, route: 'mean' },
      ],
    ],
    [
      given([1, 3], [3, 3]),
      [
        { score: null, route: 'waits-third' },
        { score: 3, route: 'agreed' },
      ],
    ],
    [
      given([1, 3], [4, 3], [3, 1]),
      [
        { score: 3.5, route: 'third' },
        { score: 3, route: 'agreed' },
      ],
    ],
    // The third in the middle of both: all three count.
    [
      given([1, 3], [3, 3], [2, 3]),
      [
        { score: 2, route: 'third' },
        { score: 3, route: 'agreed' },
      ],
    ],
  ])('case %#', (readings, finals) => expect(finalsOf(content, readings, two)).toEqual(finals))

  test.each([
    [given([1, 1]), false],
    [given([1, 1], [2, 2]), false],
    [given([1, 1], [1, 3]), true],
    [given([1, 1], [1, 3], [1, 2]), false],
  ])('a third is asked %#', (readings, wants) => expect(wantsThird(content, readings, two)).toBe(wants))

  test('half levels count as half a step', () => {
    const halves = { ...content, halfLevels: true }
    expect(wantsThird(halves, given([1, 1], [1.5, 1]), { readers: 2, thirdBeyond: 0.5 })).toBe(false)
    expect(wantsThird(halves, given([1, 1], [2, 1]), { readers: 2, thirdBeyond: 0.5 })).toBe(true)
  })
})

describe('blocks tie readers together', () => {
  const known = new Map([
    ['x', 2],
    ['y', 0],
  ])
  test.each([
    [[{ number: 1, raters: [] }], 1],
    [[{ number: 1, raters: ['me'] }], null],
    [
      [
        { number: 1, raters: ['x'] },
        { number: 2, raters: ['y'] },
      ],
      2,
    ],
    [
      [
        { number: 1, raters: [] },
        { number: 2, raters: ['x'] },
      ],
      1,
    ],
    [
      [
        { number: 3, raters: ['y'] },
        { number: 2, raters: ['y'] },
      ],
      2,
    ],
  ])('case %#', (blocks, number) => expect(nextBlock(blocks, 'me', known)?.number ?? null).toBe(number))

  test('eight readers of sixty blocks, two each, all meet each other through somebody', () => {
    const readers = [...'abcdefgh']
    const sixty = Array.from({ length: 60 }, (_, number) => ({ number, raters: [] as string[] }))
    const times = new Map<string, Map<string, number>>(
      readers.map((one) => [one, new Map(readers.filter((other) => other !== one).map((other) => [other, 0]))]),
    )
    for (let turn = 0; turn < 120; turn++) {
      const me = readers[turn % readers.length]!
      const block = nextBlock(
        sixty.filter(({ raters }) => raters.length < 2),
        me,
        times.get(me)!,
      )
      if (!block) continue
      for (const other of block.raters) {
        times.get(me)!.set(other, (times.get(me)!.get(other) ?? 0) + 1)
        times.get(other)!.set(me, (times.get(other)!.get(me) ?? 0) + 1)
      }
      sixty[block.number]!.raters.push(me)
    }
    const reached = new Set(['a'])
    for (let again = 0; again < readers.length; again++)
      for (const one of Array.from(reached)) for (const [other, met] of times.get(one)!) if (met > 0) reached.add(other)
    expect(reached.size).toBe(readers.length)
    expect(
      Math.min(...[...times.values()].map((others) => [...others.values()].filter((count) => count > 0).length)),
    ).toBeGreaterThanOrEqual(3)
  })
})

describe('nobody sees another’s before their own is in', () => {
  const reading = { kind: 'calibration', step: 'reading', isReader: true, left: 0, readers: 3, pieces: 6 } as const
  test.each([
    [reading, null],
    [{ ...reading, left: 1 }, 'yours-first'],
    [{ ...reading, isReader: false }, 'still-reading'],
    [{ ...reading, readers: 1 }, 'too-few'],
    [{ ...reading, step: 'discussing', left: 3, isReader: false }, null],
    [{ ...reading, kind: 'scoring', pieces: 29 }, 'too-few'],
    [{ ...reading, kind: 'scoring', pieces: 30 }, null],
    [{ ...reading, kind: 'scoring', isReader: false, pieces: 300 }, 'still-reading'],
  ] as const)('case %#', (of, why) => expect(whyNotLook(of)).toBe(why))
})

test.each([
  [{ step: 'reading', kind: 'scoring', isIn: false, isSettled: true }, null],
  [{ step: 'reading', kind: 'scoring', isIn: true, isSettled: false }, null],
  [{ step: 'reading', kind: 'scoring', isIn: true, isSettled: true }, 'in-already'],
  [{ step: 'reading', kind: 'calibration', isIn: true, isSettled: false }, 'in-already'],
  [{ step: 'closed', kind: 'scoring', isIn: false, isSettled: false }, 'closed'],
] as const)('giving scores, case %#', (of, why) => expect(whyNotGive(of)).toBe(why))

test.each([
  ['reading', true, null],
  ['reading', false, 'not-open'],
  ['discussing', true, 'discussing'],
  ['closed', true, 'closed'],
] as const)('joining while %s', (step, isAmong, why) => expect(whyNotJoin({ step }, isAmong)).toBe(why))
