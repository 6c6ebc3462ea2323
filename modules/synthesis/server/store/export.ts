import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

const isShared = sql`c.shared_at is not null and c.deleted_at is null`

/** A row for each cycle that a claim cites; of cycles that are not shared only their words go out, never those of others. */
const claims = (which: RawBuilder<unknown>, cited: RawBuilder<unknown>) => sql<Row>`
  select sy.id, sy.title, sy.problem, sy.unknown, sy.shared_at, (select string_agg(${nameOf(sql.ref('sa.person_id'))}, ', ' order by sa.asked_at)
      from synthesis_author sa where sa.synthesis_id = sy.id and sa.joined_at is not null) as written_by,
    cl.position + 1 as claim_number, cl.text as claim, ci.cycle_id, ci.for_whom, ci.not_for
  from synthesis sy left join (synthesis_claim cl join synthesis_citation ci on ci.claim_id = cl.id join cycle c on c.id = ci.cycle_id and ${cited})
    on cl.synthesis_id = sy.id
  where sy.deleted_at is null and ${which} order by sy.made_at, sy.id, cl.position, ci.position`

/** What somebody writes, with the shared cycles that it rests on. */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'syntheses',
    rows: claims(
      sql`exists (select from synthesis_author oa where oa.synthesis_id = sy.id and oa.person_id = ${personId} and oa.joined_at is not null)`,
      isShared,
    ),
  },
]

/** What is shown to everyone: the claims that rest on a cycle that is shared. */
export const districtSheets = (): Sheet[] => [{ name: 'shown-syntheses', rows: claims(sql`sy.shared_at is not null`, isShared) }]
