import { expect, test } from 'vitest'
import { randomFrom, shuffle } from './random-from.ts'

test('the same seed gives the same numbers, another seed others', () => {
  const [one, again, other] = [7, 7, 8].map((seed) => randomFrom('louvain', seed).next())
  expect(one).toBe(again)
  expect(one).not.toBe(other)
})

test('every order of three comes up about as often', () => {
  const random = randomFrom('louvain', 1)
  const counts = new Map<string, number>()
  for (let draw = 0; draw < 6000; draw++) {
    const order = shuffle(random, Int32Array.of(0, 1, 2)).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  // Standard deviation 29: four of them.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(116)
})

test('a sample draws each value about as often and no value twice', () => {
  const random = randomFrom('louvain', 2)
  const counts = new Int32Array(5)
  for (let draw = 0; draw < 5000; draw++) {
    const sample = shuffle(random, Int32Array.of(0, 1, 2, 3, 4), 2)
    expect(sample.toSorted()).toEqual(Int32Array.of(0, 1, 2, 3, 4))
    for (const value of sample.subarray(0, 2)) counts[value]!++
  }
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(140)
})

test('refuses a seed that is no whole number', () => {
  expect(() => randomFrom('louvain', 0.5)).toThrow('louvain needs a whole number as its seed, not 0.5')
})
