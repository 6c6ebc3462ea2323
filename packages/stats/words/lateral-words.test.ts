import { expect, test } from 'vitest'
import { lateralShare } from '../spread/lateral-share.ts'
import { lateralWords } from './lateral-words.ts'

test('the share with its limits, and what unknown sources leave open', () => {
  const [share, unknown] = lateralWords(lateralShare(['lateral', 'lateral', 'vertical', null, 'own']))
  expect(share).toMatchObject({ key: 'lateral.share', values: { lateral: 2, known: 3 } })
  expect(unknown).toEqual({ key: 'lateral.unknown', values: { unknown: 1, least: 0.5, most: 0.75 } })
  expect(lateralWords(lateralShare(['lateral']))).toHaveLength(1)
})

test('nothing known, and nothing from others at all', () => {
  expect(lateralWords(lateralShare([null, null])).map(({ key }) => key)).toEqual(['lateral.none', 'lateral.unknown'])
  expect(lateralWords(lateralShare(['own'])).map(({ key }) => key)).toEqual(['lateral.none'])
  const odd = { ...lateralShare(['lateral', null]), interval: null }
  expect(lateralWords({ ...odd, least: null })).toEqual([{ key: 'lateral.none', values: {} }])
  expect(lateralWords({ ...odd, most: null })).toHaveLength(1)
})
