import { describe, expect, test } from 'vitest'
import { aPerson } from '#modules/people/server/testing.ts'
import { aTeam } from '#modules/teams/server/testing.ts'
import { codeOf, testServer } from '#server/testing.ts'
import { aMeasure } from './testing.ts'

const { db, as } = await testServer()
const [rosa, guest, stranger] = await Promise.all(
  ['Rosa Ortega', 'Gus Guest', 'Stan Stranger'].map((name) => aPerson(db, { name })),
)
const [asRosa, asGuest, asStranger] = await Promise.all([as(rosa!), as(guest!), as(stranger!)])
const team = await aTeam(db, { facilitator: rosa!, guest: guest!, visibility: 'district' })
const tickets = {
  name: 'Exit tickets',
  purpose: 'outcome' as const,
  kind: 'piles' as const,
  unit: '',
  definition: '',
  direction: 'up' as const,
  target: null,
}
const piles = (on: string, numerator: number, almost: number, denominator: number) => ({
  on,
  value: null,
  numerator,
  almost,
  denominator,
  note: '',
})
const made = await asRosa.evidence.makeMeasure({ id: team.id, measure: tickets })

describe('a measure', () => {
  test('takes piles; the share that got it is what is drawn, and a day entered again is corrected', async () => {
    await asRosa.evidence.setPoints({ id: made.id, points: [piles('2026-11-02', 6, 8, 24), piles('2026-11-09', 9, 8, 24)] })
    const measure = await asRosa.evidence.setPoints({ id: made.id, points: [piles('2026-11-02', 12, 2, 24)] })
    expect(measure.points.map(({ on, value, almost }) => [on, value, almost])).toEqual([
      ['2026-11-02', 0.5, 2],
      ['2026-11-09', 0.375, 8],
    ])
  })

  test('refuses by row what cannot be, and writes none of it', async () => {
    const before = await asRosa.evidence.measure({ id: made.id })
    const refused = await asRosa.evidence
      .setPoints({
        id: made.id,
        points: [piles('2026-11-16', 9, 8, 24), piles('2026-11-17', 20, 8, 24), piles('2999-01-01', 1, 1, 2)],
      })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({
      code: 'POINTS_REFUSED',
      data: {
        rows: [
          { row: 1, reason: 'more-than-all' },
          { row: 2, reason: 'date-in-future' },
        ],
      },
    })
    expect(await asRosa.evidence.measure({ id: made.id })).toEqual(before)
  })

  test('is read by a guest and closed to strangers, even where the team’s page is open', async () => {
    expect((await asGuest.evidence.measure({ id: made.id })).name).toBe('Exit tickets')
    expect(await codeOf(asGuest.evidence.setPoints({ id: made.id, points: [piles('2026-11-02', 1, 1, 2)] }))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.evidence.measure({ id: made.id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.evidence.measures({ id: team.id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.evidence.makeMeasure({ id: team.id, measure: tickets }))).toBe('FORBIDDEN')
  })

  test('taken away comes back whole', async () => {
    await asRosa.evidence.removeMeasure({ id: made.id, removed: true })
    expect(await codeOf(asRosa.evidence.measure({ id: made.id }))).toBe('NOT_FOUND')
    expect(await codeOf(asStranger.evidence.removeMeasure({ id: made.id, removed: false }))).toBe('NOT_FOUND')
    await asRosa.evidence.removeMeasure({ id: made.id, removed: false })
    expect((await asRosa.evidence.measure({ id: made.id })).points).toHaveLength(2)
  })

  test('changed by two keeps both texts', async () => {
    const { kind: _, ...rest } = tickets
    await asRosa.evidence.changeMeasure({ id: made.id, version: 1, measure: { ...rest, name: 'First' } })
    const lost = await asRosa.evidence
      .changeMeasure({ id: made.id, version: 1, measure: { ...rest, name: 'Second' } })
      .catch((error: unknown) => error)
    expect(lost).toMatchObject({ code: 'CONFLICT', data: { theirs: { name: 'First', version: 2 } } })
  })
})

describe('a baseline', () => {
  test('is locked over ten points with a reason, and says by whom', async () => {
    const { id } = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [3, 5, 2, 6, 4, 7, 1, 8, 3, 6, 4, 5] })
    const early = await asRosa.evidence
      .lockBaseline({ id, baseline: { fromOn: '2026-09-01', untilOn: '2026-09-09', reason: 'Before we began' } })
      .catch((error: unknown) => error)
    expect(early).toMatchObject({ code: 'CANNOT_LOCK', data: { reason: 'needs-10-points' } })
    const { baselines } = await asRosa.evidence.lockBaseline({
      id,
      baseline: { fromOn: '2026-09-01', untilOn: '2026-09-10', reason: 'Before we began' },
    })
    expect(baselines).toMatchObject([{ untilOn: '2026-09-10', reason: 'Before we began', by: 'Rosa Ortega' }])
    expect(
      await codeOf(asRosa.evidence.lockBaseline({ id, baseline: { fromOn: '2026-09-01', untilOn: '2026-09-10', reason: '' } })),
    ).toBe('BAD_REQUEST')
  })

  test('is let go and held again by those who write, and by nobody else', async () => {
    const { id } = await aMeasure(db, { teamId: team.id, madeBy: rosa!, values: [3, 5, 2, 6, 4, 7, 1, 8, 3, 6, 4, 5] })
    const baseline = { fromOn: '2026-09-01', untilOn: '2026-09-10', reason: 'Before we began' }
    const [held] = (await asRosa.evidence.lockBaseline({ id, baseline })).baselines
    const lift = { id, baselineId: held!.id, lifted: true }
    expect(await codeOf(asGuest.evidence.liftBaseline(lift))).toBe('FORBIDDEN')
    expect(await codeOf(asStranger.evidence.liftBaseline(lift))).toBe('NOT_FOUND')
    expect(await codeOf(asRosa.evidence.liftBaseline({ ...lift, id: made.id }))).toBe('NOT_FOUND')
    expect((await asRosa.evidence.liftBaseline(lift)).baselines).toEqual([])
    expect((await asRosa.evidence.liftBaseline({ ...lift, lifted: false })).baselines).toEqual([held])
  })
})

test('a day with several values keeps their mean, how many and how far apart, and not the values', async () => {
  const { id } = await aMeasure(db, { teamId: team.id, madeBy: rosa! })
  const point = { on: '2026-11-02', value: null, numerator: null, denominator: null, almost: null, note: '' }
  const { points } = await asRosa.evidence.setPoints({ id, points: [{ ...point, each: [2, 4, 6] }] })
  expect(points[0]).toEqual({ ...point, id: points[0]!.id, value: 4, size: 3, spread: 2 })
  // Entered again as one number, the spread of the earlier values does not linger.
  expect((await asRosa.evidence.setPoints({ id, points: [{ ...point, value: 5 }] })).points[0]).toMatchObject({
    value: 5,
    size: null,
    spread: null,
  })
})
