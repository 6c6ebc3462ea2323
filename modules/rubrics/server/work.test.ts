import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { dropOver } from '#modules/work/server/access.ts'
import { aPiece } from '#modules/work/server/testing.ts'
import { storeText } from '#platform/files.ts'
import { storeOf } from '#platform/store/store.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { dropRemovedScorings } from './access.ts'
import { aReading, aRubric, aScoring } from './testing.ts'

/** Student work in a set: who may lay it there, who sees it and for how long, and what stays when it goes. */

const { db, app, config, as, cookieOf } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const people = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gil Guest', 'Far Away'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const [rosa, sam, guest, far] = people
const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: guest!, placeId: willow.id })
const theirs = await aTeam(db, { name: 'Elsewhere', facilitator: far!, placeId: willow.id })
const [asRosa, asSam, asGuest, asFar] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(far!)])
const rubric = await aRubric(db, { teamId: team.id, madeBy: rosa!, shared: true })
const cookie = await cookieOf(far!)

/** A piece whose one sheet can be fetched. */
async function work(of: Partial<Parameters<typeof aPiece>[1]> = {}) {
  const { id } = await aPiece(db, { teamId: team.id, madeBy: rosa!, title: 'Number lines', ...of })
  const fileId = await storeText(db, storeOf(config), `What ${id} says`, rosa!.id)
  await db.updateTable('work_page').set({ file_id: fileId }).where('piece_id', '=', id).execute()
  return { id, fileId }
}
const laid = (id: string) => ({ title: '', text: '', workId: id, reference: null, reason: '' })
const starting = (works: readonly { id: string }[], some = {}) => ({
  id: rubric.id,
  teamId: team.id,
  name: 'Six tickets',
  kind: 'calibration' as const,
  design: 'all' as const,
  readers: 2,
  thirdBeyond: 1,
  openTo: 'district' as const,
  pieces: works.map(({ id }) => laid(id)),
  ...some,
})
const farGets = async (fileId: string) => (await app.inject({ url: `/files/${fileId}`, headers: { cookie } })).statusCode
const reasonOf = (reply: Promise<unknown>) =>
  reply.then(
    () => 'ok',
    (error: unknown) => (error as { data?: { reason?: string } }).data?.reason ?? (error as { code: string }).code,
  )

