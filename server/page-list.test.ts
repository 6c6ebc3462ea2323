import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAGES } from './page-list.ts'

/** What the modules’ web/routes.ts say of each URL: its path and what it reads. */
const ROUTE = /\b(?:at|still)\(\s*'([^']+)',(?:\s*\([^)]*\)\s*=>\s*page\('([\w.]+)')?/g

test('the server knows every URL of the app, and fills it with what the page reads', () => {
  const written = globSync('modules/*/web/routes.ts').map((file) => readFileSync(file, 'utf8'))
  const routes = written.flatMap((source) => [...source.matchAll(ROUTE)].map(([, path = '', read]) => `${path} ${read ?? ''}`))
  expect(routes.length).toBeGreaterThan(8)
  expect(PAGES.map(({ path, read }) => `${path} ${read ?? ''}`).toSorted()).toEqual(routes.toSorted())
})

test('an address that is spelled out is its own page, whatever pattern it fits besides', () => {
  for (const { path } of PAGES.filter((page) => !page.path.includes('$')))
    expect(PAGES.find(({ pattern }) => pattern.test(path))?.path).toBe(path)
})
