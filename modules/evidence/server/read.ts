import { sql } from 'kysely'
import type { Expression, RawBuilder } from 'kysely'
import { nameOf } from '#modules/people/server/read.ts'
import { isOver } from '#platform/removal.ts'
import type { EvidenceItem, Measure } from '../contract.ts'

/**
 * A measure with its points in order of time and the baselines that hold, as one JSON value, of `measure me`. Notes at points and
 * who locked the baseline are for those inside: to others they would tell of the team, not of its students.
 */
export const measureJsonFor = (inside: RawBuilder<unknown>): RawBuilder<Measure> => sql<Measure>`jsonb_build_object(
  'id', me.id, 'version', me.version, 'teamId', me.team_id, 'name', me.name, 'purpose', me.purpose, 'kind', me.kind, 'unit', me.unit,
  'definition', me.definition, 'direction', me.direction, 'target', me.target,
  'sampling', me.sampling, 'collectedBy', me.collected_by, 'howOften', me.how_often,
  'points', coalesce((select jsonb_agg(jsonb_build_object('id', mp.id, 'on', mp.measured_on, 'value', mp.value, 'numerator', mp.numerator,
    'denominator', mp.denominator, 'almost', mp.almost, 'size', mp.size, 'spread', mp.spread, 'note', case when ${inside} then mp.note else '' end) order by mp.measured_on)
    from measure_point mp where mp.measure_id = me.id), '[]'),
  'baselines', coalesce((select jsonb_agg(jsonb_build_object('id', mb.id, 'fromOn', mb.from_on, 'untilOn', mb.until_on, 'reason', mb.reason,
    'by', case when ${inside} then ${nameOf(sql.ref('mb.made_by'))} else '' end, 'at', mb.made_at) order by mb.made_at, mb.id)
    from measure_baseline mb where mb.measure_id = me.id and mb.lifted_at is null), '[]'),
  'drawnFrom', (select jsonb_build_object('outcomeId', ms.outcome_id, 'outcome', om.name, 'placeId', ms.place_id, 'place', dp.name,
      'category', case when sg.number > 0 then sg.category end, 'group', case when sg.number > 0 then sg.value end, 'drawnAt', ms.drawn_at)
    from measure_source ms join outcome_measure om on om.id = ms.outcome_id join place dp on dp.id = ms.place_id
      join student_group sg on sg.number = ms.group_number where ms.measure_id = me.id))`

/** The same for the team itself. */
export const measureJson: RawBuilder<Measure> = measureJsonFor(sql`true`)

/** A quote or photo as one JSON value, of `evidence_item ei`. */
export const evidenceItemJson: RawBuilder<EvidenceItem> = sql<EvidenceItem>`jsonb_build_object(
  'id', ei.id, 'kind', ei.kind, 'text', ei.text, 'fileId', ei.file_id, 'seenOn', ei.seen_on)`

/** The measures of a team, as a column: for pages. */
export const measuresOfTeam = (teamId: Expression<unknown>): RawBuilder<Measure[]> => sql<Measure[]>`coalesce((
  select jsonb_agg(${measureJson} order by me.made_at) from measure me where me.team_id = ${teamId} and me.deleted_at is null), '[]')`

/** The ids of what is about to be gone for good: for what hangs on it. */
export const goneItems = sql`select ei.id from evidence_item ei where ${isOver('ei.deleted_at')}`
export const goneMeasures = sql`select me.id from measure me where ${isOver('me.deleted_at')}`
