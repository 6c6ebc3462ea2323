import { configFrom } from '../config.ts'
import type { Db } from '../db.ts'
import { uuidv7 } from '../ids.ts'

/** The one row of settings, in a time zone far from UTC so that a wrong day shows. */
export const aDistrict = (db: Db) =>
  db
    .insertInto('district')
    .values({
      id: uuidv7(),
      name: 'Test District',
      time_zone: 'America/Los_Angeles',
      locale: 'en',
      school_year_begins: '08-01',
      contract_from: '07:30',
      contract_until: '16:00',
    })
    .execute()

/** Of a server that keeps its files in this folder, and says nothing. */
export const testConfig = (folder: string) => configFrom({ WEFT_DATA: folder, WEFT_LOG: 'silent', WEFT_DEMO: 'never' })
