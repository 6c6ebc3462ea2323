import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aTeam } from './testing.ts'

const { db, as } = await testServer()
const [rosa, sam, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asSam, asGuest, asStranger] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(stranger!)])
const note = { kind: 'saw' as const, text: 'Half of them drew it', url: null, fileId: null, personId: null, byOn: null }

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

  test('invites; nothing is theirs until they accept', async () => {
    const team = await aTeam(db, { facilitator: rosa! })
    await asRosa.teams.invite({ id: team.id, personId: sam!.id, part: 'member', message: 'Join us?' })
    expect(await codeOf(asSam.teams.team({ id: team.id }))).toBe('NOT_FOUND')
    const [invitation] = (await asSam.teams.invitations()).filter(({ teamId }) => teamId === team.id)
    expect(invitation).toMatchObject({ by: 'Rosa Ortega', message: 'Join us?', part: 'member' })
    expect(await codeOf(asStranger.teams.answerInvitation({ id: invitation!.id, accept: true }))).toBe('NOT_FOUND')
    await asSam.teams.answerInvitation({ id: invitation!.id, accept: true })
    expect((await asSam.teams.team({ id: team.id })).part).toBe('member')
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

describe('a meeting', () => {
  test('begins once, however often it is tapped, and keeps who was here and what was said', async () => {
    const team = await aTeam(db, { facilitator: rosa!, member: sam! })
    const [one, two] = await Promise.all(
      [asRosa, asSam].map((api) => api.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })),
    )
    expect(two!.id).toBe(one!.id)
    await asRosa.teams.setPresent({ id: one!.id, personId: sam!.id, present: true })
    const tried = await asSam.teams.addNote({
      id: one!.id,
      note: { ...note, kind: 'try', text: 'Number line first', personId: sam!.id, byOn: '2026-11-25' },
    })
    expect(tried).toMatchObject({ person: 'Sam Lake', byOn: '2026-11-25', done: false })
    const held = await asRosa.teams.endMeeting({ id: one!.id })
    expect(held).toMatchObject({ ended: true, present: [sam!.id], notes: [{ text: 'Number line first' }] })
    expect(await asSam.teams.finishNote({ id: tried.id, done: true, cameOfIt: 'Twelve of 24' })).toMatchObject({
      done: true,
      cameOfIt: 'Twelve of 24',
    })
  })

  test('is the team’s own: a guest reads, a stranger finds nothing even where the team’s page is open', async () => {
    const team = await aTeam(db, { facilitator: rosa!, guest: guest!, visibility: 'district' })
    const { id } = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })
    expect((await asGuest.teams.meeting({ id })).teamId).toBe(team.id)
    expect(await codeOf(asGuest.teams.addNote({ id, note }))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.teams.meeting({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.teams.meetings({ id: team.id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 }))).toBe('FORBIDDEN')
  })

  test('two people who change one note see both texts', async () => {
    const team = await aTeam(db, { facilitator: rosa!, member: sam! })
    const { id } = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })
    const made = await asRosa.teams.addNote({ id, note })
    await asRosa.teams.changeNote({ id: made.id, version: 1, note: { ...note, text: 'Rosa’s' } })
    expect(
      await asSam.teams
        .changeNote({ id: made.id, version: 1, note: { ...note, text: 'Sam’s' } })
        .catch((error: unknown) => error),
    ).toMatchObject({ code: 'CONFLICT', data: { theirs: { text: 'Rosa’s' } } })
  })

  test('an empty note is refused by name of the field', async () => {
    const team = await aTeam(db, { facilitator: rosa! })
    const { id } = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })
    expect(await codeOf(asRosa.teams.addNote({ id, note: { ...note, text: '  ' } }))).toBe('BAD_REQUEST')
  })
})
