import { expect, test } from 'vitest'
import { placeTree } from './place-tree.ts'
import type { Known, Org } from './place-tree.ts'

const org = (sourceId: string, type: string, parent: string | null = null, more: Partial<Org> = {}): Org => ({
  line: 2,
  sourceId,
  name: `The ${sourceId}`,
  type,
  identifier: null,
  parent,
  removed: false,
  ...more,
})
const empty: Known = { top: { sourceId: null, identifier: null, name: 'Our district' }, sourceIds: new Set(), whole: true }
const shape = (orgs: Org[], known = empty) =>
  placeTree(orgs, known).places.map(
    ({ sourceId, kind, parent, isTop }) => `${parent ?? (isTop ? 'top' : 'district')} > ${sourceId} ${kind}`,
  )
const rules = (orgs: Org[], known = empty) => {
  const { errors, warnings } = placeTree(orgs, known)
  return [...errors, ...warnings].map(({ rule, value }) => `${rule} ${value}`)
}

test('the one district is the one that stands here; its schools and their departments hang below', () => {
  const orgs = [org('dep', 'department', 's'), org('s', 'school', 'd'), org('d', 'district')]
  expect(shape(orgs)).toEqual(['s > dep department', 'district > s school', 'top > d district'])
  expect(rules(orgs)).toEqual([])
})

test('what is above the district is left out, and stands for it', () => {
  const orgs = [org('state', 'state'), org('d', 'district', 'state'), org('s', 'school', 'state')]
  expect(shape(orgs)).toEqual(['top > d district', 'district > s school'])
  expect(placeTree(orgs, empty).standsFor.get('state')).toBe('d')
  expect(rules(orgs)).toEqual(['above-the-district The state'])
})

test('without a district, the only root that is more than a school takes its part', () => {
  expect(shape([org('m', 'ministryofeducation'), org('s', 'school', 'm')])).toEqual(['top > m district', 'district > s school'])
  expect(shape([org('s', 'school')])).toEqual(['district > s school'])
  expect(shape([org('a', 'district'), org('b', 'district')])).toEqual(['district > a district', 'district > b district'])
})

test('an unknown parent is harmless in a set that lists schools alone, and a mistake in one that is complete', () => {
  expect(rules([org('s', 'school', 'gone')])).toEqual(['unknown-parent gone'])
  expect(rules([org('d', 'district'), org('s', 'school', 'gone')])).toEqual(['unknown-reference gone'])
  const changes = { ...empty, whole: false, sourceIds: new Set(['here']) }
  expect(rules([org('s', 'school', 'here')], changes)).toEqual([])
  expect(shape([org('s', 'school', 'here')], changes)).toEqual(['here > s school'])
})

test('another district than the one that stands here is refused; the same one under a new id is not', () => {
  const known = { ...empty, top: { sourceId: 'd', identifier: '42', name: 'Fern' } }
  expect(rules([org('x', 'district')], known)).toEqual(['other-district The x'])
  expect(shape([org('x', 'district', null, { identifier: '42' })], known)).toEqual(['top > x district'])
  expect(shape([org('x', 'district', null, { name: 'Fern' })], known)).toEqual(['top > x district'])
})

test('a place beneath itself is named, and removed organizations make no place', () => {
  expect(rules([org('a', 'school', 'b'), org('b', 'school', 'a')])).toEqual(['loop a', 'loop b'])
  expect(shape([org('d', 'district'), org('s', 'school', 'd', { removed: true })])).toEqual(['top > d district'])
})
