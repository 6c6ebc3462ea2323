import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aTeam } from './testing.ts'

const { db, as } = await testServer()
const [rosa, sam, stranger] = await Promise.all(['Rosa Ortega', 'Sam Lake', 'Stan Stranger'].map((name) => aPerson(db, { name })))
const [asRosa, asSam, asStranger] = await Promise.all([as(rosa!), as(sam!), as(stranger!)])

describe('a team', () => {
  test('is made by anyone, who then facilitates it; a stranger does not see that it exists', async () => {
    const school = await aPlace(db, { name: 'Willow' })
    const made = await asRosa.teams.make({
      name: 'Fractions',
      purpose: 'Talk before writing',
      kind: 'study-group',
      placeId: school.id,
    })
    expect(made).toMatchObject({
      name: 'Fractions',
      level: 'classroom',
      place: 'Willow',
      visibility: 'team',
      part: 'facilitator',
      members: [{ personId: rosa!.id, name: 'Rosa Ortega' }],
    })
    expect(await codeOf(asStranger.teams.team({ id: made.id }))).toBe('NOT_FOUND')
    expect((await asStranger.teams.list({ search: 'fractions' })).teams).toEqual([])
  })

  test('shows its page to the district or to chosen teams, where it says so', async () => {
    const seer = await aTeam(db, { member: stranger! })
    const chosen = await aTeam(db, { facilitator: rosa!, visibility: 'teams', shownTo: [seer], name: 'Chosen' })
    const all = await aTeam(db, { facilitator: rosa!, visibility: 'district', name: 'Open' })
    expect((await asStranger.teams.team({ id: chosen.id })).part).toBeNull()
    expect((await asStranger.teams.team({ id: all.id })).part).toBeNull()
    expect(await codeOf(asSam.teams.team({ id: chosen.id }))).toBe('NOT_FOUND')
    expect(
      await codeOf(
        asStranger.teams.change({
          id: all.id,
          version: 1,
          name: 'Mine',
          purpose: '',
          visibility: 'team',
          meetsOnDay: null,
          meetsAt: null,
          shownTo: [],
        }),
      ),
    ).toBe('FORBIDDEN')
  })

  test('is shown only to teams that one sees oneself; one that was chosen before may stay', async () => {
    const hidden = await aTeam(db, { facilitator: stranger!, name: 'Hidden' })
    const before = await aTeam(db, { facilitator: stranger!, name: 'Before' })
    const team = await aTeam(db, { facilitator: rosa!, visibility: 'teams', shownTo: [before] })
    const change = (shownTo: string[]) =>
      asRosa.teams.change({
        id: team.id,
        version: 1,
        name: 'Grade 4',
        purpose: '',
        visibility: 'teams',
        meetsOnDay: null,
        meetsAt: null,
        shownTo,
      })
    expect(await codeOf(change([before.id, hidden.id]))).toBe('NOT_FOUND')
    expect((await change([before.id])).shownTo.map(({ name }) => name)).toEqual(['Before'])
  })

  test('invites; nothing is theirs until they accept', async () => {
    const team = await aTeam(db, { facilitator: rosa! })
    await asRosa.teams.invite({ id: team.id, personId: sam!.id, part: 'member', message: 'Join us?' })
    expect(await codeOf(asSam.teams.team({ id: team.id }))).toBe('NOT_FOUND')
    const invitation = (await asSam.teams.invitations()).find(({ teamId }) => teamId === team.id)
    expect(invitation).toMatchObject({ by: 'Rosa Ortega', message: 'Join us?', part: 'member' })
    expect(await codeOf(asStranger.teams.answerInvitation({ id: invitation!.id, accept: true }))).toBe('NOT_FOUND')
    await asSam.teams.answerInvitation({ id: invitation!.id, accept: true })
    expect((await asSam.teams.team({ id: team.id })).part).toBe('member')
  })

  test('takes an invitation back, gives a facilitator’s part only from a facilitator, and finds no one who is not there', async () => {
    const team = await aTeam(db, { facilitator: rosa!, member: sam! })
    const toStranger = { id: team.id, personId: stranger!.id, part: 'member' as const, message: '' }
    await asSam.teams.invite(toStranger)
    expect(await codeOf(asStranger.teams.withdrawInvitation({ id: team.id, personId: stranger!.id }))).toBe('NOT_FOUND')
    await asSam.teams.withdrawInvitation({ id: team.id, personId: stranger!.id })
    expect((await asStranger.teams.invitations()).filter(({ teamId }) => teamId === team.id)).toEqual([])
    expect(await codeOf(asSam.teams.invite({ ...toStranger, part: 'facilitator' }))).toBe('FORBIDDEN')
    expect(await codeOf(asSam.teams.invite({ ...toStranger, personId: team.id }))).toBe('NOT_FOUND')
  })

  test('that ends stays readable for its people alone, is closed to new meetings, and can be taken up again', async () => {
    const team = await aTeam(db, { facilitator: rosa!, member: sam!, visibility: 'district' })
    expect(await codeOf(asSam.teams.end({ id: team.id, ended: true }))).toBe('FORBIDDEN')
    await asRosa.teams.end({ id: team.id, ended: true })
    expect(await asSam.teams.team({ id: team.id })).toMatchObject({ ended: true })
    expect(await codeOf(asStranger.teams.team({ id: team.id }))).toBe('NOT_FOUND')
    expect(await codeOf(asSam.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 }))).toBe('FORBIDDEN')
    expect(await asRosa.teams.end({ id: team.id, ended: false })).toMatchObject({ ended: false })
  })

  test('keeps one who can let people in', async () => {
    const team = await aTeam(db, { facilitator: rosa!, member: sam! })
    const refused = await asRosa.teams
      .changePart({ id: team.id, personId: rosa!.id, part: null })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'CANNOT_LEAVE', data: { reason: 'last-facilitator' } })
    expect(await codeOf(asSam.teams.changePart({ id: team.id, personId: sam!.id, part: 'facilitator' }))).toBe('FORBIDDEN')
    await asSam.teams.changePart({ id: team.id, personId: sam!.id, part: null })
    expect(await codeOf(asSam.teams.team({ id: team.id }))).toBe('NOT_FOUND')
  })

  test('a lost update is refused with what the other wrote', async () => {
    const team = await aTeam(db, { facilitator: rosa! })
    const change = {
      id: team.id,
      version: 1,
      name: 'First',
      purpose: '',
      visibility: 'team' as const,
      meetsOnDay: 3,
      meetsAt: '14:10',
      shownTo: [],
    }
    expect(await asRosa.teams.change(change)).toMatchObject({ name: 'First', version: 2, meetsAt: '14:10' })
    expect(await asRosa.teams.change({ ...change, name: 'Second' }).catch((error: unknown) => error)).toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { name: 'First' } },
    })
  })
})

test('a new school year: its people are asked once whether the team goes on, guests and others are not', async () => {
  const lead = await aPerson(db)
  const guest = await aPerson(db)
  const { id } = await aTeam(db, { facilitator: lead, guest, visibility: 'district' })
  const asks = async (person: { id: string }) => (await (await as(person)).teams.team({ id })).asksToGoOn
  expect(await asks(lead)).toBe(false)
  await sql`update team set made_at = now() - interval '700 days' where id = ${id}`.execute(db)
  expect([await asks(lead), await asks(guest), await asks(await aPerson(db))]).toEqual([true, false, false])
  expect(await codeOf((await as(guest)).teams.goOn({ id }))).toBe('FORBIDDEN')
  await (await as(lead)).teams.goOn({ id })
  expect(await asks(lead)).toBe(false)
})
