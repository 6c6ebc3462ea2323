import { sql } from 'kysely'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aTeam } from './testing.ts'

const server = await testServer()
const { db, as } = server
const [rosa, sam, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asSam, asGuest, asStranger] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(stranger!)])
const note = { kind: 'saw' as const, text: 'Half of them drew it', url: null, fileId: null, personId: null, byOn: null }
const aTry = { ...note, kind: 'try' as const, text: 'Number line first' }
const begin = (team: { id: string }) => asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })

describe('a meeting', () => {
  test('begins once, however often it is tapped, and keeps who was here and what was said', async () => {
    const team = await aTeam(db, { facilitator: rosa!, member: sam! })
    const [one, two] = await Promise.all(
      [asRosa, asSam].map((api) => api.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })),
    )
    expect(two!.id).toBe(one!.id)
    await asRosa.teams.setPresent({ id: one!.id, personId: sam!.id, present: true })
    const tried = await asSam.teams.addNote({ id: one!.id, note: { ...aTry, personId: sam!.id, byOn: '2026-11-25' } })
    expect(tried).toMatchObject({ person: 'Sam Lake', byOn: '2026-11-25', outcome: null })
    const held = await asRosa.teams.endMeeting({ id: one!.id })
    expect(held).toMatchObject({
      ended: true,
      present: [{ personId: sam!.id, name: 'Sam Lake' }],
      notes: [{ text: 'Number line first' }],
    })
    expect((await asSam.teams.meetings({ id: team.id })).meetings).toEqual([
      { id: one!.id, heldOn: '2026-11-18', said: 'Number line first' },
    ])
  })

  test('is the team’s own: a guest reads, a stranger finds nothing even where the team’s page is open', async () => {
    const team = await aTeam(db, { facilitator: rosa!, guest: guest!, visibility: 'district' })
    const { id } = await begin(team)
    const made = await asRosa.teams.addNote({ id, note: aTry })
    expect((await asGuest.teams.meeting({ id })).teamId).toBe(team.id)
    for (const [api, code] of [
      [asGuest, 'FORBIDDEN'],
      [asStranger, 'NOT_FOUND'],
    ] as const) {
      expect(await codeOf(api.teams.addNote({ id, note }))).toBe(code)
      expect(await codeOf(api.teams.changeNote({ id: made.id, version: 1, note }))).toBe(code)
      expect(await codeOf(api.teams.removeNote({ id: made.id, removed: true }))).toBe(code)
      expect(await codeOf(api.teams.setOutcome({ id: made.id, outcome: 'tried' }))).toBe(code)
      expect(await codeOf(api.teams.sayWhatCame({ id: made.id, version: 1, cameOfIt: 'x' }))).toBe(code)
      expect(await codeOf(api.teams.setPresent({ id, personId: rosa!.id, present: true }))).toBe(code)
      expect(await codeOf(api.teams.endMeeting({ id }))).toBe(code)
      expect(await codeOf(api.teams.resumeMeeting({ id }))).toBe(code)
    }
    expect(await codeOf(asStranger.teams.meeting({ id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.teams.meetings({ id: team.id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 }))).toBe('FORBIDDEN')
  })

  test('that was begun by mistake leaves nothing behind; one ended too early goes on, unless the next is on', async () => {
    const team = await aTeam(db, { facilitator: rosa! })
    const mistaken = await begin(team)
    await asRosa.teams.endMeeting({ id: mistaken.id })
    expect((await asRosa.teams.meetings({ id: team.id })).meetings).toEqual([])
    expect(await asRosa.teams.resumeMeeting({ id: mistaken.id })).toMatchObject({ ended: false })
    await asRosa.teams.endMeeting({ id: mistaken.id })
    await begin(team)
    expect(await asRosa.teams.resumeMeeting({ id: mistaken.id }).catch((error: unknown) => error)).toMatchObject({
      code: 'CANNOT_RESUME',
      data: { reason: 'another-is-on' },
    })
  })

  test('that nobody ended is over the next day, and the next one begins', async () => {
    const team = await aTeam(db, { facilitator: rosa! })
    const forgotten = await begin(team)
    await asRosa.teams.addNote({ id: forgotten.id, note })
    await db
      .updateTable('meeting')
      .set({ began_at: sql<string>`now() - interval '1 day'` })
      .where('id', '=', forgotten.id)
      .execute()
    expect(await asRosa.teams.meeting({ id: forgotten.id })).toMatchObject({ ended: true })
    expect((await begin(team)).id).not.toBe(forgotten.id)
    expect((await asRosa.teams.meetings({ id: team.id })).meetings).toMatchObject([{ id: forgotten.id }])
    expect(await asRosa.teams.resumeMeeting({ id: forgotten.id }).catch((error: unknown) => error)).toMatchObject({
      code: 'CANNOT_RESUME',
    })
  })

  test('earlier ones come a page at a time, newest day first', async () => {
    const team = await aTeam(db, { facilitator: rosa! })
    for (let day = 1; day <= 23; day++) {
      const { id } = await asRosa.teams.beginMeeting({
        id: team.id,
        heldOn: `2026-10-${String(day).padStart(2, '0')}`,
        minutes: 45,
      })
      await asRosa.teams.setPresent({ id, personId: rosa!.id, present: true })
      await asRosa.teams.endMeeting({ id })
    }
    const first = await asRosa.teams.meetings({ id: team.id })
    expect([first.meetings.length, first.more, first.meetings[0]!.heldOn]).toEqual([20, true, '2026-10-23'])
    const rest = await asRosa.teams.meetings({ id: team.id, before: first.meetings.at(-1)!.id })
    expect([rest.meetings.map(({ heldOn }) => heldOn), rest.more]).toEqual([['2026-10-03', '2026-10-02', '2026-10-01'], false])
  })
})

