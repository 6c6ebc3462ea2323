import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aPractice } from '#modules/practices/server/testing.ts'
import { aRubric } from '#modules/rubrics/server/testing.ts'
import { aProblem } from '#modules/sessions/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { inTransaction } from '#platform/db.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { Statement } from '../contract.ts'
import { dropRemovedFrameworks } from './access.ts'
import { takeOver } from './import.ts'
import { aFramework, aPackage } from './testing.ts'

const { db, as } = await testServer()
const [ada, rosa, guest, stan] = await Promise.all([
  aPerson(db, { name: 'Ada Keeper', rights: ['administer'] }),
  aPerson(db, { name: 'Rosa Ortega' }),
  aPerson(db, { name: 'Gus Guest' }),
  aPerson(db, { name: 'Stan Stranger' }),
])
const [asAda, asRosa, asGuest, asStan, asNobody] = await Promise.all([as(ada), as(rosa), as(guest), as(stan), as(null)])
const team = await aTeam(db, { name: 'Grade 4', facilitator: rosa, guest })

const items = [
  { id: 'a', text: 'Writes arguments', code: 'W.1' },
  { id: 'b', text: 'Cites evidence', under: 'a', code: 'W.1.b' },
  { id: 'c', text: 'States a claim', under: 'a', code: 'W.1.a' },
]
const bringIn = (of: unknown) => asAda.frameworks.bringIn({ kind: 'standards', text: JSON.stringify(of) })
const texts = (statements: Statement[]) => statements.map(({ text }) => text)

test('a package is taken over; again it is brought up to date by its identifiers, and what was tied stays tied', async () => {
  const { id, ...counts } = await bringIn(aPackage(items))
  expect(counts).toEqual({ came: 3, differ: 0, retired: 0, leftOut: 0 })
  const before = await asStan.frameworks.framework({ id })
  expect(before).toMatchObject({ framework: { title: 'Standards', isImported: true, standing: 'Adopted' }, mayWrite: false })
  expect(texts(before.statements)).toEqual(['Writes arguments', 'Cites evidence', 'States a claim'])
  const [a, b, c] = before.statements
  expect([b!.parentId, c!.parentId]).toEqual([a!.id, a!.id])

  const practice = await aPractice(db, { teamId: team.id, madeBy: rosa, shared: true })
  for (const statementId of [b!.id, c!.id])
    await asRosa.frameworks.link({ kind: 'practice', id: practice.id, statementId, linked: true })
  const again = await bringIn(
    aPackage([
      { id: 'n', text: 'Listens' },
      { id: 'a', text: 'Writes arguments' },
      { id: 'b', text: 'Cites evidence and says why', under: 'n' },
    ]),
  )
  expect(again).toEqual({ id, came: 1, differ: 2, retired: 1, leftOut: 0 })
  const { statements } = await asStan.frameworks.framework({ id })
  expect(statements.map(({ text, isRetired, linked }) => [text, isRetired, linked.length])).toEqual([
    ['Listens', false, 0],
    ['Writes arguments', false, 0],
    ['Cites evidence and says why', false, 1],
    ['States a claim', true, 1],
  ])
  expect(statements[2]!.id).toBe(b!.id)
  // What is no longer in it is chosen no more, and let go of as ever.
  expect((await asRosa.frameworks.find({ search: 'states cl' })).statements).toEqual([])
  await asRosa.frameworks.link({ kind: 'practice', id: practice.id, statementId: c!.id, linked: false })
  expect(await codeOf(asRosa.frameworks.link({ kind: 'practice', id: practice.id, statementId: c!.id, linked: true }))).toBe(
    'NOT_FOUND',
  )
  expect(texts((await asStan.frameworks.framework({ id })).statements)).toHaveLength(3)
  await bringIn(aPackage(items))
  expect((await asRosa.frameworks.find({ search: 'states cl' })).statements).toMatchObject([
    { id: c!.id, under: 'Writes arguments' },
  ])
})

