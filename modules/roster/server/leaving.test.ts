import { beforeEach, describe, expect, test } from 'vitest'
import { aPerson, aPlace, aRight, theDistrict } from '#modules/people/server/testing.ts'
import { testDb, testFolder } from '#platform/testing.ts'
import { rosterSummary } from './store/summary.ts'
import { aSet, emptied, NOTHING, runImport, rulesOf } from './testing.ts'

const db = await testDb()
const folder = await testFolder()
const totals = async () => (await rosterSummary(db)).totals
const personBy = (sourceId: string) =>
  db.selectFrom('person').selectAll().where('source_id', '=', sourceId).executeTakeFirstOrThrow()

beforeEach(() => emptied(db))

describe('those who leave and come back', () => {
  test('what a set no longer names has ended, and is taken up again when it does', async () => {
    await runImport(db, (await aSet(folder)).path)
    const cut =
      (...ids: string[]) =>
      (text: string) =>
        text
          .split('\n')
          .filter((line) => !ids.includes(line.split(',', 1)[0]!))
          .join('\n')
    const without = {
      orgs: cut('s2'),
      users: cut('p2', 'p3', 'u3', 'u4'),
      classes: cut('k2'),
      enrollments: cut('e4', 'e5', 'e6'),
    }
    const smaller = await aSet(folder, { files: without })
    const refused = await runImport(db, smaller.path)
    expect(refused.errors).toMatchObject([{ file: 'users.csv', rule: 'too-many-removals', value: '4 / 7' }])
    expect((await totals()).staff).toBe(3)
    const { ended } = await runImport(db, smaller.path, { allowRemovals: true })
    expect(ended).toEqual({ places: 1, people: 2, students: 2, classes: 1, enrolments: 3 })
    expect(await totals()).toMatchObject({ places: 2, students: 2, classes: 1, enrolments: 3 })
    const ben = await personBy('p2')
    expect(ben).toMatchObject({ ended_by_roster: true, email: 'ben@fern.example' })
    expect(
      (await db.selectFrom('role_held').select('until_on').where('person_id', '=', ben.id).execute()).every(
        (role) => role.until_on,
      ),
    ).toBe(true)

    const back = await runImport(db, (await aSet(folder)).path)
    expect(back.added).toEqual({ places: 1, people: 2, students: 2, classes: 1, enrolments: 3 })
    expect(await totals()).toEqual({ places: 3, staff: 3, students: 4, classes: 2, enrolments: 6 })
    expect((await personBy('p2')).id).toBe(ben.id)
    expect(await db.selectFrom('person').select('id').execute()).toHaveLength(3)
  })

  test('an account that is switched off has ended; one that an administrator ended stays so', async () => {
    await runImport(db, (await aSet(folder)).path)
    const off = await aSet(folder, { files: { users: (text) => text.replace('p1,,,true', 'p1,,,false') } })
    expect((await runImport(db, off.path, { allowRemovals: true })).ended.people).toBe(1)
    await db.updateTable('person').set({ ended_on: '2025-01-02' }).where('source_id', '=', 'p2').execute()
    expect((await runImport(db, (await aSet(folder)).path)).added.people).toBe(1)
    expect([(await personBy('p1')).ended_on, (await personBy('p2')).ended_on]).toEqual([null, '2025-01-02'])
  })

  test('the last administrator does not leave by a roster', async () => {
    await runImport(db, (await aSet(folder)).path)
    await aRight(db, { personId: (await personBy('p1')).id, kind: 'administer', placeId: (await theDistrict(db)).id })
    const without = await aSet(folder, { files: { users: (text) => text.replace('p1,,,true', 'p1,,,false') } })
    const report = await runImport(db, without.path, { allowRemovals: true })
    expect(rulesOf(report.errors)).toEqual(['users.csv last-administrator'])
    await aPerson(db, { rights: ['administer'] })
    expect((await runImport(db, without.path, { allowRemovals: true })).ended.people).toBe(1)
  })

  test('people added by hand are left alone; with the same e-mail address they are the same person', async () => {
    const office = await aPlace(db, { kind: 'department', name: 'Office' })
    const byHand = await aPerson(db, { name: 'Olga Office', placeId: office.id })
    const ana = await aPerson(db, { name: 'Ana R', email: 'ana@fern.example', placeId: office.id })
    const report = await runImport(db, (await aSet(folder)).path)
    expect([report.added.people, report.changed.people]).toEqual([2, 1])
    expect(await personBy('p1')).toMatchObject({ id: ana.id, family_name: 'Ruiz' })
    expect(await db.selectFrom('person').select('ended_on').where('id', '=', byHand.id).executeTakeFirst()).toEqual({
      ended_on: null,
    })
    expect(await db.selectFrom('place').select('ended_on').where('id', '=', office.id).executeTakeFirst()).toEqual({
      ended_on: null,
    })
  })

  test('new ids for the same people and schools are the same people and schools', async () => {
    await runImport(db, (await aSet(folder)).path)
    const [ana, oak] = [
      await personBy('p1'),
      await db.selectFrom('place').select('id').where('source_id', '=', 's1').executeTakeFirstOrThrow(),
    ]
    const renamed = (text: string) => text.replaceAll(/\bp1\b/g, 'n1').replaceAll(/\bs1\b/g, 'o1')
    const moved = await aSet(folder, { files: { orgs: renamed, users: renamed, classes: renamed, enrollments: renamed } })
    const report = await runImport(db, moved.path)
    expect([report.added, report.ended]).toEqual([NOTHING, NOTHING])
    expect((await personBy('n1')).id).toBe(ana.id)
    expect(await db.selectFrom('place').select('id').where('source_id', '=', 'o1').executeTakeFirst()).toEqual(oak)
  })
})

describe('e-mail addresses and user names', () => {
  test('two people may exchange theirs', async () => {
    await runImport(db, (await aSet(folder)).path)
    const swap = (text: string) => text.replace('ana@', 'tmp@').replace('ben@', 'ana@').replace('tmp@', 'ben@')
    expect((await runImport(db, (await aSet(folder, { files: { users: swap } })).path)).changed.people).toBe(2)
    expect((await personBy('p1')).email).toBe('ben@fern.example')
  })

  test('one shared by newcomers is left out and named; whoever has it keeps it', async () => {
    const shared = await aSet(folder, { files: { users: (text) => text.replace('ben@', 'ana@').replace(',ben,', ',ana,') } })
    const report = await runImport(db, shared.path)
    expect(rulesOf(report.warnings)).toEqual([
      'users.csv 2 email email-shared',
      'users.csv 2 username user-name-taken',
      'users.csv 3 email email-shared',
      'users.csv 3 username user-name-taken',
    ])
    expect([(await personBy('p1')).email, (await personBy('p2')).username]).toEqual([null, null])
    await runImport(db, (await aSet(folder)).path)
    await runImport(db, shared.path)
    expect([(await personBy('p1')).email, (await personBy('p2')).email]).toEqual(['ana@fern.example', 'ben@fern.example'])
  })

  test('a name that somebody else signs in by is not given away', async () => {
    await db
      .insertInto('person')
      .values({ id: '01900000-0000-7000-8000-000000000001', given_name: 'A', family_name: 'B', username: 'ana' })
      .execute()
    expect(rulesOf((await runImport(db, (await aSet(folder)).path)).warnings)).toEqual(['users.csv 2 username user-name-taken'])
  })
})
