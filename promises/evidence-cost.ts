import { SIZES, measuredCosts, printed } from '../bench/outcomes/costs.ts'
import type { Promised } from './promise.ts'

export const promise: Promised = {
  statement: `the benchmarks print what an import, its rollups and a breakdown by group cost beside a COPY and a bare select in the same run, and how they grow from ${SIZES[0]!.toLocaleString('en-US')} results to 100 times as many: what is read from rollups grows with the windows, not with the results`,
  async check() {
    const costs = await measuredCosts()
    printed(costs)
    const [small, , large] = costs
    const growth = large!.byGroupMs / small!.byGroupMs
    const windows = large!.windows / small!.windows
    return {
      holds: growth <= 2 * windows,
      figure: `a breakdown takes ${small!.byGroupMs.toFixed(0)} ms at ${small!.rows.toLocaleString('en-US')} results in ${small!.windows} windows and ${large!.byGroupMs.toFixed(0)} ms at ${large!.rows.toLocaleString('en-US')} in ${large!.windows}; import at ${costs.map(({ share }) => `${(share * 100).toFixed(0)} %`).join(', ')} of COPY; rebuilding the rollups in ${costs.map(({ rebuildSeconds }) => rebuildSeconds.toFixed(1)).join(', ')} s`,
    }
  },
}
