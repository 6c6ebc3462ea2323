import { beforeAll, describe, expect, test } from 'vitest'
import { aPerson, aPlace, theDistrict } from '#modules/people/server/testing.ts'
import { aPromise } from '#modules/promises/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { Band } from '../band.ts'
import { closeSurvey } from './store/close.ts'
import { makeKeys, open } from './store/launch.ts'
import { releaseSurvey } from './store/release.ts'
import { anOpenSurvey, aSurvey } from './testing.ts'

const { db, as } = await testServer()
const district = await theDistrict(db)
const willow = await aPlace(db, { name: 'Willow' })
const birch = await aPlace(db, { name: 'Birch' })
const lead = await aPerson(db, { name: 'Pia Lake', role: 'principal', placeId: willow.id })
const teachers = await Promise.all(Array.from({ length: 12 }, () => aPerson(db, { placeId: willow.id })))
const others = await Promise.all(Array.from({ length: 11 }, () => aPerson(db, { placeId: birch.id })))
const above = await aPerson(db, { role: 'superintendent', placeId: district.id })
const stranger = others[0]!
const leaders = await aTeam(db, {
  name: 'Leaders',
  placeId: willow.id,
  facilitator: lead,
  member: teachers[0]!,
  guest: teachers[1]!,
})
await db.updateTable('team').set({ kind: 'school-leadership' }).where('id', '=', leaders.id).execute()

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('writing and launching', () => {
  test('a team that speaks for its school begins with questions that come with Weft; other teams and strangers do not', async () => {
    const { id } = await (await as(lead)).surveys.make({ id: leaders.id, kind: 'trust', pair: 'teachers-principal' })
    const draft = await (await as(teachers[0]!)).surveys.draft({ id })
    expect(draft).toMatchObject({ kind: 'trust', place: 'Willow', bands: ['teachers', 'staff'] })
    expect(draft.items).toHaveLength(8)
    expect(draft.preview.cells).toEqual([{ bands: ['teachers'], places: ['Willow'], people: 12 }])
    expect(draft.preview.whyNot).toBe('no-title')
    const plc = await aTeam(db, { placeId: willow.id, facilitator: teachers[2]! })
    expect(await codeOf((await as(teachers[2]!)).surveys.make({ id: plc.id, kind: 'own', pair: null }))).toBe('FORBIDDEN')
    expect(await codeOf((await as(stranger)).surveys.make({ id: leaders.id, kind: 'own', pair: null }))).toBe('NOT_FOUND')
    expect(await codeOf((await as(stranger)).surveys.draft({ id }))).toBe('NOT_FOUND')
    expect(await codeOf((await as(teachers[1]!)).surveys.draft({ id }))).toBe('FORBIDDEN')
  })

  test('is written by version, refused with the reason, launched once, and then nobody’s to change', async () => {
    const api = await as(lead)
    const { id } = await api.surveys.make({ id: leaders.id, kind: 'pulse', pair: null })
    const draft = await api.surveys.draft({ id })
    const written = {
      id,
      version: 1,
      title: { en: 'This week', es: 'Esta semana' },
      bands: ['teachers'] as Band[],
      everyDays: 14 as const,
      items: draft.items,
    }
    expect((await api.surveys.write(written)).version).toBe(2)
    await expect(api.surveys.write(written)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(api.surveys.launch({ id, version: 2, closesOn: '2026-01-01' })).rejects.toMatchObject({
      data: { reason: 'closes-early' },
    })
    await api.surveys.launch({ id, version: 2, closesOn: inDays(5) })
    expect(await codeOf(api.surveys.launch({ id, version: 2, closesOn: inDays(5) }))).toBe('FORBIDDEN')
    expect(await codeOf(api.surveys.write({ ...written, version: 2 }))).toBe('FORBIDDEN')
    expect(await codeOf(api.surveys.remove({ id }))).toBe('FORBIDDEN')
    // The job that makes keys opens it.
    await makeKeys(db, id)
    await open(db, id)
    expect((await (await as(teachers[3]!)).surveys.overview()).toAnswer).toEqual([
      expect.objectContaining({ id, questions: 2, named: false, team: 'Leaders' }),
    ])
    expect((await (await as(stranger)).surveys.overview()).toAnswer).toEqual([])
    // It comes again in two weeks, until someone of the team says that it does not; the wave that runs stays as it was promised.
    const repeats = async () => (await api.surveys.overview()).ours.find((one) => one.id === id)!.repeats
    expect(await repeats()).toBe(true)
    expect(await codeOf((await as(stranger)).surveys.stop({ id }))).toBe('NOT_FOUND')
    expect(await codeOf((await as(teachers[1]!)).surveys.stop({ id }))).toBe('FORBIDDEN')
    await api.surveys.stop({ id })
    expect(await repeats()).toBe(false)
    await expect(db.updateTable('survey').set({ stopped_at: null }).where('id', '=', id).execute()).rejects.toThrow(
      'forward only',
    )
  })

  test('nobody is asked more than forty questions in thirty days; students, of whom nobody knows, count by their school', async () => {
    const items = Array.from({ length: 30 }, () => ({ kind: 'scale', labels: 'agree' }) as const)
    await anOpenSurvey(db, { placeId: willow.id, items })
    const { id } = await aSurvey(db, { placeId: willow.id, teamId: leaders.id, items: items.slice(0, 11) })
    expect((await (await as(lead)).surveys.draft({ id })).preview.whyNot).toBe('too-often')
  })
})

describe('results', () => {
  let id: string
  beforeAll(async () => {
    const survey = await anOpenSurvey(db, { placeId: district.id, teamId: leaders.id })
    id = survey.id
    for (const cell of survey.cells)
      for (let at = 0; at < 9; at++)
        await db
          .insertInto('survey_answer')
          .values({
            id: crypto.randomUUID(),
            survey_id: id,
            cell_id: cell.id,
            answers: JSON.stringify({ [survey.items[0]!.id]: 1 + (at % 5), [survey.items[1]!.id]: 4 }),
          })
          .execute()
  })

  test('are nowhere before the release', async () => {
    expect(await codeOf((await as(lead)).surveys.results({ id }))).toBe('NOT_FOUND')
  })

  test('the level is everybody’s; one school is for those who work there, to all at once, and not for the level above', async () => {
    await closeSurvey(db, id)
    await releaseSurvey(db, id)
    const seenBy = async (person: { id: string }) =>
      (await (await as(person)).surveys.results({ id })).groups.map(({ place, answers }) => `${place?.name ?? 'all'} ${answers}`)
    expect([(await seenBy(lead)).includes('Willow 9'), (await seenBy(teachers[4]!)).includes('Willow 9')]).toEqual([true, true])
    expect((await seenBy(above)).some((line) => /Willow|Birch/.test(line))).toBe(false)
    expect((await seenBy(stranger)).filter((line) => /Willow/.test(line))).toEqual([])
    expect((await seenBy(above))[0]).toMatch(/^all/)
  })

  test('answers that are all alike are not told, and enter no total', async () => {
    const { groups } = await (await as(lead)).surveys.results({ id })
    for (const { figures } of groups) expect(figures[1]).toMatchObject({ figure: null })
  })

  test('the team that asked asks again: the next wave follows it, is begun once, and once launched not again', async () => {
    expect(await codeOf((await as(stranger)).surveys.askAgain({ id }))).toBe('NOT_FOUND')
    expect(await codeOf((await as(teachers[1]!)).surveys.askAgain({ id }))).toBe('FORBIDDEN')
    const api = await as(lead)
    expect((await api.surveys.results({ id })).mayAskAgain).toBe(true)
    expect((await (await as(above)).surveys.results({ id })).mayAskAgain).toBe(false)
    const next = await api.surveys.askAgain({ id })
    expect(await (await as(teachers[0]!)).surveys.askAgain({ id })).toEqual(next)
    const texts = async (of: Promise<{ items: { text: { en: string } }[] }>) => (await of).items.map(({ text }) => text.en)
    expect(await texts(api.surveys.draft(next))).toEqual(await texts(api.surveys.results({ id })))
    expect(await codeOf(api.surveys.askAgain(next))).toBe('FORBIDDEN')
    const { version } = await api.surveys.draft(next)
    await api.surveys.launch({ id: next.id, version, closesOn: inDays(5) })
    expect(await codeOf(api.surveys.askAgain({ id }))).toBe('ASKED_ALREADY')
    expect((await api.surveys.results({ id })).mayAskAgain).toBe(false)
  })

  test('whoever leads the school answers; published, its figures open to everyone', async () => {
    const text = 'I heard you on time. From January, Wednesdays are yours.'
    expect(await codeOf((await as(teachers[4]!)).surveys.respond({ id, placeId: willow.id, text, publish: false }))).toBe(
      'FORBIDDEN',
    )
    expect(await codeOf((await as(lead)).surveys.respond({ id, placeId: birch.id, text, publish: true }))).toBe('FORBIDDEN')
    await (await as(lead)).surveys.respond({ id, placeId: willow.id, text, publish: false })
    expect((await (await as(stranger)).surveys.results({ id })).responses).toEqual([])
    expect((await (await as(teachers[5]!)).surveys.results({ id })).responses).toMatchObject([
      { text, name: 'Pia Lake', isPublished: false },
    ])
    await (await as(lead)).surveys.respond({ id, placeId: willow.id, text, publish: true })
    const published = await (await as(above)).surveys.results({ id })
    expect(published.groups.some(({ place }) => place?.name === 'Willow')).toBe(true)
    expect(published.groups.some(({ place }) => place?.name === 'Birch')).toBe(false)
  })
})

test('those who were promised something say without a name whether it was kept: for whoever promised alone', async () => {
  const { id: promiseId } = await aPromise(db, { madeBy: lead, placeId: willow.id, what: 'Wednesdays are yours' })
  const { id: theirs } = await aPromise(db, { madeBy: above, placeId: willow.id })
  const asLead = await as(lead)
  const pulse = { id: leaders.id, kind: 'pulse', pair: null } as const
  expect(await codeOf(asLead.surveys.make({ ...pulse, promiseIds: [theirs] }))).toBe('FORBIDDEN')
  const { id } = await asLead.surveys.make({ ...pulse, promiseIds: [promiseId] })
  const { items } = await asLead.surveys.draft({ id })
  expect(items.map(({ text }) => text.en)).toEqual(['“Wednesdays are yours” Was this promise kept?'])

  const survey = await anOpenSurvey(db, {
    placeId: willow.id,
    items: [{ kind: 'scale', labels: 'agree', construct: items[0]!.construct, text: items[0]!.text }],
  })
  for (let at = 0; at < 9; at++)
    await db
      .insertInto('survey_answer')
      .values({
        id: crypto.randomUUID(),
        survey_id: survey.id,
        cell_id: survey.cells[0]!.id,
        answers: JSON.stringify({ [survey.items[0]!.id]: 1 + (at % 5) }),
      })
      .execute()
  await closeSurvey(db, survey.id)
  await releaseSurvey(db, survey.id)
  const [mine] = (await asLead.surveys.kept()).promises
  expect(mine).toMatchObject({
    promised: { id: promiseId },
    answers: expect.arrayContaining([expect.objectContaining({ surveyId: survey.id })]),
  })
  expect(mine!.answers[0]!.figure.figure).toMatchObject({ answers: 9 })
  expect((await (await as(above)).surveys.kept()).promises.map(({ promised, answers }) => [promised.id, answers])).toEqual([
    [theirs, []],
  ])
})

test('a level too small to hide answers first and by name; the mirror shows what each level does itself', async () => {
  const cabinet = await aTeam(db, { placeId: district.id, facilitator: above, name: 'Cabinet' })
  await db.updateTable('team').set({ kind: 'cabinet', level: 'central' }).where('id', '=', cabinet.id).execute()
  const survey = await anOpenSurvey(db, { kind: 'mirror', placeId: district.id, bands: ['cabinet', 'teachers'] })
  const api = await as(above)
  expect((await api.surveys.overview()).toAnswer).toContainEqual(expect.objectContaining({ id: survey.id, named: true }))
  await api.surveys.answerNamed({ id: survey.id, answers: { [survey.items[0]!.id]: 3 } })
  expect((await api.surveys.namedForm({ id: survey.id })).answers).toEqual({ [survey.items[0]!.id]: 3 })
  expect(await codeOf((await as(lead)).surveys.answerNamed({ id: survey.id, answers: {} }))).toBe('NOT_FOUND')
  expect(await codeOf((await as(lead)).surveys.namedForm({ id: survey.id }))).toBe('NOT_FOUND')
  const { doing } = await api.surveys.mirror()
  const few = doing.filter(({ teams }) => teams === null)
  expect(few.length).toBeGreaterThan(0)
  expect(few.map(({ inquire, lookTogether }) => [inquire, lookTogether])).toEqual(few.map(() => [null, null]))
})
