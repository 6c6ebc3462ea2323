import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference, kept } from './difference.ts'

const went = (stretches: ReturnType<typeof difference>) => stretches.filter(({ kind }) => kind === 'went').map(({ text }) => text)
const came = (stretches: ReturnType<typeof difference>) => stretches.filter(({ kind }) => kind === 'came').map(({ text }) => text)

test('a word that was changed is found, and nothing around it', () => {
  const stretches = difference('Talk for three minutes, then write.', 'Talk for five minutes, then write.')
  expect([went(stretches), came(stretches)]).toEqual([['three'], ['five']])
  expect(kept(stretches)).toBeCloseTo(5 / 6)
})

test('accents and quotes belong to their words', () => {
  const stretches = difference('Pregunte “¿cómo lo sabes?” una vez.', 'Pregunte “¿cómo lo sabes?” dos veces.')
  expect(went(stretches).join('')).not.toMatch(/cómo/)
})

test('what stayed and came is the new text, what stayed and went the old one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const stretches = difference(before, after)
      const without = (kind: string) =>
        stretches
          .filter((stretch) => stretch.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect([without('came'), without('went')]).toEqual([before, after])
    }),
  )
})
