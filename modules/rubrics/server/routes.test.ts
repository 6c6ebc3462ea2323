import { describe, expect, test } from 'vitest'
import { aPerson, aPlace } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aContent, aRubric, CRITERIA } from './testing.ts'

const { db, as } = await testServer()
const willow = await aPlace(db, { name: 'Willow' })
const [rosa, sam, guest, other] = await Promise.all(
  ['Rosa Ortega', 'Sam Lake', 'Gil Guest', 'Olu Other'].map((name) => aPerson(db, { name, placeId: willow.id })),
)
const team = await aTeam(db, { name: 'Grade 11', facilitator: rosa!, member: sam!, guest: guest!, placeId: willow.id })
const [asRosa, asSam, asGuest, asOther] = await Promise.all([as(rosa!), as(sam!), as(guest!), as(other!)])
const rubric = (of = {}) => aRubric(db, { teamId: team.id, madeBy: rosa!, placeId: willow.id, ...of })

describe('a rubric', () => {
  test('is a draft of its team’s until it is published, and theirs alone until it is shown', async () => {
    const { id } = await asRosa.rubrics.make({ teamId: team.id, content: aContent() })
    const page = await asSam.rubrics.rubric({ id })
    expect(page).toMatchObject({
      rubric: { number: 0, mayWrite: true, hasDraft: true },
      version: null,
      draft: { name: 'A claim and its evidence' },
    })
    expect(await asGuest.rubrics.rubric({ id })).toMatchObject({ draft: null, rubric: { mayWrite: false } })
    expect(await codeOf(asOther.rubrics.rubric({ id }))).toBe('NOT_FOUND')
    await expect(asSam.rubrics.shareRubric({ id, share: true })).rejects.toMatchObject({ code: 'CANNOT_SHARE' })
    expect(await asSam.rubrics.publish({ id, draftVersion: 1, content: aContent(), said: '' })).toEqual({ number: 1 })
    await asSam.rubrics.shareRubric({ id, share: true })
    expect(await asOther.rubrics.rubric({ id })).toMatchObject({
      version: { number: 1, by: 'Sam Lake' },
      rubric: { mayWrite: false },
    })
    expect(await codeOf(asOther.rubrics.publish({ id, draftVersion: 2, content: aContent(), said: '' }))).toBe('FORBIDDEN')
    await asSam.rubrics.shareRubric({ id, share: false })
    expect(await codeOf(asOther.rubrics.rubric({ id }))).toBe('NOT_FOUND')
  })

  test('nobody writes one into a team that is not theirs', async () => {
    expect(await codeOf(asOther.rubrics.make({ teamId: team.id, content: aContent() }))).toBe('NOT_FOUND')
    expect(await codeOf(asGuest.rubrics.make({ teamId: team.id, content: aContent() }))).toBe('FORBIDDEN')
    expect((await asSam.rubrics.beginning()).teams).toMatchObject([{ id: team.id }])
    expect((await asGuest.rubrics.beginning()).teams).toEqual([])
  })

  test('versions follow one another, and what was published is never changed', async () => {
    const { id, content } = await rubric()
    await expect(asSam.rubrics.publish({ id, draftVersion: 1, content, said: '' })).rejects.toMatchObject({
      code: 'CANNOT_PUBLISH',
      data: { reason: 'nothing-changed' },
    })
    const next = { ...content, sentence: 'For arguments.' }
    expect(await asSam.rubrics.publish({ id, draftVersion: 1, content: next, said: 'Shorter.' })).toEqual({ number: 2 })
    expect((await asRosa.rubrics.rubric({ id, number: 1 })).version).toMatchObject({ sentence: content.sentence })
    const { versions } = await asRosa.rubrics.versionsOfRubric({ id })
    expect(versions.map(({ number, said }) => [number, said])).toEqual([
      [2, 'Shorter.'],
      [1, ''],
    ])
    expect(await codeOf(asRosa.rubrics.rubric({ id, number: 3 }))).toBe('NOT_FOUND')
    await expect(
      db.updateTable('rubric_version').set({ sentence: 'Changed' }).where('rubric_id', '=', id).execute(),
    ).rejects.toThrow('append-only')
  })

  test('two people who write the next one at once: the second is shown what the first kept', async () => {
    const { id, content } = await rubric()
    await asSam.rubrics.keepDraft({ id, draftVersion: 1, content: { ...content, name: 'Sam’s' } })
    await expect(asRosa.rubrics.keepDraft({ id, draftVersion: 1, content })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { name: 'Sam’s' } },
    })
    await expect(asRosa.rubrics.publish({ id, draftVersion: 1, content, said: '' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { theirs: { name: 'Sam’s' } },
    })
    await asRosa.rubrics.publish({ id, draftVersion: 2, content: { ...content, name: 'Both' }, said: '' })
    expect(await asSam.rubrics.rubric({ id })).toMatchObject({ draft: null, version: { name: 'Both' } })
  })

  test('once taken away it is gone for others, and its team brings it back', async () => {
    const { id } = await rubric({ shared: true })
    expect(await codeOf(asOther.rubrics.removeRubric({ id, removed: true }))).toBe('FORBIDDEN')
    await asRosa.rubrics.removeRubric({ id, removed: true })
    expect(await codeOf(asOther.rubrics.rubric({ id }))).toBe('NOT_FOUND')
    expect((await asSam.rubrics.rubric({ id })).rubric.removedAt).toEqual(expect.any(String))
    await asSam.rubrics.removeRubric({ id, removed: false })
    expect((await asOther.rubrics.rubric({ id })).rubric.removedAt).toBeNull()
    expect((await asOther.rubrics.list()).rubrics.map((one) => one.id)).toContain(id)
  })
})

