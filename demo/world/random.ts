import { createHash } from 'node:crypto'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export const SEED = 'juniper-valley-1'

/** A stream of chance named by `key`: each part of the world draws from its own, so that a change in one leaves the others alone. */
export function chanceOf(key: string) {
  const rng = xoroshiro128plus(createHash('sha256').update(`${SEED}/${key}`).digest().readInt32LE(0))
  const int = (min: number, max: number) => uniformInt(rng, min, max)
  const unit = () => int(0, 999_999) / 1_000_000
  const chance = {
    int,
    unit,
    happens: (share: number) => unit() < share,
    pick: <Thing>(list: readonly Thing[]): Thing => list[int(0, list.length - 1)]!,
    /** Roughly normal, by adding up: mean 0, standard deviation 1. */
    noise: () => Math.round((Array.from({ length: 12 }, unit).reduce((sum, each) => sum + each, 0) - 6) * 1e6) / 1e6,
    shuffled: <Thing>(list: readonly Thing[]): Thing[] => {
      const copy = [...list]
      for (let at = copy.length - 1; at > 0; at--) {
        const other = int(0, at)
        ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
      }
      return copy
    },
    some: <Thing>(list: readonly Thing[], count: number): Thing[] => chance.shuffled(list).slice(0, Math.max(0, count)),
    weighted: <Thing extends string>(weights: Record<Thing, number>): Thing => {
      const entries = Object.entries(weights) as [Thing, number][]
      let left = unit() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      return entries.find(([, weight]) => (left -= weight) < 0)?.[0] ?? entries[0]![0]
    },
  }
  return chance
}

export type Chance = ReturnType<typeof chanceOf>
