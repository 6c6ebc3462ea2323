/** Compressed sparse rows: the neighbours of node v stand in `target`, ascending, from `start[v]` up to `start[v + 1]`, with their weights. */
export type Rows = { start: Int32Array; target: Int32Array; weight: Float64Array }

/**
 * Rows of arcs in any order, those given twice made one.
 *
 * Use: inside `network`. Definition: two counting sorts, by target and then by source. Units: weights of arcs given twice are added. Errors: none.
 *
 * @example rowsOf(2, Int32Array.of(0, 0), Int32Array.of(1, 1), Float64Array.of(1, 2)).weight // Float64Array [3]
 */
export function rowsOf(nodes: number, from: Int32Array, to: Int32Array, weights: Float64Array): Rows {
  const start = new Int32Array(nodes + 1)
  for (const node of to) start[node + 1]!++
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!
  const next = start.slice()
  const columns = { start, target: new Int32Array(from.length), weight: new Float64Array(from.length) }
  for (let arc = 0; arc < from.length; arc++) {
    const place = next[to[arc]!]!++
    columns.target[place] = from[arc]!
    columns.weight[place] = weights[arc]!
  }
  return merged(nodes, transposed(nodes, columns))
}

/**
 * The same arcs by the node they reach.
 *
 * Use: who a node is named by. Definition: one counting sort; rows come out ascending. Units: those of the rows. Errors: none.
 *
 * @example transposed(2, { start: Int32Array.of(0, 1, 1), target: Int32Array.of(1), weight: Float64Array.of(3) }).start // Int32Array [0, 0, 1]
 */
export function transposed(nodes: number, rows: Rows): Rows {
  const start = new Int32Array(nodes + 1)
  for (const node of rows.target) start[node + 1]!++
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!
  const next = start.slice()
  const target = new Int32Array(rows.target.length)
  const weight = new Float64Array(rows.target.length)
  for (let node = 0; node < nodes; node++) {
    for (let arc = rows.start[node]!; arc < rows.start[node + 1]!; arc++) {
      const place = next[rows.target[arc]!]!++
      target[place] = node
      weight[place] = rows.weight[arc]!
    }
  }
  return { start, target, weight }
}

/** Neighbours stand in order, so an arc given twice stands beside itself. */
function merged(nodes: number, { start, target, weight }: Rows): Rows {
  const starts = new Int32Array(nodes + 1)
  let kept = 0
  for (let node = 0; node < nodes; node++) {
    for (let arc = start[node]!; arc < start[node + 1]!; arc++) {
      if (kept > starts[node]! && target[kept - 1] === target[arc]) weight[kept - 1]! += weight[arc]!
      else {
        target[kept] = target[arc]!
        weight[kept++] = weight[arc]!
      }
    }
    starts[node + 1] = kept
  }
  return { start: starts, target: target.slice(0, kept), weight: weight.slice(0, kept) }
}
