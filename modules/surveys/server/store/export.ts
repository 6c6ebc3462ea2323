import { sql } from 'kysely'
import type { Sheet } from '#platform/backup/sheet.ts'

/** What a team asked, and what was released of it to everyone: never an answer, never who was asked. */
export const teamSheets = (teamId: string): Sheet[] => [
  {
    name: 'surveys',
    rows: sql`select v.id, v.kind, v.title, v.opens_on, v.opened_at, v.closes_at, v.released_at from survey v
      where v.team_id = ${teamId} and v.removed_at is null order by v.made_at, v.id`,
  },
  {
    name: 'survey-questions',
    rows: sql`select i.id, i.survey_id, i.position, i.kind, i.construct, i.labels, i.text, i.options from survey_item i
      join survey v on v.id = i.survey_id where v.team_id = ${teamId} and v.removed_at is null order by v.made_at, i.position`,
  },
]

/** What a person answered first and by name, and what they answered those who were asked. Of answers without a name nobody knows whose they are. */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'survey-answers-by-name',
    rows: sql`select w.survey_id, v.title, w.answers from survey_named w join survey v on v.id = w.survey_id
      where w.person_id = ${personId} and w.answers is not null order by w.survey_id`,
  },
  {
    name: 'survey-responses',
    rows: sql`select r.id, r.survey_id, r.text, r.is_published, r.made_at from survey_response r where r.made_by = ${personId} order by r.made_at, r.id`,
  },
]
