import { expect, test } from 'vitest'
import { favourableShare } from '../scales/favourable-share.ts'
import { favourableWords } from './favourable-words.ts'

test('few answers leave much open', () => {
  expect(favourableWords(favourableShare([5, 4, 2], 4))).toMatchObject({
    key: 'favourable.few',
    values: { favourable: 2, answers: 3 },
  })
  expect(
    favourableWords(
      favourableShare(
        Array.from({ length: 100 }, (_, at) => (at < 60 ? 5 : 1)),
        4,
      ),
    ).key,
  ).toBe('favourable.share')
})