describe('out and in', () => {
  const publishedFrom = async (format: 'case' | 'csv', text: string) => {
    const { id } = await asRosa.rubrics.bringIn({ teamId: team.id, format, text })
    const { draft } = await asRosa.rubrics.rubric({ id })
    await asRosa.rubrics.publish({ id, draftVersion: 1, content: draft!, said: '' })
    return id
  }

  test.each(['case', 'csv'] as const)(
    '%s: taken away, brought in and taken away again it is the same document',
    async (format) => {
      const levels = ['=1+1', 'Getting there, slowly', '"Ready"', 'Beyond'].map((name, at) => ({ name, score: at }))
      const { id } = await rubric({ content: { halfLevels: true, grades: ['11', '12'], levels, sentence: '-5, or more' } })
      const { text, name } = await asSam.rubrics.takeAway({ id, format })
      expect(name).toBe(`A claim and its evidence.${format === 'case' ? 'json' : 'csv'}`)
      const again = await publishedFrom(format, text)
      expect((await asSam.rubrics.takeAway({ id: again, format })).text).toBe(text)
      // Nothing that a spreadsheet would take for a formula.
      expect(format === 'case' || !/(^|,)[=+\-@]/m.test(text)).toBe(true)
    },
  )

  test('brought in and then changed, it keeps its names elsewhere and has dates of its own', async () => {
    const { id } = await rubric()
    const first = JSON.parse((await asSam.rubrics.takeAway({ id, format: 'case' })).text)
    const { id: brought } = await asRosa.rubrics.bringIn({ teamId: team.id, format: 'case', text: JSON.stringify(first) })
    const { draft } = await asRosa.rubrics.rubric({ id: brought })
    await asRosa.rubrics.publish({ id: brought, draftVersion: 1, content: { ...draft!, name: 'Ours now' }, said: '' })
    const second = JSON.parse((await asSam.rubrics.takeAway({ id: brought, format: 'case' })).text)
    expect(second).toMatchObject({ identifier: first.identifier, title: 'Ours now' })
    expect(second.lastChangeDateTime).not.toBe(first.lastChangeDateTime)
  })

  test('what is no rubric is refused with the reason; a draft has nothing to take away', async () => {
    await expect(asRosa.rubrics.bringIn({ teamId: team.id, format: 'case', text: '{}' })).rejects.toMatchObject({
      code: 'CANNOT_READ',
      data: { reason: 'not-a-rubric' },
    })
    await expect(asRosa.rubrics.bringIn({ teamId: team.id, format: 'csv', text: 'Name,Age' })).rejects.toMatchObject({
      data: { reason: 'no-columns' },
    })
    const draft = await rubric({ isDraft: true })
    expect(await codeOf(asRosa.rubrics.takeAway({ id: draft.id, format: 'case' }))).toBe('NOT_FOUND')
    expect(await codeOf(asOther.rubrics.bringIn({ teamId: team.id, format: 'case', text: '{}' }))).toBe('NOT_FOUND')
  })
})

describe('a proposal', () => {
  test('comes from whoever reads the rubric, and is answered once by those whose it is', async () => {
    const { id } = await rubric({ shared: true })
    const of = {
      id,
      number: 1,
      criterionId: CRITERIA[1],
      scoringId: null,
      pieceIds: [],
      why: 'Some, of what?',
      wording: 'At least two sources.',
    }
    const proposal = await asOther.rubrics.propose(of)
    expect(await codeOf(asOther.rubrics.propose({ ...of, criterionId: id }))).toBe('NOT_FOUND')
    expect(await codeOf(asOther.rubrics.answerProposal({ ...proposal, taken: true, answer: '' }))).toBe('FORBIDDEN')
    expect((await asSam.rubrics.rubric({ id })).proposals).toMatchObject([
      { criterion: 'Evidence', by: 'Olu Other', taken: null, why: 'Some, of what?' },
    ])
    await asSam.rubrics.answerProposal({ ...proposal, taken: true, answer: 'It is in version 2.' })
    expect(await codeOf(asSam.rubrics.answerProposal({ ...proposal, taken: false, answer: '' }))).toBe('ANSWERED')
    expect((await asOther.rubrics.rubric({ id })).proposals).toMatchObject([{ taken: true, answer: 'It is in version 2.' }])
  })
})
