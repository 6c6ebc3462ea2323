import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtSettings } from '#platform/settings.ts'
import type { District } from '../../contract.ts'

/** The settings as an administrator sees them: times to the minute. */
export async function settings(db: Db): Promise<District> {
  const { id: _, isDemo: __, ...shown } = (await districtSettings(db))!
  return { ...shown, contractFrom: shown.contractFrom.slice(0, 5), contractUntil: shown.contractUntil.slice(0, 5) }
}

export async function changeSettings(db: Db, to: District): Promise<District> {
  await db
    .updateTable('district')
    .set({
      version: sql<number>`version + 1`,
      name: to.name,
      time_zone: to.timeZone,
      locale: to.locale,
      school_year_begins: to.schoolYearBegins,
      contract_from: to.contractFrom,
      contract_until: to.contractUntil,
      non_contract_days: to.nonContractDays,
      student_k: to.studentK,
      survey_k: to.surveyK,
    })
    .execute()
  return settings(db)
}
