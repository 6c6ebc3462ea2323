import type { Db } from '#platform/db.ts'
import type { Certificate, Term } from '../contract.ts'
import { KINDS, STANDARD } from '../retention.ts'
import type { Kind } from '../retention.ts'

const LATEST = 50
const columns = ['id', 'made_at as madeAt', 'document', 'signature'] as const

type Made = { id: string; personId: string | null; madeBy: string | null; document: string; signature: string }

export const insertErasure = (db: Db, { id, personId, madeBy, document, signature }: Made): Promise<Certificate> =>
  db
    .insertInto('erasure')
    .values({ id, person_id: personId, made_by: madeBy, document, signature })
    .returning(columns)
    .executeTakeFirstOrThrow()

export const certificateOf = (db: Db, personId: string): Promise<Certificate | undefined> =>
  db.selectFrom('erasure').select(columns).where('person_id', '=', personId).executeTakeFirst()

export const latestCertificates = (db: Db): Promise<Certificate[]> =>
  db.selectFrom('erasure').select(columns).orderBy('made_at', 'desc').limit(LATEST).execute()

/** Every kind with its term: the district's own, or Weft's. */
export async function allTerms(db: Db): Promise<Term[]> {
  const rows = await db.selectFrom('retention_term').select(['kind', 'days']).execute()
  const own = new Map(rows.map(({ kind, days }) => [kind, days]))
  return KINDS.map((kind) => ({ kind, days: own.has(kind) ? own.get(kind)! : STANDARD[kind], standard: STANDARD[kind] }))
}

export const setTerm = (db: Db, { kind, days }: { kind: Kind; days: number | null }, setBy: string) =>
  db
    .insertInto('retention_term')
    .values({ kind, days, set_by: setBy })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet({ days, set_by: setBy }))
    .execute()
