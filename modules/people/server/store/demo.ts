import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Role } from '../../role.ts'
import { rolesOf } from '../read.ts'

/** Whom a visitor may be in a demo district: people without a password whom the demo marked by their user name. */
const DEMO_MARK = 'demo-'

export async function demoPeople(db: Db): Promise<{ id: string; name: string; role: Role; place: string }[]> {
  const rows = await db
    .selectFrom('person as p')
    .select(['p.id', sql<string>`p.given_name || ' ' || p.family_name`.as('name'), rolesOf(sql.ref('p.id')).as('roles')])
    .where('p.username', 'like', `${DEMO_MARK}%`)
    .orderBy('p.username')
    .execute()
  return rows.map(({ id, name, roles }) => ({ id, name, role: roles[0]!.role, place: roles[0]!.place }))
}

export const isDemoPerson = async (db: Db, id: string) =>
  Boolean(
    await db.selectFrom('person').select('id').where('id', '=', id).where('username', 'like', `${DEMO_MARK}%`).executeTakeFirst(),
  )
