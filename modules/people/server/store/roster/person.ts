import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import { newIds } from '#platform/ids-in-sql.ts'
import { touchedHere } from '#platform/touched.ts'
import { rightInForce } from '../right.ts'
import type { Merged } from './incoming.ts'

type Shared = { line: number; column: 'email' | 'username'; value: string }

/** Brings the people in line with the roster. `whole`: whom it does not name has left. Nobody added by hand is touched, unless they are in it. */
export async function mergePeople(db: Db, whole: boolean): Promise<Merged & { shared: Shared[] }> {
  await recognize(db, whole)
  const ended = await endPeople(db, whole)
  const shared = [...(await leaveOutShared(db, 'email')), ...(await leaveOutShared(db, 'username'))].toSorted(byLine)
  await giveUpEmails(db)
  const { cameBack, changed } = await changePeople(db)
  return { added: cameBack + (await addPeople(db)), changed, ended, shared }
}

/** Someone with the same e-mail address whom the roster does not know by another id is the same person. */
const recognize = (db: Db, whole: boolean) =>
  sql`
  update person p set source_id = i.source_id from incoming_person i
  where p.email = i.email and p.ended_on is null and not i.removed
    and (p.source_id is null or (${whole} and not exists (select from incoming_person other where other.source_id = p.source_id)))
    and not exists (select from person other where other.source_id = i.source_id)
    and not exists (select from incoming_person other where other.email = i.email and other.source_id <> i.source_id)`.execute(db)

async function endPeople(db: Db, whole: boolean): Promise<number> {
  const named = sql`select from incoming_person i where i.source_id = person.source_id`
  const gone = whole
    ? sql`not exists (${named} and not i.removed and i.enabled)`
    : sql`exists (${named} and (i.removed or not i.enabled))`
  const { numAffectedRows } = await sql`update person set ended_on = ${districtDay}, ended_by_roster = true, version = version + 1
    where source_id is not null and ended_on is null and ${gone}`.execute(db)
  return Number(numAffectedRows)
}

/** Whether the roster just ended the last person who administers the whole district. */
export async function lastAdministratorLeft(db: Db): Promise<boolean> {
  const administers = sql`select from right_held r join place top on top.id = r.place_id and top.parent_id is null join person p on p.id = r.person_id
    where r.kind = 'administer' and ${rightInForce}`
  const { rows } = await sql<{ left: boolean }>`
    select exists (${administers} and p.ended_on is not null and ${touchedHere('p')})
      and not exists (${administers} and p.ended_on is null) as left`.execute(db)
  return rows[0]!.left
}

const byLine = (a: Shared, b: Shared) => a.line - b.line

/** Two people cannot sign in by one name: whoever has it keeps it, of newcomers who share it nobody gets it. */
async function leaveOutShared(db: Db, column: 'email' | 'username'): Promise<Shared[]> {
  const name = sql.id(column)
  const { rows } = await sql<Shared>`
    with wanted as (select source_id, line, ${name} as name from incoming_person where ${name} is not null and not removed),
    taken as (
      select source_id, username as name from person where ended_on is null and username is not null
      union all select p.source_id, p.email from person p left join incoming_person theirs on theirs.source_id = p.source_id
      where p.ended_on is null and p.email is not null and theirs.email is null),
    out as (
      select w.* from wanted w join (select name from wanted group by name having count(*) > 1) shared using (name)
      union select w.* from wanted w join taken on taken.name = w.name and taken.source_id is distinct from w.source_id)
    update incoming_person i set ${name} = null from out
    where out.source_id = i.source_id
      and not exists (select from person own where own.source_id = out.source_id and own.${name} = out.name and own.ended_on is null)
    returning out.line, ${column} as column, out.name as value`.execute(db)
  // Whoever lost a new address here keeps the old one, which somebody else may have hoped for.
  return rows.length === 0 ? [] : [...rows, ...(await leaveOutShared(db, column))]
}

/** Addresses that change are given up first, so that two people may exchange theirs. */
const giveUpEmails = (db: Db) =>
  sql`
  update person p set email = null from incoming_person i
  where i.source_id = p.source_id and not i.removed and p.ended_on is null and i.email is not null and p.email <> i.email`.execute(
    db,
  )

/** The roster never takes a way to sign in away. Whoever comes back gets theirs, unless somebody has it by now. */
async function changePeople(db: Db) {
  const own = (column: 'email' | 'username') => sql`case when old.ended_on is null
    or not exists (select from person other where other.${sql.id(column)} = old.${sql.id(column)} and other.ended_on is null)
    then old.${sql.id(column)} end`
  const { rows } = await sql<{ cameBack: number; changed: number }>`
    with wanted as (
      select i.source_id, i.given_name, i.family_name, coalesce(i.email, ${own('email')}) as email,
        coalesce(${own('username')}, i.username) as username, old.ended_by_roster and i.enabled as came_back
      from incoming_person i join person old on old.source_id = i.source_id where not i.removed),
    done as (
      update person p set given_name = w.given_name, family_name = w.family_name, email = w.email, username = w.username,
        ended_on = case when not w.came_back then p.ended_on end, ended_by_roster = p.ended_by_roster and not w.came_back, version = p.version + 1
      from wanted w
      where p.source_id = w.source_id and (w.came_back
        or (p.given_name, p.family_name, p.email, p.username) is distinct from (w.given_name, w.family_name, w.email, w.username))
      returning w.came_back)
    select count(*) filter (where came_back) as "cameBack", count(*) filter (where not came_back) as changed from done`.execute(
    db,
  )
  return rows[0]!
}

/** Returns how many may sign in: an account that the district switched off is kept and has ended. */
async function addPeople(db: Db): Promise<number> {
  const { rows } = await sql<{ added: number }>`
    with done as (
      insert into person (id, source_id, given_name, family_name, email, username, ended_on, ended_by_roster)
      select ${newIds()}, i.source_id, i.given_name, i.family_name, i.email, i.username, case when not i.enabled then ${districtDay} end, not i.enabled
      from incoming_person i
      where not i.removed and not exists (select from person p where p.source_id = i.source_id)
      returning ended_on)
    select count(*) filter (where ended_on is null) as added from done`.execute(db)
  return rows[0]!.added
}
