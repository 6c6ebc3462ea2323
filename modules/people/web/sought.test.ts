import { expect, test } from 'vitest'
import { given, inputOf, placesToLookIn, soughtIn } from './sought.ts'

test('what is empty is neither asked nor put into the address', () => {
  expect(inputOf(soughtIn({}))).toEqual({})
  expect(inputOf({ search: ' ro ', place: 'a-place' })).toEqual({ search: 'ro', placeId: 'a-place' })
  expect(given({ search: ' ', place: '' })).toEqual({})
})

test('the address brings back the same', () => {
  const sought = { search: 'peña & co', place: 'a-place' }
  const address = new URLSearchParams(given(sought)).toString()
  expect(soughtIn(Object.fromEntries(new URLSearchParams(address)))).toEqual(sought)
})

test('one looks in schools and departments, by name', () => {
  const place = (kind: 'district' | 'school' | 'department' | 'grade', name: string) => ({
    id: name,
    version: 1,
    parentId: null,
    kind,
    name,
  })
  const found = placesToLookIn([
    place('district', 'All'),
    place('school', 'Oak'),
    place('grade', 'Fourth'),
    place('department', 'Élan'),
  ])
  expect(found.map(({ name }) => name)).toEqual(['Élan', 'Oak'])
})
