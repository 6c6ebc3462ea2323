import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { runImport as importRoster, zipOf } from '#modules/roster/server/testing.ts'
import { testServer } from '#server/testing.ts'
import type { OutcomeImport } from '../contract.ts'
import { outcomeJobs } from './access.ts'
import { someStudents } from './testing.ts'

const { db, as, app, config, cookieOf } = await testServer({}, outcomeJobs)

const real = process.env['WEFT_TEST_DATA']
const district = await theDistrict(db)
const elm = await aPlace(db, { name: 'Elm' })
await someStudents(db, [
  { number: '1', placeId: elm.id },
  { number: '2', placeId: elm.id },
])
const teacher = await aPerson(db, { placeId: elm.id })
const clerk = await aPerson(db, { name: 'Cleo Clerk', rights: ['roster'], placeId: district.id })
const api = await as(teacher)
const keeper = await as(clerk)

async function upload(person: { id: string } | null, payload: string | Buffer, type = 'text/csv') {
  const cookie = person ? { cookie: await cookieOf(person) } : {}
  return app.inject({
    method: 'POST',
    url: '/outcomes/upload',
    headers: { origin: config.url, 'content-type': type, ...cookie },
    payload,
  })
}

describe('a file on the page', () => {
  const ended = async (id: string): Promise<OutcomeImport> => {
    await expect
      .poll(async () => (await keeper.outcomes.import({ id })).state, { timeout: 30_000 })
      .toMatch(/done|refused|failed/)
    return keeper.outcomes.import({ id })
  }

  test('is turned away before it is read where someone may not', async () => {
    const answers = [await upload(null, 'a'), await upload(teacher, 'a'), await upload(clerk, 'a', 'application/json')]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 403, 415])
  })

  test('is looked at with a mapping to begin with, tried, mended, imported; the mapping is there the next time', async () => {
    const text = 'student_id,year,test,score\n1,2026,Spelling,5\n2,2026,Spelling,7\n'
    const { uploadId } = (await upload(clerk, text)).json()
    const preview = await keeper.outcomes.preview({ id: uploadId })
    expect(preview).toMatchObject({
      columns: ['student_id', 'year', 'test', 'score'],
      savedAs: null,
      mapping: { student: 'student_id' },
    })
    const wrong = { ...preview.mapping!, long: { measure: 'test', value: 'score', lowest: 0, highest: 6 } }
    const refused = await ended(
      (await keeper.outcomes.start({ uploadId, fileName: 'spelling.csv', mapping: wrong, dryRun: true })).id,
    )
    expect(refused).toMatchObject({
      state: 'refused',
      report: { errors: [{ file: 'spelling.csv', line: 3, rule: 'impossible-score' }] },
    })
    // The report quotes a value of the file: that it was read is recorded, and once for two readings in a row.
    await keeper.outcomes.import({ id: refused.id })
    const readings = db
      .selectFrom('event')
      .select('actor_id')
      .where('verb', '=', 'outcomes.read')
      .where('object_id', '=', refused.id)
    expect(await readings.execute()).toEqual([{ actor_id: clerk.id }])
    const right = { ...preview.mapping!, long: { measure: 'test', value: 'score', lowest: 0, highest: 10 } }
    const tried = await ended(
      (await keeper.outcomes.start({ uploadId, fileName: 'spelling.csv', mapping: right, dryRun: true })).id,
    )
    expect(tried).toMatchObject({ state: 'done', dryRun: true, uploadId, report: { added: 2 } })
    const done = await ended(
      (await keeper.outcomes.start({ uploadId, fileName: 'spelling.csv', mapping: right, dryRun: false })).id,
    )
    expect(done).toMatchObject({ state: 'done', uploadId: null, madeBy: 'Cleo Clerk', report: { added: 2 } })
    const again = (await upload(clerk, text)).json() as { uploadId: string }
    expect(await keeper.outcomes.preview({ id: again.uploadId })).toMatchObject({ savedAs: 'spelling.csv', mapping: right })
    const events = await db
      .selectFrom('event')
      .select('actor_id')
      .where('verb', '=', 'outcomes.imported')
      .where('object_id', '=', done.id)
      .execute()
    expect(events).toEqual([{ actor_id: clerk.id }])
  })

  test('may be a zip of OneRoster, or XML of Ed-Fi: it says itself what is what, is tried, refused by file and line, and imported', async () => {
    const set = (score: string) =>
      zipOf({
        'lineItems.csv': 'sourcedId,title,classSourcedId,dueDate,resultValueMin,resultValueMax\nl,Running,c,2025-10-01,0,10\n',
        'results.csv': `sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate\nr1,l,sis-1,fully graded,7,2025-10-01\nr2,l,sis-2,fully graded,${score},2025-10-01\n`,
      })
    const sentAs = async (bytes: Buffer) => (await upload(clerk, bytes, 'application/zip')).json() as { uploadId: string }
    const tried = async (uploadId: string, dryRun: boolean) =>
      ended((await keeper.outcomes.start({ uploadId, fileName: 'october.zip', mapping: null, dryRun })).id)

    const wrong = await sentAs(set('70'))
    expect(await keeper.outcomes.preview({ id: wrong.uploadId })).toEqual({
      kind: 'set',
      columns: [],
      rows: [],
      mapping: null,
      savedAs: null,
    })
    expect(await tried(wrong.uploadId, true)).toMatchObject({
      state: 'refused',
      report: { errors: [{ file: 'results.csv', line: 3, column: 'score', value: '70', rule: 'impossible-score' }] },
    })
    const broken = await sentAs(Buffer.from('PK, and no more'))
    expect(await tried(broken.uploadId, true)).toMatchObject({
      state: 'refused',
      report: { errors: [{ file: 'october.zip', rule: 'unreadable-zip' }] },
    })
    const right = await sentAs(set('9'))
    expect(await tried(right.uploadId, true)).toMatchObject({
      state: 'done',
      uploadId: right.uploadId,
      report: { added: 2, measures: ['Running'] },
    })
    expect((await api.outcomes.measures()).map(({ name }) => name)).not.toContain('Running')
    expect(await tried(right.uploadId, false)).toMatchObject({ state: 'done', uploadId: null, report: { added: 2 } })
    expect((await api.outcomes.measures()).map(({ name }) => name)).toContain('Running')
    const xml = `<InterchangeStudentAssessment><StudentAssessment><AdministrationDate>2026-04-01</AdministrationDate><ScoreResult><Result>5</Result></ScoreResult><StudentReference><StudentIdentity><StudentUniqueId>1</StudentUniqueId></StudentIdentity></StudentReference><AssessmentReference><AssessmentIdentity><AssessmentIdentifier>Jumping</AssessmentIdentifier></AssessmentIdentity></AssessmentReference></StudentAssessment></InterchangeStudentAssessment>`
    const { uploadId } = (await upload(clerk, xml, 'application/xml')).json() as { uploadId: string }
    expect(await keeper.outcomes.preview({ id: uploadId })).toMatchObject({ kind: 'xml', mapping: null })
    expect(await tried(uploadId, false)).toMatchObject({
      state: 'done',
      uploadId: null,
      report: { added: 1, measures: ['Jumping'] },
    })
    // Nothing of it is left: neither what was sent nor what was unpacked.
    const left = await readdir(join(config.data, 'outcome-uploads'))
    expect(left.filter((name) => !/^[0-9a-f-]{36}$/.test(name) || name === right.uploadId)).toEqual([])
  })

  test.skipIf(!real)(
    'sixty schools over six years come in as a zip, as they do from a folder',
    async () => {
      const set = join(real ?? '', 'oneroster11_egsingle')
      expect((await importRoster(db, set, { allowRemovals: true })).errors).toEqual([])
      const names = ['academicSessions', 'classes', 'lineItems', 'results'].map((name) => `${name}.csv`)
      const files = await Promise.all(names.map(async (name) => [name, await readFile(join(set, name))] as const))
      const { uploadId } = (await upload(clerk, zipOf(Object.fromEntries(files)), 'application/zip')).json() as {
        uploadId: string
      }
      const done = await ended(
        (await keeper.outcomes.start({ uploadId, fileName: 'egsingle.zip', mapping: null, dryRun: false })).id,
      )
      expect(done).toMatchObject({ state: 'done', report: { rows: 7230, added: 7230, students: 1721, places: 60 } })
    },
    60_000,
  )
})
