import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A set of work that people read with one version of a rubric.
    create table scoring (
      id uuid primary key,
      version int not null default 1,
      team_id uuid not null references team,
      rubric_id uuid not null,
      number int not null,
      name text not null check (name <> ''),
      kind text not null check (kind in ('calibration', 'scoring')),
      -- Everyone reads everything; each piece by so many who do not see each other; the same in blocks that tie the readers together.
      design text not null check (design in ('all', 'double', 'linked')),
      readers int not null default 2 check (readers between 2 and 4),
      -- Steps of the scale beyond which a third reader is asked.
      third_beyond float8 not null default 1 check (third_beyond >= 0),
      open_to text not null default 'team' check (open_to in ('team', 'district')),
      round int not null default 1 check (round between 1 and 12),
      step text not null default 'reading' check (step in ('reading', 'discussing', 'closed')),
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      closed_at timestamptz,
      deleted_at timestamptz,
      foreign key (rubric_id, number) references rubric_version (rubric_id, number),
      check ((kind = 'calibration') = (design = 'all')),
      check ((step = 'closed') = (closed_at is not null))
    );
    create index scoring_by_team on scoring (team_id) where deleted_at is null;
    create index scoring_by_rubric on scoring (rubric_id, number);

    create table scoring_piece (
      id uuid primary key,
      scoring_id uuid not null references scoring,
      number int not null check (number > 0),
      block int not null default 0,
      title text not null check (title <> ''),
      text text not null default '',
      -- A piece of students' work that is kept with its permissions; else the text is all there is.
      work_id uuid,
      -- For a piece whose scores were settled before: one score a criterion, and why.
      reference float8[],
      reason text not null default '',
      -- Two readers were further apart than the set allows, and nobody has been the third yet.
      wants_third boolean not null default false,
      unique (scoring_id, number)
    );
    create index scoring_piece_by_block on scoring_piece (scoring_id, block, number);
    create index scoring_piece_by_third on scoring_piece (scoring_id) where wants_third;

    create table scoring_block (
      scoring_id uuid not null references scoring,
      number int not null,
      raters uuid[] not null default '{}',
      is_open boolean not null default true,
      primary key (scoring_id, number)
    );
    create index scoring_block_open on scoring_block (scoring_id, (cardinality(raters)) desc, number) where is_open;

    -- Who reads: each joined by choice, and may leave.
    create table scoring_rater (
      scoring_id uuid not null references scoring,
      person_id uuid not null references person,
      joined_at timestamptz not null default now(),
      left_at timestamptz,
      block int,
      primary key (scoring_id, person_id)
    );
    create index scoring_rater_by_person on scoring_rater (person_id);

    -- One person's reading of one piece in one round; its scores in the order of the version's criteria.
    create table scoring_reading (
      id uuid primary key,
      scoring_id uuid not null references scoring,
      piece_id uuid not null references scoring_piece,
      round int not null,
      person_id uuid not null references person,
      is_third boolean not null default false,
      dealt_at timestamptz not null default now(),
      in_at timestamptz,
      scores float8[],
      comments jsonb not null default '{}',
      seconds int not null default 0 check (seconds between 0 and 3600),
      unique (piece_id, round, person_id),
      check ((in_at is null) = (scores is null))
    );
    create index scoring_reading_by_person on scoring_reading (scoring_id, person_id, round);
    create index scoring_reading_in on scoring_reading (scoring_id, round) where in_at is not null;

    -- What is said about the pieces that divide.
    create table scoring_word (
      id uuid primary key,
      scoring_id uuid not null references scoring,
      piece_id uuid not null references scoring_piece,
      criterion_id uuid not null,
      round int not null,
      text text not null check (text <> ''),
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz
    );
    create index scoring_word_by_piece on scoring_word (scoring_id, made_at);

    -- What was reckoned of a round, and on how many readings; a large set is reckoned by a job.
    create table scoring_figures (
      scoring_id uuid not null references scoring,
      round int not null,
      stamp text not null,
      figures jsonb not null,
      found_at timestamptz not null default now(),
      primary key (scoring_id, round)
    );
    alter table rubric_proposal add foreign key (scoring_id) references scoring;
  `.execute(db)
}
