import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What student work is called stays with the work: it goes when the work goes.
    update session_work set title = '' where piece_id is not null;
    alter table scoring_piece drop constraint scoring_piece_title_check;
    alter table scoring_piece add check (title <> '' or work_id is not null);
    alter table scoring_piece add foreign key (work_id) references work_piece;
    create unique index scoring_piece_once on scoring_piece (scoring_id, work_id) where work_id is not null;
    create index scoring_piece_by_work on scoring_piece (work_id) where work_id is not null;
  `.execute(db)
}
