import { describe, expect, test } from 'vitest'
import { HARMS, judgedOf, NULLS, TRUE_EFFECTS } from './world/outcomes/judged.ts'
import { makeSittings, makeTested } from './world/outcomes/results.ts'
import { makeStudents } from './world/students.ts'

const sittings = makeSittings(makeTested(makeStudents()))

/** The promise `built-in-effects` asks the same of a thousand other courses of chance. */
describe('what is built into the demo’s results is what “did it work” finds', () => {
  test.each(TRUE_EFFECTS.map((effect) => [effect.key, effect] as const))('the gain: %s', (_, effect) => {
    expect(judgedOf(sittings, effect, 'everyone')).toBe('better')
  })
  test.each(NULLS.map((effect) => [effect.key, effect] as const))('what did nothing: %s', (_, effect) => {
    expect(judgedOf(sittings, effect, 'everyone')).toBe('unclear')
  })
  test.each(HARMS.map((effect) => [effect.key, effect] as const))('the harm, which an average hides: %s', (_, effect) => {
    expect(judgedOf(sittings, effect, 'everyone')).toBe('unclear')
    expect(judgedOf(sittings, effect, 'touched')).toBe('worse')
  })
})
