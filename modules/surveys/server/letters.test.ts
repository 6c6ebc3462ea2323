import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import type { Jobs } from '#platform/jobs.ts'
import { testDatabase, testFolder } from '#platform/testing.ts'
import { aDistrict, testConfig } from '#platform/district/testing.ts'
import { sendSurveyLetters } from './letters.ts'
import { anOpenSurvey } from './testing.ts'

const { db } = await testDatabase()
await aDistrict(db)
const config = testConfig(await testFolder())
const place = await aPlace(db, { name: 'Willow' })
const people = await Promise.all(
  Array.from({ length: 9 }, (_, at) => aPerson(db, { placeId: place.id, ...(at < 3 ? { email: `t${at}@willow.example` } : {}) })),
)
const survey = await anOpenSurvey(db, { placeId: place.id, closesAt: '2099-03-14T06:00:00Z' })

let letters: { to: string; subject: string; text: string }[] = []
const jobs = { enqueue: async (_: unknown, __: string, letter: object) => void letters.push(letter as never) } as unknown as Jobs
const on = async (day: string) => {
  letters = []
  await sendSurveyLetters(db, config, jobs, new Date(`${day}T16:00:00Z`))
  return letters
}

test('everyone asked is written to once, and once more whoever has not answered: the same letter, on working days', async () => {
  // A Saturday; then the Monday after.
  expect(await on('2099-03-07')).toEqual([])
  const invited = await on('2099-03-09')
  expect(invited.map(({ to }) => to).toSorted()).toEqual(['t0@willow.example', 't1@willow.example', 't2@willow.example'])
  expect(new Set(invited.map(({ subject, text }) => subject + text)).size).toBe(1)
  expect(invited[0]!.text).toContain(`${config.url}/surveys/${survey.id}/answer`)
  expect(invited[0]!.text).not.toContain(people[0]!.id)
  expect(await on('2099-03-09')).toEqual([])
  expect(await on('2099-03-10')).toEqual([])
  const bytes = Buffer.alloc(256, 1)
  await sql`update survey_invited set blinded = ${bytes}, blind_signature = ${bytes} where person_id = ${people[0]!.id}`.execute(
    db,
  )
  const reminded = await on('2099-03-12')
  expect(reminded.map(({ to }) => to).toSorted()).toEqual(['t1@willow.example', 't2@willow.example'])
  expect(new Set(reminded.map(({ subject, text }) => subject + text)).size).toBe(1)
  expect(await on('2099-03-13')).toEqual([])
})
