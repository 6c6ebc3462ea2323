import { expect, test } from 'vitest'
import { matchRule, whyNotMerge, whyNotUndo } from './match.ts'

test.each([
  [{ keptEnded: true, keptByHand: false, samePlace: false }, 'came-back'],
  [{ keptEnded: true, keptByHand: false, samePlace: true }, 'came-back'],
  [{ keptEnded: false, keptByHand: true, samePlace: false }, 'by-hand'],
  [{ keptEnded: false, keptByHand: false, samePlace: false }, 'two-places'],
  [{ keptEnded: false, keptByHand: false, samePlace: true }, 'same-name'],
] as const)('%o: %s', (pair, rule) => {
  expect(matchRule(pair)).toBe(rule)
})

test.each([
  [{ eitherErased: false, otherInUse: false }, null],
  [{ eitherErased: false, otherInUse: true }, 'newer-in-use'],
  [{ eitherErased: true, otherInUse: false }, 'one-erased'],
])('to join %o: %s', (pair, why) => {
  expect(whyNotMerge(pair)).toBe(why)
})

test.each([
  [{ eitherErased: false, joinedSince: false }, null],
  [{ eitherErased: false, joinedSince: true }, 'joined-since'],
  [{ eitherErased: true, joinedSince: true }, 'one-erased'],
])('to undo %o: %s', (pair, why) => {
  expect(whyNotUndo(pair)).toBe(why)
})
