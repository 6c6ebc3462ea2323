import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tiesOf } from '../test/network-data.ts'
import { anyNetwork } from '../test/random-network.ts'
import { hasTie } from './has-tie.ts'

test('finds exactly the ties there are', () => {
  fc.assert(
    fc.property(anyNetwork(), (made) => {
      const known = new Set(
        tiesOf(made).flatMap(([from, to]) => (made.directed ? [`${from} ${to}`] : [`${from} ${to}`, `${to} ${from}`])),
      )
      for (let from = 0; from < made.nodes; from++)
        for (let to = 0; to < made.nodes; to++) expect(hasTie(made, from, to)).toBe(known.has(`${from} ${to}`))
    }),
  )
})
