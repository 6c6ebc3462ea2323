import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { uuidv7 } from '#platform/ids.ts'
import { record } from '#platform/ledger.ts'
import { routesOf } from '#server/testing-contract.ts'
import type { Schema } from '#server/testing-contract.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { AUDIT_VERBS } from '../audit.ts'
import { aPerson, aPlace, theDistrict } from './testing.ts'

const { db, as } = await testServer()
const district = await theDistrict(db)
const willow = await aPlace(db, { name: 'Willow' })
const ada = await aPerson(db, { name: 'Ada Admin', rights: ['administer', 'roster'] })
const rosa = await aPerson(db, { name: 'Rosa Ortega', placeId: willow.id })
const [asAda, asRosa] = await Promise.all([as(ada), as(rosa)])
const nextYear = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)

test('what was done with rights is listed: by whom, to whom, where and when, the latest first', async () => {
  await asAda.people.grantRight({ id: rosa.id, kind: 'roster', placeId: willow.id, untilOn: nextYear })
  await asAda.people.renamePlace({ id: willow.id, version: 1, name: 'Willow Creek' })
  await asAda.people.invite({ id: rosa.id }).catch(() => null)
  const { acts } = await asAda.people.audit({})
  expect(acts.find(({ verb }) => verb === 'right.granted')).toMatchObject({
    by: { id: ada.id, name: 'Ada Admin' },
    whom: { id: rosa.id, name: 'Rosa Ortega' },
    place: 'Willow Creek',
    right: 'roster',
  })
  expect(acts.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['place.renamed', 'right.granted']))
  expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).toSorted((one, other) => Date.parse(other) - Date.parse(one)))
  expect((await asAda.people.audit({ kind: 'rights' })).acts.map(({ verb }) => verb)).toEqual(['right.granted'])
  expect((await asAda.people.audit({ kind: 'settings' })).acts).toEqual([])
})

test('those who answer for the whole district read it, and nobody else', async () => {
  const principal = await aPerson(db, { role: 'principal', placeId: willow.id })
  const school = await aPerson(db, { placeId: willow.id })
  await asAda.people.grantRight({ id: school.id, kind: 'administer', placeId: willow.id, untilOn: nextYear })
  for (const person of [rosa, principal, school]) {
    const api = await as(person)
    expect(await codeOf(api.people.audit({}))).toBe('FORBIDDEN')
    expect(await codeOf(api.people.exportAudit({}))).toBe('FORBIDDEN')
  }
  expect(await codeOf((await as(null)).people.audit({}))).toBe('UNAUTHORIZED')
})

test('nothing that people learn, write, share or read is in it, nor the name of a team', async () => {
  const team = await aTeam(db, { name: 'Quiet team', facilitator: rosa, placeId: willow.id })
  const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa })
  const before = (await asAda.people.audit({})).acts.length
  await asRosa.cycles.write({ id: cycle.id, field: 'students', was: null, text: 'All' })
  await asRosa.cycles.comment({ id: cycle.id, text: 'Between us' })
  await asRosa.people.acceptAgreement({ version: (await asRosa.people.agreement()).version, onBehalfOf: 'self' })
  await asRosa.people.changeMe({ locale: 'es' })
  expect((await asAda.people.audit({})).acts.length).toBe(before)
  await record(db, null, 'team.exported', { id: team.id, teamId: team.id })
  const { acts } = await asAda.people.audit({ kind: 'exports' })
  expect(acts[0]).toMatchObject({ verb: 'team.exported', by: null, whom: null, place: null })
  expect(JSON.stringify(acts)).not.toContain('Quiet')
  const learning = /^(cycle|meeting|measure|practice|promise|decision|noticing|survey|comment)\./
  expect(AUDIT_VERBS.filter((verb) => learning.test(verb))).toEqual([])
})

test('it is turned page by page, none twice and none left out', async () => {
  for (let at = 0; at < 60; at++) await record(db, { personId: ada.id }, 'district.changed', { id: district.id })
  const first = await asAda.people.audit({ kind: 'settings' })
  expect([first.acts.length, first.more]).toEqual([50, true])
  const rest = await asAda.people.audit({ kind: 'settings', before: first.acts.at(-1)!.id })
  expect(rest.more).toBe(false)
  expect(new Set([...first.acts, ...rest.acts].map(({ id }) => id)).size).toBe(60)
})

