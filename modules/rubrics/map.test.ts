import { describe, expect, test } from 'vitest'
import { fitting, holesOf, rowsOf, whyNotOffer, whyNotPublishMap } from './map.ts'
import type { MapContent } from './map.ts'

const criteria = [
  { id: 'claim', name: 'Claim' },
  { id: 'limits', name: 'Limits' },
]
const bridge = { id: 't1', grade: '06', name: 'Which bridge?', about: '', criterionIds: ['claim'] } as const
const content = (of: Partial<MapContent> = {}): MapContent => ({
  grades: [
    { grade: '06', rubricId: null },
    { grade: '12', rubricId: null },
  ],
  looks: [{ criterionId: 'claim', grade: '12', text: 'One thing is so.' }],
  tasks: [bridge],
  ...of,
})
const fresh = { criteria, latest: null, sameRubric: false }

describe('what is published', () => {
  test('goes backward, and leaves out what belongs to no grade or criterion of it', () => {
    const looks = [...content().looks, { criterionId: 'gone', grade: '12', text: 'x' } as const]
    const tasks = [bridge, { ...bridge, id: 't2', grade: '03' } as const, { ...bridge, id: 't3', criterionIds: ['gone'] }]
    const fits = fitting(content({ looks, tasks }), criteria)
    expect(fits.grades.map(({ grade }) => grade)).toEqual(['12', '06'])
    expect(fits.looks).toEqual(content().looks)
    expect(fits.tasks).toEqual([bridge])
  })

  test.each([
    ['rubric-not-published', content(), { ...fresh, criteria: null }],
    ['no-grades', content({ grades: [] }), fresh],
    ['nothing-in-it', content({ looks: [], tasks: [] }), fresh],
    ['nothing-in-it', content({ looks: [], tasks: [{ ...bridge, criterionIds: [] }] }), fresh],
    ['task-without-name', content({ tasks: [{ ...bridge, name: '' }] }), fresh],
    ['nothing-changed', content(), { criteria, latest: content(), sameRubric: true }],
    [null, content(), { criteria, latest: content(), sameRubric: false }],
    [null, content({ looks: [] }), fresh],
  ] as const)('%s', (why, of, standing) => expect(whyNotPublishMap(of, standing)).toBe(why))
})

test('a hole is where a criterion meets a grade without a task, and a task fills only what it shows', () => {
  const rows = rowsOf(criteria, fitting(content(), criteria))
  expect(rows.map(({ cells }) => cells.map(({ grade, text, tasks }) => [grade, text, tasks.length]))).toEqual([
    [
      ['12', 'One thing is so.', 0],
      ['06', '', 1],
    ],
    [
      ['12', '', 0],
      ['06', '', 0],
    ],
  ])
  expect(holesOf(rows)).toEqual({
    cells: 4,
    withoutTask: 3,
    without: [
      { criterion: 'Claim', grades: ['12'] },
      { criterion: 'Limits', grades: ['12', '06'] },
    ],
  })
})

test.each([
  [['06'], null],
  [['05', '06'], null],
  [[], null],
  [['07'], 'other-grade'],
])('a class of %j may say it offered a task of grade 6: %s', (grades, why) => expect(whyNotOffer(bridge, { grades })).toBe(why))
