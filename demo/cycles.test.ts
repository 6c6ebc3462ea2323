import { describe, expect, test } from 'vitest'
import { FORMS } from '#db/migrations/0006-forms.ts'
import { whyNotAdvance } from '#modules/cycles/cycle.ts'
import { whyNotLock, whyNotPoint } from '#modules/evidence/measure.ts'
import { PLAIN_LEARNED } from './world/words/plain.ts'
import { makeWorld } from './world/world.ts'

const TODAY = '2027-03-03'
const { rows } = makeWorld({ today: TODAY })
const { cycle: cycles } = rows
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)
const shareOf = (part: readonly unknown[]) => part.length / cycles.length

test('each cycle got where it stands step by step, lacking nothing that a step requires', () => {
  const stepsTaken = Map.groupBy(
    rows.event.filter(({ verb }) => verb === 'cycle.advanced'),
    ({ object_id }) => object_id,
  )
  const stuck = cycles.flatMap((cycle) => {
    const { steps } = FORMS.find(({ id }) => id === cycle.form_id)!
    const { question = null, change = null, saw = null, learned = null, decision = null } = cycle
    const at = cycle.step === null ? steps.length : steps.findIndex(({ key }) => key === cycle.step)
    const taken = (stepsTaken.get(cycle.id)?.length ?? 0) + (cycle.step === null ? 1 : 0)
    const behind = steps.slice(at - taken, at)
    const whyNot = behind.flatMap(
      ({ key: step }) => whyNotAdvance({ question, change, saw, learned, decision, step }, { steps }) ?? [],
    )
    return at < 0 || at - taken < 0 || whyNot.length > 0 ? [{ question, at, taken, whyNot }] : []
  })
  expect(stuck).toEqual([])
})

test('what belongs together is there together, in an order that makes sense', () => {
  const odd = cycles.filter(({ prediction, predicted_at, matched, saw, made_at, tried_from, closed_at, shared_at, step }) => {
    const together =
      !prediction === !predicted_at && (step === null) === (closed_at !== null) && (!matched || (prediction && saw))
    const later = [predicted_at, closed_at, shared_at].every((at) => !at || at > made_at!)
    return !together || !later || (tried_from && tried_from < made_at!.slice(0, 10))
  })
  expect(odd).toEqual([])
  const shared = new Map(cycles.map(({ id, shared_at }) => [id, shared_at]))
  expect(rows.cycle_comment.filter(({ cycle_id, made_at }) => made_at! <= (shared.get(cycle_id) ?? '9'))).toEqual([])
})

test('seven in ten are unfinished or plain, and failures are among the rest', () => {
  const bare = (text: string) => text.toLowerCase().replace(/\.$/, '')
  const plain = new Set(Object.values(PLAIN_LEARNED).flat().map(bare))
  const studied = cycles.filter(({ closed_at, learned }) => closed_at && learned && !plain.has(bare(learned)))
  expect(shareOf(studied)).toBeGreaterThan(0.24)
  expect(shareOf(studied)).toBeLessThan(0.34)
  const cameTrue = (how: string) => cycles.filter(({ matched }) => matched === how).length
  expect(cameTrue('no')).toBeGreaterThanOrEqual(cameTrue('yes'))
  expect(cycles.filter(({ decision }) => decision === 'abandon').length).toBeGreaterThan(5)
})

test('all five forms are in use; some carry on; many were never predicted, shared or measured', () => {
  expect(new Set(cycles.map(({ form_id }) => form_id)).size).toBe(5)
  expect(cycles.filter(({ carries_on_from }) => carries_on_from).length).toBeGreaterThan(20)
  const predicted = shareOf(cycles.filter(({ prediction }) => prediction))
  expect(predicted > 0.25 && predicted < 0.6).toBe(true)
  const shared = shareOf(cycles.filter(({ shared_at }) => shared_at))
  expect(shared > 0.25 && shared < 0.55).toBe(true)
  expect(shareOf([...new Set(rows.cycle_measure.map(({ cycle_id }) => cycle_id))])).toBeLessThan(0.45)
})

describe('words', () => {
  test('no question is asked twice and no longer sentence is written twice', () => {
    for (const field of ['question', 'change', 'prediction', 'saw', 'surprised'] as const) {
      const written = cycles.flatMap((cycle) => cycle[field] ?? [])
      expect([field, twice(written.filter((text) => text.length > 24))]).toEqual([field, []])
    }
    expect(twice(rows.cycle_comment.map(({ text }) => text))).toEqual([])
    expect(twice(rows.evidence_item.map(({ text }) => text!))).toEqual([])
  })

  test('no team notes the same line twice', () => {
    const teamOf = new Map(rows.meeting.map(({ id, team_id }) => [id, team_id]))
    const lines = rows.meeting_note
      .filter(({ url }) => !url)
      .map(({ meeting_id, kind, text }) => `${teamOf.get(meeting_id)} ${kind} ${text}`)
    expect(twice(lines)).toEqual([])
  })

  test('no text has a leftover of its making, a month or a season: the calendar moves with the day', () => {
    const texts = [
      ...cycles.flatMap((cycle) => [
        cycle.question,
        cycle.students,
        cycle.change,
        cycle.prediction,
        cycle.saw,
        cycle.surprised,
        cycle.learned,
        cycle.next_step,
      ]),
      ...rows.meeting_note.flatMap(({ text, came_of_it }) => [text, came_of_it]),
      ...rows.cycle_comment.map(({ text }) => text),
      ...rows.evidence_item.map(({ text }) => text),
      ...rows.team.map(({ purpose }) => purpose),
      ...rows.measure.flatMap(({ name, definition }) => [name, definition]),
    ].flatMap((text) => text ?? [])
    expect(texts.filter((text) => /[[\]|{}]|^@|undefined/.test(text))).toEqual([])
    const dated =
      /\b(January|February|March|April|June|July|August|September|October|November|December|winter|summer|autumn|spring|snow|enero|febrero|marzo|invierno|verano)\b/i
    expect(texts.filter((text) => dated.test(text))).toEqual([])
  })
})

test('points stand as the rules of points have them, in rows of 3, 6, 12, 20 and 36', () => {
  const measures = new Map(rows.measure.map((measure) => [measure.id, measure]))
  const wrong = rows.measure_point.flatMap(
    ({ measure_id, measured_on: on, value, numerator = null, denominator = null, almost = null }) => {
      const entry = { on, value: Number(value), numerator, denominator, almost } as Parameters<typeof whyNotPoint>[1]
      return whyNotPoint(measures.get(measure_id)!.kind, entry, TODAY) ?? []
    },
  )
  expect(wrong).toEqual([])
  expect(twice(rows.measure_point.map(({ measure_id, measured_on }) => `${measure_id} ${measured_on}`))).toEqual([])
  const off = new Set(rows.district[0]!.non_contract_days)
  expect(
    rows.measure_point.filter(({ measured_on }) => off.has(measured_on) || [0, 6].includes(new Date(measured_on).getUTCDay())),
  ).toEqual([])
  const points = Map.groupBy(rows.measure_point, ({ measure_id }) => measure_id)
  expect([...new Set([...points.values()].map(({ length }) => length))]).toEqual(expect.arrayContaining([3, 6, 12, 20, 36]))
  const unlockable = rows.measure_baseline.filter(({ measure_id, from_on: fromOn, until_on: untilOn }) =>
    whyNotLock(
      points.get(measure_id)!.map(({ measured_on: on }) => ({ on })),
      { fromOn, untilOn },
    ),
  )
  expect(unlockable).toEqual([])
  expect(rows.measure_baseline.length).toBeGreaterThan(0)
})
