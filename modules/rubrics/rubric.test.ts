import { describe, expect, test } from 'vitest'
import { fromCase, toCase } from './case.ts'
import { changesBetween, overallOf, scaleOf, stepsApart, whyNotPublish, whyNotScores } from './rubric.ts'
import type { Content } from './rubric.ts'

const of = (some: Partial<Content> = {}): Content => ({
  name: 'Argument',
  sentence: 'For anything argued in writing.',
  grades: ['11', '12'],
  halfLevels: false,
  levels: [
    { name: 'Beginning', score: 1 },
    { name: 'Ready', score: 2 },
    { name: 'Beyond', score: 4 },
  ],
  criteria: [
    {
      id: '0d3c2f7e-52a0-4c3e-9d3a-6f0b4a1e7c01',
      name: 'Claim',
      asks: 'Is there one?',
      weight: 1,
      descriptors: ['None.', 'One.', 'One, with its limits.'],
    },
    { id: '0d3c2f7e-52a0-4c3e-9d3a-6f0b4a1e7c02', name: 'Evidence', asks: '', weight: 2, descriptors: ['', 'Some.', ''] },
  ],
  ...some,
})

describe('scales', () => {
  test.each([
    [false, [1, 2, 4]],
    [true, [1, 1.5, 2, 3, 4]],
  ])('with halves %s', (halfLevels, scale) => expect(scaleOf(of({ halfLevels }))).toEqual(scale))

  test.each([
    [of(), 1, 4, 2],
    [of({ halfLevels: true }), 1.5, 2, 0.5],
    [of({ halfLevels: true }), 1, 4, 2],
  ])('steps apart are counted in levels, not in points', (content, one, other, steps) =>
    expect(stepsApart(content, one, other)).toBe(steps),
  )

  test.each([
    [[1, 2], null],
    [[1], 'missing'],
    [[1, null], 'missing'],
    [[1, 3], 'not-on-the-scale'],
    [[1, 1.5], 'not-on-the-scale'],
  ])('scores %j: %s', (scores, why) => expect(whyNotScores(of(), scores)).toBe(why))

  test('a criterion that counts twice does', () => expect(overallOf(of(), [1, 4])).toBe(3))
})

describe('what can be published', () => {
  test.each([
    [of(), null, null],
    [of({ criteria: [] }), null, 'no-criteria'],
    [of({ levels: [{ name: 'One', score: 1 }] }), null, 'few-levels'],
    [of({ levels: [...of().levels].toReversed() }), null, 'levels-out-of-order'],
    [of({ criteria: [{ ...of().criteria[0]!, descriptors: ['', '', ''] }] }), null, 'no-descriptors'],
    [of(), of(), 'nothing-changed'],
    [of({ grades: ['10'] }), of(), null],
  ])('case %#', (content, latest, why) => expect(whyNotPublish(content, latest)).toBe(why))
})

test('what changed is told by criterion and level, whatever the criterion is called now', () => {
  const [claim, evidence] = of().criteria
  const after = of({
    halfLevels: true,
    criteria: [{ ...claim!, name: 'The claim', descriptors: ['None.', 'One sentence.', 'One, with its limits.'] }],
  })
  expect(
    changesBetween(of(), after).map(({ criterion, level, what, before, after: now }) => [criterion, level, what, before, now]),
  ).toEqual([
    [null, null, 'halves', '', 'yes'],
    ['The claim', null, 'name', 'Claim', 'The claim'],
    ['The claim', 'Ready', 'descriptor', 'One.', 'One sentence.'],
    [evidence!.name, null, 'name', 'Evidence', ''],
    [evidence!.name, null, 'weight', '2', '1'],
    [evidence!.name, 'Ready', 'descriptor', 'Some.', ''],
  ])
})

