import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aVersion } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, para, guest, other] = await Promise.all(
  ['Rosa Ortega', 'Pia Para', 'Gil Guest', 'Olu Other'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const team = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, guest: guest!, placeId: willow.id, visibility: 'district' })
const [asRosa, asPara, asGuest, asOther] = await Promise.all([as(rosa!), as(para!), as(guest!), as(other!)])
const seen = (text = 'She lets them say it before they write it') =>
  asPara.practices.notice({ text, fileId: null, whose: { personId: rosa!.id }, placeId: willow.id })
const naming = { teamId: team.id, kind: 'teaching' as const, version: aVersion() }

describe('a noticing', () => {
  test('is between who noticed and whose work it is, until it has a name', async () => {
    const { id } = await seen()
    expect(await asRosa.practices.noticed({ id })).toMatchObject({
      by: 'Pia Para',
      whose: 'Rosa Ortega',
      forMe: true,
      byMe: false,
      practiceId: null,
    })
    expect((await asRosa.practices.noticings()).forMe.map((one) => one.id)).toContain(id)
    expect((await asPara.practices.noticings()).byMe.map((one) => one.id)).toContain(id)
    expect(await codeOf(asOther.practices.noticed({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asOther.practices.name({ id, ...naming }))).toBe('NOT_FOUND')
    expect(await codeOf(asPara.practices.name({ id, ...naming, teamId: null }))).toBe('FORBIDDEN')
    const practice = await asRosa.practices.name({ id, ...naming })
    expect(await asRosa.practices.practice(practice)).toMatchObject({ noticedBy: ['Pia Para'], practice: { sharedAt: null } })
    // Named, but its team’s: who noticed hears of the name once it is shown.
    expect((await asPara.practices.noticed({ id })).practiceId).toBeNull()
    await asRosa.practices.share({ ...practice, share: true })
    expect((await asPara.practices.noticed({ id })).practiceId).toBe(practice.id)
    await expect(asRosa.practices.decline({ id })).rejects.toMatchObject({
      code: 'CANNOT_ANSWER',
      data: { reason: 'already-answered' },
    })
  })

  test('declined it is gone for everyone', async () => {
    const { id } = await seen('A corner for whoever needs quiet')
    await asRosa.practices.decline({ id })
    for (const api of [asRosa, asPara, asOther]) {
      expect(await codeOf(api.practices.noticed({ id }))).toBe('NOT_FOUND')
      const { forMe, byMe } = await api.practices.noticings()
      expect([...forMe, ...byMe].map((one) => one.id)).not.toContain(id)
    }
    expect(await codeOf(asRosa.practices.name({ id, ...naming }))).toBe('NOT_FOUND')
  })

  test('can be taken back while nobody has answered, by who wrote it', async () => {
    const { id } = await seen()
    expect(await codeOf(asRosa.practices.takeBack({ id }))).toBe('FORBIDDEN')
    await asPara.practices.takeBack({ id })
    expect(await codeOf(asRosa.practices.noticed({ id }))).toBe('NOT_FOUND')
  })

  test('of a team’s work is answered by whoever writes in it', async () => {
    const { id } = await asPara.practices.notice({
      text: 'Two bells',
      fileId: null,
      whose: { teamId: team.id },
      placeId: willow.id,
    })
    expect((await asRosa.practices.noticings()).forMe.map((one) => one.id)).toContain(id)
    expect(await codeOf(asGuest.practices.decline({ id }))).toBe('NOT_FOUND')
    const practice = await asRosa.practices.name({ id, ...naming })
    expect((await asRosa.practices.practice(practice)).practice.whose.teamId).toBe(team.id)
  })

  test('of one’s own work is named by oneself, with nobody to thank', async () => {
    const { id } = await asOther.practices.notice({
      text: 'I call each by name',
      fileId: null,
      whose: { personId: other!.id },
      placeId: willow.id,
    })
    const practice = await asOther.practices.name({ id, ...naming, teamId: null })
    expect((await asOther.practices.practice(practice)).noticedBy).toEqual([])
  })

  test('of a team one may not see, of nobody, or at no place is refused', async () => {
    const hidden = await aTeam(db, { name: 'Hidden', facilitator: rosa! })
    const nobody = '01900000-0000-7000-8000-00000000abcd'
    const at = (whose: { personId: string } | { teamId: string }, placeId = willow.id) =>
      codeOf(asPara.practices.notice({ text: 'Nice', fileId: null, whose, placeId }))
    expect(await at({ teamId: hidden.id })).toBe('NOT_FOUND')
    expect(await at({ personId: nobody })).toBe('NOT_FOUND')
    expect(await at({ personId: rosa!.id }, nobody)).toBe('NOT_FOUND')
  })
})
