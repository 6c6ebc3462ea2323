import { sql } from 'kysely'
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Beside scores, judgements of two pieces at a time: which shows more of a criterion, or of the whole.
    alter table scoring drop constraint scoring_kind_check, drop constraint scoring_design_check;
    alter table scoring add column criterion_id uuid,
      add check (kind in ('calibration', 'scoring', 'comparison')),
      add check (design in ('all', 'double', 'linked', 'pairs')),
      add check ((kind = 'comparison') = (design = 'pairs')),
      add check (criterion_id is null or kind = 'comparison'),
      -- There is nothing to read once more: it is judged until it is done.
      add check (kind <> 'comparison' or (round = 1 and step <> 'discussing'));

    -- Two pieces that lay before one judge, in one set.
    create table scoring_judgement (
      id uuid primary key,
      scoring_id uuid not null references scoring,
      person_id uuid not null references person,
      left_id uuid not null references scoring_piece,
      right_id uuid not null references scoring_piece,
      dealt_at timestamptz not null default now(),
      in_at timestamptz,
      -- The one that shows more; none where the judge could not tell.
      more_id uuid references scoring_piece,
      seconds int not null default 0 check (seconds between 0 and 3600),
      check (left_id <> right_id),
      check (more_id is null or (in_at is not null and more_id in (left_id, right_id)))
    );
    -- Nobody looks at the same two twice, or has two pairs before them.
    create unique index scoring_judgement_once on scoring_judgement (scoring_id, person_id, least(left_id, right_id), greatest(left_id, right_id));
    create unique index scoring_judgement_open on scoring_judgement (scoring_id, person_id) where in_at is null;
    create index scoring_judgement_by_person on scoring_judgement (person_id);
  `.execute(db)
}
