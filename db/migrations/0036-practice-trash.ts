import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A version is never changed and goes only with its practice, once that was taken away for good. What took a change back from a
    -- practice that is gone no longer names it.
    create function refuse_unless_gone() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and exists (select from practice p where p.id = old.practice_id and p.deleted_at < now() - interval '90 days') then
        return old;
      end if;
      if tg_op = 'UPDATE' and new.thanks_id is null
        and to_jsonb(new) - array['thanks_id', 'thanks_version', 'search'] = to_jsonb(old) - array['thanks_id', 'thanks_version', 'search'] then
        return new;
      end if;
      raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
    end $$;
    drop trigger practice_version_is_never_changed on practice_version;
    create trigger practice_version_is_never_changed before truncate on practice_version
      for each statement execute function refuse_change();
    create trigger practice_version_row_is_never_changed before update or delete on practice_version
      for each row execute function refuse_unless_gone();
    create index practice_removed on practice (deleted_at) where deleted_at is not null;
    create index practice_version_by_thanks on practice_version (thanks_id) where thanks_id is not null;
  `.execute(db)
}
