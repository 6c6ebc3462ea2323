import { expect, test } from 'vitest'
import { relativeError } from '../test/relative-error.ts'
import { attitude, survey } from '../test/survey-data.ts'
import { mcdonaldOmega } from './mcdonald-omega.ts'

const five = attitude.map((row) => row.slice(0, 5))

// raw omega: R lavaan 0.6-14 cfa(std.lv = TRUE); standardised omega and loadings: R 4.2.2 factanal(x, 1)
const fromR: [string, number[][], number, number, number[]][] = [
  ['attitude', attitude, 0.856326779303486, 0.840544489634438, [0.852477361903649, 0.902241081077867, 0.592705558736165]],
  ['its first five', five, 0.881885449955273, 0.877207924571604, [0.870783927597994, 0.928156534048202, 0.580524132474684]],
  ['survey', survey, 0.715752140440457, 0.689080211420505, [0.64951645387085, 0.355213854389563, 0.837220039229382]],
]

test.each(fromR)('agrees with R: %s', (_, answers, omega, standardised, loadings) => {
  const found = mcdonaldOmega(answers)
  expect(relativeError(found.omega, omega)).toBeLessThan(1e-6)
  expect(relativeError(found.standardised, standardised)).toBeLessThan(1e-7)
  loadings.forEach((loading, item) => expect(relativeError(found.loadings[item]!, loading)).toBeLessThan(1e-6))
  expect(found.settled).toBe(true)
})

test('items turned round altogether make the same scale', () => {
  const turned = mcdonaldOmega(survey.map((row) => row.map((answer) => 6 - answer)))
  expect(turned.omega).toBeCloseTo(mcdonaldOmega(survey).omega, 9)
  expect(Math.min(...turned.loadings)).toBeGreaterThan(0)
})

test('says when one factor does not describe the items, and counts whom it left out', () => {
  const copied = survey.map(([a, b]) => [a!, a!, b!])
  expect(mcdonaldOmega(copied).settled).toBe(false)
  expect(mcdonaldOmega([...survey, [1, 2, null, 3, 3]])).toMatchObject({ people: 40, leftOut: 1, items: 5 })
})

test('refuses too little to find a factor in', () => {
  expect(() => mcdonaldOmega(survey.map((row) => row.slice(0, 2)))).toThrow('mcdonaldOmega needs at least three items, not 2')
  expect(() => mcdonaldOmega(survey.slice(0, 5))).toThrow('mcdonaldOmega needs more people than items, not 5 and 5')
  expect(() => mcdonaldOmega(survey.map(([a, b]) => [a!, b!, 3]))).toThrow('mcdonaldOmega needs items that vary')
})
