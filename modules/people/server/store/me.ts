import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Actor } from '#platform/rpc.ts'
import { AGREEMENT_VERSION } from '../../agreement.ts'
import type { Me } from '../../contract.ts'
import { rolesOf } from '../read.ts'
import type { RoleRow } from '../read.ts'
import { withLevels } from './person.ts'
import { rightInForce } from './right.ts'

export type MeRow = Omit<Me, 'roles'> & { roles: RoleRow[] }

/** Who is signed in, as every page says it, of `person p cross join district d`. */
export const meJson = (sessionId: Expression<unknown>): RawBuilder<MeRow> => sql<MeRow>`jsonb_build_object('id', p.id,
  'name', p.given_name || ' ' || p.family_name, 'givenName', p.given_name, 'locale', coalesce(p.locale, d.locale), 'roles', ${rolesOf(sql.ref('p.id'))},
  'rights', coalesce((select jsonb_agg(distinct r.kind) from right_held r where r.person_id = p.id and ${rightInForce}), '[]'),
  'agreed', exists (select from agreement_acceptance a where a.person_id = p.id and a.version = ${AGREEMENT_VERSION}),
  'district', jsonb_build_object('name', d.name, 'timeZone', d.time_zone, 'isDemo', d.is_demo),
  'roleNames', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'en', en, 'es', es)) from role_name), '[]'),
  'unread', (select count(*) from notice n where n.person_id = p.id and n.read_at is null),
  'onSharedComputer', exists (select from session o where o.id = ${sessionId} and o.is_shared))`

export async function me(db: Db, { personId, sessionId }: Actor): Promise<Me> {
  const { rows } = await sql<{ me: MeRow }>`select ${meJson(sql`${sessionId}::uuid`)} as me
    from person p cross join district d where p.id = ${personId} and p.ended_on is null`.execute(db)
  return withLevels(rows[0]!.me)
}
