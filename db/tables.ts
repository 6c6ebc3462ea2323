// Made by `node tools/tables.ts` from the migrations. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely'

export type AcademicSessionTable = {
  id: string
  source_id: string
  title: string
  kind: 'gradingPeriod' | 'semester' | 'schoolYear' | 'term'
  begins_on: string
  ends_on: string
  school_year: number
  ended_on: string | null
}

export type AgreementAcceptanceTable = {
  id: string
  version: number
  on_behalf_of: 'district' | 'association' | 'self'
  person_id: string
  accepted_at: Generated<string>
}

export type ApiTokenTable = {
  id: string
  token_sha256: Buffer
  person_id: string
  name: string
  made_at: Generated<string>
  expires_at: string
  ended_at: string | null
}

export type AttemptTable = {
  id: string
  what: string
  subject: string
  at: Generated<string>
}

export type ClassTable = {
  id: string
  source_id: string
  title: string
  place_id: string
  course_id: string | null
  grades: Generated<string[]>
  subjects: Generated<string[]>
  academic_session_source_ids: Generated<string[]>
  ended_on: string | null
}

export type CommunityTable = {
  id: string
  version: Generated<number>
  name: string
  purpose: Generated<string>
  practice_id: string | null
  problem: Generated<string>
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
  search: GeneratedAlways<string | null>
}

export type CommunityMemberTable = {
  community_id: string
  person_id: string
  circle: 'doing' | 'considering' | 'informed'
  follows: Generated<boolean>
  beside: 'novice' | 'veteran' | null
  beside_text: Generated<string>
  since: Generated<string>
  until: string | null
}

export type CommunityMentionTable = {
  post_id: string
  person_id: string
}

