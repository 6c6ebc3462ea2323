import { Worker } from 'node:worker_threads'
import type { ManyFacetRasch } from '#stats'
import type { Db } from '#platform/db.ts'
import type { Reading } from '../figures.ts'
import type { Used } from '../scoring-shapes.ts'
import { readingsOf, stampOf } from './store/look.ts'

const MOST_KEPT = 20
const lately = new Map<string, Promise<ManyFacetRasch | null>>()

/** Severities of a round as it stands: reckoned beside the server, since it takes a while, and kept in memory only, since they are of people. */
export async function severitiesOf(
  db: Db,
  { id, round, used }: { id: string; round: number; used: Used },
): Promise<ManyFacetRasch | null> {
  const { stamp } = await stampOf(db, id, round)
  const key = `${id} ${round} ${stamp}`
  const found = lately.get(key) ?? reckon(await readingsOf(db, id, round), used)
  lately.set(key, found)
  found.catch(() => lately.delete(key))
  if (lately.size > MOST_KEPT) lately.delete(lately.keys().next().value!)
  return found
}

const reckon = (readings: readonly Reading[], used: Used): Promise<ManyFacetRasch | null> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./severities-worker.ts', import.meta.url), { workerData: { readings, used } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
