import { expect, test } from 'vitest'
import { agreementPhrases } from './agreement-phrases.ts'
import { orderWords } from './order-words.ts'
import { say } from './say.ts'

const keys = (reliability: number | null, judgements = 60) =>
  orderWords({ reliability, apart: 0.4, items: 12 }, judgements).map(({ key }) => key)

test.each([
  [0.93, ['order.sure']],
  [0.8, ['order.fair']],
  [0.79, ['order.rough', 'order.more']],
  [0.5, ['order.open', 'order.more']],
  [0.4, ['order.open', 'order.alike']],
  [-0.1, ['order.open', 'order.alike']],
  [null, ['order.open', 'order.alike']],
])('reliability %s', (reliability, expected) => {
  expect(keys(reliability)).toEqual(expected)
})

test('says how many more there need to be', () => {
  const [order, more] = orderWords({ reliability: 0.6, apart: 0.4, items: 12 }, 60)
  expect(say(order!, agreementPhrases, 'en')).toBe(
    'The order of the 12 pieces is rough: 40% of all pairs are told apart beyond chance, and neighbours may well change places.',
  )
  expect(say(more!, agreementPhrases, 'es')).toBe('Con unos 100 juicios más sería bastante seguro.')
})
