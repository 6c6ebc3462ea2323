import { expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { aPiece } from '#modules/work/server/testing.ts'
import { storeText } from '#platform/files.ts'
import { storeOf } from '#platform/store/store.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { opensFile } from './access.ts'
import { aSession } from './testing.ts'

const { db, app, config, as, cookieOf } = await testServer()
const school = await aPlace(db)
const [rosa, sam, far, other] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Far Away', 'Olu Other'].map((name) => aPerson(db, { name, placeId: school.id })),
)
const [asRosa, asFar] = await Promise.all([as(rosa!), as(far!)])
const team = await aTeam(db, { facilitator: rosa!, member: sam!, placeId: school.id })
const theirs = await aTeam(db, { facilitator: far!, placeId: school.id })
const lay = (pieceId: string) => ({ kind: 'piece' as const, title: '', text: '', url: null, fileId: null, pieceId })
const opens = (person: { id: string }, fileId: string) =>
  opensFile(db, { personId: person.id, locale: 'en', rights: [] } as never, fileId)
const reasonOf = (reply: Promise<unknown>) =>
  reply.then(
    () => 'ok',
    (error: unknown) => (error as { data?: { reason?: string } }).data?.reason,
  )

test('a piece of the team lies on the table with its sheets, for whoever takes part, until it is taken off or taken back', async () => {
  const { id } = await aSession(db, { teamId: team.id, madeBy: rosa! })
  const piece = await aPiece(db, { teamId: team.id, madeBy: sam!, sheets: 2, title: 'Number lines' })
  const [first, second] = piece.fileIds
  // Someone of another team who came by the session's link.
  await db.insertInto('session_person').values({ session_id: id, person_id: far!.id }).execute()
  expect(await opens(far!, second!)).toBe(false)
  const laid = await asRosa.sessions.addWork({ id, work: lay(piece.id) })
  expect(laid).toMatchObject({
    kind: 'piece',
    title: 'Number lines',
    piece: { kind: 'image', pages: [{ fileId: first }, { fileId: second }] },
  })
  expect((await asFar.sessions.session({ id })).session.work).toMatchObject([{ id: laid.id, piece: { pages: [{}, {}] } }])
  expect(await opens(far!, second!)).toBe(true)
  // By the whole way that a browser takes.
  const stored = await storeText(db, storeOf(config), 'What it says', sam!.id)
  await db.updateTable('work_page').set({ file_id: stored }).where('file_id', '=', first!).execute()
  const gets = async (person: { id: string }) =>
    (await app.inject({ url: `/files/${stored}`, headers: { cookie: await cookieOf(person) } })).statusCode
  expect([await gets(far!), await gets(other!)]).toEqual([200, 404])
  await asRosa.sessions.removeWork({ id: laid.id, removed: true })
  expect([(await asFar.sessions.session({ id })).session.work, await opens(far!, second!)]).toEqual([[], false])
  await asRosa.sessions.removeWork({ id: laid.id, removed: false })
  expect(await opens(far!, second!)).toBe(true)
  const { shares } = await asRosa.work.piece({ id: piece.id })
  expect(shares).toMatchObject([{ withKind: 'session', label: 'Three pieces', by: 'Rosa Ortega' }])
  await asRosa.work.withdraw({ id: piece.id, shareId: shares[0]!.id })
  expect((await asFar.sessions.session({ id })).session.work).toMatchObject([{ id: laid.id, title: '', piece: null }])
  expect(await opens(far!, second!)).toBe(false)
})

test('another team’s piece stays where it is; one not cleared is refused beyond its team, and may lie on its own team’s table', async () => {
  const mine = await aSession(db, { teamId: team.id, madeBy: rosa! })
  const foreign = await aPiece(db, { teamId: theirs.id, madeBy: far! })
  expect(await codeOf(asRosa.sessions.addWork({ id: mine.id, work: lay(foreign.id) }))).toBe('NOT_FOUND')
  const notAsked = await aPiece(db, { teamId: team.id, madeBy: rosa!, permission: 'not-asked' })
  expect(await codeOf(asRosa.sessions.addWork({ id: mine.id, work: lay(notAsked.id) }))).toBe('ok')
  await db.insertInto('team_member').values({ team_id: theirs.id, person_id: rosa!.id, part: 'member' }).execute()
  const elsewhere = await aSession(db, { teamId: theirs.id, madeBy: far! })
  expect(await reasonOf(asRosa.sessions.addWork({ id: elsewhere.id, work: lay(notAsked.id) }))).toBe('not-asked')
  const cleared = await aPiece(db, { teamId: team.id, madeBy: rosa! })
  expect(await reasonOf(asRosa.sessions.addWork({ id: elsewhere.id, work: lay(cleared.id) }))).toBe('ok')
})

test('whoever came by the link sees only what its owner lets travel, and for as long; its own team goes on looking at it', async () => {
  const { id } = await aSession(db, { teamId: team.id, madeBy: rosa! })
  await db.insertInto('session_person').values({ session_id: id, person_id: far!.id }).execute()
  const [asked, notAsked] = [
    await aPiece(db, { teamId: team.id, madeBy: rosa! }),
    await aPiece(db, { teamId: team.id, madeBy: rosa!, permission: 'not-asked' }),
  ]
  for (const piece of [asked, notAsked]) await asRosa.sessions.addWork({ id, work: lay(piece.id) })
  const sees = async (api: typeof asRosa) => (await api.sessions.session({ id })).session.work.map(({ piece }) => piece !== null)
  expect([await sees(asRosa), await sees(asFar)]).toEqual([
    [true, true],
    [true, false],
  ])
  expect([await opens(far!, asked.fileIds[0]!), await opens(far!, notAsked.fileIds[0]!)]).toEqual([true, false])
  await db.updateTable('work_piece').set({ permission: 'team' }).where('id', '=', asked.id).execute()
  expect([await sees(asRosa), await sees(asFar), await opens(far!, asked.fileIds[0]!)]).toEqual([
    [true, true],
    [false, false],
    false,
  ])
})
