import { expect, test } from 'vitest'
import { FORMS } from '../../db/migrations/0006-forms.ts'
import {
  ADVANCE_PROBLEMS,
  firstStep,
  nextStep,
  predictedBefore,
  REQUIRABLE,
  titleOf,
  whyNotAdvance,
  whyNotOffer,
  whyNotShare,
} from './cycle.ts'
import type { AdvanceProblem, Progress, Step } from './cycle.ts'

const pdsa = FORMS.find(({ key }) => key === 'plan-do-study-act')!
const empty = { question: null, change: null, saw: null, learned: null, decision: null }

test.each<[Partial<Progress> & { step: string | null }, AdvanceProblem | null]>([
  [{ step: 'plan' }, 'needs-question'],
  [{ step: 'plan', question: 'Will talking first help?' }, null],
  [{ step: 'do' }, 'needs-change'],
  [{ step: 'do', change: 'Talk in pairs, then write' }, null],
  [{ step: 'study', change: 'Talk' }, 'needs-learned'],
  [{ step: 'act', learned: 'It helped some' }, 'needs-decision'],
  [{ step: 'act', decision: 'adapt' }, null],
  [{ step: null }, 'closed'],
])('a cycle at %j: %s', (progress, problem) => {
  expect(whyNotAdvance({ ...empty, ...progress }, pdsa)).toBe(problem)
})

test('steps follow one another, and the last one ends the form', () => {
  expect(['plan', 'do', 'study', 'act'].map((step) => nextStep(pdsa, step))).toEqual(['do', 'study', 'act', null])
})

test('no form of inquiry requires a prediction, and every one asks for it', () => {
  for (const { steps } of FORMS) {
    const asked: string[] = steps.flatMap(({ asks }) => asks)
    const required: string[] = steps.flatMap(({ requires }) => requires)
    expect(asked).toContain('prediction')
    expect(required.every((field) => (REQUIRABLE as readonly string[]).includes(field))).toBe(true)
    expect(required.every((field) => (ADVANCE_PROBLEMS as readonly string[]).includes(`needs-${field}`))).toBe(true)
    expect(required).not.toContain('prediction')
  }
})

test('there has to be something to read before it is shared', () => {
  expect([
    whyNotShare({ question: null, change: null, saw: null }),
    whyNotShare({ question: null, change: 'Pairs', saw: null }),
  ]).toEqual(['nothing-written', null])
})

test('a prediction counts as written beforehand until the day after the trying began, by the days of the district', () => {
  const predicted = (predictedAt: string | null, triedFrom: string | null, predictionChangedAt: string | null = null) =>
    predictedBefore({ predictedAt, triedFrom, predictionChangedAt }, 'America/Denver')
  expect(predicted(null, '2026-11-02')).toBe('none')
  expect(predicted('2026-11-02T15:00:00Z', '2026-11-02')).toBe('before')
  expect(predicted('2026-11-03T03:00:00Z', '2026-11-02')).toBe('before')
  expect(predicted('2026-11-03T08:00:00Z', '2026-11-02')).toBe('after')
  expect(predicted('2026-11-03T08:00:00Z', null)).toBe('before')
  expect(predicted('2026-11-01T08:00:00Z', '2026-11-02', '2026-11-01T08:05:00Z')).toBe('before')
  expect(predicted('2026-11-01T08:00:00Z', '2026-11-02', '2027-01-12T08:05:00Z')).toBe('changed')
})

test.each([
  ['plan-do-study-act', { question: 'plan', noticed: 'plan', tried: 'do' }],
  ['spiral-of-inquiry', { question: 'scan', noticed: 'scan', tried: 'act' }],
  ['collaborative-inquiry', { question: 'question', noticed: 'question', tried: 'try' }],
  ['instructional-rounds', { question: 'problem', noticed: 'problem', tried: 'observe' }],
  ['leadership-inquiry', { question: 'question', noticed: 'listen', tried: 'try' }],
])('%s begins where what one has is asked for', (key, steps) => {
  const form = FORMS.find((one) => one.key === key)!
  const begun = (['question', 'noticed', 'tried'] as const).map((from) => [from, firstStep<Step>(form.steps, from).key])
  expect(Object.fromEntries(begun)).toEqual(steps)
})

test('a cycle is called by its question, or by what else there is', () => {
  expect(titleOf({ question: null, change: 'Talk in pairs', saw: 'They talked' })).toBe('Talk in pairs')
  expect(titleOf({ question: null, change: null, saw: null })).toBeNull()
  const long = titleOf({ question: null, change: null, saw: 'They talked. '.repeat(40) })!
  expect([long.length < 165, long.endsWith('talked. …') || long.endsWith('They …')]).toEqual([true, true])
})

test('companions need to be readable to each other', () => {
  const at = { sharedAt: '2026-11-02T15:00:00Z' }
  expect([whyNotOffer({ sharedAt: null }, at), whyNotOffer(at, { sharedAt: null }), whyNotOffer(at, at)]).toEqual([
    'ours-not-shared',
    'theirs-not-shared',
    null,
  ])
})
