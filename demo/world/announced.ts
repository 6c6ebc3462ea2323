import { shownTo } from '#modules/surveys/notice.ts'
import { idOf } from './id.ts'
import { placeId } from './places.ts'
import type { Made, Of } from './surveys.ts'
import { ANNOUNCED } from './told/announced.ts'
import { DAY } from './time.ts'

/** A survey of students that waits for their families: the questions are frozen, and there is still time to say no. */
export function announce({ staff, teams, clock }: Of, rows: Pick<Made, 'survey' | 'survey_item' | 'survey_notice'>): void {
  const { key, team, place, by, title, given, days, why, contact, items } = ANNOUNCED
  const id = idOf(`survey/${key}`, given)
  const asked = items.map(({ labels, text, protectedArea = null }) => ({
    kind: 'scale' as const,
    options: null,
    labels,
    text,
    protectedArea,
  }))
  rows.survey.push({
    id,
    team_id: teams.get(team)!.id,
    place_id: placeId(place),
    kind: 'own',
    title,
    bands: ['students'],
    made_by: staff.at(by).id,
    made_at: clock.instant(given - 2 * DAY),
    is_swept: false,
  })
  rows.survey_item.push(
    ...asked.map(({ kind, labels, text, protectedArea }, position) => ({
      id: idOf(`survey-item/${key}/${position}`, given),
      survey_id: id,
      position,
      kind,
      construct: null,
      labels,
      text,
      options: null,
      promised: null,
      protected_area: protectedArea,
    })),
  )
  rows.survey_notice.push({
    survey_id: id,
    text: why,
    contact,
    questions: shownTo(asked),
    given_on: clock.day(given),
    until_on: clock.day(given + days * DAY),
    given_by: staff.at(by).id,
  })
}
