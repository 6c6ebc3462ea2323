import type { Insertable } from 'kysely'
import type { DB } from '#db/tables.ts'

/** What the demo fills, in an order that every foreign key can bear. */
export const TABLES = [
  'district',
  'place',
  'person',
  'role_held',
  'right_held',
  'representative',
  'agreement_acceptance',
  'student',
  'student_demographics',
  'academic_session',
  'course',
  'class',
  'enrolment',
  'team',
  'team_member',
  'team_invitation',
  'team_shown_to',
  'meeting',
  'meeting_attendance',
  'meeting_note',
  'promise',
  'promise_word',
  'promise_answer',
  'decision',
  'decision_dissent',
  'decision_look',
  'measure',
  'measure_point',
  'removed_point',
  'measure_baseline',
  'evidence_item',
  'cycle',
  'cycle_measure',
  'cycle_evidence',
  'cycle_meeting',
  'cycle_companion',
  'cycle_comment',
  'event',
  'notice',
  'ledger_reader',
] as const satisfies readonly (keyof DB)[]
export type Table = (typeof TABLES)[number]

export type Row<Name extends keyof DB> = Insertable<DB[Name]>
export type Rows = { [Name in Table]: Row<Name>[] }
