import { degree } from './degree.ts'
import type { Network } from './network.ts'
import { correlationOverArcs } from './value-assortativity.ts'

/**
 * Assortativity by degree.
 *
 * Use: do the well-connected keep to one another (above 0), leaving the rest apart, or are they tied to those with few ties (below 0)?
 * Definition: Pearson correlation of degrees over arcs; where ties are directed, of the degree out of the one who names and the degree in of the one
 * named (Newman 2002, Physical Review Letters 89:208701; R igraph `assortativity_degree`). Units: −1 to 1. Null when there is no tie, or degrees do not
 * vary over them. Errors: none.
 *
 * @example degreeAssortativity(network({ nodes: 4, edges: [[0, 1], [0, 2], [0, 3], [1, 2]] })) // -0.7142857142857143
 */
export function degreeAssortativity(network: Network): number | null {
  return correlationOverArcs(network, degree(network, 'out'), degree(network, 'in'))
}
