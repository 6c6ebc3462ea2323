import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { Locale } from '#platform/words.ts'
import type { RightKind } from '../../right.ts'
import { nameOf } from '../read.ts'
import { rightInForce } from './right.ts'

/** So many days before a right ends, those whom it concerns hear of it. */
const DAYS_BEFORE = 14

type Reader = { name: string; email: string; locale: Locale }
type Ending = Omit<Reader, 'email'> & { email: string | null; kind: RightKind; place: string; untilOn: string }

const localeOf = (person: string) => sql<Locale>`coalesce(${sql.ref(`${person}.locale`)}, (select locale from district))`

/** The rights that end soon and of which nobody was told, marked as told. */
export const takeEnding = async (tx: Db): Promise<Ending[]> =>
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
export const districtAdministrators = async (tx: Db): Promise<Reader[]> =>
  (
    await sql<Reader>`
      select distinct ${nameOf(sql.ref('p.id'))} as name, p.email, ${localeOf('p')} as locale
      from right_held r join place pl on pl.id = r.place_id join person p on p.id = r.person_id
      where ${rightInForce} and r.kind = 'administer' and r.until_on is null and pl.parent_id is null and p.ended_on is null and p.email is not null
      order by p.email`.execute(tx)
  ).rows
