import { expect, test } from 'vitest'
import { suggestedUsername } from './username.ts'

test.each([
  ['Sam Lake', 'sam.lake'],
  ['José Peña Ñandú', 'jose.pena.nandu'],
  ["Mary-Ann O'Neil", 'mary.ann.o.neil'],
])('%s may be %s', (name, username) => expect(suggestedUsername(name)).toBe(username))