test('a framework goes out as the package that brings it in again, to the letter, whether it was imported or written here', async () => {
  const whole = aPackage([...items, { id: 'd', text: 'Revises', under: 'c', code: 'W.1.a.1', order: 3 }], {
    document: 'd9',
    title: 'There and back',
  })
  const { id } = await bringIn(whole)
  const taken = await asStan.frameworks.takeAway({ id })
  expect(taken.name).toBe('There and back.json')
  expect(await bringIn(JSON.parse(taken.text))).toEqual({ id, came: 0, differ: 0, retired: 0, leftOut: 0 })
  const undated = (text: string) => text.replaceAll(/"lastChangeDateTime": "[^"]*"/g, '')
  expect(undated((await asStan.frameworks.takeAway({ id })).text)).toBe(undated(taken.text))
  const { CFDocument, CFItems } = JSON.parse(taken.text) as typeof whole
  const { identifier, uri, creator, language, adoptionStatus } = whole.CFDocument
  expect(CFDocument).toMatchObject({ identifier, uri, creator, language, adoptionStatus, caseVersion: '1.1' })
  expect(CFItems.map((item) => [item.identifier, item.fullStatement, item.humanCodingScheme])).toEqual([
    ['a', 'Writes arguments', 'W.1'],
    ['b', 'Cites evidence', 'W.1.b'],
    ['c', 'States a claim', 'W.1.a'],
    ['d', 'Revises', 'W.1.a.1'],
  ])

  const own = await asAda.frameworks.make({ kind: 'pathway', title: 'Written here', said: 'By the board' })
  const { id: first } = await asAda.frameworks.addStatement({ id: own.id, parentId: null, code: 'P1', text: 'Begins' })
  await asAda.frameworks.addStatement({ id: own.id, parentId: null, code: 'P2', text: 'Goes on' })
  await asAda.frameworks.addStatement({ id: own.id, parentId: first, code: '', text: 'Begins again' })
  const written = (await asStan.frameworks.takeAway({ id: own.id })).text
  const elsewhere = await bringIn(JSON.parse(written))
  expect(elsewhere).toMatchObject({ came: 3, leftOut: 0 })
  expect(undated((await asStan.frameworks.takeAway({ id: elsewhere.id })).text)).toBe(undated(written))
  await asAda.frameworks.remove({ id: own.id, removed: true })
  expect(await codeOf(asStan.frameworks.takeAway({ id: own.id }))).toBe('NOT_FOUND')
  expect(await codeOf(asAda.frameworks.takeAway({ id: own.id }))).toBe('ok')
})

test('a package that is wrong is refused by its paths, and nothing of it stays', async () => {
  const of = aPackage([...items, { id: 'x', text: '' }], { document: 'd2' })
  const refusal = await bringIn(of).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    code: 'CANNOT_READ',
    data: { problems: [{ at: 'CFItems[3].fullStatement', reason: 'missing' }] },
  })
  const { rows } = await sql`select from framework where source_id = 'd2'`.execute(db)
  expect(rows).toEqual([])
  const empty = await bringIn({ CFDocument: { identifier: 'empty', title: 'Nothing yet' } })
  expect(empty).toMatchObject({ came: 0, retired: 0 })
  expect(await codeOf(asRosa.frameworks.bringIn({ kind: 'standards', text: '{}' }))).toBe('FORBIDDEN')
  expect(await codeOf(asNobody.frameworks.bringIn({ kind: 'standards', text: '{}' }))).toBe('UNAUTHORIZED')
})

