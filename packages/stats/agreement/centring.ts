import type { Ascent } from '../linear/newton.ts'

/** Sets of parameters that each sum to 0: how to go between all of them and the free ones. */
export type Centring = {
  free: number
  expand: (free: Float64Array) => Float64Array
  reduce: (all: Ascent) => Ascent
  errors: (covariance: Float64Array) => Float64Array
}

/**
 * Centring of sets of parameters.
 *
 * Use: a model that only knows differences within each set; `loose` parameters after them stand for themselves. Definition: all but the last parameter of a set are free, the last is their
 * negative sum; slopes and information follow by the chain rule, and so does each parameter's standard error (R `contr.sum`).
 * Units: those of the parameters. Errors: none.
 *
 * @example centringOf([3]).expand(Float64Array.of(1, 2)) // Float64Array [1, 2, -3]
 */
export function centringOf(sizes: readonly number[], loose = 0): Centring {
  /** For each parameter, the free ones it is made of and their signs. */
  const made: { place: number; sign: number }[][] = []
  let free = 0
  for (const size of sizes) {
    const places = Array.from({ length: size - 1 }, (_, place) => free + place)
    for (const place of places) made.push([{ place, sign: 1 }])
    made.push(places.map((place) => ({ place, sign: -1 })))
    free += size - 1
  }
  for (let place = 0; place < loose; place++) made.push([{ place: free++, sign: 1 }])
  return {
    free,
    expand: (values) =>
      Float64Array.from(made, (parts) => parts.reduce((sum, { place, sign }) => sum + sign * values[place]!, 0)),
    reduce: ({ value, slope, information }) => {
      const reduced = { value, slope: new Float64Array(free), information: new Float64Array(free * free) }
      for (const [row, parts] of made.entries()) {
        for (const one of parts) {
          reduced.slope[one.place]! += one.sign * slope[row]!
          for (const [column, others] of made.entries())
            for (const other of others)
              reduced.information[one.place * free + other.place]! +=
                one.sign * other.sign * information[row * made.length + column]!
        }
      }
      return reduced
    },
    errors: (covariance) =>
      Float64Array.from(made, (parts) => {
        let variance = 0
        for (const one of parts)
          for (const other of parts) variance += one.sign * other.sign * covariance[one.place * free + other.place]!
        return Math.sqrt(variance)
      }),
  }
}
