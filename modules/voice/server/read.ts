import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'
import { leadersRoles, nameOf, roleInForce } from '#modules/people/server/read.ts'
import { districtDay } from '#platform/district/day.ts'
import type { DeskShown, VoiceLine } from '../contract.ts'
import type { VoiceRow } from '../line.ts'
import { DESK_LEVELS, DESK_ROLES } from '../voice.ts'
import type { DeskLevel } from '../voice.ts'

/** A person, or a column that holds one, so that a condition asks for many at once. */
export type Reader = { personId: string | Expression<unknown> }

const texts = (all: readonly string[]) => sql`array[${sql.join(all.map((one) => sql.lit(one)))}]`
const atEachLevel = (line: (level: DeskLevel) => RawBuilder<unknown>) => sql.join(DESK_LEVELS.map(line), sql` `)
/** The level at which a role held as `h` answers, and the roles that answer at a level. */
const levelOfRole = sql`(case ${atEachLevel((level) => sql`when h.role = any(${texts(DESK_ROLES[level])}) then ${sql.lit(level)}`)} end)`
const rolesAt = (level: Expression<unknown>) =>
  sql`(case ${level} ${atEachLevel((one) => sql`when ${sql.lit(one)} then ${texts(DESK_ROLES[one])}`)} end)`
const NEAREST = sql`array['principal', 'assistant-principal', 'principal-supervisor', 'superintendent', 'central-office-leader', 'board-member']`

/** Where someone answers: every level of theirs at its place and at each place above it. */
const desksOf = ({ personId }: Reader) => sql`(
  select ${levelOfRole} as level, above.id from role_held h cross join lateral unnest(places_above(h.place_id)) above (id)
  where h.person_id = ${personId} and ${roleInForce} and ${leadersRoles})`

/** Whether somebody wrote it, of `voice v`: the only use there is of who wrote in confidence. */
export const isWriter = ({ personId }: Reader): RawBuilder<SqlBool> => sql<SqlBool>`(v.written_by is not distinct from ${personId}
  or exists (select from voice_confidence c where c.voice_id = v.id and c.person_id = ${personId}))`

const stands = sql<SqlBool>`(v.arrives_on <= ${districtDay} and (v.withdrawn_on is null or v.withdrawn_on > ${districtDay}))`

/** Whether it has come to a desk of somebody's, of `voice v`. */
export const isAtDesk = (reader: Reader): RawBuilder<SqlBool> => sql<SqlBool>`(${stands} and (
  v.to_person_id is not distinct from ${reader.personId}
  or (v.to_place_id is not null and (v.level, v.to_place_id) in ${desksOf(reader)})))`

/** All that was ever sent to somebody’s desks, by the indexes: among these the rule above chooses, and not among all voices of the district. */
const sentTo = (reader: Reader) => sql`
  select to_me.id from voice to_me where to_me.to_person_id = ${reader.personId}
  union select there.id from ${desksOf(reader)} desk join voice there on there.to_place_id = desk.id and there.level = desk.level`

/** Whether somebody passed it on, and so reads what became of it. */
const passedOn = ({ personId }: Reader) => sql<SqlBool>`(${stands} and exists (
  select from voice_step s where s.voice_id = v.id and s.kind = 'passed' and s.by_id = ${personId}))`

