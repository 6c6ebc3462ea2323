import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'

const { db, as } = await testServer()
const [rosa, sam, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asSam, asGuest, asStranger] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(stranger!)])

/** A team with one of each thing that people take away, all of them taken away by Sam but his comment and the cycle's. */
async function removals() {
  const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: guest!, visibility: 'district' })
  const gone = await aCycle(db, { teamId: team.id, madeBy: rosa!, question: 'Does talk help?' })
  const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa!, question: 'Does drawing help?' })
  const [measure, goneMeasure] = [
    await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [3, 4, 5] }),
    await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [1] }),
  ]
  const meeting = await asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })
  const note = await asRosa.teams.addNote({
    id: meeting.id,
    note: { kind: 'saw', text: 'They drew it', url: null, fileId: null, personId: null, byOn: null },
  })
  const item = { kind: 'quote' as const, text: 'I said it first', fileId: null, seenOn: '2026-11-02' }
  const quote = await asRosa.cycles.addEvidence({ id: cycle.id, item })
  const comment = await asSam.cycles.comment({ id: cycle.id, text: 'Hm' })
  const [first] = (await asRosa.evidence.measure({ id: measure.id })).points
  await asSam.cycles.remove({ id: gone.id, removed: true })
  await asSam.evidence.removeMeasure({ id: goneMeasure.id, removed: true })
  await asSam.evidence.removePoint({ id: measure.id, pointId: first!.id })
  await asSam.teams.removeNote({ id: note.id, removed: true })
  await asSam.cycles.changeEvidence({ id: cycle.id, itemId: quote.id, removed: true })
  await asSam.cycles.removeComment({ id: cycle.id, commentId: comment.id, removed: true })
  return { team, gone, cycle, measure, goneMeasure, meeting, note, quote, comment, point: first! }
}

test('says what was taken away, by whom, and until when it waits; of comments one’s own', async () => {
  const { team, cycle, measure, meeting, point } = await removals()
  const { things } = await asRosa.pages.removed({ id: team.id })
  expect(things.map(({ kind }) => kind)).toEqual(['evidence', 'note', 'point', 'measure', 'cycle'])
  expect(things.find(({ kind }) => kind === 'cycle')).toMatchObject({ text: 'Does talk help?', by: 'Sam Lake', ofId: null })
  expect(things.find(({ kind }) => kind === 'point')).toMatchObject({
    id: point.id,
    ofId: measure.id,
    value: 3,
    measuredAs: 'mean',
  })
  expect(things.find(({ kind }) => kind === 'note')).toMatchObject({ text: 'They drew it', ofId: meeting.id, on: '2026-11-18' })
  expect(things.find(({ kind }) => kind === 'evidence')).toMatchObject({
    text: 'I said it first',
    of: 'Does drawing help?',
    ofId: cycle.id,
  })
  const days = (Date.parse(things[0]!.goneOn) - Date.now()) / 86_400_000
  expect(Math.round(days)).toBeGreaterThanOrEqual(88)
  expect(Math.round(days)).toBeLessThanOrEqual(90)
  expect((await asSam.pages.removed({ id: team.id })).things[0]).toMatchObject({ kind: 'comment', text: 'Hm', by: 'Sam Lake' })
})

test('everything comes back to where it stood, as it was', async () => {
  const { team, gone, cycle, measure, goneMeasure, note, quote, comment, point } = await removals()
  await asRosa.cycles.remove({ id: gone.id, removed: false })
  await asRosa.evidence.removeMeasure({ id: goneMeasure.id, removed: false })
  expect((await asRosa.evidence.bringBackPoint({ id: measure.id, pointId: point.id })).points).toContainEqual(point)
  await asRosa.teams.removeNote({ id: note.id, removed: false })
  await asRosa.cycles.changeEvidence({ id: cycle.id, itemId: quote.id, removed: false })
  expect(await codeOf(asRosa.cycles.removeComment({ id: cycle.id, commentId: comment.id, removed: false }))).toBe('NOT_FOUND')
  await asSam.cycles.removeComment({ id: cycle.id, commentId: comment.id, removed: false })
  expect((await asSam.pages.removed({ id: team.id })).things).toEqual([])
  const page = await asRosa.cycles.cycle({ id: cycle.id })
  expect([page.evidence.length, page.comments.length]).toEqual([1, 1])
  expect((await asRosa.pages.team({ id: team.id })).measures.map(({ id }) => id)).toContain(goneMeasure.id)
})

test('a number does not come back over another one of its day', async () => {
  const { team, measure, point } = await removals()
  const { on } = point
  await asRosa.evidence.setPoints({
    id: measure.id,
    points: [{ on, value: 9, numerator: null, denominator: null, almost: null, note: '' }],
  })
  expect(await codeOf(asRosa.evidence.bringBackPoint({ id: measure.id, pointId: point.id }))).toBe('DAY_TAKEN')
  expect((await asRosa.evidence.measure({ id: measure.id })).points.find((one) => one.on === on)!.value).toBe(9)
  expect((await asRosa.pages.removed({ id: team.id })).things.some(({ id }) => id === point.id)).toBe(true)
})

test('a number that another one of its day replaces can be found again; the same one twice leaves nothing', async () => {
  const team = await aTeam(db, { facilitator: rosa!, member: sam! })
  const measure = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [3] })
  const first = (await asRosa.evidence.measure({ id: measure.id })).points[0]!
  const { on } = first
  const say = (value: number, note: string) => ({
    id: measure.id,
    points: [{ on, value, numerator: null, denominator: null, almost: null, note }],
  })
  await asRosa.evidence.setPoints(say(4, 'Two were away'))
  await asSam.evidence.setPoints(say(4, 'Two were away'))
  await asSam.evidence.setPoints(say(5, ''))
  const { things } = await asRosa.pages.removed({ id: team.id })
  expect(things.map(({ value, text, by }) => [value, text, by])).toEqual([
    [4, 'Two were away', 'Sam Lake'],
    [3, '', 'Rosa Ortega'],
  ])
  await asRosa.evidence.removePoint({ id: measure.id, pointId: first.id })
  await asRosa.evidence.bringBackPoint({ id: measure.id, pointId: things[0]!.id })
  expect((await asRosa.evidence.measure({ id: measure.id })).points).toMatchObject([{ on, value: 4, note: 'Two were away' }])
})

test('taken away twice it keeps the first name; a guest is refused, and a stranger learns nothing', async () => {
  const { team, gone, measure, point } = await removals()
  await asRosa.cycles.remove({ id: gone.id, removed: true })
  const { things } = await asRosa.pages.removed({ id: team.id })
  expect(things.find(({ id }) => id === gone.id)).toMatchObject({ by: 'Sam Lake' })
  expect(await codeOf(asGuest.pages.removed({ id: team.id }))).toBe('FORBIDDEN')
  expect(await codeOf(asStranger.pages.removed({ id: team.id }))).toBe('FORBIDDEN')
  const hidden = await aTeam(db, { facilitator: rosa! })
  expect(await codeOf(asStranger.pages.removed({ id: hidden.id }))).toBe('NOT_FOUND')
  expect(await codeOf(asGuest.evidence.bringBackPoint({ id: measure.id, pointId: point.id }))).toBe('FORBIDDEN')
  expect(await codeOf(asStranger.evidence.bringBackPoint({ id: measure.id, pointId: point.id }))).toBe('NOT_FOUND')
})
