import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { sendDigests } from '#modules/notices/server/digest.ts'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { sealAll } from '#platform/backup/testing.ts'
import type { Jobs } from '#platform/jobs.ts'
import { changesSince, positionNow } from '#platform/live/change.ts'
import { newLog } from '#platform/log.ts'
import { storeOf } from '#platform/store/store.ts'
import { testFolder } from '#platform/testing.ts'
import { newApp } from '#server/app.ts'
import { exportOf } from '#server/export.ts'
import { PAGES } from '#server/page-list.ts'
import { routesOf } from '#server/testing-contract.ts'
import { testServer } from '#server/testing.ts'
import { announcePost } from './jobs.ts'

/** Voices in all, by so many writers a day; the promise asks for more. */
const DAYS = Number(process.env['WEFT_CONFIDENTIAL_DAYS'] ?? 3)
const WRITERS = 12

const { db, config, parts, cookieOf } = await testServer()
let log = ''
const app = newApp({ ...parts, log: newLog('debug', { write: (line) => (log += line) }) })
await app.ready()
afterAll(() => app.close())

const district = await theDistrict(db)
const school = await aPlace(db, { name: 'Willow' })
const reader = await aPerson(db, {
  name: 'Pia Head',
  role: 'principal',
  placeId: school.id,
  email: 'pia@reader.example',
  rights: ['administer', 'roster'],
})
const writers = await Promise.all(
  Array.from({ length: WRITERS }, (_, at) =>
    aPerson(db, { name: `Quenby${'abcdefghijkl'[at]} Writerly`, placeId: school.id, email: `quenby${at}@writer.example` }),
  ),
)
const readerCookie = await cookieOf(reader)
const cookies = await Promise.all(writers.map(cookieOf))
const get = async (url: string, cookie = readerCookie) => {
  const { body, headers } = await app.inject({ url, headers: { cookie } })
  const { date: _date, ...kept } = headers
  return `${JSON.stringify(kept)}\n${body}`
}
const post = async (url: string, payload: object, cookie: string) =>
  (
    await app.inject({
      method: 'POST',
      url,
      payload,
      headers: { cookie, origin: config.url, 'content-type': 'application/json' },
    })
  ).statusCode

/** Everything the reader can ask for, as an administrator of the whole district too: each route and each page. */
async function everything(voiceIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...voiceIds, ...writers.map(({ id }) => id), reader.id, school.id, district.id]
  const fits = (path: string, id: string) =>
    path.includes('voice')
      ? voiceIds.includes(id)
      : path.includes('people') || path.includes('leader')
        ? !voiceIds.includes(id)
        : id === school.id
  const urls = [
    ...routesOf()
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => `/api${path}`),
    ...PAGES.map(({ path }) => path.replaceAll(/\$(\w+)/g, '{$1}')),
  ]
  const asked = urls.flatMap((url) =>
    /\{/.test(url) ? ids.filter((id) => fits(url, id)).map((id) => url.replaceAll(/\{\w+\}/g, id)) : [url],
  )
  return new Map(await Promise.all([...new Set(asked)].map(async (url) => [url, await get(url)] as const)))
}
const mentions = (text: string, { id, name }: { id: string; name: string }) => text.split(id).length + text.split(name).length - 2
const total = (all: ReadonlyMap<string, string>, one: { id: string; name: string }) =>
  [...all].map(([url, text]) => [url, mentions(text, one)] as const).filter(([, count]) => count > 0)

const letters: { to: string; subject: string; text: string }[] = []
const jobs = { enqueue: async (_: unknown, __: string, letter: object) => void letters.push(letter as never) } as unknown as Jobs
const A_WEDNESDAY = new Date('2026-11-18T16:00:00Z')

async function overnight() {
  await sql`update voice set arrives_on = arrives_on - 1`.execute(db)
  await sql`update voice_step set arrives_on = arrives_on - 1`.execute(db)
  await announcePost(db)
  await sealAll(db)
  await gatherNotices(db)
}
const shuffled = <Thing>(things: readonly Thing[]) =>
  things
    .map((thing) => [Math.random(), thing] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, thing]) => thing)

