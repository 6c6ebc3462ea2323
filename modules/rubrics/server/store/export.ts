import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

const versions = (which: RawBuilder<unknown>) => sql<Row>`
  select v.rubric_id, v.number, t.name as team, v.name, v.sentence, array_to_string(v.grades, ' ') as grades, v.half_levels, v.levels, v.criteria, v.said, v.made_at
  from rubric_version v join rubric r on r.id = v.rubric_id join team t on t.id = r.team_id
  where r.deleted_at is null and ${which} order by v.rubric_id, v.number`

const maps = (which: RawBuilder<unknown>) => sql<Row>`
  select m.rubric_id, m.number, m.rubric_number, m.grades, m.looks, m.tasks, m.said, m.made_at
  from rubric_map_version m join rubric r on r.id = m.rubric_id where r.deleted_at is null and ${which} order by m.rubric_id, m.number`

/** A team’s rubrics, its sets of work, and how alike each round was read: who gave what is nobody’s but theirs. */
export const teamSheets = (teamId: string): Sheet[] => [
  { name: 'rubrics', rows: versions(sql`r.team_id = ${teamId}`) },
  { name: 'rubric-maps', rows: maps(sql`r.team_id = ${teamId}`) },
  {
    name: 'work-read-together',
    rows: sql<Row>`select s.id, s.name, s.kind, s.design, s.rubric_id, s.number, s.round, s.step, s.made_at, s.closed_at from scoring s
      where s.team_id = ${teamId} and s.deleted_at is null order by s.made_at, s.id`,
  },
  {
    name: 'pieces-read-together',
    rows: sql<Row>`select p.id, p.scoring_id, p.number, p.title, p.text, p.work_id, p.reference, p.reason from scoring_piece p join scoring s on s.id = p.scoring_id
      where s.team_id = ${teamId} and s.deleted_at is null order by s.made_at, s.id, p.number`,
  },
  {
    name: 'agreement-of-rounds',
    rows: sql<Row>`select f.scoring_id, f.round, f.figures -> 'readers' as readers, f.figures -> 'pieces' as pieces, f.figures -> 'exact' as exact,
        f.figures -> 'adjacent' as adjacent, f.found_at
      from scoring_figures f join scoring s on s.id = f.scoring_id
      where s.team_id = ${teamId} and s.deleted_at is null and (f.round < s.round or s.step <> 'reading') order by s.made_at, f.scoring_id, f.round`,
  },
]

/** What someone gave and wrote themselves as they read, and what they said and proposed. */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'my-readings',
    rows: sql<Row>`select r.scoring_id, s.name as set, p.number, p.title as piece, r.round, r.scores, r.comments, r.in_at, r.seconds
      from scoring_reading r join scoring s on s.id = r.scoring_id join scoring_piece p on p.id = r.piece_id
      where r.person_id = ${personId} and r.in_at is not null and s.deleted_at is null order by r.in_at, r.id`,
  },
  {
    name: 'my-judgements',
    rows: sql<Row>`select j.scoring_id, s.name as set, l.number as left_number, r.number as right_number, m.number as more_number, j.in_at, j.seconds
      from scoring_judgement j join scoring s on s.id = j.scoring_id join scoring_piece l on l.id = j.left_id join scoring_piece r on r.id = j.right_id
        left join scoring_piece m on m.id = j.more_id
      where j.person_id = ${personId} and j.in_at is not null and s.deleted_at is null order by j.in_at, j.id`,
  },
  {
    name: 'what-i-said-of-pieces',
    rows: sql<Row>`select w.scoring_id, w.piece_id, w.round, w.text, w.made_at from scoring_word w
      where w.made_by = ${personId} and w.deleted_at is null order by w.made_at, w.id`,
  },
  {
    name: 'tasks-my-classes-were-offered',
    rows: sql<Row>`select o.rubric_id, o.task_id, o.class_id, o.school_year, o.made_at from task_offer o
      where o.made_by = ${personId} order by o.made_at, o.task_id, o.class_id`,
  },
  {
    name: 'rubric-proposals',
    rows: sql<Row>`select o.rubric_id, o.number, o.criterion_id, o.why, o.wording, o.made_at, o.taken, o.answer from rubric_proposal o
      where o.made_by = ${personId} order by o.made_at, o.id`,
  },
]

/** Rubrics that are shown to everyone, with their maps. */
export const sharedSheets = (): Sheet[] => [
  { name: 'shared-rubrics', rows: versions(sql`r.shared_at is not null`) },
  { name: 'shared-rubric-maps', rows: maps(sql`r.shared_at is not null`) },
]
