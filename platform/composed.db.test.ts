import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { composed, whoever } from './composed.ts'
import { testDatabase } from './testing.ts'

const { db } = await testDatabase()
const [one, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']

test('it is put together once and asked with each one’s own words', async () => {
  let times = 0
  const ask = composed(({ personId, id }: { personId: string; id: string }) => {
    times += 1
    return sql<{ who: string; again: string; what: string; fixed: number }>`
      select ${personId}::uuid as who, ${personId}::uuid as again, ${id}::text as what, ${7}::int as fixed`
  })
  expect(await ask(db, { personId: one, id: 'a' })).toEqual([{ who: one, again: one, what: 'a', fixed: 7 }])
  expect(await ask(db, { personId: other, id: '\u0001personId' })).toEqual([
    { who: other, again: other, what: '\u0001personId', fixed: 7 },
  ])
  expect(times).toBe(1)
})

test('a builder’s rows too, within a transaction, with a word that is no text', async () => {
  const ask = composed(({ bytes }: { bytes: Buffer }, of) =>
    of
      .selectFrom('session as s')
      .where('s.token_sha256', '=', bytes)
      .select(sql<number>`count(*)`.as('count')),
  )
  await db.transaction().execute(async (tx) => {
    expect(await ask(tx, { bytes: Buffer.alloc(32, 1) })).toEqual([{ count: 0 }])
  })
})

test('a word that stands in it often is one parameter', async () => {
  const ask = composed(
    ({ id }: { id: string }) => sql<{ statement: string }>`
      select ${sql.join(
        Array.from({ length: 12 }, () => sql`${id}::text`),
        sql` || `,
      )} as all, query as statement from pg_stat_activity where pid = pg_backend_pid()`,
  )
  const [row] = await ask(db, { id: 'a' })
  expect(row!.statement).toContain('$1::text || $1::text')
  expect(row!.statement).not.toContain('$2')
})

test('what differs between people cannot become everyone’s', async () => {
  const ask = composed(({ personId }: { personId: string }) => sql`select ${whoever(personId).name}::text`)
  await expect(ask(db, { personId: one })).rejects.toThrow('the actor’s name')
})
