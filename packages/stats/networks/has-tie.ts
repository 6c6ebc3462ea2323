import type { Network } from './network.ts'

/**
 * Is there a tie from one node to another?
 *
 * Use: inside other statistics. Definition: binary search in the row of the first node. Units: none. Errors: none.
 *
 * @example hasTie(network({ nodes: 3, edges: [[0, 1]] }), 1, 0) // true
 */
export function hasTie({ out }: Network, from: number, to: number): boolean {
  let low = out.start[from]!
  let high = out.start[from + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const node = out.target[middle]!
    if (node === to) return true
    if (node < to) low = middle + 1
    else high = middle - 1
  }
  return false
}
