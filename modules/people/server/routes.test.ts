import { describe, expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import { aPerson, aPlace, theDistrict } from './testing.ts'

const { db, as, app, config } = await testServer()

describe('signing in', () => {
  test('by e-mail and password; refused alike for a wrong password and an unknown account', async () => {
    const rosa = await aPerson(db, { name: 'Rosa Ortega', email: 'rosa@test.example', password: 'correct horse battery' })
    const visitor = await as(null)
    expect(await visitor.people.signIn({ login: 'Rosa@test.example', password: 'correct horse battery' })).toEqual({
      personId: rosa.id,
    })
    const wrong = await visitor.people.signIn({ login: 'rosa@test.example', password: 'wrong' }).catch((error: unknown) => error)
    const unknown = await visitor.people
      .signIn({ login: 'nobody@test.example', password: 'wrong' })
      .catch((error: unknown) => error)
    expect(wrong).toMatchObject({ code: 'UNAUTHORIZED', status: 401 })
    expect(JSON.stringify(unknown)).toBe(JSON.stringify(wrong))
  })

  test('stops taking guesses after ten in a quarter of an hour, and says for how long', async () => {
    await aPerson(db, { email: 'guessed@test.example', password: 'correct horse battery' })
    const visitor = await as(null)
    for (let guess = 0; guess < 10; guess++)
      expect(await codeOf(visitor.people.signIn({ login: 'guessed@test.example', password: 'wrong' }))).toBe('UNAUTHORIZED')
    const refused = await visitor.people
      .signIn({ login: 'guessed@test.example', password: 'correct horse battery' })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'TOO_MANY_REQUESTS', data: { minutes: 15 } })
  })

  test('a mutation that comes from another site is refused', async () => {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: { origin: 'https://elsewhere.example' },
      payload: { login: 'a', password: 'b' },
    })
    expect([reply.statusCode, reply.json().code]).toEqual([403, 'FORBIDDEN'])
    expect(reply.headers['content-type']).toBe('application/problem+json')
  })

  test('the cookie cannot be read by scripts nor leave the site', async () => {
    await aPerson(db, { email: 'cookie@test.example', password: 'correct horse battery' })
    const reply = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: { origin: config.url },
      payload: { login: 'cookie@test.example', password: 'correct horse battery' },
    })
    expect(reply.headers['set-cookie']).toMatch(
      /^__Host-weft=[\w-]{43}; Max-Age=7776000; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    )
  })
})

describe('invitations', () => {
  test('by link or printed code, once; without e-mail one chooses a user name', async () => {
    const school = await aPlace(db)
    const office = await as(await aPerson(db, { role: 'support-staff', rights: ['roster'] }))
    const driver = await aPerson(db, { name: 'Sam Lake', role: 'support-staff', placeId: school.id })
    const { code: printed, mailed } = await office.people.invite({ id: driver.id })
    expect([mailed, printed]).toEqual([false, expect.stringMatching(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/)])
    const visitor = await as(null)
    expect(await visitor.people.lookUpInvitation({ secret: printed.toLowerCase() })).toEqual({
      name: 'Sam Lake',
      login: null,
      kind: 'invitation',
      district: 'Test District',
    })
    const accepted = { secret: printed, login: 'sam.lake', password: 'a long password', locale: 'es' } as const
    expect(await visitor.people.acceptInvitation(accepted)).toEqual({ personId: driver.id })
    // From then on Weft speaks the language in which they came in.
    expect((await (await as(driver)).people.me()).locale).toBe('es')
    expect(
      await codeOf(visitor.people.acceptInvitation({ secret: printed, login: 'sam.lake', password: 'a long password' })),
    ).toBe('NOT_FOUND')
    expect(await visitor.people.signIn({ login: 'sam.lake', password: 'a long password' })).toEqual({ personId: driver.id })
  })

  test('nobody without the right makes one, not even a principal for their own school', async () => {
    const school = await aPlace(db)
    const principal = await as(await aPerson(db, { role: 'principal', placeId: school.id }))
    const teacher = await aPerson(db, { placeId: school.id })
    expect(await codeOf(principal.people.invite({ id: teacher.id }))).toBe('FORBIDDEN')
  })
})

