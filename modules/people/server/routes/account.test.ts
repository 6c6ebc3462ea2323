import { describe, expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import { aPerson, aPlace, aRight, theDistrict } from '../testing.ts'

const { db, as } = await testServer()
const district = await theDistrict(db)
const boss = await aPerson(db, { rights: ['administer'], placeId: district.id })
const admin = await as(boss)
const stranger = await as(await aPerson(db, { role: 'principal' }))
const visitor = await as(null)

/** Someone who keeps the list of one school, and whom they may not touch: a colleague there who administers the district. */
async function aKeptSchool() {
  const school = await aPlace(db)
  const grade = await aPlace(db, { kind: 'grade', parentId: school.id })
  const clerk = await aPerson(db, { role: 'support-staff', placeId: school.id })
  await aRight(db, { personId: clerk.id, kind: 'roster', placeId: school.id })
  const teacher = await aPerson(db, { name: 'José Peña', placeId: grade.id, email: `pena-${school.id}@test.example` })
  return { school, clerk, keeper: await as(clerk), teacher }
}

describe('looking', () => {
  test('the keeper of a school sees its people, below it too, and nobody else', async () => {
    const { keeper, teacher, clerk } = await aKeptSchool()
    const { people } = await keeper.people.accounts({})
    expect(people.map(({ id }) => id).toSorted()).toEqual([teacher.id, clerk.id].toSorted())
    const elsewhere = await aPerson(db)
    expect(await codeOf(keeper.people.account({ id: elsewhere.id }))).toBe('FORBIDDEN')
    expect(await keeper.people.account({ id: teacher.id })).toMatchObject({ standing: 'not-invited', reach: 'roster' })
  })

  test('a name is found without its accents, and a standing among those who have it', async () => {
    const { keeper, teacher } = await aKeptSchool()
    expect((await keeper.people.accounts({ search: 'pena jose' })).people).toMatchObject([{ id: teacher.id }])
    await keeper.people.invite({ id: teacher.id })
    expect((await keeper.people.accounts({ standing: 'invited' })).people).toMatchObject([
      { id: teacher.id, standing: 'invited', invitedUntil: expect.stringMatching(/^2/) },
    ])
    expect((await keeper.people.accounts({ search: 'pena', standing: 'arrived' })).people).toEqual([])
  })

  test('nobody without a right, whatever their title', async () => {
    const { teacher } = await aKeptSchool()
    const tried = [
      stranger.people.administration(),
      stranger.people.accounts({}),
      stranger.people.account({ id: teacher.id }),
      visitor.people.accounts({}),
    ]
    expect(await Promise.all(tried.map(codeOf))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'UNAUTHORIZED'])
  })

  test('the start counts the whole district only, and lists the places one keeps', async () => {
    const { keeper, school } = await aKeptSchool()
    const [mine, whole] = [await keeper.people.administration(), await admin.people.administration()]
    expect([mine.people, mine.arrived]).toEqual([whole.people, whole.arrived])
    expect(mine.places.map(({ name, reach }) => [name, reach])).toEqual([
      ['A grade', 'roster'],
      [school.name, 'roster'],
    ])
    expect(whole.places.find(({ id }) => id === district.id)?.reach).toBe('administer')
  })
})

describe('changing', () => {
  test('a name and an address; refused where the address is taken, or somebody saved it since', async () => {
    const { keeper, teacher } = await aKeptSchool()
    const { version } = await keeper.people.account({ id: teacher.id })
    const to = { id: teacher.id, version, givenName: 'José María', familyName: 'Peña', email: 'jm@test.example' }
    expect(await keeper.people.changePerson(to)).toMatchObject({ name: 'José María Peña', login: 'jm@test.example' })
    expect(await keeper.people.changePerson(to).catch((error: unknown) => error)).toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { givenName: 'José María', version: version + 1 } },
    })
    const other = await aPerson(db, { email: 'taken@test.example' })
    expect(await codeOf(keeper.people.changePerson({ ...to, version: version + 1, email: 'taken@test.example' }))).toBe(
      'LOGIN_TAKEN',
    )
    expect(await codeOf(keeper.people.changePerson({ ...to, id: other.id }))).toBe('FORBIDDEN')
  })

  test('nothing of someone who holds more rights: neither their address, nor their way in, nor their end', async () => {
    const { keeper, school } = await aKeptSchool()
    const holder = await aPerson(db, { placeId: school.id, rights: ['administer'] })
    const { id, version, givenName, familyName } = await admin.people.account({ id: holder.id })
    const tried = [
      keeper.people.changePerson({ id, version, givenName, familyName, email: 'mine@test.example' }),
      keeper.people.invite({ id }),
      keeper.people.endPerson({ id }),
      keeper.people.addRole({ id, role: 'coach', placeId: school.id }),
    ]
    expect(await Promise.all(tried.map(codeOf))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
  })
})

