import { expect, test } from 'vitest'
import { treeOf } from './tree.ts'

const place = (id: string, parentId: string | null, kind: 'district' | 'school' | 'department' | 'grade') => ({
  id,
  parentId,
  kind,
  name: id,
})
const drawn = (places: Parameters<typeof treeOf>[0]) =>
  treeOf(places).map(({ place: { name }, depth }) => `${'-'.repeat(depth)}${name}`)

test('siblings by kind, then by name, numbers as numbers', () => {
  const places = [
    place('Grade 10', 'Oak', 'grade'),
    place('Grade 9', 'Oak', 'grade'),
    place('Oak', 'District', 'school'),
    place('Elm', 'District', 'school'),
    place('Transportation', 'District', 'department'),
    place('District', null, 'district'),
  ]
  expect(drawn(places)).toEqual(['District', '-Transportation', '-Elm', '-Oak', '--Grade 9', '--Grade 10'])
})

test('who keeps one school sees a tree that begins with it', () => {
  expect(drawn([place('Grade 9', 'Oak', 'grade'), place('Oak', 'District', 'school')])).toEqual(['Oak', '-Grade 9'])
})
