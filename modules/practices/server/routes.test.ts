import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aPractice, aVersion } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, sam, guest, other] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gil Guest', 'Olu Other'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const team = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, member: sam!, guest: guest!, placeId: willow.id })
const [asRosa, asSam, asGuest, asOther] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(other!)])
const make = (version = {}) => asRosa.practices.make({ teamId: team.id, kind: 'teaching', version: aVersion(version) })

describe('a practice', () => {
  test('is its team’s until it is shown', async () => {
    const { id } = await make({ subjects: ['english'], grades: ['04'] })
    const { practice, version } = await asSam.practices.practice({ id })
    expect(practice).toMatchObject({
      kind: 'teaching',
      version: 1,
      mayWrite: true,
      sharedAt: null,
      whose: { name: 'Grade 4', place: 'Willow' },
    })
    expect(version).toMatchObject({ number: 1, by: 'Rosa Ortega', steps: [expect.any(String), expect.any(String)], thanks: null })
    expect((await asGuest.practices.practice({ id })).practice.mayWrite).toBe(false)
    expect(await codeOf(asOther.practices.practice({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asOther.practices.versions({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asOther.practices.share({ id, share: true }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest.practices.share({ id, share: true }))).toBe('FORBIDDEN')
    await asSam.practices.share({ id, share: true })
    expect((await asOther.practices.practice({ id })).practice.mayWrite).toBe(false)
    expect(await codeOf(asOther.practices.revise({ id, from: 1, version: aVersion(), said: '' }))).toBe('FORBIDDEN')
    await asSam.practices.share({ id, share: false })
    expect(await codeOf(asOther.practices.practice({ id }))).toBe('NOT_FOUND')
  })

  test('without a step it cannot be shown: nobody could begin with it', async () => {
    const { id } = await make({ steps: [] })
    await expect(asRosa.practices.share({ id, share: true })).rejects.toMatchObject({
      code: 'CANNOT_SHARE',
      data: { reason: 'no-steps' },
    })
  })

  test('can be one person’s own, who has no team for it', async () => {
    const { id } = await asOther.practices.make({ teamId: null, kind: 'support', version: aVersion({ name: 'Greet by name' }) })
    expect((await asOther.practices.practice({ id })).practice).toMatchObject({
      whose: { name: 'Olu Other', place: 'Willow', teamId: null },
      mayWrite: true,
    })
    expect(await codeOf(asRosa.practices.practice({ id }))).toBe('NOT_FOUND')
  })

  test('nobody writes one into a team that is not theirs', async () => {
    const version = aVersion()
    expect(await codeOf(asOther.practices.make({ teamId: team.id, kind: 'teaching', version }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest.practices.make({ teamId: team.id, kind: 'teaching', version }))).toBe('FORBIDDEN')
    expect((await asGuest.practices.beginning()).teams).toEqual([])
    expect((await asSam.practices.beginning()).teams).toMatchObject([{ id: team.id }])
  })

  test('once taken away it is gone for others, and its team brings it back', async () => {
    const { id } = await aPractice(db, { teamId: team.id, madeBy: rosa!, shared: true })
    expect(await codeOf(asOther.practices.remove({ id, removed: true }))).toBe('FORBIDDEN')
    await asRosa.practices.remove({ id, removed: true })
    expect(await codeOf(asOther.practices.practice({ id }))).toBe('NOT_FOUND')
    expect((await asSam.practices.practice({ id })).practice.removedAt).toEqual(expect.any(String))
    await asSam.practices.remove({ id, removed: false })
    expect((await asOther.practices.practice({ id })).practice.removedAt).toBeNull()
  })
})

describe('versions', () => {
  test('follow one another, and the earlier ones stay as they were', async () => {
    const { id } = await make()
    const next = aVersion({ sentence: 'Partners rehearse for five minutes.' })
    expect(await asSam.practices.revise({ id, from: 1, version: next, said: 'Three minutes were too short.' })).toEqual({
      number: 2,
    })
    expect((await asRosa.practices.practice({ id })).version).toMatchObject({
      number: 2,
      by: 'Sam Lake',
      said: 'Three minutes were too short.',
    })
    expect((await asRosa.practices.practice({ id, number: 1 })).version.sentence).toBe(aVersion().sentence)
    expect((await asRosa.practices.versions({ id })).versions.map(({ number }) => number)).toEqual([2, 1])
    expect(await codeOf(asRosa.practices.practice({ id, number: 3 }))).toBe('NOT_FOUND')
    await expect(
      db.updateTable('practice_version').set({ sentence: 'Changed' }).where('practice_id', '=', id).execute(),
    ).rejects.toThrow('append-only')
  })

  test('two people who write the next one at once: the second sees what the first wrote', async () => {
    const { id } = await make()
    await asSam.practices.revise({ id, from: 1, version: aVersion({ takes: 'Ten minutes' }), said: '' })
    await expect(asRosa.practices.revise({ id, from: 1, version: aVersion(), said: '' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { number: 2, takes: 'Ten minutes', by: 'Sam Lake' } },
    })
  })

  test('nobody hangs a picture on it that they did not send', async () => {
    const fileId = '01900000-0000-7000-8000-00000000abcd'
    const materials = [{ title: 'Poster', url: null, fileId }]
    expect(await codeOf(make({ materials }))).toBe('NOT_FOUND')
    expect(await codeOf(make({ materials: [{ title: 'Both', url: 'https://example.org', fileId }] }))).toBe('BAD_REQUEST')
  })
})

describe('looking for one', () => {
  test('by its words, kind, subject and grade, within what one may see, the latest first', async () => {
    const of = (name: string, shared: boolean, version = {}) =>
      aPractice(db, { teamId: team.id, madeBy: rosa!, shared, version: { name, ...version } })
    const lines = await of('Number lines aloud', true, {
      subjects: ['mathematics'],
      grades: ['03', '04'],
      problem: 'Fractions stay a puzzle',
    })
    await of('Number lines in secret', false, { subjects: ['mathematics'] })
    const talks = await of('Number talks', true, { subjects: ['mathematics'], grades: ['05'] })
    const found = async (sought: Parameters<typeof asOther.practices.list>[0]) =>
      (await asOther.practices.list(sought)).practices.map(({ id }) => id)
    expect(await found({ search: 'number' })).toEqual([talks.id, lines.id])
    expect(await found({ search: 'puzzl fractions' })).toEqual([lines.id])
    expect(await found({ search: 'number', grade: '04' })).toEqual([lines.id])
    expect(await found({ subject: 'mathematics', after: talks.id })).toEqual([lines.id])
    expect(await found({ search: 'number', kind: 'leadership' })).toEqual([])
    expect(await found({ search: 'secret' })).toEqual([])
    expect((await asSam.practices.list({ search: 'secret' })).practices).toHaveLength(1)
  })

  test('an earlier version’s words do not find it', async () => {
    const { id } = await make({ name: 'Zebra crossing' })
    await asRosa.practices.revise({ id, from: 1, version: aVersion({ name: 'Quiet corners' }), said: '' })
    expect((await asRosa.practices.list({ search: 'zebra' })).practices).toEqual([])
    expect((await asRosa.practices.list({ search: 'quiet' })).practices).toMatchObject([{ id, name: 'Quiet corners' }])
  })
})

describe('an adaptation', () => {
  const adapted = { kept: 'The swap', changed: 'Pictures', dropped: '', why: 'Ours lost the thread' }
  const parent = () => aPractice(db, { teamId: team.id, madeBy: rosa!, shared: true })
  const adapt = (id: string) =>
    asOther.practices.adapt({
      id,
      number: 1,
      teamId: null,
      kind: 'teaching',
      version: aVersion({ name: 'With pictures' }),
      adapted,
    })

  test('says where it came from, and is part of a family that each sees as far as they may', async () => {
    const { id } = await parent()
    const child = await adapt(id)
    expect((await asOther.practices.practice(child)).family).toMatchObject([
      { id, parentId: null, whose: 'Grade 4' },
      { id: child.id, parentId: id, whose: 'Olu Other', kept: 'The swap', why: 'Ours lost the thread' },
    ])
    expect((await asRosa.practices.practice({ id })).family.map((one) => one.id)).toEqual([id])
    await asOther.practices.share({ ...child, share: true })
    expect((await asRosa.practices.practice({ id })).family.map((one) => one.id)).toEqual([id, child.id])
    await asRosa.practices.share({ id, share: false })
    expect((await asOther.practices.practice(child)).family).toMatchObject([{ id: child.id, parentId: null }])
  })

  test('of a practice one may not see is refused', async () => {
    const hidden = await aPractice(db, { teamId: team.id, madeBy: rosa! })
    expect(await codeOf(adapt(hidden.id))).toBe('NOT_FOUND')
  })

  test('gives its improvement back, with credit to both', async () => {
    const { id } = await parent()
    const child = await adapt(id)
    const back = (thanksId: string) =>
      asRosa.practices.revise({ id, from: 1, version: aVersion({ sentence: 'With something in the hand.' }), said: '', thanksId })
    expect(await codeOf(back(child.id))).toBe('NOT_FOUND')
    await asOther.practices.share({ ...child, share: true })
    const stranger = await aPractice(db, { teamId: team.id, madeBy: rosa!, shared: true })
    expect(await codeOf(back(stranger.id))).toBe('NOT_FOUND')
    await back(child.id)
    const page = await asSam.practices.practice({ id })
    expect(page.version).toMatchObject({
      number: 2,
      by: 'Rosa Ortega',
      thanks: { id: child.id, name: 'With pictures', whose: 'Olu Other' },
    })
    expect(page.family[1]).toMatchObject({ id: child.id, backOn: expect.any(String) })
  })
})
