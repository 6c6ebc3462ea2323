import { expect, test } from 'vitest'
import { FORMS } from '../../db/migrations/0006-forms.ts'
import { ADVANCE_PROBLEMS, nextStep, predictedBefore, REQUIRABLE, whyNotAdvance, whyNotShare } from './cycle.ts'
import type { AdvanceProblem, Progress } from './cycle.ts'

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

test('a prediction counts as written beforehand until the day after the trying began', () => {
  expect(predictedBefore({ predictedAt: null, triedFrom: '2026-11-02' })).toBe('none')
  expect(predictedBefore({ predictedAt: '2026-11-02T15:00:00Z', triedFrom: '2026-11-02' })).toBe('before')
  expect(predictedBefore({ predictedAt: '2026-11-03T08:00:00Z', triedFrom: '2026-11-02' })).toBe('after')
  expect(predictedBefore({ predictedAt: '2026-11-03T08:00:00Z', triedFrom: null })).toBe('before')
})
