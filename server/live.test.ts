import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { inTransaction } from '#platform/db.ts'
import { tell } from '#platform/live/change.ts'
import { streamOf } from './stream-testing.ts'
import { another, testServer } from './testing.ts'

const server = await testServer()
const { db, app, as, cookieOf } = server
const [rosa, sam, tess] = [await aPerson(db), await aPerson(db), await aPerson(db)]
const asRosa = await as(rosa)
const team = await aTeam(db, { facilitator: rosa, member: sam, visibility: 'district' })
const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa })
const meeting = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })

// Two server processes on one database, each with its own sockets.
const other = await another(server)
const [here, there] = await Promise.all([app, other].map((each) => each.listen({ port: 0, host: '127.0.0.1' })))

const listening = async (
  at: string,
  person: { id: string },
  query: Record<string, string>,
  headers: Record<string, string> = {},
) => streamOf(at, query, { cookie: await cookieOf(person), ...headers })

const t = (kind: string, { id }: { id: string }) => `${kind}:${id}`

describe('a stream', () => {
  test('hears within a moment what another process changed, and nothing but its name', async () => {
    const sams = await listening(there!, sam, { topics: t('meeting', meeting), age: '0' })
    expect(sams.reply.headers.get('content-type')).toContain('text/event-stream')
    expect(sams.reply.headers.get('content-encoding')).toBeNull()
    expect(await sams.next()).toMatchObject({ event: 'hello', data: { heard: [t('meeting', meeting)] } })
    await sams.silent(50)
    const began = performance.now()
    await asRosa.teams.addNote({
      id: meeting.id,
      note: { kind: 'saw', text: 'A secret', url: null, fileId: null, personId: null, byOn: null },
    })
    const heard = await sams.next()
    expect(heard).toMatchObject({ event: 'changed', data: [t('meeting', meeting)] })
    expect(JSON.stringify(heard)).not.toContain('secret')
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test('hears what the ledger does not record, of the team, the cycle and oneself', async () => {
    const topics = [t('team', team), t('cycle', cycle), t('meeting', meeting), t('person', sam)]
    const sams = await listening(here!, sam, { topics: topics.join() })
    expect(await sams.next()).toMatchObject({ event: 'hello', data: { heard: topics } })
    await asRosa.teams.setPresent({ id: meeting.id, personId: sam.id, present: true })
    expect((await sams.next()).data).toEqual([t('meeting', meeting)])
    await asRosa.cycles.write({ id: cycle.id, field: 'change', was: null, text: 'Pairs first' })
    expect((await sams.next()).data).toEqual(expect.arrayContaining([t('cycle', cycle), t('team', team)]))
    await (await as(sam)).notices.markRead({})
    expect((await sams.next()).data).toEqual([t('person', sam)])
  })

  test('that comes back says where it stopped, to any process, and hears what it missed', async () => {
    const sams = await listening(here!, sam, { topics: `${t('meeting', meeting)},${t('cycle', cycle)}` })
    await sams.next()
    sams.close()
    await asRosa.teams.setPresent({ id: meeting.id, personId: rosa.id, present: true })
    const back = await listening(
      there!,
      sam,
      { topics: `${t('meeting', meeting)},${t('cycle', cycle)}` },
      { 'last-event-id': sams.last() },
    )
    expect((await back.next()).data).toMatchObject({ changed: [t('meeting', meeting)] })
    // Nothing happened since: nothing is read again.
    const again = await listening(here!, sam, { topics: t('meeting', meeting), since: back.last() })
    expect((await again.next()).data).toMatchObject({ changed: [] })
    // Away for too long, or with a place of another database: everything is read again.
    for (const since of ['1/5:5:', `${Math.floor(Date.now() / 1000)}/999999999:999999999:`]) {
      const lost = await listening(here!, sam, { topics: t('meeting', meeting), since })
      expect((await lost.next()).data).toMatchObject({ changed: [t('meeting', meeting)] })
    }
  })

  test('misses nothing that commits late', async () => {
    const sams = await listening(here!, sam, { topics: `${t('meeting', meeting)},${t('cycle', cycle)}` })
    await sams.next()
    let commit = () => {}
    const late = inTransaction(db, async (tx) => {
      await tell(tx, 'meeting', meeting.id)
      await new Promise<void>((resolve) => (commit = resolve))
    })
    await expect
      .poll(() =>
        db.executeQuery(sql`select 1 from pg_locks where locktype = 'transactionid'`.compile(db)).then(({ rows }) => rows.length),
      )
      .toBeGreaterThan(0)
    await inTransaction(db, (tx) => tell(tx, 'cycle', cycle.id))
    const early = await sams.next()
    expect(early.data).toEqual([t('cycle', cycle)])
    commit()
    await late
    expect((await sams.next()).data).toEqual([t('meeting', meeting)])
    const back = await listening(there!, sam, { topics: t('meeting', meeting) }, { 'last-event-id': early.id })
    expect((await back.next()).data).toMatchObject({ changed: [t('meeting', meeting)] })
  })
})

describe('who may listen', () => {
  test('a visitor not at all; a stranger to nothing of a team, though its page is open to all', async () => {
    expect((await app.inject(`/live?topics=${t('team', team)}`)).statusCode).toBe(401)
    const asked = [t('team', team), t('meeting', meeting), t('cycle', cycle), t('person', sam)]
    const stranger = await listening(here!, tess, { topics: asked.join() })
    expect((await stranger.next()).data).toEqual({ heard: [], changed: [] })
    await asRosa.teams.setPresent({ id: meeting.id, personId: sam.id, present: false })
    expect(await stranger.silent()).toEqual([])
  })

  test('a shared cycle is heard by its readers', async () => {
    const shared = await aCycle(db, { teamId: team.id, madeBy: rosa, shared: true })
    const reader = await listening(here!, tess, { topics: t('cycle', shared) })
    expect((await reader.next()).data).toMatchObject({ heard: [t('cycle', shared)] })
    await (await as(sam)).cycles.comment({ id: shared.id, text: 'How long did it take?' })
    expect((await reader.next()).data).toEqual([t('cycle', shared)])
    await asRosa.cycles.share({ id: shared.id, share: false })
    expect(await reader.silent()).toEqual([])
  })

  test('whoever leaves the team hears no more, from that very moment', async () => {
    const guest = await aPerson(db)
    await db.insertInto('team_member').values({ team_id: team.id, person_id: guest.id, part: 'guest' }).execute()
    const stream = await listening(there!, guest, { topics: `${t('team', team)},${t('meeting', meeting)}` })
    await stream.next()
    await asRosa.teams.changePart({ id: team.id, personId: guest.id, part: null })
    await asRosa.teams.setPresent({ id: meeting.id, personId: sam.id, present: true })
    expect(await stream.silent()).toEqual([])
  })

  test('odd questions are refused, and so are more streams than a person has browsers', async () => {
    const cookie = await cookieOf(tess)
    for (const topics of [
      '',
      'team:1',
      'survey:0190c0de-0000-7000-8000-000000000000',
      Array.from({ length: 101 }, () => t('team', { id: crypto.randomUUID() })).join(),
    ])
      expect((await app.inject({ url: `/live?topics=${topics}`, headers: { cookie } })).statusCode, `${topics}`).toBe(400)
    const many = await aPerson(db)
    for (let count = 0; count < 16; count++) await (await listening(here!, many, { topics: t('person', many) })).next()
    expect((await listening(here!, many, { topics: t('person', many) })).reply.status).toBe(429)
  })
})

test('a stop ends the streams first, and waits for none', async () => {
  const stream = await listening(there!, sam, { topics: t('person', sam) })
  await stream.next()
  const began = performance.now()
  await other.close()
  expect((await stream.next()).event).toBe('bye')
  await stream.ended()
  expect(performance.now() - began).toBeLessThan(3000)
})
