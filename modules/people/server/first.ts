import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import { makeDistrict } from './store/district.ts'
import { insertPlace } from './store/place.ts'
import { insertRight } from './store/right.ts'

/** A new district: its place, its settings and the break-glass administrator, who comes in by an invitation. Returns their id. */
export async function makeFirstAdministrator(db: Db): Promise<string> {
  await makeDistrict(db, 'Our district')
  const place = await insertPlace(db, { parentId: null, kind: 'district', name: 'Our district' })
  const id = uuidv7()
  await db
    .insertInto('person')
    .values({ id, given_name: 'First', family_name: 'Administrator', username: 'administrator' })
    .execute()
  for (const kind of ['administer', 'roster'] as const)
    await insertRight(db, { personId: id, kind, placeId: place.id, untilOn: null, grantedBy: null })
  return id
}
