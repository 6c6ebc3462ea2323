import { funnelLimits, funnelLimitsAt } from '#stats'
import type { ForWhom } from './contract.ts'

export type FunnelDot = { name: string; n: number; share: number; isOutside: boolean }
export type Funnel = {
  target: number
  dots: FunnelDot[]
  /** Where shares of schools of a size lie, 95 and 99.8 of a hundred, from the smallest to the largest. */
  limits: { n: number; usual: [number, number]; rare: [number, number] }[]
}

const LEAST = 5
const STEPS = 24

/** Schools beside each other, each with the room that its size gives to chance; null where too few may be told of. Pure. */
export function funnelOf({ measure, places }: Pick<ForWhom, 'measure' | 'places'>, at: number): Funnel | null {
  if (measure.metFrom === null) return null
  const told = places.flatMap(({ placeId, name, everyone }) => {
    const { n, value } = everyone[at]!
    return placeId === null || n === null || n === 0 || value === null ? [] : [{ name, n, share: value }]
  })
  const all = told.reduce((sum, { n, share }) => sum + n * share, 0) / told.reduce((sum, { n }) => sum + n, 0)
  if (told.length < LEAST || !(all > 0 && all < 1)) return null
  const { funnel, places: judged } = funnelLimits(told.map(({ n, share }) => ({ events: Math.round(n * share), total: n })))
  const [least, most] = [Math.min(...told.map(({ n }) => n)), Math.max(...told.map(({ n }) => n))]
  const span = (n: number, outside: number): [number, number] => {
    const { lower, upper } = funnelLimitsAt(funnel, n, outside)
    return [lower, upper]
  }
  return {
    target: funnel.target,
    dots: told.map(({ name, n, share }, index) => ({ name, n, share, isOutside: judged[index]!.zone !== 'inside' })),
    limits: Array.from({ length: STEPS + 1 }, (_, step) => {
      const n = least + ((most - least) * step) / STEPS
      return { n, usual: span(n, 0.05), rare: span(n, 0.002) }
    }),
  }
}
