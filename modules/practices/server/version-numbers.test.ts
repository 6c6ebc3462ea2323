import { expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aPractice } from './testing.ts'

const { db, as } = await testServer()

test('a number beyond what is counted is refused as such, not a failure of ours', async () => {
  const rosa = await aPerson(db)
  const { id } = await aPractice(db, { madeBy: rosa })
  const asRosa = await as(rosa)
  expect(await codeOf(asRosa.practices.practice({ id, number: 9_007_199_254_740_991 }))).toBe('BAD_REQUEST')
})
