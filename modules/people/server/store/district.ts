import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { District } from '../../administer-contract.ts'

const minute = (time: 'contract_from' | 'contract_until') => sql<string>`left(${sql.ref(time)}::text, 5)`

/** The settings as an administrator sees them: times to the minute. */
export const settings = (db: Db): Promise<District> =>
  db
    .selectFrom('district')
    .select(['version', 'name', 'time_zone as timeZone', 'locale', 'school_year_begins as schoolYearBegins'])
    .select([minute('contract_from').as('contractFrom'), minute('contract_until').as('contractUntil')])
    .select([sql<string[]>`non_contract_days::text[]`.as('nonContractDays'), 'student_k as studentK', 'survey_k as surveyK'])
    .select(['session_idle_days as sessionIdleDays', 'session_longest_days as sessionLongestDays'])
    .executeTakeFirstOrThrow()

/** Null where somebody changed them since that version. The top of the tree follows the district's name. */
export async function changeSettings(db: Db, to: District): Promise<District | null> {
  const { numUpdatedRows } = await db
    .updateTable('district')
    .set({
      version: to.version + 1,
      name: to.name,
      time_zone: to.timeZone,
      locale: to.locale,
      school_year_begins: to.schoolYearBegins,
      contract_from: to.contractFrom,
      contract_until: to.contractUntil,
      non_contract_days: to.nonContractDays,
      student_k: to.studentK,
      survey_k: to.surveyK,
      session_idle_days: to.sessionIdleDays,
      session_longest_days: to.sessionLongestDays,
    })
    .where('version', '=', to.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return null
  await db
    .updateTable('place')
    .set({ name: to.name, version: sql<number>`version + 1` })
    .where('kind', '=', 'district')
    .where('parent_id', 'is', null)
    .where('name', '<>', to.name)
    .execute()
  return settings(db)
}

/** The one row of a new district, with hours and a calendar that an administrator then corrects. */
export const makeDistrict = (db: Db, name: string) =>
  db
    .insertInto('district')
    .values({
      id: uuidv7(),
      name,
      time_zone: 'America/Los_Angeles',
      locale: 'en',
      school_year_begins: '08-01',
      contract_from: '07:30',
      contract_until: '16:00',
    })
    .execute()
