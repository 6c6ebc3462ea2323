import type { Db } from '#platform/db.ts'

/** Whoever is asked by name, where a level is too small to hide. */
export const namedSeat = (db: Db, surveyId: string, personId: string) =>
  db
    .selectFrom('survey_named as n')
    .innerJoin('survey as v', 'v.id', 'n.survey_id')
    .select(['n.answers', 'v.closed_at as closedAt'])
    .where('n.survey_id', '=', surveyId)
    .where('n.person_id', '=', personId)
    .where('v.opened_at', 'is not', null)
    .executeTakeFirst()

export const answerNamed = (db: Db, surveyId: string, personId: string, answers: Record<string, number>) =>
  db
    .updateTable('survey_named')
    .set({ answers: JSON.stringify(answers) })
    .where('survey_id', '=', surveyId)
    .where('person_id', '=', personId)
    .execute()
