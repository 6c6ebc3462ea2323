import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { AGREEMENT_VERSION } from '../../agreement.ts'
import type { Me } from '../../contract.ts'
import { rolesOf } from '../read.ts'
import type { RoleRow } from '../read.ts'
import { withLevels } from './person.ts'

export type MeRow = Omit<Me, 'roles' | 'rights'> & { roles: RoleRow[] }

/** Who is signed in, as every page says it, of `person p cross join district d`; `isShared` says whether at a computer that others use. */
export const meJson = (isShared: Expression<unknown>): RawBuilder<MeRow> => sql<MeRow>`jsonb_build_object('id', p.id,
  'name', p.given_name || ' ' || p.family_name, 'givenName', p.given_name, 'locale', coalesce(p.locale, d.locale), 'roles', ${rolesOf(sql.ref('p.id'))},
  'agreed', exists (select from agreement_acceptance a where a.person_id = p.id and a.version = ${AGREEMENT_VERSION}),
  'district', jsonb_build_object('name', d.name, 'timeZone', d.time_zone, 'isDemo', d.is_demo),
  'roleNames', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'en', en, 'es', es)) from role_name), '[]'),
  'unread', (select count(*) from notice n where n.person_id = p.id and n.read_at is null),
  'onSharedComputer', ${isShared})`

/** What was asked of them, with the rights that their session found. */
export const meOf = (row: MeRow, { rights }: Actor): Me => ({
  ...withLevels(row),
  rights: [...new Set(rights.map(({ kind }) => kind))].toSorted(),
})

export async function me(db: Db, actor: Actor): Promise<Me> {
  const isShared = sql`coalesce((select s.is_shared from session s where s.id = ${actor.sessionId}::uuid), false)`
  const { rows } = await sql<{ me: MeRow }>`select ${meJson(isShared)} as me
    from person p cross join district d where p.id = ${actor.personId} and p.ended_on is null`.execute(db)
  return meOf(rows[0]!.me, actor)
}
