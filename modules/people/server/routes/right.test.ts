import { describe, expect, test } from 'vitest'
import { codeOf, testServer } from '#server/testing.ts'
import { aPerson, aPlace, theDistrict } from '../testing.ts'

const { db, as } = await testServer()
const district = await theDistrict(db)
const boss = await aPerson(db, { name: 'Ida Boss', rights: ['administer'], placeId: district.id })
const admin = await as(boss)

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const refusal = (reply: Promise<unknown>) => reply.catch((error: unknown) => error)

describe('granting a right', () => {
  test('for a school and a term: it opens that school, and nothing beside it', async () => {
    const [school, other] = [await aPlace(db), await aPlace(db)]
    const clerk = await aPerson(db, { name: 'Cleo Ames', role: 'support-staff', placeId: school.id })
    const api = await as(clerk)
    const colleague = { givenName: 'Bea', familyName: 'Lund', email: null, role: 'paraeducator', placeId: school.id } as const
    expect(await codeOf(api.people.addPerson(colleague))).toBe('FORBIDDEN')

    const { rights } = await admin.people.grantRight({ id: clerk.id, kind: 'roster', placeId: school.id, untilOn: inDays(200) })
    expect(rights).toMatchObject([
      { name: 'Cleo Ames', kind: 'roster', place: school.name, wholeDistrict: false, untilOn: inDays(200) },
    ])
    expect(await codeOf(api.people.addPerson(colleague))).toBe('ok')
    expect(await codeOf(api.people.addPerson({ ...colleague, placeId: other.id }))).toBe('FORBIDDEN')
    expect(
      await codeOf(api.people.grantRight({ id: clerk.id, kind: 'administer', placeId: school.id, untilOn: inDays(9) })),
    ).toBe('FORBIDDEN')
  })

  test('refused with the reason: no term, a term that is over, one that is too long, the same again', async () => {
    const school = await aPlace(db)
    const { id } = await aPerson(db, { placeId: school.id })
    const grant = (untilOn: string | null) => admin.people.grantRight({ id, kind: 'administer', placeId: school.id, untilOn })
    const reasons = []
    for (const untilOn of [null, inDays(-2), inDays(800)]) reasons.push(await refusal(grant(untilOn)))
    await grant(inDays(100))
    reasons.push(await refusal(grant(inDays(50))))
    expect(reasons).toMatchObject(
      ['needs-term', 'term-past', 'term-too-long', 'already-held'].map((reason) => ({ code: 'CANNOT_GRANT', data: { reason } })),
    )
  })

  test('a longer term takes the place of the one that runs', async () => {
    const school = await aPlace(db)
    const { id } = await aPerson(db, { placeId: school.id })
    await admin.people.grantRight({ id, kind: 'roster', placeId: school.id, untilOn: inDays(10) })
    const { rights } = await admin.people.grantRight({ id, kind: 'roster', placeId: school.id, untilOn: inDays(300) })
    expect(rights.map(({ untilOn }) => untilOn)).toEqual([inDays(300)])
  })

  test('a title grants none: the superintendent cannot, nor can a visitor', async () => {
    const superintendent = await aPerson(db, { role: 'superintendent', placeId: district.id })
    const wanted = { id: superintendent.id, kind: 'administer', placeId: district.id, untilOn: inDays(100) } as const
    expect(await codeOf((await as(superintendent)).people.grantRight(wanted))).toBe('FORBIDDEN')
    expect(await codeOf((await as(null)).people.grantRight(wanted))).toBe('UNAUTHORIZED')
  })
})

describe('ending a right', () => {
  test('by who administers the place, or by giving back one’s own; it is gone with the next request', async () => {
    const school = await aPlace(db)
    const clerk = await aPerson(db, { placeId: school.id })
    const api = await as(clerk)
    const grant = async () => {
      const { rights } = await admin.people.grantRight({ id: clerk.id, kind: 'roster', placeId: school.id, untilOn: inDays(30) })
      return rights[0]!.id
    }
    await admin.people.endRight({ id: await grant() })
    expect(await codeOf(api.people.administration())).toBe('FORBIDDEN')
    const again = await grant()
    expect(await codeOf(api.people.administration())).toBe('ok')
    expect(await codeOf((await as(await aPerson(db))).people.endRight({ id: again }))).toBe('FORBIDDEN')
    expect(await codeOf(api.people.endRight({ id: again }))).toBe('ok')
    expect(await codeOf(api.people.endRight({ id: again }))).toBe('NOT_FOUND')
  })

  test('never the last one over the whole district, not even by two who end each other’s at once', async () => {
    const mine = (await admin.people.rightsHeld()).find(({ personId }) => personId === boss.id)!
    expect(await refusal(admin.people.endRight({ id: mine.id }))).toMatchObject({
      code: 'CANNOT_END',
      data: { reason: 'last-administrator' },
    })
    const second = await aPerson(db, { rights: ['administer'], placeId: district.id })
    const theirs = (await admin.people.rightsHeld()).find(({ personId }) => personId === second.id)!
    const outcomes = await Promise.all([
      codeOf(admin.people.endRight({ id: theirs.id })),
      codeOf((await as(second)).people.endRight({ id: mine.id })),
    ])
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1)
    const left = (await admin.people.rightsHeld()).filter(({ untilOn, wholeDistrict }) => wholeDistrict && untilOn === null)
    expect(left).toHaveLength(1)
  })
})

test('everyone signed in may know who holds which right; visitors may not', async () => {
  const held = await (await as(await aPerson(db))).people.rightsHeld()
  expect(held).toContainEqual(expect.objectContaining({ kind: 'administer', place: district.name, wholeDistrict: true }))
  expect(await codeOf((await as(null)).people.rightsHeld())).toBe('UNAUTHORIZED')
})
