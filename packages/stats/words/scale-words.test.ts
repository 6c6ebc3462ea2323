import { expect, test } from 'vitest'
import { cronbachAlpha } from '../scales/cronbach-alpha.ts'
import { mcdonaldOmega } from '../scales/mcdonald-omega.ts'
import { attitude, survey } from '../test/survey-data.ts'
import { scaleWords } from './scale-words.ts'

const keys = (sentences: { key: string }[]) => sentences.map(({ key }) => key)

test('alpha with its limits, and whom it leaves out', () => {
  expect(keys(scaleWords(cronbachAlpha(attitude)))).toEqual(['reliability.interval'])
  expect(scaleWords(cronbachAlpha([...attitude, [1, null, 1, 1, 1, 1, 1]]))[1]).toEqual({
    key: 'scale.leftOut',
    values: { leftOut: 1, people: 30 },
  })
})

test('items that pull apart, and items that one factor does not describe, are said to', () => {
  expect(
    keys(
      scaleWords(
        cronbachAlpha([
          [1, 5],
          [2, 4],
          [3, 2],
        ]),
      ),
    ),
  ).toEqual(['scale.pullsApart'])
  expect(keys(scaleWords(mcdonaldOmega(survey)))).toEqual(['reliability.value'])
  expect(keys(scaleWords(mcdonaldOmega(survey.map(([a, b]) => [a!, a!, b!]))))).toEqual(['scale.notOneFactor'])
})
