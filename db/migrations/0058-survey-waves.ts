import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A survey that repeats can be ended: what was promised of the wave that runs does not change by it.
    alter table survey add stopped_at timestamptz check (stopped_at is null or launched_at is not null);

    create or replace function refuse_survey_change() returns trigger language plpgsql as $$
    declare moving text[] := array['launched_at', 'opened_at', 'closed_at', 'released_at', 'sha256', 'keys_sha256', 'progress', 'is_swept', 'stopped_at'];
    begin
      if tg_op = 'DELETE' then
        if old.launched_at is null then return old; end if;
        raise exception 'a survey that was launched stays' using errcode = 'restrict_violation';
      end if;
      if old.launched_at is null then return new; end if;
      if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
        raise exception 'what a survey promised cannot change once it is launched' using errcode = 'restrict_violation';
      end if;
      if new.launched_at is distinct from old.launched_at
        or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
        or (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
        or (old.released_at is not null and new.released_at is distinct from old.released_at)
        or (old.stopped_at is not null and new.stopped_at is distinct from old.stopped_at)
        or (old.sha256 is not null and new.sha256 is distinct from old.sha256)
        or (old.keys_sha256 is not null and new.keys_sha256 is distinct from old.keys_sha256) then
        raise exception 'a survey goes forward only' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
  `.execute(db)
}
