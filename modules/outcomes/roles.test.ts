import { expect, test } from 'vitest'
import { Mapping, whyNotMapping } from './mapping.ts'
import { rolesOf, wholeMapping, withMeasure, withRole } from './roles.ts'

const columns = ['id', 'year', 'test', 'score', 'sex']
const begun = Mapping.parse({
  student: 'id',
  year: { column: 'year' },
  long: { measure: 'test', value: 'score', lowest: null, highest: null },
})

test('each column is one thing, and what is chosen is read back', () => {
  expect(rolesOf(begun, columns)).toEqual({ id: 'student', year: 'year', test: 'measure', score: 'value', sex: 'none' })
  const roles = [
    'student',
    'place',
    'name',
    'count',
    'year',
    'date',
    'window',
    'measure',
    'value',
    'result',
    'group:sex',
    'none',
  ] as const
  for (const role of roles) expect(rolesOf(withRole(begun, 'sex', role), columns)['sex']).toBe(role)
})

test('a column that is something else is no longer what it was', () => {
  expect(rolesOf(withRole(begun, 'year', 'student'), columns)).toMatchObject({ year: 'student', id: 'none' })
  const wide = withRole(withRole(begun, 'test', 'none'), 'score', 'result')
  expect(wide.long).toBeNull()
  expect(withMeasure(wide, 'score', { metFrom: 60 }).values).toMatchObject([
    { column: 'score', measure: { name: 'score', metFrom: 60 } },
  ])
})

test('half a pair of columns is none, and is said to lack its results', () => {
  const half = wholeMapping(withRole(withRole(begun, 'test', 'none'), 'sex', 'value'))
  expect([half.long, whyNotMapping(half, columns)]).toEqual([null, { reason: 'no-values', column: null }])
})
