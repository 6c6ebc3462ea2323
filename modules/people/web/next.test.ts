import { expect, test } from 'vitest'
import { ownPath } from './next.ts'

test.each([
  ['/cycles/1?tab=2', '/cycles/1?tab=2'],
  [undefined, '/'],
  ['https://elsewhere.example/cycles', '/'],
  ['//elsewhere.example', '/'],
  ['\\\\elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in with next=%s one lands on %s', (next, path) => {
  expect(ownPath(next, 'https://weft.example')).toBe(path)
})
