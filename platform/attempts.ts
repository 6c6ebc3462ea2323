import { sql } from 'kysely'
import type { Db } from './db.ts'
import { uuidv7 } from './ids.ts'

const WINDOW_MINUTES = 15

/** How often one may try in a quarter of an hour: for one subject (an account, a code), for one address, and in all. */
export const LIMITS = { subject: 10, address: 100, all: 3000 }

/**
 * Counts an attempt at a secret and says for how many minutes no more are taken, or null while there are some left. It runs
 * outside the transaction that refuses, and where it fails nobody gets in. Each is written before any is counted, so that of
 * many at once no more get through.
 */
export async function tooManyAttempts(db: Db, what: string, subject: string, address: string): Promise<number | null> {
  const from = `${what} from`
  await sql`insert into attempt (id, what, subject) values (${uuidv7()}, ${what}, ${subject}), (${uuidv7()}, ${from}, ${address})`.execute(
    db,
  )
  const { rows } = await sql<{ subject: number; address: number; all: number }>`
    select count(*) filter (where what = ${what} and subject = ${subject}) as subject,
      count(*) filter (where what = ${from} and subject = ${address}) as address,
      count(*) filter (where what = ${what}) as all
    from attempt where what in (${what}, ${from}) and at > now() - make_interval(mins => ${WINDOW_MINUTES})`.execute(db)
  const { subject: ofSubject, address: ofAddress, all } = rows[0]!
  return ofSubject > LIMITS.subject || ofAddress > LIMITS.address || all > LIMITS.all ? WINDOW_MINUTES : null
}

/** A success clears the subject's own count, and takes itself back from its address: a whole school comes from one. */
export const forgetAttempts = (db: Db, what: string, subject: string, address: string) =>
  sql`with own as (delete from attempt where what = ${what} and subject = ${subject})
    delete from attempt where id = (
      select id from attempt where what = ${`${what} from`} and subject = ${address} order by at desc limit 1)`.execute(db)

/** Old attempts go once a day. */
export const dropOldAttempts = (db: Db) =>
  db
    .deleteFrom('attempt')
    .where('at', '<', sql<string>`now() - interval '1 day'`)
    .execute()
