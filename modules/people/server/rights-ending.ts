import { sql } from 'kysely'
import type { Config } from '#platform/config.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district-day.ts'
import { dateFormat } from '#platform/formats.ts'
import type { Job, Jobs } from '#platform/jobs.ts'
import type { Locale } from '#platform/words.ts'
import { rightEndsLetter, rightsEndLetter } from './letters.ts'
import { nameOf } from './read.ts'
import { rightInForce } from './store/right.ts'
import type { RightKind } from '../right.ts'

type Parts = { db: Db; config: Config; jobs: Jobs }

/** So many days before a right ends, those whom it concerns hear of it. */
const DAYS_BEFORE = 14

/** Early, before people come: each right is told of once. */
export const rightsEndingJob = (parts: Parts): Job => ({
  name: 'rights-ending',
  every: '50 4 * * *',
  work: () => tellOfEnds(parts),
})

/** Tells the holders, and in one letter those who could give the rights again; nobody of an end of which they were told. */
export const tellOfEnds = ({ db, config, jobs }: Parts): Promise<void> =>
  inTransaction(db, async (tx) => {
    const ending = await takeEnding(tx)
    if (ending.length === 0) return
    for (const right of ending) {
      if (!right.email) continue
      const { name, kind, place, locale } = right
      const letter = rightEndsLetter(locale, { name, kind, place, day: dayIn(locale, right.untilOn), url: config.url })
      await jobs.enqueue(tx, 'mail', { to: right.email, ...letter })
    }
    for (const { email, name, locale } of await administrators(tx)) {
      const lines = ending.map((right) => ({
        name: right.name,
        kind: right.kind,
        place: right.place,
        day: dayIn(locale, right.untilOn),
      }))
      await jobs.enqueue(tx, 'mail', { to: email, ...rightsEndLetter(locale, { name, lines, url: config.url }) })
    }
  })

const dayIn = (locale: Locale, on: string) =>
  dateFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(on))

type Reader = { name: string; email: string; locale: Locale }
type Ending = Omit<Reader, 'email'> & { email: string | null; kind: RightKind; place: string; untilOn: string }

const localeOf = (person: string) => sql<Locale>`coalesce(${sql.ref(`${person}.locale`)}, (select locale from district))`

/** The rights that end soon and of which nobody was told, marked as told. */
const takeEnding = async (tx: Db): Promise<Ending[]> =>
  (
    await sql<Ending>`
      with told as (
        update right_held r set end_told_at = now()
        where ${rightInForce} and r.end_told_at is null and r.until_on <= ${districtDay} + ${DAYS_BEFORE}::int returning *)
      select ${nameOf(sql.ref('told.person_id'))} as name, p.email, ${localeOf('p')} as locale, told.kind, pl.name as place, told.until_on as "untilOn"
      from told join person p on p.id = told.person_id join place pl on pl.id = told.place_id
      where p.ended_on is null order by told.until_on, name, told.id`.execute(tx)
  ).rows

/** Whoever administers the whole district without an end. */
const administrators = async (tx: Db): Promise<Reader[]> =>
  (
    await sql<Reader>`
      select distinct ${nameOf(sql.ref('p.id'))} as name, p.email, ${localeOf('p')} as locale
      from right_held r join place pl on pl.id = r.place_id join person p on p.id = r.person_id
      where ${rightInForce} and r.kind = 'administer' and r.until_on is null and pl.parent_id is null and p.ended_on is null and p.email is not null
      order by p.email`.execute(tx)
  ).rows
