import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

const TEXTS = ['question', 'students', 'change', 'prediction', 'saw', 'surprised', 'learned', 'next_step']
const COURSE = ['predicted_at', 'prediction_changed_at', 'matched', 'decision', 'tried_from', 'made_at', 'closed_at', 'shared_at']

/** Cycles with their words; where `readable` does not hold, only that they were begun. A cycle that is not there is not pointed at. */
const cycles = (
  which: RawBuilder<unknown>,
  readable: RawBuilder<unknown> = sql`true`,
  before: RawBuilder<unknown> = sql`b.deleted_at is null`,
) => sql<Row>`
  select c.id, c.team_id, t.name as team, pl.name as place, f.key as form, c.step,
    case when ${readable} and exists (select from cycle b where b.id = c.carries_on_from and ${before}) then c.carries_on_from end as carries_on_from_id,
    ${sql.join(TEXTS.map((column) => sql`case when ${readable} then ${sql.ref(`c.${column}`)} end as ${sql.ref(column)}`))},
    ${sql.join(COURSE.map((column) => sql.ref(`c.${column}`)))}
  from cycle c join team t on t.id = c.team_id join place pl on pl.id = t.place_id join inquiry_form f on f.id = c.form_id
  where c.deleted_at is null and ${which} order by c.made_at, c.id`

/** A team's cycles, what belongs to each, and what was said about them. */
export function teamSheets(teamId: string): Sheet[] {
  const ours = sql`c.team_id = ${teamId} and c.deleted_at is null`
  const links = (table: string, column: string) =>
    sql<Row>`select l.cycle_id, ${sql.ref(`l.${column}`)} from ${sql.table(table)} l join cycle c on c.id = l.cycle_id
      where ${ours} order by c.made_at, l.cycle_id, ${sql.ref(`l.${column}`)}`
  return [
    { name: 'cycles', rows: cycles(ours) },
    { name: 'cycle-measures', rows: links('cycle_measure', 'measure_id') },
    { name: 'cycle-evidence', rows: links('cycle_evidence', 'evidence_item_id') },
    { name: 'cycle-meetings', rows: links('cycle_meeting', 'meeting_id') },
    {
      name: 'companions',
      rows: sql`select k.cycle_id, k.companion_id, k.offered_at, k.accepted_at from cycle_companion k
        join cycle c on c.id in (k.cycle_id, k.companion_id) where ${ours} order by k.offered_at, k.cycle_id, k.companion_id`,
    },
    {
      name: 'comments',
      rows: sql`select cc.id, cc.cycle_id, ${nameOf(sql.ref('cc.person_id'))} as by, cc.text, cc.made_at from cycle_comment cc
        join cycle c on c.id = cc.cycle_id where ${ours} and cc.deleted_at is null order by cc.made_at, cc.id`,
    },
  ]
}

/** What a person said about cycles, and the cycles they began: with their words where the person is in that team today, as they are its. */
export const personSheets = (personId: string): Sheet[] => [
  {
    name: 'cycles-begun',
    rows: cycles(
      sql`c.made_by = ${personId}`,
      sql`exists (select from team_member tm where tm.team_id = c.team_id and tm.person_id = ${personId} and tm.until is null)`,
    ),
  },
  {
    name: 'comments',
    rows: sql`select cc.id, cc.cycle_id, cc.text, cc.made_at from cycle_comment cc
      where cc.person_id = ${personId} and cc.deleted_at is null order by cc.made_at, cc.id`,
  },
]

const shared = sql`c.shared_at is not null and c.deleted_at is null`

/** The cycles that teams share today. */
export const sharedSheets = (): Sheet[] => [
  { name: 'shared-cycles', rows: cycles(shared, sql`true`, sql`b.shared_at is not null and b.deleted_at is null`) },
  {
    name: 'shared-cycle-measures',
    rows: sql`select l.cycle_id, l.measure_id from cycle_measure l join cycle c on c.id = l.cycle_id where ${shared} order by c.made_at, l.cycle_id, l.measure_id`,
  },
  {
    name: 'shared-cycle-evidence',
    rows: sql`select l.cycle_id, l.evidence_item_id from cycle_evidence l join cycle c on c.id = l.cycle_id
      where ${shared} and l.is_shared order by c.made_at, l.cycle_id, l.evidence_item_id`,
  },
]

/** What goes with shared cycles: their measures, and what somebody ticked. */
export const sharedMeasures = sql`select l.measure_id from cycle_measure l join cycle c on c.id = l.cycle_id where ${shared}`
export const sharedItems = sql`select l.evidence_item_id from cycle_evidence l join cycle c on c.id = l.cycle_id where ${shared} and l.is_shared`
