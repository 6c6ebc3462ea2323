/**
 * Stretches of one sign.
 *
 * Use: the common ground of all rules that ask for so many points in a row.
 * Definition: longest stretches in which the sign stays the same and is not 0, when they hold at least so many items.
 * Units: items. Errors: none.
 *
 * @example stretches([5, 3, -1, 2, 4, 6], Math.sign, 3) // [[1, [2, 4, 6]]]
 */
export function stretches<Item>(items: readonly Item[], signOf: (item: Item) => number, length: number): [number, Item[]][] {
  const found: [number, Item[]][] = []
  let from = 0
  for (let at = 1; at <= items.length; at++) {
    const sign = signOf(items[from]!)
    if (at < items.length && signOf(items[at]!) === sign) continue
    if (sign !== 0 && at - from >= length) found.push([sign, items.slice(from, at)])
    from = at
  }
  return found
}
