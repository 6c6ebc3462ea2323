import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { streamOf } from '#server/stream-testing.ts'
import type { Stream } from '#server/stream-testing.ts'
import { another, codeOf, testServer } from '#server/testing.ts'
import type { Now } from '../contract.ts'
import { withCarried } from '../follow.ts'
import type { Carried } from '../follow.ts'
import { aSession, aSessionNote } from './testing.ts'

const server = await testServer()
const { db, app, as, cookieOf } = server
const processes = await Promise.all([app, await another(server)].map((each) => each.listen({ port: 0, host: '127.0.0.1' })))
const school = await aPlace(db, { name: 'Willow' })
const someone = (name: string) => aPerson(db, { name, placeId: school.id })
const [rosa, sam, ana, guest, far, gone, out, left] = await Promise.all([
  someone('Rosa Ortega'),
  someone('Sam Lake'),
  someone('Ana Ruiz'),
  someone('Gus Guest'),
  someone('Far Away'),
  someone('Gone Soon'),
  someone('Out Now'),
  someone('Left District'),
])
const pat = await aPerson(db, { name: 'Pat Principal', role: 'principal', placeId: school.id })
const [asRosa, asSam, asAna, asPat] = await Promise.all([rosa, sam, ana, pat].map((one) => as(one)))
const team = await aTeam(db, { facilitator: rosa, member: sam, guest, placeId: school.id })
await db
  .insertInto('team_member')
  .values([ana, gone, out, left].map(({ id }) => ({ team_id: team.id, person_id: id, part: 'member' as const })))
  .execute()

const note = (text: string, step = 'alone') => ({ note: { step, kind: 'evidence' as const, text, workId: null, mark: null } })

/** A session on the step that is written alone; Sam and Ana take part, a leader came by the link to learn. */
async function begun() {
  const { id } = await aSession(db, { teamId: team.id, madeBy: rosa, step: 'alone' })
  const { link } = await asSam!.sessions.setLink({ id, open: true })
  await asPat!.sessions.joinByLink({ link: link!, question: 'Where do I make this harder?' })
  for (const one of [asSam, asAna]) await one!.sessions.join({ id, question: '' })
  return id
}

/** A screen that shows what it read once, and after that only what the stream brought. */
async function screenOf(id: string, person: { id: string }, at: number) {
  const cookie = await cookieOf(person)
  const read = async () => {
    const reply = await app.inject({ url: `/api/sessions/${id}/now`, headers: { cookie } })
    return reply.statusCode === 200 ? reply.json<Now>() : null
  }
  const stream = await streamOf(processes[at]!, { topics: `session:${id}`, carry: 'yes' }, { cookie })
  const { data } = await stream.next()
  let known = await read()
  return {
    stream,
    heard: (data as { heard: string[] }).heard.length,
    cookie,
    read,
    /** What it shows by now. */
    shown() {
      for (const { event, data: said } of stream.waiting()) {
        if (event === 'beat') continue
        expect(event).toBe('carried')
        const { changed, carried } = said as { changed: string[]; carried: { said: Carried }[] }
        expect([changed, carried.length]).toEqual([[], 1])
        known = known && withCarried(known, carried[0]!.said)
        expect(known).not.toBeNull()
      }
      return known
    },
  }
}
type Screen = Awaited<ReturnType<typeof screenOf>>

/** Every screen comes to show exactly what its person would read now. */
async function allAsRead(screens: Record<string, Screen>) {
  for (const [who, screen] of Object.entries(screens)) {
    const { position: _, ...is } = (await screen.read())!
    await expect
      .poll(() => screen.shown(), { message: who, timeout: 5000, interval: 5 })
      .toEqual({ ...is, position: expect.any(String) as string })
  }
}
const textsOf = (screen: Screen) => screen.shown()?.notes.map(({ text }) => text)