test('nothing that the reader can reach names who wrote in confidence', { timeout: 120_000 }, async () => {
  const before = await everything([])
  const [writer, ...others] = writers as [(typeof writers)[0], ...typeof writers]
  const at = await positionNow(db)
  const words = {
    kind: 'obstacle',
    text: 'Nobody explains the chart',
    inConfidence: true,
    mayShow: true,
    to: { kind: 'level', level: 'school', placeId: school.id },
  }
  expect(await post('/api/voices', words, cookies[0]!)).toBe(200)
  // Until the next day there is nothing to see, on no page and in no stream.
  expect((await changesSince(db, at)).topics?.filter((topic) => topic.startsWith('voice:'))).toEqual([])
  expect(await get('/api/voices')).not.toContain('Nobody explains')
  await overnight()
  const { waiting } = JSON.parse((await get('/api/voices')).split('\n')[1]!) as { waiting: { id: string }[] }
  const id = waiting[0]!.id
  expect(await post(`/api/voices/${id}/steps`, { step: { does: 'asked', text: 'Which chart?' } }, readerCookie)).toBe(200)
  expect(await post(`/api/voices/${id}/words`, { text: 'The one with the red line' }, cookies[0]!)).toBe(200)
  await overnight()
  expect(
    await post(
      `/api/voices/${id}/steps`,
      { step: { does: 'answered', outcome: 'yes', text: 'On Friday, slowly' } },
      readerCookie,
    ),
  ).toBe(200)
  await sealAll(db)
  await gatherNotices(db)
  const after = await everything([id])
  expect([...after.values()].filter((text) => text.includes('Nobody explains the chart')).length).toBeGreaterThanOrEqual(2)
  // The reader meets the writer’s name where it stood before, as often as before: in lists of people. So for everyone else.
  for (const one of [writer, ...others.slice(0, 3)]) {
    const known = new Map(total(before, one))
    expect(total(after, one).filter(([url, count]) => !url.includes(id) && count !== (known.get(url) ?? 0))).toEqual([])
    expect(total(after, one).filter(([url]) => url.includes(id))).toEqual([])
  }
  // No moment stands with it either, and its id holds none.
  expect(after.get(`/api/voices/${id}`)!.split('\n')[1]).not.toMatch(/\d\d:\d\d:\d\d/)
  expect(id[14]).toBe('4')

  await sendDigests(db, config, jobs, A_WEDNESDAY)
  const [toReader, toOthers] = [
    letters.filter(({ to }) => to === 'pia@reader.example'),
    letters.filter(({ to }) => to !== 'pia@reader.example'),
  ]
  expect(toReader.length).toBe(1)
  expect(toOthers.map(({ to }) => to)).toEqual(['quenby0@writer.example'])
  expect(toReader.some(({ text, subject }) => mentions(text + subject, writer) > 0)).toBe(false)

  for (const secret of [writer.id, writer.name, id, 'Nobody explains', 'quenby0@']) expect(log).not.toContain(secret)
  for (const whose of [
    { kind: 'district', id: district.id, name: district.name },
    { kind: 'person', id: reader.id, name: reader.name },
    { kind: 'person', id: writer.id, name: writer.name },
  ] as const) {
    const folder = join(await testFolder(), 'export')
    await exportOf(db, whose, { store: storeOf(config), folder })
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const texts = await Promise.all(
      files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'utf8')),
    )
    expect(texts.some((text) => text.includes('Nobody explains') || (text.includes(id) && mentions(text, writer) > 0))).toBe(
      false,
    )
  }
})

test(
  'who knows when each writer was there guesses no better than chance; who reads the tables knows',
  { timeout: 300_000 },
  async () => {
    let [guessed, known, guesses] = [0, 0, 0]
    for (let day = 0; day < DAYS; day++) {
      const order = shuffled(writers.map((_, at) => at))
      for (const at of order)
        await post(
          '/api/voices',
          {
            kind: 'idea',
            text: `Idea ${day} of ${at}`,
            inConfidence: true,
            mayShow: false,
            to: { kind: 'person', personId: reader.id },
          },
          cookies[at]!,
        )
      const stored = await sql<{
        text: string
      }>`select text from voice where text like ${`Idea ${day} of %`} order by ctid`.execute(db)
      known += stored.rows.filter(({ text }, at) => text === `Idea ${day} of ${order[at]}`).length
      await overnight()
      const { waiting } = JSON.parse((await get('/api/voices')).split('\n')[1]!) as { waiting: { id: string; text: string }[] }
      const today = waiting.filter(({ text }) => text.startsWith(`Idea ${day} of`))
      const notices = (JSON.parse((await get('/api/notices')).split('\n')[1]!) as { voiceId: string | null; verb: string }[])
        .filter(({ verb }) => verb === 'voice.arrived')
        .flatMap(({ voiceId }) => today.find(({ id }) => id === voiceId) ?? [])
      // By the order of the list, of the ids, and of the notices, forwards and backwards.
      for (const list of [today, today.toSorted((one, other) => one.id.localeCompare(other.id)), notices])
        for (const row of [list, list.toReversed()]) {
          guessed += row.filter(({ text }, at) => text === `Idea ${day} of ${order[at]}`).length
          guesses += row.length
        }
    }
    console.log(
      `FIGURE ${guessed} of ${guesses} guessed of ${DAYS * WRITERS} voices by list, id and notice; chance is ${(guesses / WRITERS).toFixed(0)}; by the tables themselves ${known} of ${DAYS * WRITERS}`,
    )
    // Space that earlier rows left is used again, so the order of rows is not the whole of it.
    expect(known).toBeGreaterThan((DAYS * WRITERS) / 2)
    // A matching at random is right once, give or take one. Lists, ids and notices stand in one order, so a day has two matchings, three times each.
    const chance = guesses / WRITERS
    expect(Math.abs(guessed - chance)).toBeLessThanOrEqual(2.58 * Math.sqrt(DAYS * 2) * 3)
  },
)
