import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aTeam } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, sam, stranger] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Stan Stranger'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const [asRosa, asSam, asStranger] = await Promise.all([as(rosa!), as(sam!), as(stranger!)])

/** A class as the roster brings it, with who teaches it. */
async function aClass(of: { grades: string[]; subjects?: string[] }, teachers: { id: string }[]) {
  const id = uuidv7()
  await db
    .insertInto('class')
    .values({ id, source_id: id, title: 'A class', place_id: willow.id, grades: of.grades, subjects: of.subjects ?? [] })
    .execute()
  for (const teacher of teachers) {
    const enrolment = uuidv7()
    await db
      .insertInto('enrolment')
      .values({ id: enrolment, source_id: enrolment, class_id: id, person_id: teacher.id, role: 'teacher' })
      .execute()
  }
}
await aClass({ grades: ['04'] }, [rosa!])
await aClass({ grades: ['04'], subjects: ['Music'] }, [sam!])
await aClass({ grades: ['05'] }, [stranger!])

test('the page of all teams holds what is mine, near and elsewhere, and nothing that does not show itself', async () => {
  const mine = await aTeam(db, { facilitator: rosa!, name: 'Mine', placeId: willow.id })
  const near = await aTeam(db, { name: 'Near', placeId: willow.id, visibility: 'district' })
  const far = await aTeam(db, { name: 'Far', visibility: 'district' })
  await aTeam(db, { name: 'Hidden', placeId: willow.id })
  const invited = await aTeam(db, { facilitator: sam!, name: 'Inviting' })
  await asSam.teams.invite({ id: invited.id, personId: rosa!.id, part: 'guest', message: '' })
  await asRosa.teams.beginMeeting({ id: mine.id, heldOn: '2026-11-18', minutes: 45 })
  const page = await asRosa.teams.overview()
  expect(page.mine).toMatchObject([{ id: mine.id, place: 'Willow', part: 'facilitator', meetingIsOn: true, ended: false }])
  expect(page.near).toMatchObject([{ id: near.id }])
  expect(page.others).toMatchObject({ teams: [{ id: far.id }], more: false })
  expect(page.invitations).toMatchObject([{ teamId: invited.id, team: 'Inviting', part: 'guest' }])
})

test('the roster suggests a team to those who teach the same grade in one school; the first makes it, the next joins', async () => {
  const [suggestion, ...more] = await asRosa.teams.suggested()
  expect(more).toEqual([])
  expect(suggestion).toMatchObject({
    kind: 'grade-level',
    of: '04',
    place: 'Willow',
    people: ['Sam Lake', 'Rosa Ortega'],
    teamId: null,
  })
  expect(await asStranger.teams.suggested()).toEqual([])
  expect(await codeOf(asStranger.teams.joinSuggested({ key: suggestion!.key, name: 'Ours now' }))).toBe('NOT_FOUND')

  const joined = await Promise.all(
    [asRosa, asSam].map((api) => api.teams.joinSuggested({ key: suggestion!.key, name: 'Grade 4' })),
  )
  expect(joined[0]!.id).toBe(joined[1]!.id)
  const { members } = await asRosa.teams.team({ id: joined[0]!.id })
  expect(members.map(({ part }) => part)).toEqual(['facilitator', 'member'])
  expect(members).toContainEqual({ personId: sam!.id, name: 'Sam Lake', role: 'teacher', part: expect.any(String) as string })
  expect(await asRosa.teams.suggested()).toEqual([])
})

test('the roster suggests nothing to people who sit together already, whoever made their team', async () => {
  const [una, vic] = [await aPerson(db, { placeId: willow.id }), await aPerson(db, { placeId: willow.id })]
  await aClass({ grades: ['06'] }, [una, vic])
  const asUna = await as(una)
  expect(await asUna.teams.suggested()).toHaveLength(1)
  await aTeam(db, { facilitator: una, member: vic })
  expect(await asUna.teams.suggested()).toEqual([])
})

test('many who teach the same are no team, until somebody makes one of them', async () => {
  const many = await Promise.all(Array.from({ length: 16 }, () => aPerson(db, { placeId: willow.id })))
  await aClass({ grades: ['08'] }, many)
  const asOne = await as(many[0]!)
  expect(await asOne.teams.suggested()).toEqual([])
  const suggestion = `grade-level:${willow.id}:08`
  const made = await aTeam(db, { placeId: willow.id })
  await db.updateTable('team').set({ suggestion }).where('id', '=', made.id).execute()
  expect(await asOne.teams.suggested()).toMatchObject([{ key: suggestion, teamId: made.id }])
})

test('search finds by the beginnings of words, and only what shows itself', async () => {
  const team = await aTeam(db, { name: 'Fraction talks', visibility: 'district' })
  await aTeam(db, { name: 'Fractured hopes' })
  expect((await asStranger.teams.list({ search: 'tal frac' })).teams).toMatchObject([{ id: team.id }])
  expect((await asStranger.teams.list({ search: '!!' })).teams).toEqual([])
})

test('a class whose terms are over no longer suggests a team, once later ones have begun', async () => {
  const [tia, ugo] = [await aPerson(db, { placeId: willow.id }), await aPerson(db, { placeId: willow.id })]
  await aClass({ grades: ['07'] }, [tia, ugo])
  const asTia = await as(tia)
  const ofSeventh = async () => (await asTia.teams.suggested()).filter(({ of }) => of === '07')
  expect(await ofSeventh()).toHaveLength(1)
  const term = (title: string, begins: number, ends: number) => ({
    id: uuidv7(),
    source_id: title,
    title,
    kind: 'schoolYear' as const,
    begins_on: sql<string>`district_day() + ${begins}::int`,
    ends_on: sql<string>`district_day() + ${ends}::int`,
    school_year: 2026,
  })
  await db
    .insertInto('academic_session')
    .values(term('last year', -500, -200))
    .execute()
  await sql`update class set academic_session_source_ids = '{last year}' where grades = '{07}'`.execute(db)
  expect(await ofSeventh()).toHaveLength(1)
  await db
    .insertInto('academic_session')
    .values(term('this year', -100, 200))
    .execute()
  expect(await ofSeventh()).toEqual([])
  await sql`update class set academic_session_source_ids = '{last year,this year}' where grades = '{07}'`.execute(db)
  expect(await ofSeventh()).toHaveLength(1)
})
