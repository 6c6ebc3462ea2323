import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { expect, test } from 'vitest'
import { bradleyTerry, type Judgement } from './bradley-terry.ts'
import { randomFrom } from '../inputs/random-from.ts'
import { judgementsNeeded } from './judgements-needed.ts'

// By hand: a test of reliability .6 made n times as long has .6 n ÷ (1 + .6 (n − 1)), which is .8 at n = 8/3.
test.each([
  [0.6, 60, 0.8, 100],
  [0.5, 40, 0.8, 120],
  [0.75, 90, 0.9, 180],
  [0.8, 90, 0.8, 0],
  [0.93, 90, 0.8, 0],
  [0, 90, 0.8, null],
  [-0.2, 90, 0.8, null],
  [null, 90, 0.8, null],
])('reliability %s of %i judgements, to reach %s', (reliability, judgements, target, needed) => {
  expect(judgementsNeeded({ reliability, judgements }, target)).toBe(needed)
})

test('as many judgements as it says do bring about that reliability', () => {
  const source = randomFrom('judgementsNeeded', 7)
  const random = () => uniformInt(source, 0, 999_999) / 1e6
  const truth = Array.from({ length: 16 }, (_, place) => (place - 7.5) / 4)
  const judged = (count: number): Judgement[] =>
    Array.from({ length: count }, () => {
      const one = Math.floor(random() * 16)
      const other = (one + 1 + Math.floor(random() * 15)) % 16
      const isMore = random() < 1 / (1 + Math.exp(truth[other]! - truth[one]!))
      const [winner, loser] = isMore ? [one, other] : [other, one]
      return { judge: 'x', winner: String(winner), loser: String(loser) }
    })
  const few = judged(160)
  const { reliability } = bradleyTerry(few)
  const more = judgementsNeeded({ reliability, judgements: few.length }, 0.9)!
  const { reliability: reached } = bradleyTerry([...few, ...judged(more)])
  expect(reached).toBeGreaterThan(0.86)
  expect(reached).toBeLessThan(0.94)
})

test('refuses a target that no scale has', () => {
  expect(() => judgementsNeeded({ reliability: 0.5, judgements: 9 }, 1)).toThrow(
    'judgementsNeeded needs a target between 0 and 1',
  )
})
