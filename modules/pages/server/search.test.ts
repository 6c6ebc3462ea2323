import { expect, test } from 'vitest'
import { aCycle } from '#modules/cycles/server/testing.ts'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aPractice } from '#modules/practices/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { testServer } from '#server/testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const rosa = await aPerson(db, { name: 'Rosa Fractal', placeId: willow.id })
const other = await aPerson(db, { name: 'Olu Other' })
const [asRosa, asOther] = await Promise.all([as(rosa), as(other)])

test('finds people, teams and cycles by the beginnings of words, within what one may see', async () => {
  const open = await aTeam(db, { name: 'Fraction talk', facilitator: rosa, visibility: 'district' })
  const closed = await aTeam(db, { name: 'Fraction secrets', facilitator: rosa })
  const shared = await aCycle(db, {
    teamId: closed.id,
    madeBy: rosa,
    shared: true,
    question: 'Do fractions come alive when drawn?',
  })
  const kept = await aCycle(db, { teamId: open.id, madeBy: rosa, question: 'Fractions, unsaid' })

  const found = await asOther.pages.search({ q: 'fract' })
  expect(found.people).toMatchObject([{ id: rosa.id, roles: [{ role: 'teacher', level: 'classroom', place: 'Willow' }] }])
  expect(found.teams.map(({ id }) => id)).toEqual([open.id])
  expect(found.cycles.map(({ id }) => id)).toEqual([shared.id])

  const own = await asRosa.pages.search({ q: 'FRACT' })
  expect(own.teams.map(({ id }) => id)).toEqual([closed.id, open.id])
  expect(own.cycles.map(({ id }) => id).toSorted()).toEqual([shared.id, kept.id].toSorted())
})

test.each(['', '  ', '& | !', "'); drop table person"])('holds still for “%s”', async (q) => {
  expect(await asOther.pages.search({ q })).toEqual({
    people: [],
    teams: [],
    cycles: [],
    practices: [],
    communities: [],
    stories: [],
    syntheses: [],
  })
})

test('without a word nothing is searched', async () => {
  expect(await asOther.pages.search({})).toEqual({
    people: [],
    teams: [],
    cycles: [],
    practices: [],
    communities: [],
    stories: [],
    syntheses: [],
  })
})

test('practices are found by their words, as far as one may see them', async () => {
  const own = await aPractice(db, { madeBy: rosa, version: { name: 'Quokka talk' } })
  expect((await asOther.pages.search({ q: 'quokka' })).practices).toEqual([])
  expect((await asRosa.pages.search({ q: 'quokka' })).practices).toMatchObject([{ id: own.id }])
})

test('communities are found by everyone; stories by their words once they are shown, before that by their own people', async () => {
  const practice = await aPractice(db, { madeBy: rosa, shared: true, version: { name: 'Numbat notes' } })
  const { id } = await asRosa.communities.make({
    name: 'Numbats together',
    problem: '',
    purpose: '',
    practiceId: practice.id,
    circle: 'doing',
  })
  const story = {
    title: 'A wombat year',
    what: 'Notes',
    forWhom: '',
    happened: '',
    failed: 'The first month',
    ask: '',
    pictures: [],
  }
  const told = await asRosa.communities.tellStory({ id: practice.id, story })
  expect((await asOther.pages.search({ q: 'numbats' })).communities).toMatchObject([{ id, name: 'Numbats together' }])
  expect((await asOther.pages.search({ q: 'wombat' })).stories).toEqual([])
  expect((await asRosa.pages.search({ q: 'wombat' })).stories).toMatchObject([{ id: told.id, isShown: false }])
  await asRosa.communities.showStory({ id: told.id, shown: true })
  expect((await asOther.pages.search({ q: 'wombat' })).stories).toMatchObject([{ id: told.id }])
  await asRosa.practices.share({ id: practice.id, share: false })
  expect((await asOther.pages.search({ q: 'wombat' })).stories).toEqual([])
  expect((await asOther.pages.search({ q: 'numbats' })).communities).toMatchObject([{ id, practice: null }])
})