export const mayReadVoice = (reader: Reader): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${isWriter(reader)} or ${isAtDesk(reader)} or ${passedOn(reader)})`

type DeskColumns = { level: Expression<unknown>; placeId: Expression<unknown>; personId: Expression<unknown> }

/** Those who answer at a desk, those who are nearest first. */
export const deskPeople = ({ level, placeId, personId }: DeskColumns): RawBuilder<DeskShown['people']> => sql<
  DeskShown['people']
>`coalesce((
  select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'role', f.role)
    order by array_position(${NEAREST}, f.role), p.family_name, p.id)
  from (select distinct on (h.person_id) h.person_id, h.role
      from (select own.* from role_held own where own.person_id = ${personId}
        union all select h.* from role_held h where h.place_id = any(places_under(${placeId})) and h.role = any(${rolesAt(level)})) h
      where ${roleInForce} and ${leadersRoles}
      order by h.person_id, array_position(${NEAREST}, h.role)) f
    join person p on p.id = f.person_id and p.ended_on is null), '[]')`

export const deskJson = (
  of: DeskColumns,
): RawBuilder<DeskShown> => sql<DeskShown>`jsonb_build_object('level', ${of.level}, 'placeId', ${of.placeId},
  'place', (select pl.name from place pl where pl.id = ${of.placeId}), 'people', ${deskPeople(of)})`

const ofVoice = { level: sql.ref('v.level'), placeId: sql.ref('v.to_place_id'), personId: sql.ref('v.to_person_id') }
const ofStep = { level: sql.ref('s.to_level'), placeId: sql.ref('s.to_place_id'), personId: sql.ref('s.to_person_id') }

/**
 * What became of it. Its writer reads their own words at once, and of one that it was joined with what was done there; those who act
 * read what has arrived, also what the others added who raised the same.
 */
const stepsFor = (who: 'writer' | 'reader') => sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'text', s.text, 'by', ${nameOf(sql.ref('s.by_id'))}, 'on', s.arrives_on,
      'outcome', s.outcome, 'untilOn', s.until_on, 'to', case when s.kind = 'passed' then ${deskJson(ofStep)} end)
    order by s.arrives_on, s.at nulls first, s.id)
  from voice_step s where ${
    who === 'writer'
      ? sql`s.voice_id in (v.id, v.merged_into_id) and (s.voice_id = v.id or s.kind in ('passed', 'paused', 'answered', 'invited'))`
      : sql`s.arrives_on <= ${districtDay} and (s.voice_id = v.id or s.kind = 'added') and s.voice_id in (
          select v.id union all select m.id from voice m where m.merged_into_id = v.id and m.withdrawn_on is null)`
  }), '[]')`

/** A voice as its writer or those who act on it read it, before its days are counted; of `voice v`. */
export const voiceRow = (
  who: 'writer' | 'reader',
  desk: RawBuilder<DeskShown> = deskJson(ofVoice),
): RawBuilder<VoiceRow> => sql<VoiceRow>`jsonb_build_object('id', v.id, 'kind', v.kind, 'text', v.text,
  'inConfidence', v.in_confidence, 'arrivesOn', v.arrives_on,
  'writer', case when v.written_by is not null then jsonb_build_object('id', v.written_by, 'name', ${nameOf(sql.ref('v.written_by'))}) end,
  'to', ${desk}, 'alsoRaised', (
    select count(*) from voice o where o.id <> v.id and o.withdrawn_on is null and o.arrives_on <= ${districtDay}
      and (o.merged_into_id = coalesce(v.merged_into_id, v.id) or o.id = v.merged_into_id)),
  'steps', ${stepsFor(who)})`

const MOST = 200

/** What has come to the actor's desks and stands by itself, latest first, as a column. */
export const voicesAtDesk = (reader: Reader): RawBuilder<VoiceRow[]> => sql<VoiceRow[]>`coalesce((
  with chosen as materialized (
      select v.* from (${sentTo(reader)}) sent join voice v on v.id = sent.id
      where v.merged_into_id is null and ${isAtDesk(reader)} order by v.arrives_on desc, v.id limit ${sql.lit(MOST)}),
    -- Many voices come to few desks.
    desk as materialized (
      select v.level, v.to_place_id, v.to_person_id, ${deskJson(ofVoice)} as json
      from (select distinct level, to_place_id, to_person_id from chosen) v)
  select jsonb_agg(${voiceRow(
    'reader',
    sql<DeskShown>`(select desk.json from desk where (desk.level, desk.to_place_id, desk.to_person_id) is not distinct from (v.level, v.to_place_id, v.to_person_id))`,
  )} order by v.arrives_on desc, v.id) from chosen v), '[]')`

/** Whose answer it is, in confidence: for notices, of `voice_confidence c`. */
export const inConfidenceBy = (voiceId: Expression<unknown>) =>
  sql`select c.person_id from voice_confidence c where c.voice_id = ${voiceId}`

/** The days on which nobody waits, and today: what the rules count by. */
export const daysHere = sql<{ today: string; off: string[] }>`(
  select jsonb_build_object('today', ${districtDay}, 'off', to_jsonb(non_contract_days)) from district)`

export type { VoiceLine }
