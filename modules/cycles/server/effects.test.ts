import { describe, expect, test } from 'vitest'
import { aMeasure } from '#modules/evidence/server/testing.ts'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aCycle } from './testing.ts'

const { db, as } = await testServer()
const [rosa, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asGuest, asStranger] = await Promise.all([as(rosa!), as(guest!), as(stranger!)])
const team = await aTeam(db, { facilitator: rosa!, guest: guest!, visibility: 'district' })
const cycle = await aCycle(db, { teamId: team.id, madeBy: rosa! })
const values = [20, 22, 19, 21, 20, 23, 19, 21, 20, 22, 31, 30, 33, 29, 32]
const measure = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values })
await asRosa.cycles.useMeasure({ id: cycle.id, measureId: measure.id, used: true })

describe('did it work', () => {
  test('says nothing before anything was tried', async () => {
    expect(await asRosa.cycles.effects({ id: cycle.id })).toEqual([])
    await asRosa.cycles.judge({ id: cycle.id, was: { triedFrom: null }, to: { triedFrom: '2026-09-11' } })
  })

  test('tells before and after, the sign on the chart, and how strong the design is', async () => {
    const [effect] = await asRosa.cycles.effects({ id: cycle.id })
    expect(effect).toMatchObject({
      measureId: measure.id,
      kept: null,
      now: {
        before: { points: 10 },
        after: { points: 5 },
        verdict: 'better',
        tier: 'rationale',
        signal: 'none',
        reasons: ['no-comparison'],
      },
    })
  })

  test('what is kept says by whom, and when newer numbers would change it', async () => {
    const at = { id: cycle.id, measureId: measure.id }
    expect(await codeOf(asGuest.cycles.keepEffect(at))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.cycles.keepEffect(at))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.cycles.keepEffect({ ...at, measureId: cycle.id }))).toBe('NOT_FOUND')
    const [kept] = await asRosa.cycles.keepEffect(at)
    expect(kept!.kept).toMatchObject({ by: 'Rosa Ortega', isCurrent: true, effect: { verdict: 'better' } })
    const pointOn = (day: number, value: number) => ({
      on: `2026-09-${day}`,
      value,
      numerator: null,
      denominator: null,
      almost: null,
      note: '',
    })
    await asRosa.evidence.setPoints({
      id: measure.id,
      points: [pointOn(16, 5), pointOn(17, 60), pointOn(18, 4), pointOn(19, 61)],
    })
    const [later] = await asRosa.cycles.effects({ id: cycle.id })
    expect(later).toMatchObject({ now: { verdict: 'unclear' }, kept: { isCurrent: false, effect: { verdict: 'better' } } })
  })

  test('is read by a guest, by whoever reads the shared cycle, without a name, and by nobody before', async () => {
    expect((await asGuest.cycles.effects({ id: cycle.id })).length).toBe(1)
    expect(await codeOf(asStranger.cycles.effects({ id: cycle.id }))).toBe('NOT_FOUND')
    await asRosa.cycles.share({ id: cycle.id, share: true })
    expect((await asStranger.cycles.effects({ id: cycle.id }))[0]!.kept!.by).toBe('')
  })
})

describe('the lag', () => {
  test('is said of a practice and an outcome on the cycle, checked later, and expected anew when said anew', async () => {
    const { id } = await aCycle(db, { teamId: team.id, madeBy: rosa! })
    const base = { unit: '', definition: '', direction: 'up' as const, target: null, kind: 'count' as const }
    const practice = await asRosa.evidence.makeMeasure({
      id: team.id,
      measure: { ...base, name: 'Talks held', purpose: 'practice' },
    })
    const outcome = await asRosa.evidence.makeMeasure({ id: team.id, measure: { ...base, name: 'Claims', purpose: 'outcome' } })
    const lag = { practiceId: practice.id, outcomeId: outcome.id, days: 21, reason: 'Writing takes weeks' }
    expect(await asRosa.cycles.lag({ id })).toBeNull()
    const refused = await asRosa.cycles.sayLag({ id, lag }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'NO_LAG', data: { reason: 'no-practice' } })
    for (const measureId of [practice.id, outcome.id]) await asRosa.cycles.useMeasure({ id, measureId, used: true })
    expect(await codeOf(asRosa.cycles.checkLag({ id, days: 28, found: 'A week later' }))).toBe('NOTHING_EXPECTED')
    expect(await asRosa.cycles.sayLag({ id, lag })).toMatchObject({ days: 21, by: 'Rosa Ortega', checked: null })
    expect(await codeOf(asGuest.cycles.sayLag({ id, lag }))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.cycles.sayLag({ id, lag }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.cycles.lag({ id }))).toBe('NOT_FOUND')
    const checked = await asRosa.cycles.checkLag({ id, days: 28, found: 'A week later than we thought' })
    expect(checked.checked).toMatchObject({ days: 28, found: 'A week later than we thought', by: 'Rosa Ortega' })
    expect((await asRosa.cycles.sayLag({ id, lag: { ...lag, days: 30 } })).checked).toBeNull()
  })
})
