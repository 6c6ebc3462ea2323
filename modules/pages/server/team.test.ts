import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aPractice } from '#modules/practices/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'

const { db, as } = await testServer()
const [rosa, sam, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asGuest, asStranger] = await Promise.all([as(rosa!), as(guest!), as(stranger!)])
const note = { kind: 'try' as const, text: 'Number line first', url: null, fileId: null, personId: sam!.id, byOn: '2026-11-25' }
const begin = (team: { id: string }) => asRosa.teams.beginMeeting({ id: team.id, heldOn: '2026-11-18', minutes: 45 })

test('opens on what was said would be tried, and on the meeting that is on', async () => {
  const team = await aTeam(db, { facilitator: rosa!, member: sam! })
  const [first, second] = [
    await aCycle(db, { teamId: team.id, madeBy: rosa! }),
    await aCycle(db, { teamId: team.id, madeBy: rosa! }),
  ]
  const last = await begin(team)
  const step = await asRosa.teams.addNote({ id: last.id, note })
  await asRosa.teams.endMeeting({ id: last.id })
  expect(await asRosa.pages.team({ id: team.id })).toMatchObject({
    team: { id: team.id, part: 'facilitator' },
    steps: [{ id: step.id, person: 'Sam Lake', outcome: null, meetingId: last.id, heldOn: '2026-11-18' }],
    meeting: null,
    about: [],
    earlier: { meetings: [{ id: last.id, said: 'Number line first' }], more: false },
  })

  const now = await begin(team)
  await asRosa.cycles.meetAbout({ id: first.id, meetingId: now.id, about: true })
  await asRosa.cycles.meetAbout({ id: second.id, meetingId: now.id, about: true })
  await asRosa.teams.setOutcome({ id: step.id, outcome: 'tried' })
  const page = await asRosa.pages.team({ id: team.id })
  expect(page).toMatchObject({ steps: [{ outcome: 'tried' }], meeting: { id: now.id }, earlier: { meetings: [{ id: last.id }] } })
  expect(page.about.toSorted()).toEqual([first.id, second.id].toSorted())
  expect(page.cycles.map(({ id, carriesOnFrom }) => ({ id, carriesOnFrom }))).toContainEqual({
    id: first.id,
    carriesOnFrom: null,
  })
})

test('an open step of an earlier meeting stays until it is answered; one answered long ago does not come back', async () => {
  const team = await aTeam(db, { facilitator: rosa!, member: sam! })
  const notes = []
  for (const text of ['answered long ago', 'still open', 'of the last time']) {
    const { id } = await begin(team)
    notes.push(await asRosa.teams.addNote({ id, note: { ...note, text } }))
    await asRosa.teams.endMeeting({ id })
  }
  await db.updateTable('meeting_note').set({ done_at: '2026-01-01T00:00:00Z' }).where('id', '=', notes[0]!.id).execute()
  expect((await asRosa.pages.team({ id: team.id })).steps.map(({ text }) => text)).toEqual(['of the last time', 'still open'])
})

test('what was open for more than four weeks is let go without a word', async () => {
  const team = await aTeam(db, { facilitator: rosa!, member: sam! })
  for (const [heldOn, text] of [
    ['2026-10-01', 'long ago'],
    ['2026-11-04', 'two weeks before'],
    ['2026-11-18', 'of the last time'],
  ] as const) {
    const { id } = await asRosa.teams.beginMeeting({ id: team.id, heldOn, minutes: 45 })
    await asRosa.teams.addNote({ id, note: { ...note, text } })
    await asRosa.teams.endMeeting({ id })
  }
  expect((await asRosa.pages.team({ id: team.id })).steps.map(({ text }) => text)).toEqual([
    'of the last time',
    'two weeks before',
  ])
})

