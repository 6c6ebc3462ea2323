import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import type { Jobs } from '#platform/jobs.ts'
import { record } from '#platform/ledger.ts'
import { endOfDay, planOf } from './store/draft.ts'
import { launch } from './store/launch.ts'
import { copySurvey, surveysToRepeat } from './store/waves.ts'

const A_WEEK_MS = 7 * 86_400_000
const ANOTHER_NIGHT = Symbol('another night')

/**
 * The next wave of what repeats, open for a week. Where people would be asked too much this month it waits for another night; whatever else stands in
 * its way, such as families who have not read its questions, is for its team to see to: it stays with them as a draft, which says what.
 */
export async function repeat({ db, jobs }: { db: Db; jobs: Jobs }): Promise<void> {
  for (const { id, teamId, placeId } of await surveysToRepeat(db))
    await inTransaction(db, async (tx) => {
      const next = await copySurvey(tx, id)
      const { draft, cells, staff } = await planOf(tx, next)
      const of = { id: next, teamId, placeId }
      if (draft.preview.whyNot === 'too-often') throw ANOTHER_NIGHT
      if (draft.preview.whyNot) return record(tx, null, 'survey.begun', of)
      const inAWeek = new Date(Date.parse(draft.today) + A_WEEK_MS).toISOString().slice(0, 10)
      await launch(tx, next, cells, staff, { closesAt: await endOfDay(tx, inAWeek), named: false })
      await jobs.enqueue(tx, 'survey-keys', { surveyId: next })
      return record(tx, null, 'survey.launched', of)
    }).catch((error: unknown) => {
      if (error !== ANOTHER_NIGHT) throw error
    })
}
