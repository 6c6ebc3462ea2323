import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

/** Every version of these practices; a parent is named where everyone may see it, or whoever reads this. */
const practices = (which: RawBuilder<unknown>, parents: RawBuilder<unknown>) => sql<Row>`
  select p.id, p.kind, t.name as team, pl.name as place, case when ${parents} then p.parent_id end as parent_id, p.kept, p.changed, p.dropped, p.why,
    v.number, v.name, v.sentence, v.steps, v.students, v.problem, v.conditions, v.indicator, v.takes, v.materials, v.prediction, v.subjects, v.grades,
    v.said, ${nameOf(sql.ref('v.made_by'))} as written_by, v.made_at, p.shared_at
  from practice p join practice_version v on v.practice_id = p.id left join team t on t.id = p.team_id join place pl on pl.id = p.place_id
  where p.deleted_at is null and ${which} order by p.made_at, p.id, v.number`

const isShownParent = sql`exists (select from practice b where b.id = p.parent_id and b.shared_at is not null and b.deleted_at is null)`

const adoptions = (which: RawBuilder<unknown>) => sql<Row>`
  select a.id, a.practice_id, a.team_id, t.name as team, s.number, s.state, s.version, s.why, s.made_at, a.learned, a.is_shown
  from practice_adoption a join practice_adoption_state s on s.adoption_id = a.id join team t on t.id = a.team_id
  where ${which} order by a.made_at, a.id, s.number`

/** A team's practices with all their versions, and what it takes up. */
export const teamSheets = (teamId: string): Sheet[] => [
  { name: 'practices', rows: practices(sql`p.team_id = ${teamId}`, isShownParent) },
  { name: 'adoptions', rows: adoptions(sql`a.team_id = ${teamId}`) },
  {
    name: 'noticed-in-our-work',
    rows: sql`select n.id, n.text, n.file_id as picture, ${nameOf(sql.ref('n.made_by'))} as by, n.made_at, n.practice_id
      from noticing n where n.team_id = ${teamId} and n.deleted_at is null and (n.answered_at is null or n.practice_id is not null) order by n.made_at, n.id`,
  },
]

/** A person's own practices, and what they noticed or others noticed in their work. */
export const personSheets = (personId: string): Sheet[] => [
  { name: 'practices', rows: practices(sql`p.person_id = ${personId}`, isShownParent) },
  {
    name: 'noticed',
    rows: sql`select n.id, n.text, n.file_id as picture, n.made_at, n.practice_id, n.made_by = ${personId} as by_me
      from noticing n where ${personId} in (n.made_by, n.person_id) and n.deleted_at is null
        and (n.answered_at is null or n.practice_id is not null or n.made_by = ${personId}) order by n.made_at, n.id`,
  },
]

/** The practices that people show today, and the teams that show that they do them. */
export const sharedSheets = (): Sheet[] => [
  { name: 'shown-practices', rows: practices(sql`p.shared_at is not null`, isShownParent) },
  {
    name: 'shown-adoptions',
    rows: adoptions(
      sql`a.is_shown and exists (select from practice p where p.id = a.practice_id and p.shared_at is not null and p.deleted_at is null)`,
    ),
  },
]
