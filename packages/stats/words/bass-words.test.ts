import { expect, test } from 'vitest'
import { bassModel } from '../spread/bass-model.ts'
import { bassWords } from './bass-words.ts'

test('by others or by oneself, or too early, or no such curve', () => {
  const spread = [1, 2, 4, 8, 14, 20, 22, 18, 12, 7, 3, 1]
  const model = bassModel(spread)
  expect(bassWords(model).key).toBe('bass.byOthers')
  expect(bassWords({ ...model, innovation: 0.6, imitation: 0.2 } as typeof model).key).toBe('bass.byOneself')
  expect(bassWords({ fitted: false, because: 'before-peak' })).toEqual({ key: 'bass.beforePeak', values: {} })
  expect(bassWords({ fitted: false, because: 'no-curve' }).key).toBe('bass.noCurve')
})
