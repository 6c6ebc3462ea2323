import { expect, test } from 'vitest'
import { BANDS, differing, GRADES, stepsText, whyNotAnswer, whyNotShare } from './practice.ts'
import type { Written } from './practice.ts'

const written: Written = {
  name: 'Talk first',
  sentence: 'Partners rehearse aloud before anyone writes.',
  problem: '',
  students: '',
  steps: ['Write the question', 'Talk for three minutes'],
  conditions: '',
  indicator: '',
  takes: '',
  prediction: '',
}

test.each([
  [[], 'no-steps'],
  [['Ask'], null],
])('what has the steps %j can be shown: %s', (steps, reason) => expect(whyNotShare({ steps })).toBe(reason))

test.each([
  [null, null],
  ['2026-11-02T10:00:00Z', 'already-answered'],
])('a noticing answered at %s: %s', (answeredAt, reason) => expect(whyNotAnswer({ answeredAt })).toBe(reason))

test('steps are numbered as they are read', () =>
  expect(stepsText(written.steps)).toBe('1. Write the question\n2. Talk for three minutes'))

test('two versions differ in the texts that changed, in the order of the page', () => {
  expect(differing(written, written)).toEqual([])
  expect(differing(written, { ...written, takes: 'Ten minutes', steps: ['Write the question'] })).toEqual(['steps', 'takes'])
})

test('every grade lies in one band', () => expect(Object.values(BANDS).flat()).toEqual(GRADES))
