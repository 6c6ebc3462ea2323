import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { closeSurvey } from './store/close.ts'
import { makeKeys, open } from './store/launch.ts'
import { aSurvey } from './testing.ts'

const { db, as } = await testServer()
const visitor = await as(null)
const school = await aPlace(db, { name: 'Oak' })
const lead = await aPerson(db, { role: 'principal', placeId: school.id })
const teacher = await aPerson(db, { placeId: school.id })
const stranger = await aPerson(db, { placeId: (await aPlace(db)).id })
const leaders = await aTeam(db, { name: 'Leaders', placeId: school.id, facilitator: lead, guest: teacher })
await db.updateTable('team').set({ kind: 'school-leadership' }).where('id', '=', leaders.id).execute()

const SEATS = 12
const classId = uuidv7()
await db.insertInto('class').values({ id: classId, source_id: 'k', title: 'Science 6', place_id: school.id }).execute()
const seat = (of: object, at: number) =>
  db
    .insertInto('enrolment')
    .values({ id: uuidv7(), source_id: `e${at}`, class_id: classId, role: 'student', ...of } as never)
    .execute()
await seat({ person_id: teacher.id, role: 'teacher' }, 0)
for (let at = 1; at <= SEATS; at++) {
  const id = uuidv7()
  await db
    .insertInto('student')
    .values({ id, source_id: `s${at}`, given_name: 'A', family_name: 'B' })
    .execute()
  await seat({ student_id: id }, at)
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const why = { en: 'To know where help is wanted.', es: 'Para saber dónde hace falta ayuda.' }
const worry = { kind: 'scale', labels: 'often', text: { en: 'Anxiety keeps me awake.', es: 'No duermo.' } } as const
const told = { why, contact: 'The office, 555-0134', untilOn: inDays(14) }

test('families read the frozen questions without an account; the launch waits for them; a changed question is told anew', async () => {
  const { id } = await aSurvey(db, { placeId: school.id, teamId: leaders.id, bands: ['students'], items: [worry] })
  const api = await as(lead)
  const launching = { id, version: 1, closesOn: inDays(30) }
  await expect(api.surveys.launch(launching)).rejects.toMatchObject({ data: { reason: 'notice-first' } })
  expect(await codeOf(visitor.surveys.notice({ id }))).toBe('NOT_FOUND')

  const giving = { id, version: 1, ...told }
  await expect(api.surveys.giveNotice({ ...giving, untilOn: inDays(5) })).rejects.toMatchObject({ data: { reason: 'too-soon' } })
  expect(await codeOf(api.surveys.giveNotice({ ...giving, version: 2 }))).toBe('CONFLICT')
  expect(await codeOf((await as(teacher)).surveys.giveNotice(giving))).toBe('FORBIDDEN')
  expect(await codeOf((await as(stranger)).surveys.giveNotice(giving))).toBe('NOT_FOUND')
  const given = await api.surveys.giveNotice(giving)
  expect([given.notice?.isCurrent, given.preview.whyNot]).toEqual([true, 'notice-runs'])
  await expect(api.surveys.launch(launching)).rejects.toMatchObject({ data: { reason: 'notice-runs' } })

  const read = await visitor.surveys.notice({ id })
  expect(read).toMatchObject({ ...told, standing: 'ahead', survey: { place: 'Oak', team: 'Leaders' } })
  expect(read.questions).toEqual([{ kind: 'scale', labels: 'often', text: worry.text, options: null, area: 'mental' }])

  const { title, bands, everyDays, items } = given
  const other = { ...items[0]!, text: { en: 'Worry and anxiety keep me awake.', es: 'No duermo.' } }
  const changed = await api.surveys.write({ id, version: 1, title, bands, everyDays, items: [other] })
  expect([changed.notice?.isCurrent, changed.preview.whyNot]).toEqual([false, 'notice-old'])
  expect((await visitor.surveys.notice({ id })).questions[0]!.text).toEqual(worry.text)
  await api.surveys.remove({ id })
  expect(await codeOf(visitor.surveys.notice({ id }))).toBe('NOT_FOUND')
})

test('codes are dealt by who teaches a class: as many as sit in it, less the families that said no; those of before are void', async () => {
  const { id } = await aSurvey(db, { placeId: school.id, teamId: leaders.id, bands: ['students'], items: [worry] })
  const asLead = await as(lead)
  await asLead.surveys.giveNotice({ id, version: 1, ...told })
  await db
    .updateTable('survey_notice')
    .set({ given_on: inDays(-20), until_on: inDays(-2) })
    .where('survey_id', '=', id)
    .execute()
  expect((await asLead.surveys.draft({ id })).preview).toMatchObject({
    whyNot: null,
    cells: [{ bands: ['students'], places: ['Oak'], people: SEATS }],
  })
  await asLead.surveys.launch({ id, version: 1, closesOn: inDays(7) })
  await makeKeys(db, id)
  await open(db, id)
  expect((await visitor.surveys.notice({ id })).standing).toBe('open')
  await expect(
    db.updateTable('survey_notice').set({ contact: 'Somebody else' }).where('survey_id', '=', id).execute(),
  ).rejects.toThrow('what families were told cannot change')

  const api = await as(teacher)
  expect((await api.surveys.overview()).toDeal.map((one) => one.id)).toEqual([id])
  const first = await api.surveys.dealCodes({ id, classId })
  const second = await api.surveys.dealCodes({ id, classId, declined: 3 })
  expect([first.codes.length, second.codes.length]).toEqual([SEATS, SEATS - 3])
  expect(await api.surveys.classes({ id })).toMatchObject({ hasNotice: true, classes: [{ codesToDeal: SEATS - 3, declined: 3 }] })
  const third = await api.surveys.dealCodes({ id, classId })
  const { rows } = await sql<{ n: number }>`select count(*) as n from survey_code where survey_id = ${id}`.execute(db)
  expect([third.codes.length, rows[0]!.n]).toEqual([SEATS - 3, SEATS - 3])
  for (const one of [stranger, lead]) {
    expect(await codeOf((await as(one)).surveys.dealCodes({ id, classId, declined: 1 }))).toBe('NOT_FOUND')
    expect(await codeOf((await as(one)).surveys.classes({ id }))).toBe('NOT_FOUND')
  }

  await closeSurvey(db, id)
  expect(await db.selectFrom('survey_declined').selectAll().execute()).toEqual([])
})

test('students are asked no more than forty questions in thirty days: nobody knows of one, so they count by their school', async () => {
  const plain = (count: number) => Array.from({ length: count }, () => ({ kind: 'scale', labels: 'agree' }) as const)
  const of = { placeId: school.id, teamId: leaders.id, bands: ['students' as const] }
  const first = await aSurvey(db, { ...of, items: plain(30) })
  const api = await as(lead)
  await api.surveys.launch({ id: first.id, version: 1, closesOn: inDays(7) })
  const whyNot = async (count: number) =>
    (await api.surveys.draft({ id: (await aSurvey(db, { ...of, items: plain(count) })).id })).preview.whyNot
  // One was asked before.
  expect([await whyNot(9), await whyNot(10)]).toEqual([null, 'too-often'])
})
