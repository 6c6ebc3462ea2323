import { describe, expect, test } from 'vitest'
import { countsOf, fitting, pointOf, whyNotAsk } from './check.ts'
import type { AskProblem, Question } from './check.ts'
import { protectedTopic } from './protected-topic.ts'
import type { Topic } from './protected-topic.ts'

const piles: Question = { kind: 'piles', text: 'I can say why the fractions are equal' }
const yes: Question = { kind: 'yes-no', text: 'Did you explain it to someone today?' }
const rating: Question = { kind: 'rating', text: 'How clear was today?' }
const noticed: Question = { kind: 'noticed', text: 'What did you notice?' }

test.each<[string, Topic | null]>([
  ['Who did your parents vote for?', 'politics'],
  ['Is your family Republican or Democrats?', 'politics'],
  ['¿Por quién votó tu familia? ¿Qué partido político?', 'politics'],
  ['Have you felt depressed this week?', 'mind'],
  ['¿Tienes ansiedad antes del examen?', 'mind'],
  ['Do you have a boyfriend?', 'sex'],
  ['Have you ever used drugs or alcohol?', 'harm'],
  ['¿Alguna vez has fumado o usado drogas?', 'harm'],
  ['Do your parents fight a lot?', 'family'],
  ['Are your parents strict about homework?', 'family'],
  ['¿Tus padres te ayudan con la tarea?', 'family'],
  ['What did your doctor tell you?', 'privilege'],
  ['Does your family go to church?', 'religion'],
  ['¿Crees en Dios?', 'religion'],
  ['How much does your mom earn?', 'income'],
  ['Is your family poor?', 'income'],
  // What lessons are made of stays open.
  ['Which fact family does 3 × 4 = 12 belong to?', null],
  ['I can compare the two political maps of 1860', null],
  ['I can find the income in a word problem', null],
  ['I can say why Romeo and Juliet’s families fought', null],
  ['Did talking with a partner first help you write?', null],
  ['How sure are you about photosynthesis?', null],
  ['¿Qué tan claro fue el ejemplo de hoy?', null],
  ['Puedo explicar por qué las fracciones son iguales', null],
  ['I can name three religions of ancient India', null],
])('%j: %s', (text, topic) => {
  expect(protectedTopic(text)).toBe(topic)
})

test.each<[Question[], AskProblem | null]>([
  [[piles], null],
  [[piles, yes, noticed], null],
  [[], 'no-question'],
  [[{ ...piles, text: ' ' }], 'no-question'],
  [[piles, yes, rating, noticed], 'too-many'],
  [[noticed, noticed], 'two-noticed'],
  [[piles, { kind: 'yes-no', text: 'Do your parents fight?' }], 'family'],
])('%j may be asked: %s', (questions, reason) => {
  expect(whyNotAsk(questions, '')?.reason ?? null).toBe(reason)
})

test('what the class is told is held to the same rule', () => {
  expect(whyNotAsk([piles], 'We try to talk about your family’s income: is your family poor?')).toEqual({
    reason: 'income',
    at: null,
  })
})

describe('answers', () => {
  const questions = [piles, rating, noticed]
  test.each<[unknown[], unknown]>([
    [
      [0, 7, ' It helped to draw '],
      [0, 7, 'It helped to draw'],
    ],
    [
      ['2', '10', ''],
      [2, 10, null],
    ],
    [[3, 7, ''], null],
    [[0, 11, ''], null],
    [[-1], null],
    [[null, null, ''], null],
    [[0.5], null],
    [[0, 7, { name: 'x' }], null],
  ])('%j read as %j', (given, read) => {
    expect(fitting(questions, given)).toEqual(read)
  })

  const answers = [
    [0, 7, 'x'],
    [0, 9, null],
    [1, null, null],
    [2, 7, null],
  ]
  test('are counted by choice, with the papers that were typed in', () => {
    const paper = [[3, 1, 0], [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0], []]
    expect(countsOf(questions, answers, null)[0]).toEqual([2, 1, 1])
    expect(countsOf(questions, answers, paper)).toEqual([[5, 2, 1], [0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0], []])
  })

  test('make a point of the measure that fits', () => {
    const counts = countsOf(questions, answers, null)
    const empty = { value: null, numerator: null, denominator: null, almost: null }
    expect(pointOf('piles', questions, counts)).toEqual({ ...empty, numerator: 2, almost: 1, denominator: 4 })
    expect(pointOf('rating', questions, counts)).toEqual({ ...empty, each: [7, 7, 9] })
    expect(pointOf('proportion', questions, counts)).toBeNull()
    expect(pointOf('proportion', [yes], [[5, 15]])).toEqual({ ...empty, numerator: 15, denominator: 20 })
  })
})
