import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import type { Row, Sheet } from '#platform/backup/sheet.ts'

const measures = (which: RawBuilder<unknown>) => sql<Row>`
  select me.id, me.team_id, me.name, me.purpose, me.kind, me.unit, me.definition, me.direction, me.target, me.sampling, me.collected_by, me.how_often, me.made_at
  from measure me where me.deleted_at is null and ${which} order by me.made_at, me.id`

const POINT = sql`mp.id, mp.measure_id, me.name as measure, mp.measured_on, mp.value, mp.numerator, mp.denominator, mp.almost, mp.size, mp.spread`
const points = (columns: RawBuilder<unknown>, which: RawBuilder<unknown>) => sql<Row>`
  select ${columns} from measure_point mp join measure me on me.id = mp.measure_id
  where me.deleted_at is null and ${which} order by me.made_at, me.id, mp.measured_on`

const BASELINE = sql`mb.id, mb.measure_id, me.name as measure, mb.from_on, mb.until_on, mb.reason, mb.made_at, mb.lifted_at`
const baselines = (columns: RawBuilder<unknown>, which: RawBuilder<unknown>) => sql<Row>`
  select ${columns} from measure_baseline mb join measure me on me.id = mb.measure_id
  where me.deleted_at is null and ${which} order by mb.made_at, mb.id`

const items = (which: RawBuilder<unknown>) => sql<Row>`
  select ei.id, ei.team_id, ei.kind, ei.text, ei.file_id as picture, ei.seen_on, ei.made_at
  from evidence_item ei where ei.deleted_at is null and ${which} order by ei.made_at, ei.id`

/** A team's measures with all that was entered, its quotes and photos. */
export const teamSheets = (teamId: string): Sheet[] => [
  { name: 'measures', rows: measures(sql`me.team_id = ${teamId}`) },
  { name: 'measure-points', rows: points(sql`${POINT}, mp.note, mp.made_at`, sql`me.team_id = ${teamId}`) },
  {
    name: 'measure-baselines',
    rows: baselines(sql`${BASELINE}, ${nameOf(sql.ref('mb.made_by'))} as by`, sql`me.team_id = ${teamId}`),
  },
  { name: 'evidence', rows: items(sql`ei.team_id = ${teamId}`) },
]

/** What a person measured, entered, locked or added themselves. */
export const personSheets = (personId: string): Sheet[] => [
  { name: 'measures', rows: measures(sql`me.made_by = ${personId}`) },
  { name: 'measure-points', rows: points(sql`${POINT}, mp.note, mp.made_at`, sql`mp.made_by = ${personId}`) },
  { name: 'measure-baselines', rows: baselines(BASELINE, sql`mb.made_by = ${personId}`) },
  { name: 'evidence', rows: items(sql`ei.made_by = ${personId}`) },
]

/** The charts of shared cycles, as those see them with whom they are shared: no notes at points, not who locked a baseline. */
export function sharedSheets(sharedMeasures: RawBuilder<unknown>, sharedItems: RawBuilder<unknown>): Sheet[] {
  const shared = sql`me.id in (${sharedMeasures})`
  return [
    { name: 'measures', rows: measures(shared) },
    { name: 'measure-points', rows: points(POINT, shared) },
    { name: 'measure-baselines', rows: baselines(BASELINE, shared) },
    { name: 'evidence', rows: items(sql`ei.id in (${sharedItems})`) },
  ]
}
