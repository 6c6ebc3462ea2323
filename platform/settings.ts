import type { Db } from './db.ts'

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

/** The district's settings: one row, kept by people, made with the first administrator or by the demo. */
export const districtSettings = (db: Db) => db.selectFrom('district').select(columns).executeTakeFirst()