test('beside a statement stands what the reader may see of what serves it, and nothing else', async () => {
  const { id, statements } = await aFramework(db, { madeBy: ada, statements: ['Asks a question of their own'] })
  const statementId = statements[0]!
  const own = { teamId: team.id, madeBy: rosa }
  const things = [
    { kind: 'practice', ...(await aPractice(db, { ...own, version: { name: 'Kept' } })) },
    { kind: 'practice', ...(await aPractice(db, { ...own, shared: true, version: { name: 'Shown' } })) },
    { kind: 'rubric', id: (await aRubric(db, { ...own, content: { name: 'Ours' } })).id },
    { kind: 'cycle', id: (await aCycle(db, { ...own, question: 'Not yet shared' })).id },
    { kind: 'cycle', id: (await aCycle(db, { ...own, shared: true, question: 'Shared' })).id },
    { kind: 'problem', ...(await aProblem(db, { ...own, text: 'Between us' })) },
  ] as const
  for (const { kind, id: thing } of things) await asRosa.frameworks.link({ kind, id: thing, statementId, linked: true })
  const seen = async (api: typeof asRosa) =>
    (await api.frameworks.framework({ id })).statements.flatMap(({ linked }) => linked.map(({ name }) => name))
  expect(await seen(asRosa)).toEqual(['Kept', 'Shown', 'Ours', 'Not yet shared', 'Shared', 'Between us'])
  expect(await seen(asStan)).toEqual(['Shown', 'Shared'])

  for (const { kind, id: thing } of things) {
    const link = { kind, id: thing, statementId, linked: false } as const
    expect((await asRosa.frameworks.linksOf({ kind, id: thing })).statements).toMatchObject([
      { id: statementId, framework: 'A graduate' },
    ])
    expect(await asGuest.frameworks.linksOf({ kind, id: thing })).toMatchObject({ mayWrite: false })
    expect(await codeOf(asGuest.frameworks.link(link))).toBe('FORBIDDEN')
    const isShown = ['Shown', 'Shared'].includes(
      (await asRosa.frameworks.framework({ id })).statements[0]!.linked.find((one) => one.id === thing)!.name,
    )
    expect(await codeOf(asStan.frameworks.linksOf({ kind, id: thing }))).toBe(isShown ? 'ok' : 'NOT_FOUND')
    expect(await codeOf(asStan.frameworks.link(link))).toBe(isShown ? 'FORBIDDEN' : 'NOT_FOUND')
    expect(await codeOf(asAda.frameworks.link(link))).toBe(isShown ? 'FORBIDDEN' : 'NOT_FOUND')
  }
  // What its team takes back is gone from here too.
  await asRosa.practices.share({ id: things[1].id, share: false })
  expect(await seen(asStan)).toEqual(['Shared'])
})

test('whoever administers the district writes one by hand: statements in a tree, moved, said better, taken away and brought back', async () => {
  const { id } = await asAda.frameworks.make({ kind: 'graduate-profile', title: 'Our graduate', said: '' })
  const one = await asAda.frameworks.addStatement({ id, parentId: null, code: 'GP.1', text: 'Listens' })
  const two = await asAda.frameworks.addStatement({ id, parentId: null, code: 'GP.2', text: 'Asks' })
  const under = await asAda.frameworks.addStatement({ id, parentId: two.id, code: '', text: 'Asks again' })
  await asAda.frameworks.moveStatement({ id: two.id })
  const read = async () => (await asAda.frameworks.framework({ id })).statements
  expect(texts(await read())).toEqual(['Asks', 'Listens', 'Asks again'])
  await asAda.frameworks.changeStatement({ id: one.id, version: 1, code: 'GP.1', text: 'Listens first' })
  const refusal = await asAda.frameworks
    .changeStatement({ id: one.id, version: 1, code: '', text: 'Late' })
    .catch((error: unknown) => error)
  expect(refusal).toMatchObject({ code: 'CONFLICT', data: { theirs: { text: 'Listens first', version: 2 } } })
  await asAda.frameworks.removeStatement({ id: two.id, removed: true })
  expect(texts(await read())).toEqual(['Listens first'])
  expect(await codeOf(asAda.frameworks.addStatement({ id, parentId: under.id, code: '', text: 'Under what is gone' }))).toBe(
    'NOT_FOUND',
  )
  await asAda.frameworks.removeStatement({ id: two.id, removed: false })
  expect(texts(await read())).toEqual(['Asks', 'Listens first', 'Asks again'])
  await asAda.frameworks.change({ id, version: 1, kind: 'pathway', title: 'Our pathway', said: 'By the board' })
  expect(await codeOf(asAda.frameworks.change({ id, version: 1, kind: 'pathway', title: 'Late', said: '' }))).toBe('CONFLICT')

  const refused = await Promise.all(
    [
      asRosa.frameworks.make({ kind: 'pathway', title: 'Mine', said: '' }),
      asRosa.frameworks.change({ id, version: 2, kind: 'pathway', title: 'Mine', said: '' }),
      asRosa.frameworks.addStatement({ id, parentId: null, code: '', text: 'Mine' }),
      asRosa.frameworks.changeStatement({ id: one.id, version: 2, code: '', text: 'Mine' }),
      asRosa.frameworks.moveStatement({ id: one.id }),
      asRosa.frameworks.removeStatement({ id: one.id, removed: true }),
      asRosa.frameworks.remove({ id, removed: true }),
    ].map(codeOf),
  )
  expect(new Set(refused)).toEqual(new Set(['FORBIDDEN']))
})

