import { expect, test } from 'vitest'
import { fromCase, slim } from './case.ts'
import type { CaseProblem } from './case.ts'
import { branchesWith, treeOf } from './framework.ts'
import { aPackage } from './server/testing.ts'

const items = [
  { id: 'b', text: 'Cites evidence', under: 'a', code: 'W.1.b', order: 2 },
  { id: 'a', text: 'Writes arguments', code: 'W.1', order: 1 },
  { id: 'c', text: 'States a claim', under: 'a', code: 'W.1.a', order: 1 },
]
type Package = ReturnType<typeof aPackage>
const read = (of: unknown) => fromCase(JSON.stringify(of))
const problemsOf = (change: (of: Package & Record<string, unknown>) => void): CaseProblem[] => {
  const of = aPackage(items)
  change(of as Package & Record<string, unknown>)
  const found = read(of)
  return 'problems' in found ? found.problems : []
}

test('a package is read with its order, whatever the order of the file', () => {
  const found = read(aPackage(items))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  expect(found.package).toMatchObject({ sourceId: 'd1', title: 'Standards', creator: 'A state', standing: 'Adopted', leftOut: 0 })
  expect(found.package.items.map(({ sourceId, parentId, code }) => [sourceId, parentId, code])).toEqual([
    ['a', null, 'W.1'],
    ['c', 'a', 'W.1.a'],
    ['b', 'a', 'W.1.b'],
  ])
  expect(found.package.items[0]).toMatchObject({ kind: 'Standard', grades: ['09', '10'], position: 0 })
})

test('ties of other kinds, a second parent and what lies elsewhere are counted, and break nothing', () => {
  const of = aPackage(items)
  const node = (identifier: string) => ({ title: identifier, identifier, uri: '' })
  of.CFAssociations.push(
    { ...of.CFAssociations[0]!, associationType: 'isRelatedTo' },
    { ...of.CFAssociations[0]!, originNodeURI: node('c'), destinationNodeURI: node('b') },
    { ...of.CFAssociations[0]!, originNodeURI: node('far'), destinationNodeURI: node('a') },
  )
  const found = read(of)
  expect('package' in found && found.package.leftOut).toBe(3)
})

test.each<[string, CaseProblem, (of: Package & Record<string, unknown>) => void]>([
  ['a document without a title', { at: 'CFDocument.title', reason: 'missing' }, (of) => (of.CFDocument.title = ' ')],
  ['an item without words', { at: 'CFItems[1].fullStatement', reason: 'missing' }, (of) => (of.CFItems[1]!.fullStatement = '')],
  ['two items of one name', { at: 'CFItems[2].identifier', reason: 'twice' }, (of) => (of.CFItems[2]!.identifier = 'b')],
  [
    'words too long',
    { at: 'CFItems[0].fullStatement', reason: 'too-long' },
    (of) => (of.CFItems[0]!.fullStatement = 'x'.repeat(5001)),
  ],
  [
    'a number for a code',
    { at: 'CFItems[0].humanCodingScheme', reason: 'not-text' },
    (of) => Object.assign(of.CFItems[0]!, { humanCodingScheme: 4 }),
  ],
  [
    'levels that are no list',
    { at: 'CFItems[0].educationLevel', reason: 'not-a-list' },
    (of) => Object.assign(of.CFItems[0]!, { educationLevel: '09' }),
  ],
  ['items that are no list', { at: 'CFItems', reason: 'not-a-list' }, (of) => Object.assign(of, { CFItems: {} })],
  [
    'a tie to nothing',
    { at: 'CFAssociations[0].destinationNodeURI', reason: 'missing' },
    (of) => Object.assign(of.CFAssociations[0]!, { destinationNodeURI: null }),
  ],
  [
    'an item that stands under itself by way of another',
    { at: 'CFAssociations[1]', reason: 'in-a-circle' },
    (of) => (of.CFAssociations[1]!.destinationNodeURI = { title: 'c', identifier: 'c', uri: '' }),
  ],
])('%s is named by its path', (_, problem, change) => {
  expect(problemsOf(change)).toContainEqual(problem)
})

test('what is no package says so, and everything wrong is said at once', () => {
  expect(fromCase('{')).toEqual({ problems: [{ at: '', reason: 'not-json' }] })
  expect(fromCase('[]')).toEqual({ problems: [{ at: 'CFDocument', reason: 'not-a-package' }] })
  expect(problemsOf((of) => of.CFItems.forEach((item) => (item.fullStatement = '')))).toHaveLength(3)
})

test('what a page sends reads the same as the file, and what is wrong keeps its path', () => {
  const text = JSON.stringify(aPackage(items))
  expect(fromCase(slim(text))).toEqual(fromCase(text))
  expect(slim(text).length).toBeLessThan(text.length * 0.7)
  const wrong = text.replace('"States a claim"', '7')
  expect(fromCase(slim(wrong))).toEqual({ problems: [{ at: 'CFItems[2].fullStatement', reason: 'not-text' }] })
  expect(fromCase(slim('nothing'))).toEqual({ problems: [{ at: '', reason: 'not-json' }] })
})

test('a tree is as deep as it is, and keeps in sight what is looked for with what it hangs on', () => {
  const tree = treeOf([
    { id: 'a', parentId: null },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: 'b' },
    { id: 'd', parentId: null },
    { id: 'e', parentId: 'gone' },
  ])
  expect(tree.map(({ id }) => id)).toEqual(['a', 'd', 'e'])
  expect(tree[0]!.under[0]!.under[0]!.id).toBe('c')
  expect(JSON.stringify(branchesWith(tree, ({ id }) => id === 'c'))).toBe(
    '[{"id":"a","parentId":null,"under":[{"id":"b","parentId":"a","under":[{"id":"c","parentId":"b","under":[]}]}]}]',
  )
})
