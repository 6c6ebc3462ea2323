import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testServer } from '#server/testing.ts'
import { tellOfEnds } from './rights-ending.ts'
import { aPerson, aPlace, aRight } from './testing.ts'

const { db, config, parts } = await testServer()
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const letters = async () => {
  const { rows } = await sql<{ data: { to: string; subject: string; text: string } }>`
    select data from job.job where name = 'mail' and data->>'to' like '%@terms.example' order by data->>'to'`.execute(db)
  return rows.map(({ data }) => data)
}

test('two weeks before a right ends, its holder and who could give it again are told, once', async () => {
  await aPerson(db, { name: 'Ida Boss', email: 'ida@terms.example', rights: ['administer'] })
  const school = await aPlace(db, { name: 'Willow' })
  const clerk = await aPerson(db, { name: 'Cleo Ames', email: 'cleo@terms.example', placeId: school.id })
  const calm = await aPerson(db, { name: 'Cal Mead', email: 'cal@terms.example', placeId: school.id })
  await aRight(db, { personId: clerk.id, kind: 'roster', placeId: school.id, untilOn: inDays(10) })
  await aRight(db, { personId: calm.id, kind: 'roster', placeId: school.id, untilOn: inDays(60) })
  await tellOfEnds({ db, config, jobs: parts.jobs })
  const sent = await letters()
  expect(sent.map(({ to }) => to)).toEqual(['cleo@terms.example', 'ida@terms.example'])
  expect(sent[0]!.text).toContain('your right to keep the list of people for Willow')
  expect(sent[1]!.text).toContain('Cleo Ames, to keep the list of people for Willow: until')
  expect(sent[1]!.text).not.toContain('Cal Mead')
  await tellOfEnds({ db, config, jobs: parts.jobs })
  expect(await letters()).toEqual(sent)
})
