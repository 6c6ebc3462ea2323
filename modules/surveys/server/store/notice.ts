import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { districtDay } from '#platform/district/day.ts'
import type { Draft, DraftItem, FamilyNotice } from '../../contract.ts'
import { isStillSo, shownTo } from '../../notice.ts'
import type { Shown } from '../../notice.ts'
import { lineJoins, lineJson } from './overview.ts'

type Given = NonNullable<Draft['notice']>
export type Noticed = Omit<Given, 'isCurrent'> & { questions: Shown[] }

/** A notice `n` with the questions that families read. */
export const noticeJson = sql`jsonb_build_object('why', n.text, 'contact', n.contact, 'givenOn', n.given_on, 'untilOn', n.until_on, 'questions', n.questions)`

export const givenNotice = ({ questions, ...notice }: Noticed, items: readonly DraftItem[]): Given => ({
  ...notice,
  isCurrent: isStillSo(questions, items),
})

type Giving = Pick<Given, 'why' | 'contact' | 'untilOn'> & { items: readonly DraftItem[]; givenBy: string }

/** Freezes the questions for families. Told anew, the days count anew. */
export async function giveNotice(db: Db, surveyId: string, { why, contact, untilOn, items, givenBy }: Giving): Promise<void> {
  await sql`insert into survey_notice (survey_id, text, contact, questions, given_on, until_on, given_by)
    values (${surveyId}, ${JSON.stringify(why)}, ${contact}, ${JSON.stringify(shownTo(items))}, ${districtDay}, ${untilOn}, ${givenBy})
    on conflict (survey_id) do update set text = excluded.text, contact = excluded.contact, questions = excluded.questions,
      given_on = excluded.given_on, until_on = excluded.until_on, given_by = excluded.given_by`.execute(db)
}

/** What families read: of a survey that stands, where they were told. */
export async function familyNotice(db: Db, surveyId: string): Promise<FamilyNotice | undefined> {
  const { rows } = await sql<FamilyNotice>`
    select ${lineJson} as survey, n.text as why, n.contact, n.given_on as "givenOn", n.until_on as "untilOn", n.questions,
      case when v.closed_at is not null then 'closed' when v.opened_at is not null then 'open' else 'ahead' end as standing,
      (v.closes_at at time zone d.time_zone - interval '1 minute')::date as "lastDay"
    from survey v ${lineJoins} join survey_notice n on n.survey_id = v.id cross join district d
    where v.id = ${surveyId} and v.removed_at is null`.execute(db)
  return rows[0]
}