test('a guest reads all of it; from outside an open page shows no meeting, step or measure, and only shared cycles', async () => {
  const team = await aTeam(db, { facilitator: rosa!, member: sam!, guest: guest!, visibility: 'district' })
  const shared = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
  const kept = await aCycle(db, { teamId: team.id, madeBy: rosa! })
  await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [3, 4, 5] })
  const past = await begin(team)
  await asRosa.teams.addNote({ id: past.id, note })
  await asRosa.teams.endMeeting({ id: past.id })
  await begin(team)
  await asRosa.teams.invite({ id: team.id, personId: stranger!.id, part: 'member', message: '' })

  const inside = await asGuest.pages.team({ id: team.id })
  expect(inside.cycles.map(({ id }) => id)).toEqual([shared.id, kept.id])
  expect(inside).toMatchObject({ measures: [{ points: [{}, {}, {}] }], steps: [{}], invited: [{ personId: stranger!.id }] })
  expect(inside.meeting).not.toBeNull()
  expect(inside.onlookers).toMatchObject({ teams: [], everyone: 4 })

  const outside = await asStranger.pages.team({ id: team.id })
  expect(outside.cycles.map(({ id }) => id)).toEqual([shared.id])
  expect(outside).toMatchObject({
    team: { part: null },
    steps: [],
    meeting: null,
    about: [],
    earlier: { meetings: [], more: false },
    measures: [],
    invited: [],
  })
})

test('a page that is shown to chosen teams names who they are, from outside only one’s own; a stranger finds nothing', async () => {
  const [ours, theirs] = [
    await aTeam(db, { name: 'Ours', member: stranger! }),
    await aTeam(db, { name: 'Theirs', member: guest! }),
  ]
  const team = await aTeam(db, { facilitator: rosa!, visibility: 'teams', shownTo: [ours, theirs] })
  const teamsOf = (page: { onlookers: { teams: { team: string; people: { name: string }[] }[] } }) =>
    page.onlookers.teams.map((one) => [one.team, ...one.people.map(({ name }) => name)])
  expect(teamsOf(await asRosa.pages.team({ id: team.id }))).toEqual([
    ['Ours', 'Stan Stranger'],
    ['Theirs', 'Gus Guest'],
  ])
  const fromOutside = await asStranger.pages.team({ id: team.id })
  expect(teamsOf(fromOutside)).toEqual([['Ours', 'Stan Stranger']])
  expect(fromOutside.team.shownTo.map(({ name }) => name)).toEqual(['Ours'])
  expect(await codeOf((await as(sam!)).pages.team({ id: team.id }))).toBe('NOT_FOUND')
})

test('one meeting with the cycles it was about, for the team alone', async () => {
  const team = await aTeam(db, { facilitator: rosa!, guest: guest!, visibility: 'district' })
  const other = await aTeam(db, { facilitator: rosa! })
  const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
  const { id: meetingId } = await begin(team)
  await asRosa.cycles.meetAbout({ id: cycle.id, meetingId, about: true })
  const at = { id: team.id, meetingId }
  expect(await asGuest.pages.meeting(at)).toMatchObject({
    team: { id: team.id, part: 'guest' },
    meeting: { id: meetingId },
    cycles: [{ id: cycle.id }],
    steps: [],
  })
  await asRosa.teams.addNote({ id: meetingId, note: { ...note, personId: null } })
  await asRosa.teams.endMeeting({ id: meetingId })
  const next = { id: team.id, meetingId: (await begin(team)).id }
  expect((await asGuest.pages.meeting(next)).steps).toMatchObject([{ text: 'Number line first' }])
  expect((await asGuest.pages.meeting(at)).steps).toEqual([])
  expect(await codeOf(asStranger.pages.meeting(at))).toBe('NOT_FOUND')
  expect(await codeOf(asRosa.pages.meeting({ id: other.id, meetingId }))).toBe('NOT_FOUND')
})

test('shows the team’s own practices and those it takes up, and no other team’s', async () => {
  const [fourth, sixth] = [await aTeam(db, { facilitator: rosa! }), await aTeam(db, { facilitator: sam! })]
  const named = (name: string, teamId: string) => aPractice(db, { teamId, madeBy: sam!, shared: true, version: { name } })
  await named('Ours', fourth.id)
  const theirs = await named('Theirs', sixth.id)
  await named('Theirs too', sixth.id)
  const taking = { teamId: fourth.id, state: 'trying' as const, learned: 'team' as const, learnedFromId: null, isShown: true }
  await asRosa.practices.adopt({ id: theirs.id, ...taking })
  const page = await asRosa.pages.team({ id: fourth.id })
  expect(page.practices.map(({ name }) => name)).toEqual(['Ours'])
  expect(page.takenUp.map(({ name, whose }) => [name, whose.teamId])).toEqual([['Theirs', sixth.id]])
})
