import { sql } from 'kysely'
import { roleInForce } from '#modules/people/server/read.ts'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { Actor } from '#platform/rpc.ts'
import type { ShownVoice } from '../../contract.ts'
import { lineOf, stillOpen } from '../../line.ts'
import type { Here, VoiceRow } from '../../line.ts'
import { patternOf } from '../../pattern.ts'
import type { Heard } from '../../pattern.ts'
import { DESK_LEVELS, DESK_ROLES } from '../../voice.ts'
import type { DeskLevel } from '../../voice.ts'
import { daysHere, isWriter, voiceRow, voicesAtDesk } from '../read.ts'

const MINE = 100
const SHOWN = 20
const ANSWERED = 30

/** What the actor raised, what waits for them, and what everyone may read. */
export async function voiceOverview(db: Db, actor: Actor) {
  const { rows } = await sql<{ mine: VoiceRow[]; theirs: VoiceRow[]; shown: ShownVoice[]; here: Here }>`
    select ${daysHere} as here, ${voicesAtDesk(actor)} as theirs, coalesce((select jsonb_agg(f.line order by f.arrives_on desc, f.id) from (
        select v.id, v.arrives_on, ${voiceRow('writer')} as line from voice v
        where ${isWriter(actor)} and v.withdrawn_on is null order by v.arrives_on desc, v.id limit ${sql.lit(MINE)}) f), '[]') as mine,
      ${shown} as shown`.execute(db)
  const { mine, theirs, shown: all, here } = rows[0]!
  const atDesk = theirs.map((row) => lineOf(row, here))
  return {
    mine: mine.map((row) => lineOf(row, here)),
    waiting: stillOpen(atDesk),
    answered: atDesk.filter(({ standing }) => standing === 'answered').slice(0, ANSWERED),
    shown: all,
    today: here.today,
  }
}

/** The last word on a voice, or on the one that it was joined with; of `voice v`. */
const lastWord = sql`select s.* from voice_step s where s.voice_id in (v.id, v.merged_into_id) and s.kind in ('answered', 'added')
  and s.arrives_on <= ${districtDay} order by s.arrives_on desc, s.at desc nulls last, s.id limit 1`

/** Asked and answered, where its writer lets everyone read it: without a name, and without the order in which it came. */
const shown = sql<ShownVoice[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'text', f.text, 'level', f.level, 'outcome', f.outcome, 'answer', f.answer,
    'answeredOn', f.answered_on) order by f.answered_on desc, f.id) from (
    select v.id, v.kind, v.text, v.level, w.outcome, w.text as answer, w.arrives_on as answered_on from voice v cross join lateral (${lastWord}) w
    where v.may_show and v.withdrawn_on is null and v.arrives_on <= ${districtDay} and w.kind = 'answered'
    order by w.arrives_on desc, v.id limit ${sql.lit(SHOWN)}) f), '[]')`

/** A year of what came to each level, without a person in it. */
export async function voicePattern(db: Db) {
  const { rows } = await sql<{ heard: Heard[]; people: { level: DeskLevel; count: number }[]; here: Here }>`
    select ${daysHere} as here, coalesce((select jsonb_agg(jsonb_build_object('level', v.level, 'kind', v.kind, 'arrivesOn', v.arrives_on,
        'answeredOn', a.first_on, 'outcome', a.outcome)) from voice v left join lateral (
          select min(s.arrives_on) as first_on, (array_agg(s.outcome order by s.arrives_on desc, s.at desc))[1] as outcome
          from voice_step s where s.voice_id in (v.id, v.merged_into_id) and s.kind = 'answered') a on true
        where v.withdrawn_on is null and v.arrives_on between ${districtDay} - 365 and ${districtDay}), '[]') as heard,
      (select jsonb_agg(jsonb_build_object('level', l.level, 'count', (
          select count(distinct h.person_id) from role_held h join person p on p.id = h.person_id
          where p.ended_on is null and ${roleInForce} and h.role = any(l.roles))))
        from (${sql.join(
          DESK_LEVELS.map((level) => sql`select ${level}::text as level, ${[...DESK_ROLES[level]]}::text[] as roles`),
          sql` union all `,
        )}) l) as people`.execute(db)
  const { heard, people, here } = rows[0]!
  const count = Object.fromEntries(people.map(({ level, count: many }) => [level, many])) as Record<DeskLevel, number>
  return patternOf(heard, count, here.off)
}