describe('a note', () => {
  test('changed by two people shows both texts', async () => {
    const { id } = await begin(await aTeam(db, { facilitator: rosa!, member: sam! }))
    const made = await asRosa.teams.addNote({ id, note })
    await asRosa.teams.changeNote({ id: made.id, version: 1, note: { ...note, text: 'Rosa’s' } })
    expect(
      await asSam.teams
        .changeNote({ id: made.id, version: 1, note: { ...note, text: 'Sam’s' } })
        .catch((error: unknown) => error),
    ).toMatchObject({ code: 'CONFLICT', data: { theirs: { text: 'Rosa’s' } } })
  })

  test('taken away comes back on undo, and by what someone was still writing in it', async () => {
    const { id } = await begin(await aTeam(db, { facilitator: rosa!, member: sam! }))
    const made = await asRosa.teams.addNote({ id, note })
    const texts = async () => (await asRosa.teams.meeting({ id })).notes.map(({ text }) => text)
    await asRosa.teams.removeNote({ id: made.id, removed: true })
    expect(await texts()).toEqual([])
    await asRosa.teams.removeNote({ id: made.id, removed: false })
    expect(await texts()).toEqual([note.text])
    await asRosa.teams.removeNote({ id: made.id, removed: true })
    await asSam.teams.changeNote({ id: made.id, version: 1, note: { ...note, text: 'Still writing' } })
    expect(await texts()).toEqual(['Still writing'])
  })

  test('of what someone will try is tried or let go, with what came of it', async () => {
    const { id } = await begin(await aTeam(db, { facilitator: rosa!, member: sam! }))
    const made = await asRosa.teams.addNote({ id, note: { ...aTry, personId: sam!.id } })
    expect(await asSam.teams.setOutcome({ id: made.id, outcome: 'tried' })).toMatchObject({ outcome: 'tried' })
    const said = await asSam.teams.sayWhatCame({ id: made.id, version: 1, cameOfIt: 'Twelve of 24' })
    expect(said).toMatchObject({ outcome: 'tried', cameOfIt: 'Twelve of 24', version: 2 })
    expect(await asRosa.teams.setOutcome({ id: made.id, outcome: 'let-go' })).toMatchObject({ outcome: 'let-go' })
    expect(await asRosa.teams.setOutcome({ id: made.id, outcome: null })).toMatchObject({ outcome: null })
    expect(
      await asRosa.teams.sayWhatCame({ id: made.id, version: 1, cameOfIt: 'Mine' }).catch((error: unknown) => error),
    ).toMatchObject({ code: 'CONFLICT', data: { theirs: { cameOfIt: 'Twelve of 24' } } })
  })

  test('names only people of the team, and is not empty', async () => {
    const { id } = await begin(await aTeam(db, { facilitator: rosa! }))
    expect(await codeOf(asRosa.teams.addNote({ id, note: { ...note, text: '  ' } }))).toBe('BAD_REQUEST')
    expect(await codeOf(asRosa.teams.addNote({ id, note: { ...aTry, personId: stranger!.id } }))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.teams.setPresent({ id, personId: stranger!.id, present: true }))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.teams.addNote({ id, note: { ...note, url: 'javascript:alert(1)' } }))).toBe('BAD_REQUEST')
  })

  test('hangs a photo of its writer’s own, which then opens for the team and for nobody else', async () => {
    const { id } = await begin(await aTeam(db, { facilitator: rosa!, member: sam! }))
    const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer()
    const sent = await server.app.inject({
      method: 'POST',
      url: '/files',
      headers: { cookie: await server.cookieOf(sam!), origin: server.config.url, 'content-type': 'image/png' },
      payload: picture,
    })
    const fileId = sent.json<{ id: string }>().id
    const photo = { ...note, kind: 'looked-at' as const, fileId }
    expect(await codeOf(asRosa.teams.addNote({ id, note: photo }))).toBe('NOT_FOUND')
    const made = await asSam.teams.addNote({ id, note: photo })
    expect(await codeOf(asRosa.teams.changeNote({ id: made.id, version: 1, note: { ...photo, text: 'Two ways' } }))).toBe('ok')
    const opened = async (person: { id: string }) =>
      (await server.app.inject({ url: `/files/${fileId}`, headers: { cookie: await server.cookieOf(person) } })).statusCode
    expect([await opened(rosa!), await opened(stranger!)]).toEqual([200, 404])
  })

  test('sent twice with one key is noted once', async () => {
    const { id } = await begin(await aTeam(db, { facilitator: rosa! }))
    const { app, config, cookieOf } = server
    const cookie = await cookieOf(rosa!)
    const send = () =>
      app.inject({
        method: 'POST',
        url: `/api/meetings/${id}/notes`,
        headers: { cookie, origin: config.url, 'content-type': 'application/json', 'idempotency-key': 'one-note-only' },
        payload: JSON.stringify({ note }),
      })
    const replies = await Promise.all([send(), send()])
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect((await asRosa.teams.meeting({ id })).notes).toHaveLength(1)
  })
})
