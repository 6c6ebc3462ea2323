import { sql } from 'kysely'
import type { Sheet } from '#platform/backup/sheet.ts'
import type { Db } from '#platform/db.ts'
import { nameOf } from '../read.ts'

/** By e-mail, user name or id, whoever has it today first: also someone who left may ask for what is theirs. */
export async function personOf(db: Db, login: string): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`select id, given_name || ' ' || family_name as name from person
    where ${login.toLowerCase()} in (email, username, id::text) order by ended_on desc nulls first limit 1`.execute(db)
  return rows[0]
}

const placeName = sql`(select pl.name from place pl where pl.id = h.place_id) as place`
const agreements = sql`select a.version, a.on_behalf_of, ${nameOf(sql.ref('a.person_id'))} as by, a.accepted_at from agreement_acceptance a`
const rights = sql`select h.id, h.person_id, ${nameOf(sql.ref('h.person_id'))} as name, h.kind, h.place_id, ${placeName}, h.from_on, h.until_on,
  h.ended_at from right_held h`

/** A person's own account, without what they sign in by. */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'account',
    rows: sql`select id, given_name, family_name, email, username, locale as language, ended_on from person where id = ${personId}`,
  },
  {
    name: 'roles',
    rows: sql`select h.id, h.role, h.place_id, ${placeName}, h.from_on, h.until_on from role_held h where h.person_id = ${personId} order by h.from_on, h.id`,
  },
  { name: 'rights', rows: sql`${rights} where h.person_id = ${personId} order by h.from_on, h.id` },
  { name: 'agreements', rows: sql`${agreements} where a.person_id = ${personId} order by a.accepted_at, a.id` },
]

/** The district as its administrators set it up. Who read the agreement for themselves is nobody else's matter. */
export const districtSheets = (): Sheet[] => [
  {
    name: 'settings',
    rows: sql`select id, name, time_zone, locale as language, school_year_begins, contract_from, contract_until, to_jsonb(non_contract_days) as non_contract_days,
      student_k, survey_k, is_demo from district`,
  },
  {
    name: 'places',
    rows: sql`select id, parent_id, kind, name, identifier, source_id, ended_on from place order by kind, name, id`,
  },
  {
    name: 'people',
    rows: sql`select id, given_name, family_name, email, username, locale as language, source_id, ended_on from person order by family_name, given_name, id`,
  },
  {
    name: 'roles',
    rows: sql`select h.id, h.person_id, ${nameOf(sql.ref('h.person_id'))} as name, h.role, h.place_id, ${placeName}, h.from_on, h.until_on, h.source_id
      from role_held h order by h.from_on, h.id`,
  },
  { name: 'role-names', rows: sql`select role, en, es from role_name order by role` },
  { name: 'rights', rows: sql`${rights} order by h.from_on, h.id` },
  {
    name: 'representatives',
    rows: sql`select r.person_id, ${nameOf(sql.ref('r.person_id'))} as name, r.on_behalf_of, r.named_at, r.ended_at from representative r order by r.named_at, r.id`,
  },
  { name: 'agreements', rows: sql`${agreements} where a.on_behalf_of <> 'self' order by a.accepted_at, a.id` },
]
