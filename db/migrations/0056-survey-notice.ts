import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Which family said no stands on the slips at the school, and nowhere here: only how many of a class, until the survey closes.
    drop table survey_opt_out;
    create table survey_declined (
      survey_id uuid not null references survey,
      class_id uuid not null references class,
      families int not null check (families between 1 and 99),
      primary key (survey_id, class_id)
    );

    -- Whom to ask, and the questions as families read them.
    alter table survey_notice add contact text not null default '', add questions jsonb not null default '[]';

    create function refuse_notice_change() returns trigger language plpgsql as $$
    begin
      if exists (select from survey where id = case when tg_op = 'DELETE' then old.survey_id else new.survey_id end and launched_at is not null) then
        raise exception 'what families were told cannot change once a survey is launched' using errcode = 'restrict_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger survey_notice_is_frozen before insert or update or delete on survey_notice
      for each row execute function refuse_notice_change();
  `.execute(db)
}