test('as a file it cannot run as a formula, and that it was made stands in it', async () => {
  const evil = await aPerson(db, { name: '=cmd() Evil' })
  await record(db, { personId: ada.id }, 'person.changed', { id: evil.id })
  const { csv } = await asAda.people.exportAudit({ kind: 'people' })
  expect(csv.split('\r\n')[0]).toBe('at,kind,act,by,whom,place,right')
  expect(csv).toContain(`people,person.changed,Ada Admin,'=cmd() Evil`)
  expect((await asAda.people.audit({ kind: 'exports' })).acts[0]).toMatchObject({ verb: 'audit.exported', by: { id: ada.id } })
})

test('a roster report that quotes a value is read on the record, once an hour; one that quotes none is not', async () => {
  const counts = { places: 0, people: 0, students: 0, classes: 0, enrolments: 0 }
  const report = (value: string | null) => ({
    added: counts,
    changed: counts,
    ended: counts,
    errors: [{ file: 'users.csv', line: 12, column: 'sourcedId', value, rule: 'repeated' }],
    warnings: [],
  })
  const imported = async (value: string | null) => {
    const id = uuidv7()
    await db
      .insertInto('roster_import')
      .values({ id, dry_run: true, state: 'refused', report: JSON.stringify(report(value)) })
      .execute()
    return id
  }
  const reads = async () => (await asAda.people.audit({ kind: 'student-names' })).acts.length
  await asAda.roster.import({ id: await imported(null) })
  expect(await reads()).toBe(0)
  const quoting = await imported('stu-4711')
  for (let time = 0; time < 3; time++) await asAda.roster.import({ id: quoting })
  expect(await reads()).toBe(1)
})

/** The one place where a value of a student’s row can come out: what a report quotes of a file. */
const QUOTES = /^(roster|outcomes)\.(imports|import|start)\b.*\.(errors|warnings)\b.*\.value$/
/** Of staff, whose two accounts may be one person’s. */
const STAFF = /^roster\.matches\.(open|decided)\.(kept|other)\.sourceId$/

test('no route tells of a student by name or id, but for what a roster report quotes', () => {
  const fields = ({ properties = {}, items, anyOf = [] }: Schema, at = ''): string[] => {
    const named = Object.entries(properties).flatMap(([name, inner]) => [`${at}.${name}`].concat(fields(inner, `${at}.${name}`)))
    return named.concat(items ? fields(items, at) : []).concat(anyOf.flatMap((one) => fields(one, at)))
  }
  const all = routesOf().flatMap(({ name, output }) => fields(output).map((field) => name + field))
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter((field) => QUOTES.test(field)).length).toBeGreaterThan(4)
  expect(
    all.filter(
      (field) => /student(s?Id|Name)|sourceId|sourcedId|birth|localId/i.test(field) && !QUOTES.test(field) && !STAFF.test(field),
    ),
  ).toEqual([])
})

test('what reads the table of students is the roster’s own import, count and erasure, and what a module above counts by', () => {
  const READS = /\b(?:from|join)\s+student\b|(?:From|Join)\('student(?: as \w+)?'/
  const files = globSync('{modules,server,platform,cli}/**/*.ts').filter((path) => !/\.test\.ts$|testing\.ts$/.test(path))
  const reading = files.filter((path) => READS.test(readFileSync(path, 'utf8')))
  expect(reading.length).toBeGreaterThan(3)
  expect(reading.filter((path) => !/^modules\/roster\/server\/(store\/[\w-]+|read)\.ts$/.test(path))).toEqual([])
  // And none of it hands a name on: only what merges and erases names them.
  const naming = reading.filter((path) => /(?:given|family)_name/.test(readFileSync(path, 'utf8')))
  expect(naming.filter((path) => !/store\/(merge-students|erase|stage)\.ts$/.test(path))).toEqual([])
})
