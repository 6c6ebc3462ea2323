import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a study found, of one's own or published, entered by hand with its source.
    create table practice_effect (
      id uuid primary key,
      practice_id uuid not null references practice,
      label text not null check (label <> ''),
      design text not null check (design in ('randomised', 'comparison', 'series', 'before-after')),
      better text not null check (better in ('higher', 'lower')),
      figures jsonb not null,
      -- Where more is better the effect as it is, else its opposite: above zero is always good.
      metric text not null check (metric in ('log-odds', 'log-risk', 'spread', 'series')),
      effect double precision not null,
      variance double precision not null check (variance > 0),
      grades text[] not null default '{}',
      subjects text[] not null default '{}',
      context text not null default '',
      students text not null default '',
      source text not null check (source <> ''),
      url text check (url ~ '^https?://'),
      made_by uuid not null references person,
      made_at timestamptz not null default now(),
      deleted_at timestamptz
    );
    create index practice_effect_by_practice on practice_effect (practice_id) where deleted_at is null;

    -- What the shared tries of a practice say together, so that lists can look for it; brought up to date by a job.
    create table practice_evidence (
      practice_id uuid primary key references practice,
      standing text not null check (standing in ('early', 'helps', 'may-help', 'unclear', 'does-not-help')),
      found_at timestamptz not null default now()
    );
    create index practice_evidence_by_standing on practice_evidence (standing, practice_id);
  `.execute(db)
}
