import { describe, expect, test } from 'vitest'
import type { ForWhom } from './contract.ts'
import { funnelOf } from './funnel.ts'

const measure = {
  id: '01900000-0000-7000-8000-000000000000',
  name: 'Reading',
  about: 'students' as const,
  definition: '',
  unit: '',
  direction: 'up' as const,
  lowest: null,
  highest: null,
  metFrom: 60,
}
const place = (name: string, n: number | null, value: number | null): ForWhom['places'][number] => ({
  placeId: '01900000-0000-7000-8000-000000000001',
  name,
  everyone: [{ n, value, lower: null, upper: null, band: null }],
  groups: [],
})
const alike = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Gum', 'Hazel'].map((name, at) =>
  place(name, 200 + at * 20, 0.5 + (at - 3) * 0.005),
)

describe('a funnel of schools', () => {
  test('holds schools that differ by chance, whatever their size, and names the one that does not', () => {
    const funnel = funnelOf({ measure, places: [...alike, place('Oak', 300, 0.8)] }, 0)!
    expect(funnel.dots.filter(({ isOutside }) => isOutside).map(({ name }) => name)).toEqual(['Oak'])
    const [small, large] = [funnel.limits[0]!, funnel.limits.at(-1)!]
    expect(small.usual[1] - small.usual[0]).toBeGreaterThan(large.usual[1] - large.usual[0])
    expect(small.rare[1]).toBeGreaterThan(small.usual[1])
  })

  test('leaves out what is withheld, and is not drawn of fewer than five or of a mean', () => {
    expect(funnelOf({ measure, places: [...alike, place('Oak', null, null)] }, 0)!.dots).toHaveLength(7)
    expect(funnelOf({ measure, places: alike.slice(0, 4) }, 0)).toBeNull()
    expect(funnelOf({ measure: { ...measure, metFrom: null }, places: alike }, 0)).toBeNull()
    expect(funnelOf({ measure, places: alike.map(({ name }) => place(name, 100, 1)) }, 0)).toBeNull()
  })
})