test('what was imported is changed where it comes from', async () => {
  const { id } = await bringIn(aPackage(items, { document: 'd3', title: 'Elsewhere' }))
  const [first] = (await asAda.frameworks.framework({ id })).statements
  const refused = await Promise.all(
    [
      asAda.frameworks.change({ id, version: 1, kind: 'pathway', title: 'Mine', said: '' }),
      asAda.frameworks.addStatement({ id, parentId: null, code: '', text: 'Mine' }),
      asAda.frameworks.changeStatement({ id: first!.id, version: 1, code: '', text: 'Mine' }),
      asAda.frameworks.moveStatement({ id: first!.id }),
      asAda.frameworks.removeStatement({ id: first!.id, removed: true }),
    ].map(codeOf),
  )
  expect(new Set(refused)).toEqual(new Set(['CANNOT_CHANGE']))
})

test('taken away it is there for those who keep it only, comes back with what was tied to it, and after 90 days is gone', async () => {
  const { id, statements } = await aFramework(db, { madeBy: ada, title: 'For a while' })
  const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa, shared: true })
  await asRosa.frameworks.link({ kind: 'cycle', id: cycle.id, statementId: statements[0]!, linked: true })
  await asAda.frameworks.remove({ id, removed: true })
  expect(await codeOf(asStan.frameworks.framework({ id }))).toBe('NOT_FOUND')
  expect((await asStan.frameworks.list()).frameworks.map((one) => one.id)).not.toContain(id)
  expect((await asRosa.frameworks.linksOf({ kind: 'cycle', id: cycle.id })).statements).toEqual([])
  expect(await codeOf(asRosa.frameworks.remove({ id, removed: false }))).toBe('NOT_FOUND')
  await asAda.frameworks.remove({ id, removed: false })
  expect((await asStan.frameworks.framework({ id })).statements[0]!.linked).toMatchObject([{ id: cycle.id }])
  await asAda.frameworks.remove({ id, removed: true })
  await dropRemovedFrameworks(db)
  expect(await codeOf(asAda.frameworks.framework({ id }))).toBe('ok')
  await sql`update framework set deleted_at = now() - interval '91 days' where id = ${id}`.execute(db)
  await dropRemovedFrameworks(db)
  expect(await codeOf(asAda.frameworks.framework({ id }))).toBe('NOT_FOUND')
})

test('two thousand statements are taken over in one go, by the command line', async () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({
    id: `m${at}`,
    text: `Statement ${at}`,
    ...(at > 0 && { under: `m${Math.floor(at / 10)}` }),
  }))
  const text = JSON.stringify(aPackage(many, { document: 'many' }))
  const done = await inTransaction(db, (tx) => takeOver(tx, text, { kind: 'standards', madeBy: null }))
  expect(done).toMatchObject({ came: 2000, retired: 0 })
  const { rows } = await sql<{ top: number }>`select count(*)::int as top from framework_statement s
    join framework f on f.id = s.framework_id where f.source_id = 'many' and s.parent_id is null`.execute(db)
  expect(rows).toEqual([{ top: 1 }])
})
