import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { gatherNotices } from '#modules/notices/server/read.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aPractice } from '#modules/practices/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { sealAll } from '#platform/backup/testing.ts'
import { testServer } from '#server/testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, sam, other] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Olu Other'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const principal = await aPerson(db, { name: 'Pat Principal', role: 'principal', placeId: willow.id })
const [asRosa, asSam, asOther, asPrincipal] = await Promise.all([as(rosa!), as(sam!), as(other!), as(principal)])
const note = { kind: 'try' as const, text: 'Number line first', url: null, fileId: null, personId: sam!.id, byOn: '2026-11-25' }

test('someone new finds an honest empty page', async () => {
  expect(await asOther.pages.home()).toEqual({
    voices: [],
    surveys: [],
    today: expect.any(String),
    leads: false,
    showFirst: false,
    invitations: [],
    offers: [],
    waiting: [],
    steps: [],
    mine: [],
    notices: [],
    shared: [],
    promised: [],
    sessions: [],
    noticed: [],
    practices: [],
    suggested: [],
  })
})

test('holds my own next steps until they are answered, and nobody else’s', async () => {
  const team = await aTeam(db, { name: 'Grade 4', facilitator: rosa!, member: sam! })
  const today = new Date().toISOString().slice(0, 10)
  const { id } = await asRosa.teams.beginMeeting({ id: team.id, heldOn: today, minutes: 45 })
  const step = await asRosa.teams.addNote({ id, note })
  expect((await asSam.pages.home()).steps).toMatchObject([{ id: step.id, team: 'Grade 4', teamId: team.id }])
  expect((await asSam.pages.home()).mine).toMatchObject([{ id: team.id, meetingIsOn: true }])
  expect((await asRosa.pages.home()).steps).toEqual([])
  await asSam.teams.setOutcome({ id: step.id, outcome: 'let-go' })
  expect((await asSam.pages.home()).steps).toEqual([])
})

test('a leader’s opens with what waits for them; what others shared shows once they share something themselves', async () => {
  const leaders = await aTeam(db, { name: 'Leadership', facilitator: principal, placeId: willow.id })
  const grade4 = await aTeam(db, { name: 'Four', facilitator: rosa!, placeId: willow.id })
  const theirs = await aCycle(db, { teamId: grade4.id, madeBy: rosa!, shared: true, question: 'Will talking first help?' })
  const first = await asPrincipal.pages.home()
  expect(first).toMatchObject({ leads: true, showFirst: true, shared: [] })

  const own = await aCycle(db, { teamId: leaders.id, madeBy: principal, shared: true, question: 'Do we answer in time?' })
  await asOther.cycles.comment({ id: own.id, text: 'When do we hear back?' })
  await asRosa.cycles.offerCompanion({ id: theirs.id, companionId: own.id })
  await sealAll(db)
  await gatherNotices(db)
  const page = await asPrincipal.pages.home()
  expect(page).toMatchObject({
    showFirst: false,
    shared: [{ id: theirs.id, team: 'Four' }],
    waiting: [{ cycle: { id: own.id }, who: 'Olu Other', text: 'When do we hear back?' }],
    offers: [{ cycleId: own.id, cycle: 'Do we answer in time?', companion: { id: theirs.id } }],
  })
  expect(page.notices.map(({ verb, who }) => [verb, who]).toSorted()).toEqual([
    ['cycle.commented', 'Olu Other'],
    ['cycle.companion-offered', 'Rosa Ortega'],
  ])
  expect(await asOther.pages.home()).toMatchObject({ waiting: [], offers: [], notices: [] })

  await asOther.cycles.comment({ id: own.id, text: 'Thank you, that helps' })
  expect((await asPrincipal.pages.home()).waiting).toEqual([])
  await asOther.cycles.comment({ id: own.id, text: 'And on Wednesdays?' })
  expect((await asPrincipal.pages.home()).waiting).toHaveLength(1)
  await asPrincipal.cycles.comment({ id: own.id, text: 'By Friday' })
  await asPrincipal.cycles.answerCompanion({ id: own.id, companionId: theirs.id, accept: true })
  expect(await asPrincipal.pages.home()).toMatchObject({ waiting: [], offers: [] })
})

test('what was noticed in my work waits for a word, and what was shown nearby lately is told quietly', async () => {
  await asSam.practices.notice({ text: 'She waits', fileId: null, whose: { personId: rosa!.id }, placeId: willow.id })
  expect((await asRosa.pages.home()).noticed).toMatchObject([{ text: 'She waits', by: 'Sam Lake' }])
  const far = await aPlace(db, { name: 'Birch' })
  const stranger = await aPerson(db, { placeId: far.id })
  const near = await aPractice(db, { madeBy: other!, placeId: willow.id, shared: true, version: { name: 'Near' } })
  await aPractice(db, { madeBy: stranger, placeId: far.id, shared: true, version: { name: 'Far' } })
  await aPractice(db, { madeBy: other!, placeId: willow.id, version: { name: 'Not shown' } })
  expect((await asRosa.pages.home()).practices.map(({ name }) => name)).toEqual(['Near', 'Far'])
  expect((await asOther.pages.home()).practices.map(({ id }) => id)).not.toContain(near.id)
})
