import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sorted } from './sorted.ts'

test('short and long series are put in order, and the series itself is left alone', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.double({ noNaN: true }).map((value) => value + 0),
        { maxLength: 90 },
      ),
      (values) => {
        const given = Float64Array.from(values)
        expect(Array.from(sorted(given))).toEqual(values.toSorted((one, other) => one - other))
        expect(Array.from(given)).toEqual(values)
      },
    ),
  )
})
