import { expect, test } from 'vitest'
import { isNoRule, NO_RULES } from './no-rules.ts'
import { readFileSync } from 'node:fs'
import { mutantsOf } from './mutants.ts'

const SOURCE = `
const total = sql\`select count(*) from m where m.until is null\`
const isIn = (actor) => sql<SqlBool>\`exists (select from m where m.id = \${actor} and m.until is null and v.number = m.version)\`
export async function seen(db, actor) {
  const row = await db.selectFrom('t').where(isIn(actor)).where('t.id', '=', 1).executeTakeFirst()
  if (!row) throw new ORPCError('NOT_FOUND')
  if (!db) throw new Error('a fault, not a rule')
  return row
}`

test('what is said to be no rule is there', () => {
  for (const { path, of, what = '' } of NO_RULES) {
    const there = mutantsOf(path, readFileSync(path, 'utf8'))
    const named = there.filter((one) => one.path === path && one.of === of && one.what.includes(what))
    expect(named.length, `${path} ${of} ${what}`).toBeGreaterThan(0)
    expect(named.every(isNoRule)).toBe(true)
  }
})

test('each rule is dropped by itself, and nothing else', () => {
  const mutants = mutantsOf('a.ts', SOURCE)
  expect(mutants.map(({ line, of, what }) => `${line} ${of}: ${what}`).toSorted()).toEqual([
    '3 isIn: always true: (actor) => sql<SqlBool>`exists (select from m where m.id = ${actor} and m.until is null an',
    '3 isIn: without: and m.until is null',
    "5 seen: without: .where('t.id', '=', 1)",
    '5 seen: without: .where(isIn(actor))',
    "6 seen: without: throw new ORPCError('NOT_FOUND')",
  ])
  for (const { text } of mutants) expect(text).not.toBe(SOURCE)
  expect(mutants.find(({ what }) => what.includes('until is null') && what.startsWith('without'))?.text).toContain(
    'where m.id = ${actor} and v.number = m.version)`',
  )
})
