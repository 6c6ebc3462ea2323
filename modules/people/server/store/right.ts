import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'

type Right = { personId: string; kind: 'administer' | 'roster'; placeId: string; grantedBy: string | null }

export const insertRight = (db: Db, { personId, kind, placeId, grantedBy }: Right) =>
  db
    .insertInto('right_held')
    .values({
      id: uuidv7(),
      person_id: personId,
      kind,
      place_id: placeId,
      from_on: sql<string>`current_date`,
      granted_by: grantedBy,
    })
    .execute()
