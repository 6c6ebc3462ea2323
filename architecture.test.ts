import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'

/** Modules from the ground up. A module may use those before it, never those after it. */
const MODULES = [
  'people',
  'roster',
  'outcomes',
  'teams',
  'focus',
  'promises',
  'evidence',
  'cycles',
  'practices',
  'communities',
  'work',
  'sessions',
  'rubrics',
  'frameworks',
  'synthesis',
  'learning',
  'surveys',
  'voice',
  'initiatives',
  'signals',
  'maps',
  'summits',
  'notices',
  'pages',
  'retention',
]
const DOORS = [/^[\w-]+\.ts$/, /^web\//, /^server\/(access|read)\.ts$/]
const LONGEST = 250

type File = { path: string; module: string | null; text: string; imports: string[] }

const isTest = (path: string) => /\.test\.tsx?$|\/testing\.ts$/.test(path)

/** Every import of a file as a path in the repository, however it is written: relative, by `#`, with `import()`, or only as a type. */
function importsOf(path: string, text: string): string[] {
  const { program, module } = parseSync(path, text)
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
  ]
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') found.push(source.value)
    },
  }).visit(program)
  return found.flatMap((request) => {
    if (request.startsWith('.')) return [normalize(join(dirname(path), request))]
    if (request === '#stats') return ['packages/stats/index.ts']
    return request.startsWith('#') ? [request.slice(1)] : []
  })
}

const files: File[] = globSync(['modules/**/*.{ts,tsx}', 'platform/**/*.ts', 'packages/stats/**/*.ts']).map((path) => {
  const text = readFileSync(path, 'utf8')
  return { path, module: /^modules\/([^/]+)\//.exec(path)?.[1] ?? null, text, imports: importsOf(path, text) }
})
const moduleOf = (path: string) => /^modules\/([^/]+)\/(.*)$/.exec(path)
const wrongOf = (wrong: (file: File, to: string) => string | false): string[] =>
  files.flatMap((file) => file.imports.flatMap((to) => wrong(file, to) || []))

test('modules depend downwards, and only through a door', () => {
  expect(
    wrongOf(({ path, module }, to) => {
      const [, other = '', rest = ''] = moduleOf(to) ?? []
      if (!module || !other || other === module) return false
      if (MODULES.indexOf(other) >= MODULES.indexOf(module)) return !isTest(path) && `${path} → ${to} (upwards)`
      return !isTest(path) && !DOORS.some((door) => door.test(rest)) && `${path} → ${to} (private)`
    }),
  ).toEqual([])
  expect(files.flatMap(({ module }) => (module && !MODULES.includes(module) ? [module] : []))).toEqual([])
})

test('the platform knows no module, and the statistics know nothing of Weft', () => {
  expect(wrongOf(({ path }, to) => path.startsWith('platform/') && to.startsWith('modules/') && `${path} → ${to}`)).toEqual([])
  expect(wrongOf(({ path }, to) => path.startsWith('packages/') && !to.startsWith('packages/') && `${path} → ${to}`)).toEqual([])
})

test('what runs in the browser never reaches for the server, and the shared root for neither', () => {
  expect(
    wrongOf(({ path }, to) => /^modules\/[^/]+\/web\//.test(path) && !isTest(path) && /\/server\//.test(to) && `${path} → ${to}`),
  ).toEqual([])
  expect(
    wrongOf(
      ({ path }, to) => /^modules\/[^/]+\/[^/]+$/.test(path) && !isTest(path) && /\/(server|web)\//.test(to) && `${path} → ${to}`,
    ),
  ).toEqual([])
})

test('within the server, data flows one way: routes → access → store', () => {
  const rank = (path: string) =>
    ['store', 'read', 'access', 'routes'].findIndex((layer) => new RegExp(`/server/${layer}(/|\\.ts$)`).test(path))
  expect(
    wrongOf(({ path, module }, to) => {
      const own = module !== null && moduleOf(to)?.[1] === module && !isTest(path)
      return own && /\/server\/store/.test(path) && rank(to) > 1 && `${path} → ${to}`
    }),
  ).toEqual([])
})

/** Tables that SQL or Kysely in a file writes: also raw statements, by what follows insert into, update, delete from, truncate, merge into. */
function tablesWritten(text: string): string[] {
  const byKysely = [...text.matchAll(/\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"]([\w.]+)/g)]
  const bySql = [
    ...text.matchAll(
      /\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?|update)\s+(?:only\s+)?"?([a-z_]+)"?(?=\s*(?:\(|set\b|\bas\b|[a-z_]*\s+(?:set|select|values|using|where)\b|`|;|$))/gim,
    ),
  ]
  return [...byKysely, ...bySql].map(([, table]) => table!)
}

test('only a module’s own store writes its tables, and each table has one writer', () => {
  const tables = new Set([...readFileSync('db/tables.ts', 'utf8').matchAll(/^  (\w+): \w+Table$/gm)].map(([, table]) => table!))
  const writers = new Map<string, Set<string>>()
  const outside: string[] = []
  for (const { path, module, text } of files.filter((file) => !isTest(file.path) && !file.path.startsWith('packages/'))) {
    for (const table of tablesWritten(text).filter((name) => tables.has(name))) {
      if (module && !/\/server\/(store(\/[\w/-]+)?|first|read)\.ts$/.test(path)) outside.push(`${path} writes ${table}`)
      writers.set(table, (writers.get(table) ?? new Set()).add(module ?? 'platform'))
    }
  }
  expect(outside).toEqual([])
  expect(
    [...writers].filter(([, by]) => by.size > 1).map(([table, by]) => `${table} is written by ${[...by].join(' and ')}`),
  ).toEqual([])
})

test('files stay small', () => {
  expect(files.filter(({ path, text }) => !isTest(path) && text.split('\n').length > LONGEST).map(({ path }) => path)).toEqual([])
})

test('the readers behind these tests find imports and writes however they are written', () => {
  const source = `import type { A } from '../other/server/store.ts'\nexport { b } from "#modules/people/server/store.ts"\nconst c = await import('./c.ts')`
  expect(importsOf('modules/mine/a.ts', source)).toEqual([
    'modules/other/server/store.ts',
    'modules/people/server/store.ts',
    'modules/mine/c.ts',
  ])
  const writes =
    'db.insertInto("one"); sql`with x as (insert into two (id) select 1) update three set a = 1`; sql`delete from four where true`; sql`truncate five`'
  expect(tablesWritten(writes)).toEqual(['one', 'two', 'three', 'four', 'five'])
  expect(tablesWritten('sql`select id from six for update`')).toEqual([])
})