describe('people and places', () => {
  test('who I am: names, roles with their level, rights', async () => {
    const school = await aPlace(db, { name: 'Alder Middle' })
    const me = await (await as(await aPerson(db, { name: 'Ana Roe', role: 'principal', placeId: school.id }))).people.me()
    expect(me).toMatchObject({ name: 'Ana Roe', rights: [], agreed: false, locale: 'en', district: { name: 'Test District' } })
    expect(me.roles).toEqual([{ role: 'principal', placeId: school.id, place: 'Alder Middle', level: 'school' }])
  })

  test('visitors see nobody', async () => {
    const visitor = await as(null)
    expect(await codeOf(visitor.people.list({}))).toBe('UNAUTHORIZED')
    expect(await codeOf(visitor.people.places())).toBe('UNAUTHORIZED')
    expect(await visitor.people.demoPeople()).toEqual([])
  })

  test('found by the beginnings of their names, a page at a time', async () => {
    const school = await aPlace(db)
    for (let at = 0; at < 51; at++)
      await aPerson(db, { name: `Zoe Zimmer${String.fromCharCode(97 + (at % 26))}${at}`, placeId: school.id })
    const api = await as(await aPerson(db))
    const first = await api.people.list({ search: 'zo zim' })
    const second = await api.people.list({ search: 'zo zim', after: first.people.at(-1)!.id })
    expect([first.people.length, first.more, second.people.length, second.more]).toEqual([50, true, 1, false])
  })

  test('by the place they work at, below it too, and no longer there once they have left it', async () => {
    const school = await aPlace(db)
    const grade = await aPlace(db, { kind: 'grade', parentId: school.id })
    const here = await aPerson(db, { placeId: grade.id })
    const moved = await aPerson(db, { placeId: school.id })
    await db
      .updateTable('role_held')
      .set({ from_on: '2020-08-01', until_on: '2021-06-30' })
      .where('person_id', '=', moved.id)
      .execute()
    const { people } = await (await as(here)).people.list({ placeId: school.id })
    expect(people.map(({ id }) => id)).toEqual([here.id])
  })
})

describe('what is mine', () => {
  test('how I sign in and where: a session can be ended, and only by me', async () => {
    const mine = await aPerson(db, { email: 'mine@test.example', password: 'correct horse battery' })
    const [phone, desk] = [await as(mine), await as(mine)]
    const { login, hasPassword, sessions } = await desk.people.mySignIn()
    expect([login, hasPassword, sessions.map(({ current }) => current)]).toEqual(['mine@test.example', true, [true, false]])
    const other = await as(await aPerson(db))
    expect(await codeOf(other.people.endSession({ id: sessions[1]!.id }))).toBe('NOT_FOUND')
    await desk.people.endSession({ id: sessions[1]!.id })
    expect(await codeOf(phone.people.me())).toBe('UNAUTHORIZED')
    expect((await desk.people.mySignIn()).sessions).toHaveLength(1)
  })

  test('a new password needs the one of now, and ends my other sessions', async () => {
    const mine = await aPerson(db, { email: 'change@test.example', password: 'correct horse battery' })
    const [phone, desk] = [await as(mine), await as(mine)]
    expect(await codeOf(desk.people.changePassword({ now: 'a guess', next: 'a better password' }))).toBe('UNAUTHORIZED')
    await desk.people.changePassword({ now: 'correct horse battery', next: 'a better password' })
    expect([await codeOf(phone.people.me()), await codeOf(desk.people.me())]).toEqual(['UNAUTHORIZED', 'ok'])
  })
})

describe('the agreement', () => {
  test('everyone says for themselves that they read it, once', async () => {
    const api = await as(await aPerson(db))
    const { version, readAt } = await api.people.agreement()
    expect([readAt, (await api.people.me()).agreed]).toEqual([null, false])
    await api.people.acceptAgreement({ version, onBehalfOf: 'self' })
    const first = (await api.people.agreement()).readAt
    await api.people.acceptAgreement({ version, onBehalfOf: 'self' })
    expect([(await api.people.agreement()).readAt, (await api.people.me()).agreed]).toEqual([first, true])
    expect(await codeOf(api.people.acceptAgreement({ version: version + 1, onBehalfOf: 'self' }))).toBe('NOT_FOUND')
  })

  test('it is signed by whom an administrator named for that side, and everyone sees who and when', async () => {
    const admin = await as(await aPerson(db, { rights: ['administer'] }))
    const voice = await aPerson(db, { name: 'Uma Reyes' })
    const api = await as(voice)
    const { version } = await api.people.agreement()
    const sign = () => api.people.acceptAgreement({ version, onBehalfOf: 'association' })
    expect(await codeOf(sign())).toBe('FORBIDDEN')
    // Administering is no reason to sign for anybody.
    expect(await codeOf(admin.people.acceptAgreement({ version, onBehalfOf: 'association' }))).toBe('FORBIDDEN')
    expect(await codeOf(api.people.nameRepresentative({ id: voice.id, onBehalfOf: 'association' }))).toBe('FORBIDDEN')

    const { speaksFor } = await admin.people.nameRepresentative({ id: voice.id, onBehalfOf: 'association' })
    expect((await api.people.agreement()).maySign).toEqual(['association'])
    await sign()
    const seen = await (await as(await aPerson(db))).people.agreement()
    expect(seen.signed).toMatchObject([{ onBehalfOf: 'association', name: 'Uma Reyes' }])

    await admin.people.endRepresentative({ id: speaksFor[0]!.id })
    expect(await codeOf(admin.people.endRepresentative({ id: speaksFor[0]!.id }))).toBe('NOT_FOUND')
    expect(await codeOf(sign())).toBe('FORBIDDEN')
  })

  test('visitors see neither names nor rights', async () => {
    expect(await codeOf((await as(null)).people.agreement())).toBe('UNAUTHORIZED')
  })
})

