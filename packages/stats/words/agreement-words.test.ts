import { expect, test } from 'vitest'
import { agreementWords } from './agreement-words.ts'

test('says how often, and that few pairs are few', () => {
  expect(agreementWords({ agreeing: 45, pairs: 50, share: 0.9 }, 'exact')).toEqual([
    { key: 'agreement.exact', values: { agreeing: 45, pairs: 50, share: 0.9 } },
  ])
  expect(agreementWords({ agreeing: 9, pairs: 10, share: 0.9 }, 'adjacent').map(({ key }) => key)).toEqual([
    'agreement.adjacent',
    'agreement.few',
  ])
})
