import { measurePages, printed } from '../bench/pages/measure.ts'
import type { Promised } from './promise.ts'

const LEAST_RATIO = 0.3
const MOST_CPU_MS = 2
const MOST_GROWTH = 1.3
const PAGES = ['home', 'team', 'cycle']

export const promise: Promised = {
  statement: `home, team and cycle at least ${LEAST_RATIO} of the requests per second of a bare route that selects one row of 2 KB on the same database, at most ${MOST_CPU_MS} ms of processor time each; at 100 times the demo district their median is at most ${MOST_GROWTH} times as long`,
  async check() {
    const measured = await measurePages(100)
    printed(measured)
    const pages = measured.rows.filter(({ what }) => PAGES.includes(what))
    const ratio = Math.min(...pages.map((row) => row.ratio))
    const cpu = Math.max(...pages.map(({ cpuMs }) => cpuMs))
    const growth = Math.max(...measured.grown.map((page) => page.ratio))
    const each = pages.map(
      ({ what, clients, ratio: of, cpuMs, load }) =>
        `${what} at ${clients}: ${of.toFixed(2)}, ${cpuMs.toFixed(1)} ms, p99 ${load.p99.toFixed(0)} ms`,
    )
    return {
      holds: ratio >= LEAST_RATIO && cpu <= MOST_CPU_MS && growth <= MOST_GROWTH,
      figure: `${each.join('; ')}; at 100 times the size ${measured.grown.map((page) => `${page.what} ${page.ratio.toFixed(2)}`).join(', ')}`,
    }
  },
}
