import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace, aRight, theDistrict } from '#modules/people/server/testing.ts'
import { testFolder } from '#platform/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { RosterImport } from '../contract.ts'
import { rosterJobs } from './access.ts'
import { aSet, zipOf } from './testing.ts'

const { db, as, app, config, cookieOf } = await testServer({}, rosterJobs)

const district = await theDistrict(db)
const clerk = await aPerson(db, { name: 'Cleo Clerk', rights: ['roster'], placeId: district.id })
const api = await as(clerk)
const school = await aPlace(db)
const schoolClerk = await aPerson(db, { placeId: school.id })
await aRight(db, { personId: schoolClerk.id, kind: 'roster', placeId: school.id })
const others = [await as(await aPerson(db, { role: 'superintendent' })), await as(schoolClerk)]

async function zipped(change: (text: string) => string = (text) => text): Promise<Buffer> {
  const { texts } = await aSet(await testFolder(), { files: { users: change } })
  return zipOf(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.csv`, text])))
}

async function upload(person: { id: string } | null, payload: Buffer, headers: Record<string, string> = {}) {
  const cookie = person ? { cookie: await cookieOf(person) } : {}
  const sent = { origin: config.url, 'content-type': 'application/zip', ...cookie, ...headers }
  return app.inject({ method: 'POST', url: '/roster/upload', headers: sent, payload })
}

async function ended(id: string): Promise<RosterImport> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await api.roster.import({ id })
    if (found.state !== 'waiting' && found.state !== 'running') return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the import did not end')
}

const run = async (uploadId: string, dryRun: boolean, allowRemovals = false) =>
  ended((await api.roster.start({ uploadId, dryRun, allowRemovals })).id)
const kept = () => readdir(join(config.data, 'uploads'))

describe('a zip on the page', () => {
  test('is tried, imported, counted and remembered; then it is gone', async () => {
    const { uploadId } = (await upload(clerk, await zipped())).json()
    const before = await api.roster.summary()
    const tried = await run(uploadId, true)
    expect(tried).toMatchObject({ state: 'done', dryRun: true, madeBy: 'Cleo Clerk', report: { added: { students: 4 } } })
    expect(await api.roster.summary()).toEqual(before)
    expect(await kept()).toEqual([`${uploadId}.zip`])
    const done = await run(uploadId, false)
    expect(done).toMatchObject({ state: 'done', dryRun: false, uploadId: null, report: tried.report })
    await expect.poll(kept).toEqual([])
    const { totals, places } = await api.roster.summary()
    expect(totals).toMatchObject({ students: 4, classes: 2, enrolments: 6 })
    expect(places[0]).toMatchObject({ name: 'Fern District', kind: 'district' })
    expect((await api.roster.imports()).map(({ dryRun, state }) => [dryRun, state])).toEqual([
      [false, 'done'],
      [true, 'done'],
    ])
    const events = await db.selectFrom('event').select(['actor_id', 'object_id']).where('verb', '=', 'roster.imported').execute()
    expect(events).toEqual([{ actor_id: clerk.id, object_id: done.id }])
  })

  test('is refused with its reasons, and not kept', async () => {
    const { uploadId } = (await upload(clerk, await zipped((text) => text.replace(',teacher,ben', ',techer,ben')))).json()
    const refused = await run(uploadId, true)
    expect(refused).toMatchObject({ state: 'refused', report: { errors: [{ file: 'users.csv', line: 3, column: 'role' }] } })
    expect(await codeOf(api.roster.start({ uploadId, dryRun: false }))).toBe('NOT_FOUND')
    await expect.poll(kept).toEqual([])
  })

  test('that would end many is kept for a second word', async () => {
    await run((await upload(clerk, await zipped())).json().uploadId, false)
    const fewer = (text: string) => text.replace(/^p3.*\n/m, '')
    const { uploadId } = (await upload(clerk, await zipped(fewer))).json()
    expect(await run(uploadId, false)).toMatchObject({ state: 'refused', report: { errors: [{ rule: 'too-many-removals' }] } })
    expect(await run(uploadId, false, true)).toMatchObject({ state: 'done', report: { ended: { people: 1 } } })
  })

  test('that is none is refused in words', async () => {
    const { uploadId } = (await upload(clerk, Buffer.from('hello'))).json()
    expect(await run(uploadId, true)).toMatchObject({ state: 'refused', report: { errors: [{ rule: 'unreadable-zip' }] } })
  })
})

describe('who may', () => {
  test('only who keeps the roster of the whole district, whatever the title', async () => {
    const { id } = (await api.roster.imports())[0]!
    for (const other of others) {
      const uploadId = '01900000-0000-7000-8000-000000000001'
      const tried = [
        other.roster.summary(),
        other.roster.imports(),
        other.roster.import({ id }),
        other.roster.start({ uploadId, dryRun: true }),
      ]
      expect(await Promise.all(tried.map(codeOf))).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    }
    expect(await codeOf((await as(null)).roster.summary())).toBe('UNAUTHORIZED')
    expect(await codeOf(api.roster.import({ id: school.id }))).toBe('NOT_FOUND')
  })

  test('an upload is turned away before it is read', async () => {
    const before = await kept()
    const answers = [await upload(null, Buffer.from('PK')), await upload(schoolClerk, Buffer.from('PK'))]
    const foreign = await upload(clerk, Buffer.from('PK'), { origin: 'https://elsewhere.example' })
    const noZip = await upload(clerk, Buffer.from('PK'), { 'content-type': 'text/csv' })
    expect([...answers, foreign, noZip].map(({ statusCode }) => statusCode)).toEqual([401, 403, 403, 415])
    expect(await kept()).toEqual(before)
  })
})
