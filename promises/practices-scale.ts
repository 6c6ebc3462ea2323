import { measured, printed, SIZES } from '../bench/practices/measure.ts'
import type { Promised } from './promise.ts'

const MOST_MS = 100
const WANTED = { practices: 10_000, adoptions: 100_000, posts: 1_000_000 }

export const promise: Promised = {
  statement:
    'at 10,000 practices, 100,000 adoptions and 1,000,000 posts, with four readers at a time: practice page, search and community feed answer within 100 ms at the 99th percentile, also the practice most teams take up and the community most people write in',
  async check() {
    const found = await measured()
    printed(found)
    const { rows, sizes, loadSeconds } = found
    const largest = sizes.at(-1)!
    const worst = (kind: (typeof rows)[number]['kind']) =>
      rows
        .filter((row) => row.kind === kind)

        .map(({ what, loads }) => ({ kind, what, p99: loads.at(-1)!.p99, growth: loads.at(-1)!.p50 / loads[0]!.p50 }))
        .toSorted((one, other) => other.p99 - one.p99)[0]!
    const kinds = (['practice page', 'search', 'feed'] as const).map(worst)
    const isLarge = (Object.keys(WANTED) as (keyof typeof WANTED)[]).every((what) => largest[what] >= WANTED[what])
    return {
      holds: isLarge && kinds.every(({ p99 }) => p99 < MOST_MS),
      figure: `${kinds.map(({ kind, what, p99, growth }) => `${kind}: p99 ${p99.toFixed(0)} ms (${what}; p50 ${growth.toFixed(1)} times that at ${SIZES[0]! * 100} practices)`).join('; ')}; ${largest.practices} practices, ${largest.adoptions} adoptions, ${largest.posts} posts made in ${loadSeconds.toFixed(0)} s`,
    }
  },
}