describe('the district', () => {
  test('its settings: changed, wrong ones named, a lost update refused with the other’s', async () => {
    const admin = await as(await aPerson(db, { rights: ['administer'] }))
    const now = await admin.people.district()
    const to = { ...now, timeZone: 'America/Denver', nonContractDays: ['2026-11-26', '2026-11-27'], contractUntil: '15:30' }
    expect(await admin.people.changeDistrict(to)).toEqual({ ...to, version: now.version + 1 })
    expect(await admin.people.changeDistrict(to).catch((error: unknown) => error)).toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { timeZone: 'America/Denver' } },
    })
    for (const wrong of [
      { timeZone: 'Denver' },
      { contractFrom: '25:00' },
      { contractFrom: '16:00' },
      { schoolYearBegins: '02-30' },
      { studentK: 4 },
    ])
      expect(await codeOf(admin.people.changeDistrict({ ...to, ...wrong }))).toBe('BAD_REQUEST')
  })

  test('the top of the tree is called what the district is called', async () => {
    const admin = await as(await aPerson(db, { rights: ['administer'] }))
    await admin.people.changeDistrict({ ...(await admin.people.district()), name: 'Cedar Unified' })
    expect((await theDistrict(db)).name).toBe('Cedar Unified')
    expect((await admin.people.me()).district).toMatchObject({ name: 'Cedar Unified', timeZone: 'America/Denver' })
  })

  test('a role is called what the district calls it', async () => {
    const admin = await as(await aPerson(db, { rights: ['administer'] }))
    const named = { role: 'coach', en: 'Learning partner', es: 'Aliado de aprendizaje' } as const
    await admin.people.renameRole(named)
    expect((await admin.people.me()).roleNames).toEqual([named])
    expect(await codeOf((await as(await aPerson(db))).people.renameRole(named))).toBe('FORBIDDEN')
  })

  test('a lost update is refused with the text of the other', async () => {
    const place = await aPlace(db, { name: 'Old name' })
    const admin = await as(await aPerson(db, { rights: ['administer'] }))
    await admin.people.renamePlace({ id: place.id, version: 1, name: 'First' })
    const lost = await admin.people.renamePlace({ id: place.id, version: 1, name: 'Second' }).catch((error: unknown) => error)
    expect(lost).toMatchObject({ code: 'CONFLICT', data: { theirs: { name: 'First', version: 2 } } })
  })

  test('a closed place leaves the tree, and takes its roles and rights with it', async () => {
    const admin = await as(await aPerson(db, { rights: ['administer'] }))
    const school = await aPlace(db, { name: 'Linden' })
    const grade = await admin.people.addPlace({ parentId: school.id, kind: 'grade', name: 'Grade 4' })
    const teacher = await aPerson(db, { role: 'teacher', placeId: school.id })
    const reason = async (id: string, ended: boolean) =>
      admin.people.endPlace({ id, ended }).then(
        () => 'ok',
        (error: unknown) => (error as { data?: { reason?: string } }).data?.reason,
      )
    expect(await reason((await theDistrict(db)).id, true)).toBe('whole-district')
    expect(await reason(school.id, true)).toBe('places-under')
    expect(await codeOf((await as(teacher)).people.endPlace({ id: school.id, ended: true }))).toBe('FORBIDDEN')
    await admin.people.endPlace({ id: grade.id, ended: true })
    await admin.people.endPlace({ id: school.id, ended: true })
    expect((await admin.people.person({ id: teacher.id })).roles).toEqual([])
    const { places, endedPlaces } = await admin.people.administration()
    expect(places.some(({ id }) => id === school.id)).toBe(false)
    expect(endedPlaces.filter(({ id }) => [school.id, grade.id].includes(id))).toHaveLength(2)
    expect(await reason(grade.id, false)).toBe('place-above-ended')
    await admin.people.endPlace({ id: school.id, ended: false })
    await admin.people.endPlace({ id: grade.id, ended: false })
    expect((await admin.people.administration()).places.some(({ id }) => id === school.id)).toBe(true)
    expect((await admin.people.person({ id: teacher.id })).roles).toEqual([])
  })

  test('only who administers a place adds to it', async () => {
    const district = await theDistrict(db)
    const teacher = await as(await aPerson(db))
    expect(await codeOf(teacher.people.addPlace({ parentId: district.id, kind: 'school', name: 'Mine' }))).toBe('FORBIDDEN')
    expect(await codeOf(teacher.people.district())).toBe('FORBIDDEN')
    const admin = await as(await aPerson(db, { rights: ['administer'] }))
    expect(await admin.people.addPlace({ parentId: district.id, kind: 'school', name: 'Elm' })).toMatchObject({ name: 'Elm' })
  })
})
