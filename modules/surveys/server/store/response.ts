import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

type Response = { id: string; placeId: string; text: string; publish: boolean }

/** What a leader answers. An earlier answer stays in the record; the page shows the last, and what was published once stays so. */
export const insertResponse = (db: Db, { id, placeId, text, publish }: Response, madeBy: string) =>
  db
    .insertInto('survey_response')
    .values({ id: uuidv7(), survey_id: id, place_id: placeId, text, is_published: publish, made_by: madeBy })
    .execute()
