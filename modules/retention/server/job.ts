import { dropSessions, peopleLeftFor } from '#modules/people/server/access.ts'
import { dropReports, eraseStudents } from '#modules/roster/server/access.ts'
import { dropOver } from '#modules/work/server/access.ts'
import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import type { Job } from '#platform/jobs.ts'
import { signer } from '#platform/signing.ts'
import type { Signer } from '#platform/signing.ts'
import { storeOf } from '#platform/store/store.ts'
import { dropFiles } from '#platform/unused-files.ts'
import type { Kind } from '../retention.ts'
import { certify, eraseAndCertify } from './erase.ts'
import { allTerms } from './store.ts'

/** People whom one night erases at most: each is a transaction of its own. */
const A_NIGHT = 500

/** What has been kept for its term goes in the night. */
export const retentionJob = ({ db, config }: { db: Db; config: Config }): Job => ({
  name: 'retention',
  every: '40 2 * * *',
  work: () => keepTerms(db, config),
})

export async function keepTerms(db: Db, config: Config): Promise<void> {
  const key = await signer(config.data)
  const terms = new Map((await allTerms(db)).map(({ kind, days }) => [kind, days]))
  const after = async (kind: Kind, drop: (tx: Db, days: number) => Promise<number>) => {
    const days = terms.get(kind) ?? null
    if (days === null) return
    await inTransaction(db, async (tx) => {
      const rows = await drop(tx, days)
      if (rows > 0) await certify(tx, key, { personId: null, madeBy: null, erased: { [kind]: rows }, stays: [] })
    })
  }
  await after('students-left', eraseStudents)
  await after('roster-reports', dropReports)
  await after('sessions-over', dropSessions)
  await keepWorkTerms(db, config, key, terms.get('student-work') ?? null)
  const days = terms.get('people-left') ?? null
  if (days === null) return
  for (const { id } of await peopleLeftFor(db, days, A_NIGHT))
    await inTransaction(db, (tx) => eraseAndCertify(tx, key, { personId: id, madeBy: null }))
}

/** Every piece of student work has a last day of its own; the district's term is the latest there can be. */
async function keepWorkTerms(db: Db, config: Config, key: Signer, days: number | null): Promise<void> {
  const fileIds = await inTransaction(db, async (tx) => {
    const gone = await dropOver(tx, days)
    if (gone.pieces > 0)
      await certify(tx, key, { personId: null, madeBy: null, erased: { 'student-work': gone.pieces }, stays: [] })
    return gone.fileIds
  })
  await dropFiles(db, storeOf(config), fileIds)
}