describe('roles by hand', () => {
  test('added and ended; a role begun today goes altogether', async () => {
    const { keeper, teacher, school } = await aKeptSchool()
    const added = await keeper.people.addRole({ id: teacher.id, role: 'coach', placeId: school.id })
    expect(added.onRecord.map(({ role }) => role)).toEqual(['teacher', 'coach'])
    const ended = await keeper.people.endRole({ id: added.onRecord[1]!.id })
    expect(ended.onRecord.map(({ role }) => role)).toEqual(['teacher'])
    expect((await stranger.people.person({ id: teacher.id })).roles.map(({ role }) => role)).toEqual(['teacher'])
  })

  test('ended by nobody but who keeps the place, and not where the roster gives it', async () => {
    const { keeper, teacher } = await aKeptSchool()
    const { onRecord } = await admin.people.account({ id: teacher.id })
    const role = onRecord[0]!.id
    expect(await codeOf(stranger.people.endRole({ id: role }))).toBe('FORBIDDEN')
    await db.updateTable('role_held').set({ source_id: 'from-the-roster' }).where('id', '=', role).execute()
    expect(await keeper.people.endRole({ id: role }).catch((error: unknown) => error)).toMatchObject({
      code: 'CANNOT_END',
      data: { reason: 'from-roster' },
    })
  })

  test('nobody is drawn into one’s reach: a role for someone of another school is refused', async () => {
    const { keeper, school } = await aKeptSchool()
    const elsewhere = await aPerson(db)
    expect(await codeOf(keeper.people.addRole({ id: elsewhere.id, role: 'teacher', placeId: school.id }))).toBe('FORBIDDEN')
  })
})

describe('someone leaves', () => {
  test('they are signed out everywhere, hidden from lists, and can be brought back as they were', async () => {
    const { keeper, teacher } = await aKeptSchool()
    const theirs = await as(teacher)
    const { endedOn } = await keeper.people.endPerson({ id: teacher.id })
    expect(endedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(await codeOf(theirs.people.me())).toBe('UNAUTHORIZED')
    expect(await codeOf(stranger.people.person({ id: teacher.id }))).toBe('NOT_FOUND')
    expect(await codeOf(stranger.people.account({ id: teacher.id }))).toBe('NOT_FOUND')
    expect((await keeper.people.accounts({ search: 'peña' })).people).toEqual([])
    const { endedOn: none, onRecord } = await keeper.people.bringBack({ id: teacher.id })
    expect([none, onRecord.map(({ role }) => role)]).toEqual([null, ['teacher']])
  })

  test('their rights and tokens end with them', async () => {
    const { teacher, school } = await aKeptSchool()
    await aRight(db, { personId: teacher.id, kind: 'roster', placeId: school.id })
    await admin.people.endPerson({ id: teacher.id })
    const back = await admin.people.bringBack({ id: teacher.id })
    expect(back.rights).toEqual([])
  })

  test('not oneself, not the last who administers the district, and the address not if another has it by now', async () => {
    expect(await admin.people.endPerson({ id: boss.id }).catch((error: unknown) => error)).toMatchObject({
      data: { reason: 'yourself' },
    })
    const others = (await admin.people.rightsHeld()).filter(({ personId }) => personId !== boss.id)
    for (const { id } of others) await admin.people.endRight({ id })
    const helper = await aPerson(db, { placeId: district.id })
    await aRight(db, { personId: helper.id, kind: 'administer', placeId: district.id, untilOn: '2999-01-01' })
    const refused = await (await as(helper)).people.endPerson({ id: boss.id }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'CANNOT_END', data: { reason: 'last-administrator' } })

    const gone = await aPerson(db, { email: 'again@test.example', placeId: district.id })
    await admin.people.endPerson({ id: gone.id })
    await aPerson(db, { email: 'again@test.example' })
    expect(await codeOf(admin.people.bringBack({ id: gone.id }))).toBe('LOGIN_TAKEN')
  })
})

test('nothing of it is open to someone without a right, whatever their title, nor to a visitor', async () => {
  const { teacher, school } = await aKeptSchool()
  const { onRecord, version } = await admin.people.account({ id: teacher.id })
  const { speaksFor } = await admin.people.nameRepresentative({ id: teacher.id, onBehalfOf: 'district' })
  const named = { givenName: 'Eve', familyName: 'Other', email: 'eve@test.example' }
  const tries = (api: typeof admin) => [
    api.people.addPerson({ ...named, role: 'teacher', placeId: school.id }),
    api.people.changePerson({ ...named, id: teacher.id, version }),
    api.people.endPerson({ id: teacher.id }),
    api.people.bringBack({ id: teacher.id }),
    api.people.addRole({ id: teacher.id, role: 'coach', placeId: school.id }),
    api.people.endRole({ id: onRecord[0]!.id }),
    api.people.nameRepresentative({ id: teacher.id, onBehalfOf: 'association' }),
    api.people.endRepresentative({ id: speaksFor[0]!.id }),
    api.people.invite({ id: teacher.id }),
    api.people.inviteAll({ id: school.id, by: 'mail', again: true }),
    api.people.renamePlace({ id: school.id, version: 1, name: 'Mine' }),
  ]
  expect(new Set(await Promise.all(tries(stranger).map(codeOf)))).toEqual(new Set(['FORBIDDEN']))
  expect(new Set(await Promise.all(tries(visitor).map(codeOf)))).toEqual(new Set(['UNAUTHORIZED']))
  expect(await codeOf(visitor.people.mySignIn())).toBe('UNAUTHORIZED')
})
