/** From and to a round value that holds all intervals: made of what is shown alone, so that an axis tells nothing of the rest. */
export function scaleOf(intervals: readonly (readonly [number, number])[]): [number, number] {
  const low = Math.min(...intervals.map(([lower]) => lower))
  const high = Math.max(...intervals.map(([, upper]) => upper))
  const step = 10 ** Math.floor(Math.log10(Math.max(high - low, 1e-9)))
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step]
}
