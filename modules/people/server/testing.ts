import { hash } from '@node-rs/argon2'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { RightKind } from '../right.ts'
import type { Role } from '../role.ts'
import { insertRight } from './store/right.ts'

/** A place; where nothing is said, a school of a district made with it. */
export async function aPlace(
  db: Db,
  of: { kind?: 'district' | 'school' | 'department' | 'grade'; name?: string; parentId?: string | null } = {},
) {
  const kind = of.kind ?? 'school'
  const parentId = of.parentId ?? (kind === 'district' ? null : (await theDistrict(db)).id)
  return db
    .insertInto('place')
    .values({ id: uuidv7(), parent_id: parentId, kind, name: of.name ?? `A ${kind}` })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
}

/** The top of the tree: one for the whole test file. */
export async function theDistrict(db: Db): Promise<{ id: string; name: string }> {
  const found = await db.selectFrom('place').select(['id', 'name']).where('kind', '=', 'district').executeTakeFirst()
  return found ?? aPlace(db, { kind: 'district', name: 'Test District' })
}

type PersonOf = {
  name?: string
  email?: string
  role?: Role
  placeId?: string
  password?: string
  rights?: RightKind[]
}

/** A person with a role; rights, where asked for, are held for the whole district. */
export async function aPerson(db: Db, of: PersonOf = {}): Promise<{ id: string; name: string }> {
  const id = uuidv7()
  const [given = 'Ada', ...rest] = (of.name ?? `Ada ${id.slice(-6)}`).split(' ')
  const family = rest.join(' ') || 'Ruiz'
  await db
    .insertInto('person')
    .values({ id, given_name: given, family_name: family, email: of.email ?? null })
    .execute()
  const placeId = of.placeId ?? (await aPlace(db)).id
  const today = districtDay
  await db
    .insertInto('role_held')
    .values({ id: uuidv7(), person_id: id, role: of.role ?? 'teacher', place_id: placeId, from_on: today })
    .execute()
  for (const kind of of.rights ?? []) await aRight(db, { personId: id, kind, placeId: (await theDistrict(db)).id })
  if (of.password)
    await db
      .insertInto('password')
      .values({ person_id: id, hash: await hash(of.password) })
      .execute()
  return { id, name: `${given} ${family}` }
}

/** A right from today on; without an end where none is said. */
export const aRight = (db: Db, of: { personId: string; kind: RightKind; placeId: string; untilOn?: string }) =>
  insertRight(db, { untilOn: null, grantedBy: null, ...of })
