import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'

/** An address of one who comes back, unless somebody has it by now. */
const free = (of: 'a' | 'b', column: 'email' | 'username') => sql`case when not exists (select from person c
  where c.${sql.id(column)} = ${sql.ref(`${of}.${column}`)} and c.ended_on is null and c.id <> ${sql.ref(`${of}.id`)})
  then ${sql.ref(`${of}.${column}`)} end`

type Pair = { id: string; keptId: string; otherId: string }

/**
 * The kept account takes the other's roles and its id of the roster; the other ends. The id that the roster uses now is the one that
 * counts, the other an alias. What that changed is noted, with the enrolments that the roster moved along.
 */
export async function joinPeople(db: Db, { id, keptId, otherId }: Pair, enrolmentIds: readonly string[]): Promise<void> {
  await sql`
    update person_match m set undo = jsonb_build_object(
      'keptSourceId', a.source_id, 'keptEmail', a.email, 'keptUsername', a.username, 'keptEndedOn', a.ended_on,
      'otherSourceId', b.source_id, 'enrolments', ${JSON.stringify(enrolmentIds)}::jsonb,
      'roles', (select coalesce(jsonb_agg(h.id), '[]') from role_held h where h.person_id = b.id))
    from person a, person b where m.id = ${id} and a.id = ${keptId} and b.id = ${otherId}`.execute(db)
  await sql`update person set source_id = null, ended_on = ${districtDay}, version = version + 1 where id = ${otherId}`.execute(
    db,
  )
  await sql`update person a set source_id = case when a.ended_on is null and a.source_id is not null then a.source_id
      else m.undo->>'otherSourceId' end,
      email = ${free('a', 'email')}, username = ${free('a', 'username')}, ended_on = null, ended_by_roster = false, version = a.version + 1
    from person_match m where m.id = ${id} and a.id = ${keptId}`.execute(db)
  await sql`insert into person_alias (source_id, person_id, match_id)
    select alias, a.id, m.id from person_match m join person a on a.id = m.kept_id
      cross join lateral (values (m.undo->>'keptSourceId'), (m.undo->>'otherSourceId')) of (alias)
    where m.id = ${id} and alias is not null and alias <> a.source_id`.execute(db)
  await sql`update person_alias set person_id = ${keptId} where person_id = ${otherId}`.execute(db)
  await sql`update role_held set person_id = ${keptId} where person_id = ${otherId}`.execute(db)
  await sql`update invitation set expires_at = now() where person_id = ${otherId} and used_at is null and expires_at > now()`.execute(
    db,
  )
}

/** Puts both accounts back as they were, and returns the enrolments to take back. An address that somebody has by now stays theirs. */
export async function partPeople(db: Db, { id, keptId, otherId }: Pair): Promise<string[]> {
  await db.deleteFrom('person_alias').where('match_id', '=', id).execute()
  await sql`update person_alias al set person_id = ${otherId} from person_match earlier
    where earlier.id = al.match_id and earlier.kept_id = ${otherId}`.execute(db)
  await sql`update role_held h set person_id = ${otherId} from person_match m
    where m.id = ${id} and h.person_id = ${keptId} and m.undo->'roles' ? h.id::text`.execute(db)
  await sql`update person a set source_id = m.undo->>'keptSourceId', email = m.undo->>'keptEmail', username = m.undo->>'keptUsername',
      ended_on = (m.undo->>'keptEndedOn')::date, ended_by_roster = m.undo->>'keptEndedOn' is not null, version = a.version + 1
    from person_match m where m.id = ${id} and a.id = ${keptId}`.execute(db)
  await sql`update person b set source_id = m.undo->>'otherSourceId', ended_on = null, version = b.version + 1,
      email = ${free('b', 'email')}, username = ${free('b', 'username')}
    from person_match m where m.id = ${id} and b.id = ${otherId}`.execute(db)
  const { rows } = await sql<{ enrolments: string[] }>`
    with was as (select id, undo from person_match where id = ${id})
    update person_match m set undo = null from was where m.id = was.id returning was.undo->'enrolments' as enrolments`.execute(db)
  return rows[0]!.enrolments
}

/** The ways in that taking back returns to the kept account, where somebody else has one of them by now. */
export async function loginLost(db: Db, { id, keptId }: Pick<Pair, 'id' | 'keptId'>): Promise<boolean> {
  const { rows } = await sql<{ lost: boolean }>`select exists (select from person c, person_match m
    where m.id = ${id} and c.id <> ${keptId} and c.ended_on is null and m.undo->>'keptEndedOn' is null
      and (c.email = m.undo->>'keptEmail' or c.username = m.undo->>'keptUsername')) as lost`.execute(db)
  return rows[0]!.lost
}