describe('CASE', () => {
  const out = (content: Content, source: Parameters<typeof toCase>[0]['source'] = null) =>
    toCase({
      id: '01900000-0000-7000-8000-000000000001',
      content,
      source,
      madeAt: '2026-11-02T15:00:00.000Z',
      base: 'https://weft.example',
    })
  const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

  test('goes out with ids that it takes, and criteria and levels in their order', () => {
    const document = out(of())
    expect(document.identifier).toMatch(ID)
    expect(document.CFRubricCriteria.map(({ category, position }) => [category, position])).toEqual([
      ['Claim', 1],
      ['Evidence', 2],
    ])
    const levels = document.CFRubricCriteria[0]!.CFRubricCriterionLevels!
    expect(levels.map(({ quality, score, description }) => [quality, score, description])).toEqual([
      ['Beginning', 1, 'None.'],
      ['Ready', 2, 'One.'],
      ['Beyond', 4, 'One, with its limits.'],
    ])
    expect(levels.every(({ identifier }) => ID.test(identifier!))).toBe(true)
  })

  test.each([of(), of({ halfLevels: true, grades: [] }), of({ sentence: '' })])(
    'out, in and out again is the same document',
    (content) => {
      const document = out(content)
      const back = fromCase(JSON.stringify(document))
      if ('problem' in back) throw new Error(back.problem)
      expect(back.content).toEqual(content)
      expect(out(back.content, back.source)).toEqual(document)
    },
  )

  test('what others wrote, with fields that we have none for, comes back as it was', () => {
    const theirs = {
      identifier: '7c4a1de2-0000-4000-8000-000000000001',
      uri: 'https://elsewhere.example/CFRubrics/1',
      title: 'Theirs',
      lastChangeDateTime: '2025-01-01T00:00:00Z',
      CFRubricCriteria: [
        {
          identifier: '7c4a1de2-0000-4000-8000-000000000002',
          uri: 'https://elsewhere.example/c/2',
          description: 'Uses sources',
          CFItemURI: { title: 'W.9', identifier: 'x', uri: 'https://elsewhere.example/i' },
          position: 1,
          CFRubricCriterionLevels: [
            { identifier: 'a', uri: 'u:a', score: 0, quality: 'No', feedback: 'Try one source' },
            { identifier: 'b', uri: 'u:b', score: 5, quality: 'Yes' },
          ],
        },
      ],
    }
    const back = fromCase(JSON.stringify({ CFRubrics: [theirs] }))
    if ('problem' in back) throw new Error(back.problem)
    expect(back.content).toMatchObject({
      name: 'Theirs',
      levels: [
        { name: 'No', score: 0 },
        { name: 'Yes', score: 5 },
      ],
      criteria: [{ name: 'Uses sources' }],
    })
    const again = fromCase(JSON.stringify(out(back.content, back.source)))
    if ('problem' in again) throw new Error(again.problem)
    expect(out(again.content, again.source)).toEqual(out(back.content, back.source))
    expect(out(back.content, back.source)).toMatchObject(theirs)
    // Once its words changed, its dates are ours, and what it is called elsewhere stays.
    const changed = out({ ...back.content, name: 'Ours' }, { ...back.source!, isExact: false })
    expect(changed).toMatchObject({
      title: 'Ours',
      identifier: theirs.identifier,
      lastChangeDateTime: '2026-11-02T15:00:00.000Z',
    })
  })

  const criterion = (levels: object[]) => ({ category: 'C', CFRubricCriterionLevels: levels })
  test.each([
    ['{', 'not-json'],
    ['[]', 'not-a-rubric'],
    [JSON.stringify({ CFRubricCriteria: [] }), 'no-criteria'],
    [JSON.stringify({ CFRubricCriteria: [criterion([{ quality: 'A' }])] }), 'no-scores'],
    [JSON.stringify({ CFRubricCriteria: [criterion([{ score: 1 }]), criterion([{ score: 2 }])] }), 'levels-differ'],
    [JSON.stringify({ CFRubricCriteria: Array.from({ length: 13 }, () => criterion([{ score: 1 }])) }), 'too-many'],
  ])('%s is refused: %s', (text, problem) => expect(fromCase(text)).toMatchObject({ problem }))
})
