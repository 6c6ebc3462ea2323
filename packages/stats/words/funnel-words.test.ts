import { expect, test } from 'vitest'
import { funnelWords } from './funnel-words.ts'

const place = (zone: 'inside' | 'high' | 'very high' | 'low' | 'very low', rough = false) => ({
  share: 0.4,
  z: 1,
  warning: { lower: 0.2, upper: 0.5 },
  alarm: { lower: 0.1, upper: 0.6 },
  zone,
  rough,
})

test('each zone has its sentence, with the limits of 95 in a hundred', () => {
  expect(funnelWords(place('inside'))).toEqual([{ key: 'funnel.inside', values: { share: 0.4, lower: 0.2, upper: 0.5 } }])
  expect((['high', 'very high', 'low', 'very low'] as const).map((zone) => funnelWords(place(zone))[0]?.key)).toEqual([
    'funnel.high',
    'funnel.veryHigh',
    'funnel.low',
    'funnel.veryLow',
  ])
})

test('with few people the limits are rough', () => {
  expect(funnelWords(place('inside', true))[1]).toEqual({ key: 'funnel.rough', values: {} })
})
