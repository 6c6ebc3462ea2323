import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Locale } from '#platform/words.ts'
import type { InTwo } from '../../item.ts'

export type SurveyLetter = {
  kind: 'invitation' | 'reminder'
  surveyId: string
  title: InTwo
  team: string
  place: string
  questions: number
  lastDay: string
  email: string
  locale: Locale
}

/** So many days before it closes, and never on the day after the invitation, whoever has not answered is reminded. */
const REMINDER_DAYS = 2

/**
 * The letters of a day on which people work: to everyone asked of a survey that opened, and once more, all on one day, to everyone who
 * has not answered. Marks what it takes: each goes out once.
 */
export async function takeSurveyLetters(db: Db, at: Date): Promise<SurveyLetter[]> {
  const { rows } = await sql<SurveyLetter>`
    with here as (select time_zone, d.today from district, lateral (select (${at}::timestamptz at time zone time_zone)::date as today) d
        where extract(isodow from d.today) < 6 and not (d.today = any(non_contract_days))),
      running as (select v.id, here.today, (v.closes_at at time zone here.time_zone - interval '1 minute')::date as last_day from survey v, here
        where v.opened_at is not null and v.closed_at is null and v.closes_at > ${at}::timestamptz + interval '2 hours'),
      due as (
        insert into survey_letter (survey_id, kind, sent_on)
        select r.id, 'invitation', r.today from running r
        union all select r.id, 'reminder', r.today from running r
          join survey_letter l on l.survey_id = r.id and l.kind = 'invitation' and l.sent_on < r.today - 1
        where r.last_day - r.today <= ${sql.lit(REMINDER_DAYS)}
        on conflict do nothing returning survey_id, kind)
    select due.kind, v.id as "surveyId", v.title, t.name as team, pl.name as place, r.last_day as "lastDay",
      (select count(*) from survey_item i where i.survey_id = v.id) as questions, p.email, coalesce(p.locale, d.locale) as locale
    from due join survey v on v.id = due.survey_id join running r on r.id = v.id join team t on t.id = v.team_id join place pl on pl.id = v.place_id
      join survey_invited w on w.survey_id = v.id join person p on p.id = w.person_id cross join district d
    where p.email is not null and p.ended_on is null and (due.kind = 'invitation' or w.blinded is null)
    order by p.id`.execute(db)
  return rows
}
