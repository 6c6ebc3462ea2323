/** How far a figure is from its reference, relative to the reference. */
export function relativeError(got: number, reference: number): number {
  return got === reference ? 0 : Math.abs(got - reference) / Math.abs(reference)
}