describe('the stream of a session', () => {
  test('brings to each exactly what they would read: theirs while written alone, everyone’s once it opens', async () => {
    const id = await begun()
    const people = { rosa, sam, ana, guest, pat }
    const screens: Record<string, Screen> = {}
    for (const [at, [who, person]] of Object.entries(people).entries()) screens[who] = await screenOf(id, person, at % 2)
    await Promise.all(Object.values(screens).map(({ stream }) => stream.silent(20)))
    const made = await asSam!.sessions.addNote({ id, ...note('Five parts, two wider') })
    const [anas] = await Promise.all([
      asAna!.sessions.addNote({ id, ...note('Lines, no numbers') }),
      asPat!.sessions.addNote({ id, ...note('One asks why') }),
      asSam!.sessions.addNote({ id, ...note('For all to see', 'describe') }),
    ])
    await allAsRead(screens)
    expect(Object.values(screens).map((one) => one.shown()!.notes.length)).toEqual([1, 2, 2, 1, 2])
    await asSam!.sessions.changeNote({ id: made.id, version: 1, kind: 'evidence', text: 'Six parts, two wider' })
    await asAna!.sessions.removeNote({ id: anas.id, removed: true })
    await allAsRead(screens)
    expect([textsOf(screens['sam']!), textsOf(screens['ana']!)]).toEqual([
      ['Six parts, two wider', 'For all to see'],
      ['For all to see'],
    ])
    for (const [who, words] of [
      ['sam', ['Lines', 'One asks']],
      ['ana', ['parts', 'One asks']],
      ['pat', ['parts', 'Lines']],
      ['rosa', ['parts', 'Lines', 'One asks']],
      ['guest', ['parts', 'Lines', 'One asks']],
    ] as const)
      expect([who, words.filter((word) => screens[who]!.stream.all().includes(word))]).toEqual([who, []])
    await asAna!.sessions.removeNote({ id: anas.id, removed: false })
    await asRosa!.sessions.move({ id, from: 'alone', to: 'describe' })
    await asAna!.sessions.leave({ id })
    await allAsRead(screens)
    for (const screen of Object.values(screens)) expect(textsOf(screen)?.length).toBe(4)
    await asRosa!.sessions.changeNote({ id: made.id, version: 2, kind: 'interpretation', text: 'Six parts' })
    await asRosa!.sessions.removeNote({ id: anas.id, removed: true })
    await asRosa!.sessions.pause({ id, paused: true })
    await allAsRead(screens)
  })

  test('brings nothing to a stranger, nor to whoever was taken out, signed out or left, from that very moment', async () => {
    const id = await begun()
    const stranger = await screenOf(id, far, 0)
    expect([stranger.heard, await stranger.read()]).toEqual([0, null])
    const ending: [string, Screen, () => Promise<unknown>][] = [
      ['gone', await screenOf(id, gone, 1), () => asRosa!.teams.changePart({ id: team.id, personId: gone.id, part: null })],
      [
        'out',
        await screenOf(id, out, 0),
        async () => {
          const headers = {
            cookie: ending[1]![1].cookie,
            origin: server.config.url,
            host: new URL(server.config.url).host,
            'content-type': 'application/json',
          }
          return expect((await app.inject({ method: 'POST', url: '/api/sign-out', headers, payload: {} })).statusCode).toBe(200)
        },
      ],
      [
        'left',
        await screenOf(id, left, 1),
        () => db.updateTable('person').set({ ended_on: '2020-01-01' }).where('id', '=', left.id).execute(),
      ],
    ]
    const sams = await screenOf(id, sam, 0)
    await asSam!.sessions.addNote({ id, ...note('While they were there', 'describe') })
    for (const [who, screen] of ending) {
      await expect.poll(() => textsOf(screen), { message: who, timeout: 5000, interval: 5 }).toEqual(['While they were there'])
    }
    for (const [, , end] of ending) await end()
    await asSam!.sessions.addNote({ id, ...note('After they went', 'describe') })
    await expect.poll(() => textsOf(sams)?.length, { timeout: 5000, interval: 5 }).toBe(2)
    await sams.stream.silent(100)
    for (const [who, screen] of [...ending, ['far', stranger] as const]) {
      expect([who, await screen.read(), screen.stream.all().includes('After they went')]).toEqual([who, null, false])
    }
    await Promise.all(ending.slice(1).map(([, { stream }]) => stream.ended()))
  })

  test('does not pass over what changed while nobody listened: whoever comes back asks first', async () => {
    const id = await begun()
    const away = await screenOf(id, sam, 0)
    await asAna!.sessions.addNote({ id, ...note('Before', 'describe') })
    await expect.poll(() => textsOf(away), { timeout: 5000, interval: 5 }).toEqual(['Before'])
    const known = away.shown()!
    const since = away.stream.last()
    away.stream.close()
    await expect.poll(() => app.live.figures.streams, { timeout: 5000 }).toBe(0)
    await asRosa!.sessions.pause({ id, paused: true })
    await away.stream.silent(100)
    const back = await streamOf(processes[0]!, { topics: `session:${id}`, carry: 'yes', since }, { cookie: away.cookie })
    expect((await back.next()).data).toMatchObject({ changed: [`session:${id}`] })
    await asAna!.sessions.addNote({ id, ...note('After', 'describe') })
    const { carried } = (await back.next()).data as { carried: { said: Carried }[] }
    expect(withCarried(known, carried[0]!.said)).toBeNull()
    const asked = (await away.read())!
    expect(withCarried(asked, carried[0]!.said)).toBe(asked)
  })

  test('says the name alone to whoever does not ask for more, and of what is too much for a stream', async () => {
    const id = await begun()
    const cookie = await cookieOf(sam)
    const named = await streamOf(processes[0]!, { topics: `session:${id}` }, { cookie })
    const taking: Stream = await streamOf(processes[1]!, { topics: `session:${id}`, carry: 'yes' }, { cookie })
    await Promise.all([named.next(), taking.next()])
    await asAna!.sessions.addNote({ id, ...note('A few words', 'describe') })
    expect(await named.next()).toMatchObject({ event: 'changed', data: [`session:${id}`] })
    expect(named.all()).not.toContain('A few words')
    expect((await taking.next()).event).toBe('carried')
    for (let count = 0; count < 20; count++)
      await aSessionNote(db, { sessionId: id, madeBy: ana, text: 'x'.repeat(2000), step: 'alone' })
    await asRosa!.sessions.openNotes({ id, step: 'alone' })
    expect(await taking.next()).toMatchObject({ event: 'changed', data: [`session:${id}`] })
    expect(await codeOf(asSam!.sessions.now({ id }))).toBe('ok')
  })
})
