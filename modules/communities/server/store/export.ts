import { sql } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Sheet } from '#platform/backup/sheet.ts'

/** What a person wrote in communities, offered and said of themselves. */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'communities',
    rows: sql`select m.community_id, co.name as community, m.circle, m.follows, m.beside, m.beside_text, m.since, m.until
      from community_member m join community co on co.id = m.community_id where m.person_id = ${personId} order by m.since, m.community_id`,
  },
  {
    name: 'posts',
    rows: sql`select po.id, po.community_id, co.name as community, po.of_id, po.is_question, po.text, po.made_at
      from community_post po join community co on co.id = po.community_id
      where po.made_by = ${personId} and po.deleted_at is null order by po.made_at, po.id`,
  },
  {
    name: 'visits-and-days',
    rows: sql`select g.id, g.community_id, co.name as community, g.kind, g.title, g.text, g.place, g.begins_at, g.minutes, g.made_at
      from gathering g join community co on co.id = g.community_id
      where ${personId} in (g.made_by, g.host_id) and g.deleted_at is null order by g.made_at, g.id`,
  },
  {
    name: 'letters-between-teams',
    rows: sql`select w.id, w.hello_id, w.text, w.made_at from hello_word w where w.made_by = ${personId} order by w.made_at, w.id`,
  },
  {
    name: 'stories-written',
    rows: sql`select st.id, st.practice_id, st.title, st.what, st.for_whom, st.happened, st.failed, st.ask, st.made_at, st.shown_at
      from story st where st.made_by = ${personId} and st.deleted_at is null order by st.made_at, st.id`,
  },
  {
    name: 'acts-of-support',
    rows: sql`select a.id, a.practice_id, a.kind, a.text, a.done_on, a.ends_on, a.lifted_at from practice_act a
      where a.made_by = ${personId} and a.deleted_at is null order by a.done_on, a.id`,
  },
]

/** What the district knows of them: who gathers around what. What is written in them is theirs. */
export const districtSheets = (): Sheet[] => [
  {
    name: 'communities',
    rows: sql`select co.id, co.name, co.purpose, co.problem, co.made_at, ${nameOf(sql.ref('co.made_by'))} as begun_by,
        case when p.shared_at is not null and p.deleted_at is null then co.practice_id end as practice_id
      from community co left join practice p on p.id = co.practice_id where co.deleted_at is null order by co.made_at, co.id`,
  },
]
