import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { fromCase } from '../case.ts'
import type { CaseProblem } from '../case.ts'
import type { Kind } from '../framework.ts'
import { putPackage } from './store/package.ts'
import type { TakenOver } from './store/package.ts'

type Done = (TakenOver & { leftOut: number }) | { problems: CaseProblem[] }

/** Takes a CASE package over, in the caller’s transaction: all of it, or what is wrong with it and nothing. */
export async function takeOver(db: Db, text: string, { kind, madeBy }: { kind: Kind; madeBy: string | null }): Promise<Done> {
  const found = fromCase(text)
  if ('problems' in found) return found
  const done = await putPackage(db, found.package, { kind, madeBy })
  await record(db, madeBy === null ? null : { personId: madeBy }, 'framework.imported', { id: done.id })
  return { ...done, leftOut: found.package.leftOut }
}
