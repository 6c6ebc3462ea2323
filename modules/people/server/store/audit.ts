import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Audited } from '../../audit-contract.ts'
import { AUDIT_VERBS, AUDITED } from '../../audit.ts'
import type { AuditKind } from '../../audit.ts'
import { nameOf } from '../read.ts'

/** As migration 0008 has it, so that its index serves. */
const ofRights = sql<SqlBool>`(e.object_kind in ('right', 'representative', 'district', 'place', 'person', 'role', 'agreement', 'roster', 'outcomes', 'audit')
  or e.verb = 'team.exported')`

/** Whom it concerns stands beside the act, or is what the act is about. */
const whomId = sql`case when e.object_kind in ('person', 'representative', 'role') then e.object_id when e.object_kind = 'right' then e.with_ids[1] end`
const somebody = (id: RawBuilder<unknown>) =>
  sql`(select jsonb_build_object('id', p.id, 'name', ${nameOf(sql.ref('p.id'))}) from person p where p.id = ${id})`

type Sought = { kind?: AuditKind | undefined; before?: string | undefined; limit: number }

/** The latest acts of a kind, or of all, before one of them. */
export async function auditedActs(db: Db, { kind, before, limit }: Sought): Promise<{ acts: Audited[]; more: boolean }> {
  const verbs = kind ? AUDITED[kind] : AUDIT_VERBS
  const earlier = before
    ? sql<SqlBool>`(e.at, e.id) < (select b.at, b.id from event b where b.id = ${before})`
    : sql<SqlBool>`true`
  const { rows } = await sql<Audited>`
    select e.id, e.at, e.verb, ${somebody(sql.ref('e.actor_id'))} as by, ${somebody(whomId)} as whom,
      (select pl.name from place pl where pl.id = e.place_id) as place,
      (select r.kind from right_held r where r.id = e.object_id and e.object_kind = 'right') as right
    from event e where ${ofRights} and e.verb = any(${verbs}) and ${earlier}
    order by e.at desc, e.id desc limit ${limit + 1}`.execute(db)
  return { acts: rows.slice(0, limit), more: rows.length > limit }
}
