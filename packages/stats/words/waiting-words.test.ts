import { expect, test } from 'vitest'
import { kaplanMeier } from '../spread/kaplan-meier.ts'
import { waitingWords } from './waiting-words.ts'

const teams = (adopted: number, waiting: number) => [
  ...Array.from({ length: adopted }, (_, at) => ({ time: at + 1, adopted: true })),
  ...Array.from({ length: waiting }, () => ({ time: 40, adopted: false })),
]

test('half with limits, half without, not half yet, nobody yet', () => {
  expect(waitingWords(kaplanMeier(teams(20, 2))).key).toBe('waiting.halfLikely')
  expect(waitingWords({ ...kaplanMeier(teams(20, 2)), upper: null }).key).toBe('waiting.half')
  expect(waitingWords({ ...kaplanMeier(teams(20, 2)), lower: null }).key).toBe('waiting.half')
  expect(waitingWords(kaplanMeier(teams(2, 20)))).toEqual({ key: 'waiting.notHalf', values: { adopted: 2, people: 22 } })
  expect(waitingWords(kaplanMeier(teams(0, 5)))).toEqual({ key: 'waiting.none', values: { people: 5 } })
})