describe('student work in a set', () => {
  test('is seen by those who read it, for as long as they do, and by those whose it is', async () => {
    const one = await work()
    const { id } = await asRosa.rubrics.startScoring(starting([one]))
    expect(await asFar.rubrics.scoring({ id })).toMatchObject({ scoring: { pieces: 1, gone: 0 } })
    expect(await farGets(one.fileId)).toBe(404)
    await asFar.rubrics.join({ id, joined: true })
    expect((await asFar.rubrics.takeNext({ id })).reading!.piece).toMatchObject({
      title: 'Number lines',
      text: '',
      state: 'work',
      work: { kind: 'image', pages: [{ fileId: one.fileId }] },
    })
    expect(await farGets(one.fileId)).toBe(200)
    await asFar.rubrics.join({ id, joined: false })
    expect([await codeOf(asFar.rubrics.desk({ id })), await farGets(one.fileId)]).toEqual(['FORBIDDEN', 404])
    const { shares } = await asSam.work.piece({ id: one.id })
    expect(shares).toMatchObject([{ withKind: 'scoring', withId: id, label: 'Six tickets', by: 'Rosa Ortega' }])
  })

  test('is laid there by whoever writes in its team; beyond it only where its owner was asked', async () => {
    const [foreign, notAsked, cleared] = await Promise.all([
      work({ teamId: theirs.id, madeBy: far! }),
      work({ permission: 'not-asked', title: 'Nobody asked' }),
      work(),
    ])
    expect(await codeOf(asRosa.rubrics.startScoring(starting([foreign])))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest.rubrics.startScoring(starting([cleared])))).toBe('FORBIDDEN')
    await expect(asRosa.rubrics.startScoring(starting([cleared, notAsked]))).rejects.toMatchObject({
      code: 'CANNOT_START',
      data: { reason: 'not-asked', title: 'Nobody asked' },
    })
    // Nothing of it was kept, and within its team nobody is asked again.
    expect((await asRosa.work.piece({ id: cleared.id })).shares).toEqual([])
    const { id } = await asRosa.rubrics.startScoring(starting([notAsked], { openTo: 'team' }))
    expect(await reasonOf(asRosa.rubrics.addPieces({ id, pieces: [laid(foreign.id)] }))).toBe('NOT_FOUND')
    await asRosa.rubrics.addPieces({ id, pieces: [laid(notAsked.id), laid(cleared.id)] })
    expect((await asRosa.rubrics.scoring({ id })).scoring.pieces).toBe(2)
  })

  test('that was taken back goes from the desk and from what is still to be read; what was given for it stands', async () => {
    const [one, two] = await Promise.all([work(), work({ title: 'Two bars' })])
    const { id } = await asRosa.rubrics.startScoring(starting([one, two]))
    await asFar.rubrics.join({ id, joined: true })
    const open = (await asFar.rubrics.takeNext({ id })).reading!
    const [taken, kept] = open.piece.title === 'Two bars' ? [two, one] : [one, two]
    const { shares } = await asSam.work.piece({ id: taken.id })
    await asSam.work.withdraw({ id: taken.id, shareId: shares[0]!.id })
    const desk = await asFar.rubrics.desk({ id })
    expect(desk.reading!.piece).toMatchObject({ state: 'gone', title: '', work: null })
    expect([desk.scoring.left, desk.scoring.gone, await farGets(taken.fileId)]).toEqual([1, 1, 404])
    const next = (await asFar.rubrics.takeNext({ id })).reading!
    expect(next.piece).toMatchObject({ state: 'work', work: { pages: [{ fileId: kept.fileId }] } })
    await asFar.rubrics.give({ id: next.id, scores: [1, 2], comments: {}, seconds: 9 })
    expect((await asFar.rubrics.desk({ id })).scoring).toMatchObject({ left: 0, done: 1 })
    // Shown again it lies where it lay.
    await asRosa.rubrics.addPieces({ id, pieces: [laid(taken.id)] })
    expect((await asFar.rubrics.takeNext({ id })).reading!.piece).toMatchObject({ number: open.piece.number, state: 'work' })
  })

  test.each([
    ['whose owner says no again', (id: string) => db.updateTable('work_piece').set({ permission: 'team' }).where('id', '=', id)],
    ['in which somebody is named', (id: string) => db.updateTable('work_piece').set({ is_cleared: false }).where('id', '=', id)],
    ['that was taken away', (id: string) => db.updateTable('work_piece').set({ deleted_at: '2026-01-01' }).where('id', '=', id)],
    ['whose days are over', (id: string) => db.updateTable('work_piece').set({ keep_until: '2020-01-01' }).where('id', '=', id)],
  ])('%s is gone for others at once, its final scores are not', async (what, change) => {
    const one = await work()
    const set = { teamId: team.id, rubricId: rubric.id, madeBy: rosa!, openTo: 'district' as const }
    const { id, pieces } = await aScoring(db, { ...set, kind: 'scoring', pieces: ['A text'], readers: [far!, sam!] })
    await asRosa.rubrics.addPieces({ id, pieces: [laid(one.id)] })
    const rows = await db.selectFrom('scoring_piece').select('id').where('scoring_id', '=', id).orderBy('number').execute()
    for (const person of [far!, sam!])
      await aReading(db, { scoringId: id, pieceId: rows[1]!.id, personId: person.id, scores: [3, 3] })
    await asRosa.rubrics.moveOn({ id, version: 1, to: 'close' })
    expect((await asFar.rubrics.finals({ id })).pieces[1]).toMatchObject({ title: 'Number lines', state: 'work', overall: 3 })
    expect((await asGuest.rubrics.finals({ id })).pieces[1]).toMatchObject({ title: 'Number lines', state: 'work' })
    await change(one.id).execute()
    if (what === 'whose days are over') await dropOver(db, null)
    const { pieces: finals } = await asFar.rubrics.finals({ id })
    expect(finals).toMatchObject([
      { id: pieces[0], title: 'A text', state: 'text' },
      { title: '', state: 'gone', overall: 3 },
    ])
    expect(await farGets(one.fileId)).toBe(404)
  })

  test('is named to nobody who merely may join, and is shown nowhere any more once its set is gone for good', async () => {
    const one = await work()
    const { id } = await asRosa.rubrics.startScoring(starting([one], { kind: 'scoring', design: 'double' }))
    const [row] = await db.selectFrom('scoring_piece').select('id').where('scoring_id', '=', id).execute()
    await aReading(db, { scoringId: id, pieceId: row!.id, personId: sam!.id, scores: [3, 3] })
    await asRosa.rubrics.moveOn({ id, version: 1, to: 'close' })
    expect((await asFar.rubrics.finals({ id })).pieces).toMatchObject([{ title: '', state: 'readers-only' }])
    await db.updateTable('scoring').set({ deleted_at: '2020-01-01' }).where('id', '=', id).execute()
    await dropRemovedScorings(db)
    expect((await asRosa.work.piece({ id: one.id })).shares).toEqual([])
  })
})
