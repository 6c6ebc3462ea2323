import { expect, test } from 'vitest'
import { pChart } from './p-chart.ts'
import { targetCapability } from './target-capability.ts'
import { xmrChart } from './xmr-chart.ts'

// limits 2.0674 and 10.9326
const chart = xmrChart([5, 7, 6, 8])

test('as Making Data Count: beyond a limit it passes or fails for sure, between them it hits and misses', () => {
  expect(targetCapability(chart, 11, 'higher')).toBe('fails')
  expect(targetCapability(chart, 11, 'lower')).toBe('passes')
  expect(targetCapability(chart, 2, 'higher')).toBe('passes')
  expect(targetCapability(chart, 2, 'lower')).toBe('fails')
  expect(targetCapability(chart, 10, 'higher')).toBe('hitAndMiss')
})

test('the last phase decides, by the last point that has limits', () => {
  const rebased = xmrChart([5, 7, 6, 8, 21, 22, 23, 22], { phases: [4] })
  expect(targetCapability(rebased, 11, 'higher')).toBe('passes')
  expect(targetCapability(pChart([{ numerator: 45, denominator: 50 }, null]), 0.5, 'higher')).toBe('passes')
})

test('refuses without limits or target', () => {
  expect(() => targetCapability(chart, Number.NaN, 'higher')).toThrow('targetCapability needs a finite target, not NaN')
  expect(() => targetCapability({ ...chart, upper: [null], lower: [null] }, 3, 'higher')).toThrow(
    'targetCapability needs a chart with limits',
  )
})
