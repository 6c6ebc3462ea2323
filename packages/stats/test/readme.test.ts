import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as stats from '../index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const entries = readme.split(/^### /m).slice(1)
const nameOf = (entry: string) => /^`(\w+)`$/m.exec(entry)?.[1]

test('every export has an entry, and every entry an export', () => {
  expect(entries.map(nameOf).toSorted()).toEqual(Object.keys(stats).toSorted())
})

test.each(entries.map((entry) => [nameOf(entry), entry] as const))(
  '%s names its R function, definition and difference',
  (_, entry) => {
    expect(entry).toMatch(/^- R: (none|`.+|.*`.+`.*)/m)
    expect(entry).toMatch(/^- Definition: \S/m)
    expect(entry).toMatch(/^- Difference: \S/m)
  },
)