export type CommunityPostTable = {
  id: string
  version: Generated<number>
  community_id: string
  of_id: string | null
  is_question: Generated<boolean>
  helped_id: string | null
  text: string
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type CommunityPostFileTable = {
  post_id: string
  file_id: string
  position: number
  says: Generated<string>
}

export type ConnectionLetBeTable = {
  team_id: string
  other_id: string
  by_id: string
  at: Generated<string>
}

export type CourseTable = {
  id: string
  source_id: string
  title: string
  code: string | null
  ended_on: string | null
}

export type CycleTable = {
  id: string
  version: Generated<number>
  team_id: string
  form_id: string
  carries_on_from: string | null
  step: string | null
  question: string | null
  students: string | null
  change: string | null
  prediction: string | null
  predicted_at: string | null
  prediction_changed_at: string | null
  saw: string | null
  matched: 'yes' | 'partly' | 'no' | null
  surprised: string | null
  learned: string | null
  decision: 'adopt' | 'adapt' | 'abandon' | 'go-on' | null
  next_step: string | null
  made_by: string
  made_at: Generated<string>
  tried_from: string | null
  closed_at: string | null
  shared_at: string | null
  shared_by: string | null
  deleted_at: string | null
  search: GeneratedAlways<string | null>
  deleted_by: string | null
}

export type CycleCommentTable = {
  id: string
  cycle_id: string
  person_id: string
  text: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type CycleCompanionTable = {
  cycle_id: string
  companion_id: string
  offered_by: string
  offered_at: Generated<string>
  accepted_at: string | null
}

export type CycleEffectTable = {
  id: string
  cycle_id: string
  measure_id: string
  inputs: Buffer
  effect: unknown
  kept_by: string
  kept_at: Generated<string>
}

export type CycleEvidenceTable = {
  cycle_id: string
  evidence_item_id: string
  is_shared: Generated<boolean>
}

export type CycleLagTable = {
  cycle_id: string
  practice_id: string
  outcome_id: string
  days: number
  reason: Generated<string>
  said_by: string
  said_at: Generated<string>
  found_days: number | null
  found: string | null
  checked_by: string | null
  checked_at: string | null
}

export type CycleMeasureTable = {
  cycle_id: string
  measure_id: string
}

export type CycleMeetingTable = {
  cycle_id: string
  meeting_id: string
}

export type DecisionTable = {
  id: string
  version: Generated<number>
  team_id: string
  title: string
  decided: string
  reasons: string
  alternatives: string
  decided_on: string
  look_again_on: string | null
  made_by: string
  made_at: Generated<string>
  published_at: string | null
  deleted_at: string | null
  search: GeneratedAlways<string | null>
}

export type DecisionDissentTable = {
  id: string
  decision_id: string
  text: string
  person_id: string | null
}

export type DecisionLookTable = {
  id: string
  decision_id: string
  outcome: 'stands' | 'changed' | 'ended'
  text: string
  look_again_on: string | null
  looked_by: string
  looked_at: Generated<string>
}

export type DecisionVoiceTable = {
  decision_id: string
  voice_id: string
  linked_by: string
}

export type DistrictTable = {
  id: string
  only_one: Generated<boolean>
  version: Generated<number>
  name: string
  time_zone: string
  locale: 'en' | 'es'
  school_year_begins: string
  contract_from: string
  contract_until: string
  non_contract_days: Generated<string[]>
  student_k: Generated<number>
  survey_k: Generated<number>
  is_demo: Generated<boolean>
  session_idle_days: Generated<number>
  session_longest_days: Generated<number>
}

export type EnrolmentTable = {
  id: string
  source_id: string
  class_id: string
  student_id: string | null
  person_id: string | null
  role: 'administrator' | 'proctor' | 'student' | 'teacher'
  is_primary: Generated<boolean>
  begins_on: string | null
  ends_on: string | null
  ended_on: string | null
}

export type ErasureTable = {
  id: string
  person_id: string | null
  made_by: string | null
  made_at: Generated<string>
  document: string
  signature: string
}

export type EventTable = {
  id: string
  at: Generated<string>
  transaction_id: Generated<string>
  actor_id: string | null
  verb: string
  object_kind: string
  object_id: string
  team_id: string | null
  place_id: string | null
  with_ids: Generated<string[]>
}

export type EventPositionTable = {
  position: number
  event_id: string
}

export type EventSealTable = {
  number: number
  from_position: number
  to_position: number
  count: number
  sha256: Buffer
  below_transaction: string
  sealed_at: Generated<string>
}

export type EvidenceItemTable = {
  id: string
  team_id: string
  kind: 'quote' | 'photo'
  text: Generated<string>
  file_id: string | null
  seen_on: string
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type FileTable = {
  id: string
  sha256: Buffer
  media_type: 'image/webp' | 'text/plain' | 'audio/mp4' | 'audio/mpeg' | 'audio/wav' | 'audio/webm' | 'video/mp4' | 'video/webm'
  bytes: number
  width: number | null
  height: number | null
  made_by: string
  made_at: Generated<string>
}

export type FrameworkTable = {
  id: string
  version: Generated<number>
  kind: 'graduate-profile' | 'board-policy' | 'pathway' | 'standards'
  title: string
  said: Generated<string>
  creator: Generated<string>
  language: Generated<string>
  standing: Generated<string>
  source_id: string | null
  source_uri: Generated<string>
  imported_at: string | null
  made_by: string | null
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type FrameworkLinkTable = {
  id: string
  statement_id: string
  practice_id: string | null
  rubric_id: string | null
  cycle_id: string | null
  problem_id: string | null
  made_by: string
  made_at: Generated<string>
}

export type FrameworkStatementTable = {
  id: string
  version: Generated<number>
  framework_id: string
  parent_id: string | null
  position: number
  source_id: string | null
  code: Generated<string>
  text: string
  kind: Generated<string>
  grades: Generated<string[]>
  made_at: Generated<string>
  retired_at: string | null
  deleted_at: string | null
  deleted_by: string | null
  search: GeneratedAlways<string | null>
}

export type GatheringTable = {
  id: string
  version: Generated<number>
  community_id: string
  kind: 'event' | 'offer' | 'request'
  title: string
  text: Generated<string>
  place: Generated<string>
  begins_at: string | null
  minutes: Generated<number>
  host_id: string | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type GatheringGuestTable = {
  gathering_id: string
  person_id: string
  says: Generated<string>
  said_at: Generated<string>
}

export type HelloTable = {
  id: string
  team_id: string
  other_id: string | null
  person_id: string | null
  made_by: string
  made_at: Generated<string>
}

export type HelloWordTable = {
  id: string
  hello_id: string
  text: string
  cycle_id: string | null
  made_by: string
  made_at: Generated<string>
}

export type HelperTable = {
  practice_id: string
  person_id: string
  text: Generated<string>
  since: Generated<string>
}

export type IdempotentReplyTable = {
  actor_id: string
  key: string
  route: string
  request_sha256: Buffer
  reply: unknown
  made_at: Generated<string>
}

export type InquiryFormTable = {
  id: string
  key: string
  position: number
  name: unknown
  about: unknown
  steps: unknown
}

export type InsightTable = {
  id: string
  version: Generated<number>
  team_id: string
  session_id: string | null
  problem_id: string | null
  text: string
  did: Generated<string>
  move: Generated<string>
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type InsightNoteTable = {
  insight_id: string
  note_id: string
}

export type InvitationTable = {
  id: string
  person_id: string
  token_sha256: Buffer | null
  code_sha256: Buffer | null
  made_by: string | null
  made_at: Generated<string>
  expires_at: string
  used_at: string | null
  kind: Generated<'invitation' | 'reset'>
  letter_sha256: Buffer | null
}

export type LearningReplyTable = {
  id: string
  told_id: string
  person_id: string
  text: string
  replied_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type LearningToldTable = {
  id: string
  version: Generated<number>
  person_id: string
  kind: 'learned' | 'question'
  text: string
  learned: string
  told_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type LedgerReaderTable = {
  name: string
  position: Generated<number>
}

export type LiveChangeTable = {
  id: string
  transaction_id: Generated<string>
  kind: string
  of_id: string
  at: Generated<string>
}

export type LiveSessionTable = {
  id: string
  version: Generated<number>
  team_id: string
  protocol_id: string
  protocol_number: number
  title: Generated<string>
  question: Generated<string>
  place: Generated<string>
  begins_at: string
  steps: unknown
  facilitator_id: string
  presenter_id: string | null
  link: string | null
  began_at: string | null
  ended_at: string | null
  step: string | null
  step_ends_at: string | null
  step_left: number | null
  turn_id: string | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type MeasureTable = {
  id: string
  version: Generated<number>
  team_id: string
  name: string
  purpose: 'outcome' | 'practice' | 'balancing'
  kind: 'proportion' | 'mean' | 'count' | 'rate' | 'rating' | 'time-between' | 'piles'
  unit: Generated<string>
  definition: Generated<string>
  direction: 'up' | 'down' | 'none'
  target: number | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
  sampling: Generated<string>
  collected_by: Generated<string>
  how_often: 'lesson' | 'day' | 'week' | 'two-weeks' | 'month' | 'term' | 'year' | null
  offered_at: string | null
  offered_by: string | null
  taken_from: string | null
}

export type MeasureBaselineTable = {
  id: string
  measure_id: string
  from_on: string
  until_on: string
  reason: string
  made_by: string
  made_at: Generated<string>
  lifted_at: string | null
  lifted_by: string | null
}

export type MeasurePointTable = {
  id: string
  measure_id: string
  measured_on: string
  value: number
  numerator: number | null
  denominator: number | null
  almost: number | null
  note: Generated<string>
  made_by: string
  made_at: Generated<string>
  size: number | null
  spread: number | null
}

export type MeasureSourceTable = {
  measure_id: string
  outcome_id: string
  place_id: string
  group_number: Generated<number>
  drawn_by: string
  drawn_at: Generated<string>
  drawn_of: string
}

export type MeetingTable = {
  id: string
  version: Generated<number>
  team_id: string
  held_on: string
  minutes: Generated<number>
  began_at: Generated<string>
  ended_at: string | null
  made_by: string
}

export type MeetingAttendanceTable = {
  meeting_id: string
  person_id: string
}

export type MeetingNoteTable = {
  id: string
  version: Generated<number>
  meeting_id: string
  kind: 'looked-at' | 'saw' | 'try'
  text: Generated<string>
  url: string | null
  file_id: string | null
  person_id: string | null
  by_on: string | null
  done_at: string | null
  let_go_at: string | null
  came_of_it: string | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type NoticeTable = {
  person_id: string
  event_id: string
  made_at: Generated<string>
  read_at: string | null
  mailed_at: string | null
}

export type NoticingTable = {
  id: string
  text: string
  file_id: string | null
  person_id: string | null
  team_id: string | null
  place_id: string
  made_by: string
  made_at: Generated<string>
  answered_at: string | null
  answered_by: string | null
  practice_id: string | null
  deleted_at: string | null
}

export type OutcomeCohortTable = {
  number: number
  place_id: string
  groups: number[]
}

export type OutcomeImportTable = {
  id: string
  upload_id: string | null
  file_name: string
  mapping: unknown | null
  made_by: string | null
  began_at: Generated<string>
  ended_at: string | null
  dry_run: boolean
  state: 'waiting' | 'running' | 'done' | 'refused' | 'failed'
  progress: unknown | null
  report: unknown | null
}

export type OutcomeMappingTable = {
  id: string
  name: string
  columns: string[]
  mapping: unknown
  saved_by: string | null
  saved_at: Generated<string>
}

export type OutcomeMeasureTable = {
  id: string
  name: string
  about: 'students' | 'places'
  definition: Generated<string>
  unit: Generated<string>
  direction: Generated<'up' | 'down' | 'none'>
  lowest: number | null
  highest: number | null
  met_from: number | null
  made_at: Generated<string>
}

export type OutcomePlaceValueTable = {
  sitting: number
  code: string
  name: string
  place_id: string | null
  value: number
  n: number | null
}

export type OutcomeReleaseTable = {
  sitting: number
  category: string
  version: number
  k: number
  shown: unknown
  released_at: Generated<string>
}

export type OutcomeResultTable = {
  school_year: number
  sitting: number
  cohort: number
  student_id: string
  value: number
}

export type OutcomeRollupTable = {
  sitting: number
  group_number: number
  place_id: string
  n: number
  sum: number
  sum_of_squares: number
  met: number | null
}

export type OutcomeSittingTable = {
  number: number
  measure_id: string
  window_id: string
  version: Generated<number>
}

export type OutcomeStagedTable = {
  line: number
  student: string
  context: number
  value: number
}

export type OutcomeStagedContextTable = {
  number: number
  measure: string
  school_year: number
  window_name: string
  until_on: string | null
  place: string | null
  groups: string
}

export type OutcomeStagedValueTable = {
  line: number
  context: number
  code: string
  name: string
  value: number
  n: number | null
}

export type OutcomeStagingTable = {
  source: string
  next_byte: number
  next_line: number
  state: unknown
}

export type OutcomeWindowTable = {
  id: string
  school_year: number
  name: Generated<string>
  until_on: string | null
}

export type PairingTable = {
  id: string
  community_id: string
  asked_by: string
  asked_id: string
  text: Generated<string>
  asked_at: Generated<string>
  answered_at: string | null
  accepted: boolean | null
  answer: Generated<string>
  ended_at: string | null
}

export type PasskeyTable = {
  id: string
  person_id: string
  credential_id: string
  public_key: Buffer
  counter: number
  transports: Generated<string[]>
  name: string
  made_at: Generated<string>
  used_at: string | null
}

export type PasskeyChallengeTable = {
  sha256: Buffer
  purpose: 'add' | 'sign-in' | 'prove'
  person_id: string | null
  expires_at: string
}

export type PasswordTable = {
  person_id: string
  hash: string
  set_at: Generated<string>
}

export type PersonTable = {
  id: string
  version: Generated<number>
  given_name: string
  family_name: string
  email: string | null
  username: string | null
  locale: 'en' | 'es' | null
  source_id: string | null
  ended_on: string | null
  ended_by_roster: Generated<boolean>
  search: GeneratedAlways<string | null>
  erased_at: string | null
}

export type PersonAliasTable = {
  source_id: string
  person_id: string
  match_id: string
}

export type PersonMatchTable = {
  id: string
  kept_id: string
  other_id: string
  rule: 'came-back' | 'by-hand' | 'two-places' | 'same-name'
  found_at: Generated<string>
  decision: 'one' | 'two' | null
  decided_by: string | null
  decided_at: string | null
  undo: unknown | null
}

export type PlaceTable = {
  id: string
  version: Generated<number>
  parent_id: string | null
  kind: 'district' | 'school' | 'department' | 'grade'
  name: string
  identifier: string | null
  source_id: string | null
  ended_on: string | null
}

export type PracticeTable = {
  id: string
  team_id: string | null
  person_id: string | null
  place_id: string
  kind: 'teaching' | 'support' | 'leadership'
  version: Generated<number>
  parent_id: string | null
  parent_version: number | null
  kept: Generated<string>
  changed: Generated<string>
  dropped: Generated<string>
  why: Generated<string>
  made_by: string
  made_at: Generated<string>
  shared_at: string | null
  shared_by: string | null
  deleted_at: string | null
}

export type PracticeActTable = {
  id: string
  practice_id: string
  kind: 'name' | 'guide' | 'connect' | 'nurture' | 'protect' | 'resource' | 'illuminate' | 'share' | 'celebrate' | 'rule'
  text: string
  done_on: string
  place_id: string | null
  ends_on: string | null
  lifted_at: string | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type PracticeAdoptionTable = {
  id: string
  practice_id: string
  team_id: string
  version: number
  state: 'considering' | 'trying' | 'routine' | 'refining' | 'integrated' | 'stopped'
  learned: 'team' | 'colleague' | 'leader' | 'event' | 'here' | 'own'
  learned_from: string | null
  is_shown: Generated<boolean>
  made_by: string
  made_at: Generated<string>
}

export type PracticeAdoptionStateTable = {
  adoption_id: string
  number: number
  state: 'considering' | 'trying' | 'routine' | 'refining' | 'integrated' | 'stopped'
  version: number
  why: Generated<string>
  made_by: string
  made_at: Generated<string>
}

export type PracticeCycleTable = {
  cycle_id: string
  practice_id: string
  version: number
  made_by: string
  made_at: Generated<string>
}

export type PracticeEffectTable = {
  id: string
  practice_id: string
  label: string
  design: 'randomised' | 'comparison' | 'series' | 'before-after'
  better: 'higher' | 'lower'
  figures: unknown
  metric: 'log-odds' | 'log-risk' | 'spread' | 'series'
  effect: number
  variance: number
  grades: Generated<string[]>
  subjects: Generated<string[]>
  context: Generated<string>
  students: Generated<string>
  source: string
  url: string | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
}

export type PracticeEvidenceTable = {
  practice_id: string
  standing: 'early' | 'helps' | 'may-help' | 'unclear' | 'does-not-help'
  found_at: Generated<string>
}

export type PracticeFileTable = {
  practice_id: string
  file_id: string
}

export type PracticeVersionTable = {
  practice_id: string
  number: number
  name: string
  sentence: string
  steps: Generated<unknown>
  students: Generated<string>
  problem: Generated<string>
  conditions: Generated<string>
  indicator: Generated<string>
  takes: Generated<string>
  materials: Generated<unknown>
  precision: Generated<unknown>
  prediction: Generated<string>
  measure: unknown | null
  subjects: Generated<string[]>
  grades: Generated<string[]>
  said: Generated<string>
  thanks_id: string | null
  thanks_version: number | null
  made_by: string
  made_at: Generated<string>
  search: GeneratedAlways<string | null>
}

export type ProblemTable = {
  id: string
  version: Generated<number>
  team_id: string
  text: string
  focus_from: string | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type ProblemCycleTable = {
  problem_id: string
  cycle_id: string
  made_by: string
  made_at: Generated<string>
}

export type PromiseTable = {
  id: string
  version: Generated<number>
  made_by: string
  team_id: string | null
  place_id: string | null
  kind: 'time' | 'money' | 'expertise' | 'relief' | 'answer' | 'other'
  what: string
  amount: number | null
  by_on: string | null
  about_kind: string | null
  about_id: string | null
  is_open: Generated<boolean>
  made_at: Generated<string>
}

export type PromiseAnswerTable = {
  promise_id: string
  person_id: string
  says: 'kept' | 'not-yet'
  text: string
  said_at: Generated<string>
}

export type PromiseWordTable = {
  id: string
  promise_id: string
  says: 'kept' | 'moved' | 'explained'
  text: string
  by_on: string | null
  said_at: Generated<string>
}

export type ProtocolTable = {
  id: string
  key: string | null
  position: Generated<number>
  team_id: string | null
  copied_from: string | null
  copied_number: number | null
  number: Generated<number>
  made_by: string | null
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type ProtocolVersionTable = {
  protocol_id: string
  number: number
  body: unknown
  said: Generated<string>
  made_by: string | null
  made_at: Generated<string>
}

export type RatificationTable = {
  id: string
  practice_id: string
  version: number
  rule: 'two-thirds' | 'three-quarters' | 'all'
  why: string
  closes_on: string
  opened_by: string
  opened_at: Generated<string>
  withdrawn_at: string | null
}

export type RatificationTeamTable = {
  ratification_id: string
  team_id: string
  says: 'yes' | 'no' | 'aside' | null
  reason: Generated<string>
  said_by: string | null
  said_at: string | null
}

export type ReliefTable = {
  id: string
  what: string
  why: string
  place_id: string
  stopped_by: string
  stopped_on: string
  voice_id: string | null
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type ReliefHoursTable = {
  relief_id: string
  role: string
  people: number
  hours: number
}

export type ReliefWordTable = {
  relief_id: string
  person_id: string
  says: 'gone' | 'still-asked'
  text: string
  said_at: Generated<string>
}

export type RemovedPointTable = {
  id: string
  measure_id: string
  measured_on: string
  value: number
  numerator: number | null
  denominator: number | null
  almost: number | null
  note: string
  made_by: string
  made_at: string
  deleted_by: string
  deleted_at: Generated<string>
}

export type RepresentativeTable = {
  id: string
  person_id: string
  on_behalf_of: 'district' | 'association'
  named_by: string
  named_at: Generated<string>
  ended_at: string | null
}

export type RetentionTermTable = {
  kind: 'people-left' | 'students-left' | 'roster-reports' | 'sessions-over' | 'student-work'
  days: number | null
  set_by: string | null
  set_at: Generated<string>
}

export type RightHeldTable = {
  id: string
  person_id: string
  kind: 'administer' | 'roster'
  place_id: string
  from_on: string
  until_on: string | null
  granted_by: string | null
  ended_at: string | null
  ended_by: string | null
  end_told_at: string | null
}

export type RoleHeldTable = {
  id: string
  person_id: string
  role: 'teacher' | 'teacher-leader' | 'coach' | 'paraeducator' | 'assistant-principal' | 'principal' | 'principal-supervisor' | 'central-office-leader' | 'superintendent' | 'board-member' | 'support-staff' | 'partner'
  place_id: string
  from_on: string
  until_on: string | null
  source_id: string | null
}

export type RoleNameTable = {
  role: string
  en: string
  es: string
}

export type RosterImportTable = {
  id: string
  upload_id: string | null
  made_by: string | null
  began_at: Generated<string>
  ended_at: string | null
  dry_run: boolean
  allow_removals: Generated<boolean>
  state: 'waiting' | 'running' | 'done' | 'refused' | 'failed'
  progress: unknown | null
  report: unknown | null
  from_folder: string | null
}

export type RubricTable = {
  id: string
  team_id: string
  place_id: string
  version: Generated<number>
  draft: unknown | null
  draft_version: Generated<number>
  name: string
  made_by: string
  made_at: Generated<string>
  shared_at: string | null
  shared_by: string | null
  deleted_at: string | null
}

export type RubricMapTable = {
  rubric_id: string
  version: Generated<number>
  draft: unknown | null
  draft_version: Generated<number>
}

export type RubricMapVersionTable = {
  rubric_id: string
  number: number
  rubric_number: number
  grades: unknown
  looks: unknown
  tasks: unknown
  said: Generated<string>
  made_by: string
  made_at: Generated<string>
}

export type RubricProposalTable = {
  id: string
  rubric_id: string
  number: number
  criterion_id: string
  scoring_id: string | null
  pieces: Generated<string[]>
  why: string
  wording: Generated<string>
  made_by: string
  made_at: Generated<string>
  answered_at: string | null
  answered_by: string | null
  taken: boolean | null
  answer: Generated<string>
}

export type RubricVersionTable = {
  rubric_id: string
  number: number
  name: string
  sentence: Generated<string>
  grades: Generated<string[]>
  half_levels: Generated<boolean>
  levels: unknown
  criteria: unknown
  source: unknown | null
  said: Generated<string>
  made_by: string
  made_at: Generated<string>
}

export type ScoringTable = {
  id: string
  version: Generated<number>
  team_id: string
  rubric_id: string
  number: number
  name: string
  kind: 'calibration' | 'scoring' | 'comparison'
  design: 'all' | 'double' | 'linked' | 'pairs'
  readers: Generated<number>
  third_beyond: Generated<number>
  open_to: Generated<'team' | 'district'>
  round: Generated<number>
  step: Generated<'reading' | 'discussing' | 'closed'>
  made_by: string
  made_at: Generated<string>
  closed_at: string | null
  deleted_at: string | null
  criterion_id: string | null
}

export type ScoringBlockTable = {
  scoring_id: string
  number: number
  raters: Generated<string[]>
  is_open: Generated<boolean>
}

export type ScoringFiguresTable = {
  scoring_id: string
  round: number
  stamp: string
  figures: unknown
  found_at: Generated<string>
}

export type ScoringJudgementTable = {
  id: string
  scoring_id: string
  person_id: string
  left_id: string
  right_id: string
  dealt_at: Generated<string>
  in_at: string | null
  more_id: string | null
  seconds: Generated<number>
}

export type ScoringPieceTable = {
  id: string
  scoring_id: string
  number: number
  block: Generated<number>
  title: string
  text: Generated<string>
  work_id: string | null
  reference: number[] | null
  reason: Generated<string>
  wants_third: Generated<boolean>
}

export type ScoringRaterTable = {
  scoring_id: string
  person_id: string
  joined_at: Generated<string>
  left_at: string | null
  block: number | null
}

export type ScoringReadingTable = {
  id: string
  scoring_id: string
  piece_id: string
  round: number
  person_id: string
  is_third: Generated<boolean>
  dealt_at: Generated<string>
  in_at: string | null
  scores: number[] | null
  comments: Generated<unknown>
  seconds: Generated<number>
}

export type ScoringWordTable = {
  id: string
  scoring_id: string
  piece_id: string
  criterion_id: string
  round: number
  text: string
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
}

export type SessionTable = {
  id: string
  token_sha256: Buffer
  person_id: string
  device: string
  began_at: Generated<string>
  last_seen_at: Generated<string>
  ended_at: string | null
  is_shared: Generated<boolean>
  proved_at: Generated<string>
}

export type SessionAnswerTable = {
  session_id: string
  person_id: string
  helped: string
  change: string
  made_at: Generated<string>
}

export type SessionNoteTable = {
  id: string
  version: Generated<number>
  session_id: string
  step: string
  kind: 'evidence' | 'interpretation' | 'question' | 'strength' | 'wondering' | 'implication' | 'reflection'
  text: string
  work_id: string | null
  mark_x: number | null
  mark_y: number | null
  mark_at: number | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
  transaction_id: Generated<string>
}

export type SessionOpenedTable = {
  session_id: string
  step: string
  opened_at: Generated<string>
  opened_by: string
}

export type SessionPersonTable = {
  session_id: string
  person_id: string
  joined_at: Generated<string>
  left_at: string | null
  is_leader: Generated<boolean>
  question: Generated<string>
  counted_at: string | null
}

export type SessionReflectionTable = {
  session_id: string
  person_id: string
  text: string
  version: Generated<number>
  changed_at: Generated<string>
}

export type SessionTurnTable = {
  session_id: string
  step: string
  person_id: string
  at: Generated<string>
}

export type SessionWorkTable = {
  id: string
  session_id: string
  kind: 'photo' | 'text' | 'link' | 'piece'
  title: Generated<string>
  text: Generated<string>
  url: string | null
  file_id: string | null
  piece_id: string | null
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
}

export type ShowcaseTable = {
  id: string
  version: Generated<number>
  title: string
  text: Generated<string>
  made_by: string
  made_at: Generated<string>
  shown_at: string | null
  deleted_at: string | null
  deleted_by: string | null
}

export type ShowcaseStoryTable = {
  showcase_id: string
  story_id: string
  position: number
}

export type StoryTable = {
  id: string
  version: Generated<number>
  practice_id: string
  title: string
  what: Generated<string>
  for_whom: Generated<string>
  happened: Generated<string>
  failed: Generated<string>
  ask: Generated<string>
  made_by: string
  made_at: Generated<string>
  shown_at: string | null
  shown_by: string | null
  deleted_at: string | null
  deleted_by: string | null
  search: GeneratedAlways<string | null>
}

export type StoryFileTable = {
  story_id: string
  file_id: string
  position: number
  says: Generated<string>
}

export type StudentTable = {
  id: string
  source_id: string
  given_name: string
  family_name: string
  grades: Generated<string[]>
  ended_on: string | null
  erased_at: string | null
  identifier: string | null
}

export type StudentCheckTable = {
  id: string
  cycle_id: string
  measure_id: string | null
  class_code: string
  questions: unknown
  telling: Generated<string>
  language: 'en' | 'es'
  seats: number
  paper: unknown | null
  opened_by: string
  opened_at: Generated<string>
  closes_at: string
  closed_at: string | null
}

export type StudentCheckAnswerTable = {
  id: string
  check_id: string
  answers: unknown
}

export type StudentCheckCodeTable = {
  code: string
  check_id: string
  is_dealt: Generated<boolean>
  is_spent: Generated<boolean>
}

export type StudentDemographicsTable = {
  student_id: string
  sex: string | null
  birth_on: string | null
  races: Generated<string[]>
  hispanic: boolean | null
}

export type StudentGroupTable = {
  number: number
  category: string
  value: string
  definition: Generated<string>
}

export type StudentPlaceTable = {
  student_id: string
  place_id: string
  ended_on: string | null
}

export type SurveyTable = {
  id: string
  version: Generated<number>
  team_id: string
  place_id: string
  kind: 'trust' | 'learning' | 'support' | 'mirror' | 'pulse' | 'own'
  title: unknown
  bands: Generated<string[]>
  follows_id: string | null
  every_days: number | null
  k: Generated<number>
  comments_k: Generated<number>
  opens_on: string | null
  closes_at: string | null
  made_by: string | null
  made_at: Generated<string>
  launched_at: string | null
  opened_at: string | null
  closed_at: string | null
  released_at: string | null
  removed_at: string | null
  sha256: Buffer | null
  keys_sha256: Buffer | null
  progress: Generated<number>
  is_swept: Generated<boolean>
  stopped_at: string | null
}

export type SurveyAnswerTable = {
  id: string
  survey_id: string
  cell_id: string
  answers: unknown
}

export type SurveyCellTable = {
  id: string
  survey_id: string
  bands: string[]
  place_id: string
  place_ids: string[]
  people: number
  public_key: Buffer | null
  private_key: Buffer | null
}

export type SurveyCodeTable = {
  code_sha256: Buffer
  survey_id: string
  class_id: string
  cell_id: string
  blinded: Buffer | null
  blind_signature: Buffer | null
}

export type SurveyCommentTable = {
  id: string
  survey_id: string
  cell_id: string
  item_id: string
  text: string
}

export type SurveyDeclinedTable = {
  survey_id: string
  class_id: string
  families: number
}

export type SurveyInboxTable = {
  id: string
  survey_id: string
  cell_id: string
  answers: unknown
  comments: unknown
}

export type SurveyInvitedTable = {
  survey_id: string
  person_id: string
  cell_id: string
  blinded: Buffer | null
  blind_signature: Buffer | null
}

export type SurveyItemTable = {
  id: string
  survey_id: string
  position: number
  kind: 'scale' | 'choose' | 'text'
  construct: string | null
  labels: string | null
  text: unknown
  options: unknown | null
  bank_key: string | null
  promised: string | null
  protected_area: 'politics' | 'mental' | 'sexual' | 'illegal' | 'family' | 'privileged' | 'religion' | 'income' | null
}

export type SurveyLetterTable = {
  survey_id: string
  kind: 'invitation' | 'reminder'
  sent_on: string
}

export type SurveyNamedTable = {
  survey_id: string
  person_id: string
  band: string
  answers: unknown | null
}

export type SurveyNoticeTable = {
  survey_id: string
  text: unknown
  given_on: string
  until_on: string
  given_by: string
  contact: Generated<string>
  questions: Generated<unknown>
}

export type SurveyReleaseTable = {
  id: string
  survey_id: string
  members: unknown
  results: unknown
  sha256: Buffer
  released_at: Generated<string>
}

export type SurveyResponseTable = {
  id: string
  survey_id: string
  place_id: string
  text: string
  is_published: Generated<boolean>
  made_by: string
  made_at: Generated<string>
}

export type SurveySpentTable = {
  survey_id: string
  token_sha256: Buffer
}

export type SynthesisTable = {
  id: string
  version: Generated<number>
  title: string
  problem: Generated<string>
  unknown: Generated<string>
  made_by: string
  made_at: Generated<string>
  shared_at: string | null
  shared_by: string | null
  deleted_at: string | null
  deleted_by: string | null
  search: GeneratedAlways<string | null>
}

export type SynthesisAuthorTable = {
  synthesis_id: string
  person_id: string
  asked_by: string | null
  asked_at: Generated<string>
  joined_at: string | null
}

export type SynthesisCitationTable = {
  claim_id: string
  cycle_id: string
  position: number
  for_whom: Generated<string>
  not_for: Generated<string>
}

export type SynthesisClaimTable = {
  id: string
  synthesis_id: string
  position: number
  text: string
  search: GeneratedAlways<string | null>
}

export type TaskOfferTable = {
  task_id: string
  class_id: string
  school_year: number
  rubric_id: string
  made_by: string
  made_at: Generated<string>
}

export type TaskReachTable = {
  task_id: string
  school_year: number
  category: string
  number: number
  rubric_id: string
  k: number
  classes: string[]
  shown: unknown | null
  counted_at: Generated<string>
}

export type TeamTable = {
  id: string
  version: Generated<number>
  name: string
  purpose: Generated<string>
  kind: 'plc' | 'grade-level' | 'department' | 'school-leadership' | 'principal-learning' | 'central-office' | 'cabinet' | 'task-force' | 'study-group'
  level: 'classroom' | 'school' | 'middle' | 'central' | 'board'
  place_id: string
  visibility: Generated<'team' | 'teams' | 'district'>
  suggestion: string | null
  meets_on_day: number | null
  meets_at: string | null
  made_by: string | null
  made_at: Generated<string>
  ended_at: string | null
  search: GeneratedAlways<string | null>
  goes_on_from: string | null
}

export type TeamInvitationTable = {
  id: string
  team_id: string
  person_id: string
  part: 'facilitator' | 'member' | 'guest'
  message: Generated<string>
  made_by: string
  made_at: Generated<string>
  answered_at: string | null
  accepted: boolean | null
}

export type TeamMemberTable = {
  team_id: string
  person_id: string
  part: 'facilitator' | 'member' | 'guest'
  since: Generated<string>
  until: string | null
}

export type TeamShownToTable = {
  team_id: string
  other_team_id: string
}

export type UploadTable = {
  id: string
  made_by: string
  bytes: number
  received: Generated<number>
  begun_at: Generated<string>
}

export type VoiceTable = {
  id: string
  kind: 'question' | 'idea' | 'obstacle' | 'request' | 'stop'
  text: string
  in_confidence: boolean
  written_by: string | null
  level: 'school' | 'middle' | 'central' | 'board'
  to_place_id: string | null
  to_person_id: string | null
  may_show: Generated<boolean>
  arrives_on: string
  is_announced: Generated<boolean>
  merged_into_id: string | null
  withdrawn_on: string | null
}

export type VoiceConfidenceTable = {
  voice_id: string
  person_id: string
}

export type VoiceJoinedTable = {
  voice_id: string
  person_id: string
}

export type VoiceStepTable = {
  id: string
  voice_id: string
  kind: 'passed' | 'paused' | 'asked' | 'answered' | 'invited' | 'added'
  text: string
  by_id: string | null
  arrives_on: string
  at: string | null
  outcome: 'yes' | 'partly' | 'no' | 'answer' | null
  until_on: string | null
  to_place_id: string | null
  to_level: string | null
  to_person_id: string | null
  is_announced: Generated<boolean>
}

export type WorkArrivingTable = {
  piece_id: string
  number: number
  upload_id: string
}

export type WorkPageTable = {
  piece_id: string
  number: number
  file_id: string
}

export type WorkPieceTable = {
  id: string
  version: Generated<number>
  team_id: string
  title: string
  about: string
  kind: 'image' | 'pdf' | 'text' | 'audio' | 'video' | null
  state: 'waiting' | 'ready' | 'refused'
  problem: string | null
  looked_into_at: string | null
  purpose: 'look' | 'score' | 'example'
  permission: 'not-asked' | 'team' | 'district'
  permission_by: 'student' | 'family' | 'both' | null
  is_cleared: boolean
  keep_until: string
  made_by: string
  made_at: Generated<string>
  deleted_at: string | null
  deleted_by: string | null
  gone_at: string | null
}

export type WorkShareTable = {
  id: string
  piece_id: string
  with_kind: 'team' | 'session' | 'scoring'
  with_id: string
  label: string
  shared_by: string
  shared_at: Generated<string>
  ended_at: string | null
}

export type DB = {
  academic_session: AcademicSessionTable
  agreement_acceptance: AgreementAcceptanceTable
  api_token: ApiTokenTable
  attempt: AttemptTable
  class: ClassTable
  community: CommunityTable
  community_member: CommunityMemberTable
  community_mention: CommunityMentionTable
  community_post: CommunityPostTable
  community_post_file: CommunityPostFileTable
  connection_let_be: ConnectionLetBeTable
  course: CourseTable
  cycle: CycleTable
  cycle_comment: CycleCommentTable
  cycle_companion: CycleCompanionTable
  cycle_effect: CycleEffectTable
  cycle_evidence: CycleEvidenceTable
  cycle_lag: CycleLagTable
  cycle_measure: CycleMeasureTable
  cycle_meeting: CycleMeetingTable
  decision: DecisionTable
  decision_dissent: DecisionDissentTable
  decision_look: DecisionLookTable
  decision_voice: DecisionVoiceTable
  district: DistrictTable
  enrolment: EnrolmentTable
  erasure: ErasureTable
  event: EventTable
  event_position: EventPositionTable
  event_seal: EventSealTable
  evidence_item: EvidenceItemTable
  file: FileTable
  framework: FrameworkTable
  framework_link: FrameworkLinkTable
  framework_statement: FrameworkStatementTable
  gathering: GatheringTable
  gathering_guest: GatheringGuestTable
  hello: HelloTable
  hello_word: HelloWordTable
  helper: HelperTable
  idempotent_reply: IdempotentReplyTable
  inquiry_form: InquiryFormTable
  insight: InsightTable
  insight_note: InsightNoteTable
  invitation: InvitationTable
  learning_reply: LearningReplyTable
  learning_told: LearningToldTable
  ledger_reader: LedgerReaderTable
  live_change: LiveChangeTable
  live_session: LiveSessionTable
  measure: MeasureTable
  measure_baseline: MeasureBaselineTable
  measure_point: MeasurePointTable
  measure_source: MeasureSourceTable
  meeting: MeetingTable
  meeting_attendance: MeetingAttendanceTable
  meeting_note: MeetingNoteTable
  notice: NoticeTable
  noticing: NoticingTable
  outcome_cohort: OutcomeCohortTable
  outcome_import: OutcomeImportTable
  outcome_mapping: OutcomeMappingTable
  outcome_measure: OutcomeMeasureTable
  outcome_place_value: OutcomePlaceValueTable
  outcome_release: OutcomeReleaseTable
  outcome_result: OutcomeResultTable
  outcome_rollup: OutcomeRollupTable
  outcome_sitting: OutcomeSittingTable
  outcome_staged: OutcomeStagedTable
  outcome_staged_context: OutcomeStagedContextTable
  outcome_staged_value: OutcomeStagedValueTable
  outcome_staging: OutcomeStagingTable
  outcome_window: OutcomeWindowTable
  pairing: PairingTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  password: PasswordTable
  person: PersonTable
  person_alias: PersonAliasTable
  person_match: PersonMatchTable
  place: PlaceTable
  practice: PracticeTable
  practice_act: PracticeActTable
  practice_adoption: PracticeAdoptionTable
  practice_adoption_state: PracticeAdoptionStateTable
  practice_cycle: PracticeCycleTable
  practice_effect: PracticeEffectTable
  practice_evidence: PracticeEvidenceTable
  practice_file: PracticeFileTable
  practice_version: PracticeVersionTable
  problem: ProblemTable
  problem_cycle: ProblemCycleTable
  promise: PromiseTable
  promise_answer: PromiseAnswerTable
  promise_word: PromiseWordTable
  protocol: ProtocolTable
  protocol_version: ProtocolVersionTable
  ratification: RatificationTable
  ratification_team: RatificationTeamTable
  relief: ReliefTable
  relief_hours: ReliefHoursTable
  relief_word: ReliefWordTable
  removed_point: RemovedPointTable
  representative: RepresentativeTable
  retention_term: RetentionTermTable
  right_held: RightHeldTable
  role_held: RoleHeldTable
  role_name: RoleNameTable
  roster_import: RosterImportTable
  rubric: RubricTable
  rubric_map: RubricMapTable
  rubric_map_version: RubricMapVersionTable
  rubric_proposal: RubricProposalTable
  rubric_version: RubricVersionTable
  scoring: ScoringTable
  scoring_block: ScoringBlockTable
  scoring_figures: ScoringFiguresTable
  scoring_judgement: ScoringJudgementTable
  scoring_piece: ScoringPieceTable
  scoring_rater: ScoringRaterTable
  scoring_reading: ScoringReadingTable
  scoring_word: ScoringWordTable
  session: SessionTable
  session_answer: SessionAnswerTable
  session_note: SessionNoteTable
  session_opened: SessionOpenedTable
  session_person: SessionPersonTable
  session_reflection: SessionReflectionTable
  session_turn: SessionTurnTable
  session_work: SessionWorkTable
  showcase: ShowcaseTable
  showcase_story: ShowcaseStoryTable
  story: StoryTable
  story_file: StoryFileTable
  student: StudentTable
  student_check: StudentCheckTable
  student_check_answer: StudentCheckAnswerTable
  student_check_code: StudentCheckCodeTable
  student_demographics: StudentDemographicsTable
  student_group: StudentGroupTable
  student_place: StudentPlaceTable
  survey: SurveyTable
  survey_answer: SurveyAnswerTable
  survey_cell: SurveyCellTable
  survey_code: SurveyCodeTable
  survey_comment: SurveyCommentTable
  survey_declined: SurveyDeclinedTable
  survey_inbox: SurveyInboxTable
  survey_invited: SurveyInvitedTable
  survey_item: SurveyItemTable
  survey_letter: SurveyLetterTable
  survey_named: SurveyNamedTable
  survey_notice: SurveyNoticeTable
  survey_release: SurveyReleaseTable
  survey_response: SurveyResponseTable
  survey_spent: SurveySpentTable
  synthesis: SynthesisTable
  synthesis_author: SynthesisAuthorTable
  synthesis_citation: SynthesisCitationTable
  synthesis_claim: SynthesisClaimTable
  task_offer: TaskOfferTable
  task_reach: TaskReachTable
  team: TeamTable
  team_invitation: TeamInvitationTable
  team_member: TeamMemberTable
  team_shown_to: TeamShownToTable
  upload: UploadTable
  voice: VoiceTable
  voice_confidence: VoiceConfidenceTable
  voice_joined: VoiceJoinedTable
  voice_step: VoiceStepTable
  work_arriving: WorkArrivingTable
  work_page: WorkPageTable
  work_piece: WorkPieceTable
  work_share: WorkShareTable
}
