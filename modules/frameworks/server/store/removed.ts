import type { Db } from '#platform/db.ts'
import { isOver } from '#platform/removal.ts'

/** What was taken away longer ago than it is kept is gone for good, with what was tied to it. */
export async function dropRemovedFrameworks(db: Db): Promise<number> {
  const frameworks = await db.deleteFrom('framework').where(isOver('deleted_at')).executeTakeFirst()
  const statements = await db.deleteFrom('framework_statement').where(isOver('deleted_at')).executeTakeFirst()
  return Number(frameworks.numDeletedRows + statements.numDeletedRows)
}
