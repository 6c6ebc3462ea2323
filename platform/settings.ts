import type { Db } from './db.ts'
import { uuidv7 } from './ids.ts'

const columns = [
  'id',
  'version',
  'name',
  'locale',
  'time_zone as timeZone',
  'school_year_begins as schoolYearBegins',
  'contract_from as contractFrom',
  'contract_until as contractUntil',
  'non_contract_days as nonContractDays',
  'student_k as studentK',
  'survey_k as surveyK',
  'is_demo as isDemo',
] as const

/** The district's settings: one row, made with the first administrator or by the demo. */
export const districtSettings = (db: Db) => db.selectFrom('district').select(columns).executeTakeFirst()

export const makeDistrict = (db: Db, name: string, isDemo: boolean) =>
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
      is_demo: isDemo,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
