import { sql } from 'kysely'
import type { Kysely } from 'kysely'

/**
 * Anonymous surveys. No column of these tables holds a time, an order or a person beside an answer; those that a comment marks as kept
 * “in no order” are written into a backup at random.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table survey (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      place_id uuid not null references place,
      kind text not null check (kind in ('trust', 'learning', 'support', 'mirror', 'pulse', 'own')),
      title jsonb not null,
      -- Who is asked.
      bands text[] not null default '{}',
      follows_id uuid references survey check (follows_id <> id),
      every_days int check (every_days in (7, 14, 28)),
      k int not null default 5 check (k >= 5),
      comments_k int not null default 10 check (comments_k >= 10 and comments_k >= k),
      opens_on date,
      closes_at timestamptz,
      made_by uuid references person,
      made_at timestamptz not null default now(),
      launched_at timestamptz,
      opened_at timestamptz check (opened_at is null or launched_at is not null),
      closed_at timestamptz check (closed_at is null or opened_at is not null),
      released_at timestamptz check (released_at is null or closed_at is not null),
      removed_at timestamptz check (removed_at is null or launched_at is null),
      -- What was promised: of the questions, thresholds, cells and closing time, and of the public keys.
      sha256 bytea,
      keys_sha256 bytea,
      -- How many answered, as it is shown: told once a day, in fives.
      progress int not null default 0,
      is_swept boolean not null default false,
      check (launched_at is null or closes_at is not null),
      check (opened_at is null or (sha256 is not null and keys_sha256 is not null))
    );
    create index survey_by_team on survey (team_id);
    create index survey_open on survey (closes_at) where opened_at is not null and closed_at is null;
    create unique index survey_followed_once on survey (follows_id) where removed_at is null;

    create table survey_item (
      id uuid primary key,
      survey_id uuid not null references survey,
      position int not null,
      kind text not null check (kind in ('scale', 'choose', 'text')),
      -- Items of one construct are read together as one scale.
      construct text,
      labels text,
      text jsonb not null,
      options jsonb,
      bank_key text,
      -- The district's own words that a mirror item is built from.
      promised text,
      protected_area text check (protected_area in ('politics', 'mental', 'sexual', 'illegal', 'family', 'privileged', 'religion', 'income')),
      unique (survey_id, position) deferrable initially deferred,
      check ((kind = 'scale') = (labels is not null)),
      check ((kind = 'choose') = (options is not null))
    );

    -- A reporting cell, fixed before launch. The private key stands here only while the survey is open.
    create table survey_cell (
      id uuid primary key,
      survey_id uuid not null references survey,
      bands text[] not null,
      -- The place whose people these are; for those of several places the one above them.
      place_id uuid not null references place,
      place_ids uuid[] not null,
      people int not null check (people >= 8),
      public_key bytea,
      private_key bytea check (private_key is null or public_key is not null)
    );
    create index survey_cell_by_survey on survey_cell (survey_id);

    -- Who is asked, and whether their token was signed. No time of it, and nothing of what was answered.
    create table survey_invited (
      survey_id uuid not null references survey,
      person_id uuid not null references person,
      cell_id uuid not null references survey_cell,
      blinded bytea check (length(blinded) = 256),
      blind_signature bytea check ((blinded is null) = (blind_signature is null)),
      primary key (survey_id, person_id)
    ) with (fillfactor = 50);
    create index survey_invited_by_person on survey_invited (person_id);

    -- For students, who have no account: codes that a teacher deals. Which child holds which is written nowhere.
    create table survey_code (
      code_sha256 bytea primary key,
      survey_id uuid not null references survey,
      class_id uuid not null references class,
      cell_id uuid not null references survey_cell,
      blinded bytea check (length(blinded) = 256),
      blind_signature bytea check ((blinded is null) = (blind_signature is null))
    );
    create index survey_code_by_class on survey_code (survey_id, class_id);

    create table survey_spent (
      survey_id uuid not null references survey,
      token_sha256 bytea not null,
      primary key (survey_id, token_sha256)
    );
    create table survey_inbox (
      id uuid primary key,
      survey_id uuid not null references survey,
      cell_id uuid not null references survey_cell,
      answers jsonb not null,
      comments jsonb not null
    );
    create table survey_answer (
      id uuid primary key,
      survey_id uuid not null references survey,
      cell_id uuid not null references survey_cell,
      answers jsonb not null
    );
    create index survey_answer_by_survey on survey_answer (survey_id);
    create table survey_comment (
      id uuid primary key,
      survey_id uuid not null references survey,
      cell_id uuid not null references survey_cell,
      item_id uuid not null references survey_item,
      text text not null check (text <> '')
    );
    create index survey_comment_by_survey on survey_comment (survey_id);
    comment on table survey_invited is 'in no order';
    comment on table survey_code is 'in no order';
    comment on table survey_spent is 'in no order';
    comment on table survey_inbox is 'in no order';
    comment on table survey_answer is 'in no order';
    comment on table survey_comment is 'in no order';

    -- Whoever is in a level too small to hide, invited to answer first and in their own name.
    create table survey_named (
      survey_id uuid not null references survey,
      person_id uuid not null references person,
      band text not null,
      answers jsonb,
      primary key (survey_id, person_id)
    );

    -- Results are released once. What was shown, and of whose answers, is kept and never changed.
    create table survey_release (
      id uuid primary key,
      survey_id uuid not null unique references survey,
      members jsonb not null,
      results jsonb not null,
      sha256 bytea not null,
      released_at timestamptz not null default now()
    );
    create trigger survey_release_is_append_only before update or delete or truncate on survey_release
      for each statement execute function refuse_change();

    create function refuse_survey_change() returns trigger language plpgsql as $$
    declare moving text[] := array['launched_at', 'opened_at', 'closed_at', 'released_at', 'sha256', 'keys_sha256', 'progress', 'is_swept'];
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
        or (old.sha256 is not null and new.sha256 is distinct from old.sha256)
        or (old.keys_sha256 is not null and new.keys_sha256 is distinct from old.keys_sha256) then
        raise exception 'a survey goes forward only' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;
    create trigger survey_is_frozen before update or delete on survey for each row execute function refuse_survey_change();

    create function refuse_survey_part_change() returns trigger language plpgsql as $$
    declare
      asked survey%rowtype;
    begin
      select * into asked from survey where id = case when tg_op = 'DELETE' then old.survey_id else new.survey_id end;
      if tg_table_name = 'survey_item' and asked.launched_at is not null then
        raise exception 'the questions of a survey cannot change once it is launched' using errcode = 'restrict_violation';
      end if;
      if tg_table_name = 'survey_cell' and asked.opened_at is not null then
        -- The one change left is that the private key is destroyed.
        if tg_op <> 'UPDATE' or to_jsonb(new) - 'private_key' is distinct from to_jsonb(old) - 'private_key' or new.private_key is not null then
          raise exception 'the cells of a survey cannot change once it is open' using errcode = 'restrict_violation';
        end if;
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    create trigger survey_item_is_frozen before insert or update or delete on survey_item
      for each row execute function refuse_survey_part_change();
    create trigger survey_cell_is_frozen before insert or update or delete on survey_cell
      for each row execute function refuse_survey_part_change();
  `.execute(db)
}
