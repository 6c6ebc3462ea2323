import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { forWhom } from '#modules/outcomes/server/for-whom.ts'
import { drawnValues, outcomeMeasures, topPlaceId } from '#modules/outcomes/server/read.ts'
import { rebuildRollups } from '#modules/outcomes/server/rebuild.ts'
import { newDb, newPool } from '#platform/db.ts'
import { newLog } from '#platform/log.ts'
import { measured } from './measure.ts'

/** Results of a district of 110,000 students: half of them tested once, five times all of them, and 50 times. */
export const SIZES = [50_000, 500_000, 5_000_000]

export type Costs = {
  rows: number
  /** Rows a second of the import, rollups included, against those of a COPY. */
  share: number
  rebuildSeconds: number
  windows: number
  /** One measure by the groups of one category, for the district and 60 schools: worked out anew, and kept. */
  byGroupMs: number
  keptMs: number
  /** What a chart draws of one place, from what is kept. */
  chartMs: number
  /** A bare indexed select on the same database. */
  selectMs: number
}

async function timed(work: () => Promise<unknown>, times: number): Promise<number> {
  const took: number[] = []
  for (let at = 0; at < times; at++) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)]!
}

async function readingCosts(url: string): Promise<Omit<Costs, 'rows' | 'share'>> {
  // Each on a database of its own name, so that nothing is kept from the one before.
  const pools = Array.from({ length: 5 }, () => newPool(url, 4, newLog('error')))
  try {
    const [first, ...fresh] = pools.map((pool) => newDb(pool))
    const began = performance.now()
    await rebuildRollups(first!)
    const rebuildSeconds = (performance.now() - began) / 1000
    const [measure] = await outcomeMeasures(first!)
    const by = 'race' as const
    const shown = (await forWhom(first!, measure!.id, by))!
    let next = 0
    const byGroupMs = await timed(() => forWhom(fresh[next++]!, measure!.id, by), fresh.length)
    const keptMs = await timed(() => forWhom(first!, measure!.id, by), 20)
    const placeId = (await topPlaceId(first!))!
    const chartMs = await timed(() => drawnValues(first!, { measureId: measure!.id, placeId }), 20)
    const selectMs = await timed(() => sql`select * from outcome_measure where id = ${measure!.id}`.execute(first!), 50)
    return { rebuildSeconds, windows: shown.windows.length, byGroupMs, keptMs, chartMs, selectMs }
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
  }
}

export async function measuredCosts(): Promise<Costs[]> {
  const costs: Costs[] = []
  for (const rows of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'weft-bench-outcomes-'))
    try {
      let reading: Omit<Costs, 'rows' | 'share'> | undefined
      const { importSeconds, copySeconds, stored } = await measured(folder, rows, {
        kill: false,
        also: async (url) => void (reading = await readingCosts(url)),
      })
      costs.push({ rows, share: rows / importSeconds / (stored / copySeconds), ...reading! })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  return costs
}

export function printed(costs: readonly Costs[]): void {
  console.log('results    % of COPY   rebuild s   windows   by group ms    kept ms   chart ms   bare select ms')
  for (const { rows, share, rebuildSeconds, windows, byGroupMs, keptMs, chartMs, selectMs } of costs)
    console.log(
      [
        rows.toLocaleString('en').padEnd(10),
        (share * 100).toFixed(0).padStart(9),
        rebuildSeconds.toFixed(1).padStart(11),
        String(windows).padStart(9),
        byGroupMs.toFixed(1).padStart(13),
        keptMs.toFixed(1).padStart(10),
        chartMs.toFixed(1).padStart(10),
        selectMs.toFixed(2).padStart(16),
      ].join(' '),
    )
}
