import type { Db } from '#platform/db.ts'
import { evidenceOf } from '../evidence.ts'
import { putStandings, sharedTries } from './store/evidence.ts'

/** Looks anew at what is shared about these practices, or about all, so that lists can say how each stands. */
export async function findStandings(db: Db, ids?: readonly string[]): Promise<void> {
  const found = await sharedTries(db, ids)
  await putStandings(
    db,
    found.map(({ id, cycles, studies }) => ({ id, standing: evidenceOf(cycles, studies).standing })),
  )
}
