import { beforeEach, expect, test } from 'vitest'
import { testDb, testFolder } from '#platform/testing.ts'
import { inSession } from './store/session.ts'
import { aSet, emptied, NOTHING, rulesOf, runImport } from './testing.ts'

const db = await testDb()
const folder = await testFolder()

beforeEach(() => emptied(db))

const USERS = `sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
p1,,,true,ana,,Ana,Ruiz,,1,ana@fern.example,,,,,Secret-1,,Annie,,,,
p2,,,true,ben,,Ben,Ode,,2,,,,,,,,,,,,
u1,,,true,u1,,Uma,One,,11,,,,,09,,,,,,,
u2,,,true,u2,,Udo,Two,,12,,,,,09,,,,,,,
u3,,,true,u3,,Una,Three,,13,,,,,04,,,,,,,
u4,,,true,u4,,Ugo,Four,,14,,,,,04,,,,,,,
x,,,true,x,,Xu,Ex,,15,,,,,,,,,,,,
`
const ROLES = `sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
r1,,,p1,primary,principal,2020-08-01,,s1,
r2,,,p2,primary,teacher,2024-08-01,2099-06-30,s2,
r3,,,p2,secondary,teacher,2025-08-01,,s2,
r4,,,p2,secondary,counselor,,,s1,
r5,,,u1,primary,student,,,s1,
r6,,,u2,primary,student,,,s1,
r7,,,u3,primary,student,,,s2,
r8,,,u4,primary,student,,,s2,
r9,,,u4,secondary,aide,,,s1,
`
const set = (files: Record<string, string | ((text: string) => string)> = {}) =>
  aSet(folder, {
    files: {
      manifest: (text) => `${text.replace('oneroster.version,1.1', 'oneroster.version,1.2')}file.roles,bulk\n`,
      users: USERS,
      roles: ROLES,
      ...files,
    },
  })

const roles = async () => {
  const rows = await db
    .selectFrom('role_held as h')
    .innerJoin('person as n', 'n.id', 'h.person_id')
    .innerJoin('place as p', 'p.id', 'h.place_id')
    .select(['n.given_name as who', 'h.role', 'p.name as place', 'h.until_on as until'])
    .orderBy('n.given_name')
    .orderBy('h.role')
    .execute()
  return rows.map(({ who, role, place, until }) => `${who}: ${role}, ${place}${until ? ` until ${until}` : ''}`)
}

test('roles stand in a file of their own; of the same one twice, the longer counts; people go by the name they prefer', async () => {
  const { path } = await set()
  const report = await runImport(db, path)
  expect([rulesOf(report.errors), rulesOf(report.warnings)]).toEqual([[], ['users.csv 8 sourcedId no-role']])
  expect(report.added).toMatchObject({ people: 3, students: 4 })
  expect(await roles()).toEqual([
    'Annie: principal, Oak School',
    'Ben: support-staff, Oak School',
    'Ben: teacher, Elm School',
    'Ugo: paraeducator, Oak School',
  ])
  const again = await runImport(db, path)
  expect([again.added, again.changed, again.ended]).toEqual([NOTHING, NOTHING, NOTHING])
})

test('whoever is staff and a student stands in both lists, and is enrolled as the one that the enrolment says', async () => {
  await runImport(db, (await set({ enrollments: (text) => `${text}e7,,,k1,s1,u4,teacher,,,\n` })).path)
  const enrolled = await db
    .selectFrom('enrolment as e')
    .leftJoin('student as s', 's.id', 'e.student_id')
    .leftJoin('person as p', 'p.id', 'e.person_id')
    .select(['e.role', 's.given_name as student', 'p.given_name as person'])
    .where('e.source_id', 'in', ['e6', 'e7'])
    .orderBy('e.source_id')
    .execute()
  expect(enrolled).toEqual([
    { role: 'student', student: 'Ugo', person: null },
    { role: 'teacher', student: null, person: 'Ugo' },
  ])
})

test('a role that is no longer named has ended, and the person is said to have changed', async () => {
  await runImport(db, (await set()).path)
  const report = await runImport(db, (await set({ roles: ROLES.replace(/^r4.*\n/m, '') })).path)
  expect([report.changed, report.ended]).toEqual([{ ...NOTHING, people: 1 }, NOTHING])
  const ended = (await roles()).find((role) => role.includes('support-staff'))
  expect(ended).toMatch(/until \d{4}-/)
})

test('a school may move beneath a place that is new', async () => {
  await runImport(db, (await set()).path)
  const orgs = (text: string) => `${text.replace('elm,d', 'elm,n')}n,,,North Region,local,north,d\n`
  const report = await runImport(db, (await set({ orgs })).path)
  expect([report.added.places, report.changed.places]).toEqual([1, 1])
  const above = await db
    .selectFrom('place as p')
    .innerJoin('place as above', 'above.id', 'p.parent_id')
    .select('above.name')
    .where('p.source_id', '=', 's2')
    .executeTakeFirst()
  expect(above).toEqual({ name: 'North Region' })
})

test('a set without its roles is refused, since nobody would have one', async () => {
  const { path } = await set({ manifest: (text) => text.replace('version,1.1', 'version,1.2') })
  expect(rulesOf((await runImport(db, path)).errors)).toEqual(['roles.csv missing-file'])
})

test('one import at a time', async () => {
  const { path } = await set()
  const both = await inSession(db, () => runImport(db, path))
  expect(both).toBeNull()
  expect((await runImport(db, path)).errors).toEqual([])
})
