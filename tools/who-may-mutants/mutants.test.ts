import { expect, test } from 'vitest'
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

test('each rule is dropped by itself, and nothing else', () => {
  const mutants = mutantsOf('a.ts', SOURCE)
  expect(mutants.map(({ line, what }) => `${line} ${what}`).toSorted()).toEqual([
    '3 always true: (actor) => sql<SqlBool>`exists (select from m where m.id = ${actor} and m.until is null an',
    '3 without: and m.until is null',
    "5 without: .where('t.id', '=', 1)",
    '5 without: .where(isIn(actor))',
    "6 without: throw new ORPCError('NOT_FOUND')",
  ])
  for (const { text } of mutants) expect(text).not.toBe(SOURCE)
  expect(mutants.find(({ what }) => what.includes('until is null') && what.startsWith('without'))?.text).toContain(
    'where m.id = ${actor} and v.number = m.version)`',
  )
})
