import { sql } from 'kysely'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

const links = (which: ReturnType<typeof sql>) => sql<Row>`
  select l.id, f.title as framework, s.code, s.text as statement, coalesce(l.practice_id, l.rubric_id, l.cycle_id, l.problem_id) as thing,
    case when l.practice_id is not null then 'practice' when l.rubric_id is not null then 'rubric' when l.cycle_id is not null then 'cycle'
      else 'problem' end as kind, l.made_at
  from framework_link l join framework_statement s on s.id = l.statement_id join framework f on f.id = s.framework_id
    left join practice p on p.id = l.practice_id left join rubric r on r.id = l.rubric_id left join cycle c on c.id = l.cycle_id
    left join problem b on b.id = l.problem_id
  where f.deleted_at is null and s.deleted_at is null and num_nonnulls(p.deleted_at, r.deleted_at, c.deleted_at, b.deleted_at) = 0
    and ${which} order by l.made_at, l.id`

/** What a team’s things say that they serve. */
export const teamSheets = (teamId: string): Sheet[] => [
  { name: 'serves', rows: links(sql`${teamId} in (p.team_id, r.team_id, c.team_id, b.team_id)`) },
]

/** The district’s frameworks, whole. */
export const districtSheets = (): Sheet[] => [
  {
    name: 'frameworks',
    rows: sql<Row>`select f.id as framework_id, f.kind, f.title, f.source_id as framework_source_id, s.id, s.parent_id, s.source_id, s.position, s.code,
        s.text, s.kind as statement_kind, array_to_string(s.grades, ' ') as grades, s.retired_at
      from framework f join framework_statement s on s.framework_id = f.id
      where f.deleted_at is null and s.deleted_at is null order by f.id, s.position, s.id`,
  },
]
