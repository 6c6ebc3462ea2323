import { describe, expect, test } from 'vitest'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import type { CheckInput } from '../check-contract.ts'
import { aCycle } from './testing.ts'

const { db, as } = await testServer()
const [rosa, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asGuest, asStranger, asNobody] = await Promise.all([as(rosa!), as(guest!), as(stranger!), as(null)])
const team = await aTeam(db, { facilitator: rosa!, guest: guest!, visibility: 'district' })
const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa!, shared: true })
const piles = await aMeasure(db, { teamId: team.id, madeBy: rosa!, kind: 'piles' })
const minutes = await aMeasure(db, { teamId: team.id, madeBy: rosa! })
const input: CheckInput = {
  questions: [
    { kind: 'piles', text: 'I can say why they are equal' },
    { kind: 'noticed', text: 'What did you notice?' },
  ],
  telling: 'We talk first.',
  language: 'en',
  seats: 8,
  hours: 2,
  measureId: piles.id,
}
const opened = (of: Partial<CheckInput> = {}) => asRosa.cycles.openCheck({ id: cycle.id, check: { ...input, ...of } })
const answer = async (classCode: string, answers: (number | string | null)[]) => {
  const { code } = await asNobody.cycles.beginCheck({ code: classCode })
  return asNobody.cycles.answerCheck({ code, answers })
}

describe('a check of a class', () => {
  test('is answered by code, and once closed becomes the day’s point', async () => {
    const check = await opened()
    expect(await asNobody.cycles.lookAtCheck({ code: check.classCode!.toLowerCase() })).toEqual({
      is: 'class',
      questions: input.questions,
      telling: 'We talk first.',
      language: 'en',
    })
    for (const pile of [0, 0, 0, 1, 2]) await answer(check.classCode!, [pile, pile === 0 ? 'It helped' : null])
    const open = (await asRosa.cycles.studentChecks({ id: cycle.id }))[0]!
    expect([open.answered, open.results, open.codes.length]).toEqual([5, null, 3])
    const closed = await asRosa.cycles.closeCheck({ id: check.id })
    expect(closed.results).toEqual({ counts: [[3, 1, 1], []], noticed: ['It helped', 'It helped', 'It helped'] })
    expect([closed.classCode, closed.codes]).toEqual([null, []])
    expect((await asRosa.evidence.measure({ id: piles.id })).points).toMatchObject([{ numerator: 3, almost: 1, denominator: 5 }])
    expect(await codeOf(asNobody.cycles.beginCheck({ code: check.classCode! }))).toBe('NOT_FOUND')
    // Closed twice, it stays as it is.
    expect(await asRosa.cycles.closeCheck({ id: check.id })).toEqual(closed)
  })

  test('of a class of three shows nobody’s answer and makes no point', async () => {
    const other = await aMeasure(db, { teamId: team.id, madeBy: rosa!, kind: 'piles' })
    const check = await opened({ seats: 3, measureId: other.id })
    for (const pile of [0, 1, 2]) await answer(check.classCode!, [pile, 'Me!'])
    const closed = await asRosa.cycles.closeCheck({ id: check.id })
    expect([closed.answered, closed.results]).toEqual([3, null])
    expect((await asRosa.evidence.measure({ id: other.id })).points).toEqual([])
    expect(JSON.stringify(await asRosa.cycles.studentChecks({ id: cycle.id }))).not.toContain('Me!')
  })

  test('takes one answer a code, also of two sent at once, and no more codes than students', async () => {
    const check = await opened({ seats: 2 })
    const { code } = await asNobody.cycles.beginCheck({ code: check.classCode! })
    const both = await Promise.all([0, 1].map((pile) => codeOf(asNobody.cycles.answerCheck({ code, answers: [pile] }))))
    expect(both.toSorted()).toEqual(['NOT_FOUND', 'ok'])
    await asNobody.cycles.beginCheck({ code: check.classCode! })
    expect(await codeOf(asNobody.cycles.beginCheck({ code: check.classCode! }))).toBe('ALL_DEALT')
    expect((await asRosa.cycles.studentChecks({ id: cycle.id }))[0]!.answered).toBe(1)
  })

  test('takes papers as counts, no more than there are students left', async () => {
    const check = await opened()
    await answer(check.classCode!, [2, null])
    expect(await codeOf(asRosa.cycles.typeInPapers({ id: check.id, counts: [[6, 1, 1], []] }))).toBe('MORE_THAN_SEATS')
    await asRosa.cycles.typeInPapers({ id: check.id, counts: [[4, 2, 1], []] })
    expect((await asRosa.cycles.closeCheck({ id: check.id })).results!.counts[0]).toEqual([4, 2, 2])
    expect(await codeOf(asRosa.cycles.typeInPapers({ id: check.id, counts: [[1, 0, 0], []] }))).toBe('CONFLICT')
  })

  test('refuses what the federal rule protects, with the topic and the question', async () => {
    const questions = [input.questions[0]!, { kind: 'yes-no' as const, text: 'Do your parents fight?' }]
    expect(await opened({ questions }).catch((error: unknown) => error)).toMatchObject({
      code: 'CANNOT_ASK',
      data: { reason: 'family', at: 1 },
    })
    expect(await codeOf(opened({ measureId: minutes.id }))).toBe('NO_FIT')
  })

  test('is the team’s: a guest, a stranger and a reader of the shared cycle see no code and no answer', async () => {
    const check = await opened()
    for (const [api, code] of [
      [asGuest, 'FORBIDDEN'],
      [asStranger, 'FORBIDDEN'],
      [asNobody, 'UNAUTHORIZED'],
    ] as const) {
      expect(await codeOf(api.cycles.studentChecks({ id: cycle.id }))).toBe(code)
      expect(await codeOf(api.cycles.openCheck({ id: cycle.id, check: input }))).toBe(code)
      expect(await codeOf(api.cycles.closeCheck({ id: check.id }))).toBe(code)
      expect(await codeOf(api.cycles.typeInPapers({ id: check.id, counts: [[1, 0, 0], []] }))).toBe(code)
    }
  })

  test('an answer knows neither its code nor its time, and nothing of it enters the ledger', async () => {
    const before = await db
      .selectFrom('event')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const check = await opened({ measureId: null })
    const opening = await db
      .selectFrom('event')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    await answer(check.classCode!, [0, 'Quietly'])
    const after = await db
      .selectFrom('event')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect([Number(opening.count) - Number(before.count), Number(after.count) - Number(opening.count)]).toEqual([1, 0])
    const rows = await db.selectFrom('student_check_answer').selectAll().where('check_id', '=', check.id).execute()
    expect(rows.map((row) => Object.keys(row).toSorted())).toEqual([['answers', 'check_id', 'id']])
    expect(rows[0]!.id[14]).toBe('4')
  })
})
