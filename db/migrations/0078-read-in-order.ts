import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Who takes a practice up is found and counted from its index alone, however many they are.
    create unique index practice_adoption_of on practice_adoption (practice_id, team_id) include (id, made_at, is_shown, state, learned);
    alter table practice_adoption drop constraint practice_adoption_practice_id_team_id_key;
    drop index practice_adoption_latest;
    drop index practice_adoption_shown;
    -- So is where somebody is first: a list of communities asks it of each of their people.
    create index role_held_of on role_held (person_id, from_on, id) include (place_id, role, until_on);
    drop index role_held_by_person;
  `.execute(db)
}
