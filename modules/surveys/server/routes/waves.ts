import { ORPCError } from '@orpc/server'
import { record } from '#platform/ledger.ts'
import { write } from '#platform/rpc.ts'
import { launchedByOurs } from '../access.ts'
import { copySurvey, nextWave, stopRepeating } from '../store/waves.ts'

/** A survey asked again, to see what changed; and one that repeats by itself, ended. */
export const waves = {
  askAgain: write.surveys.askAgain.handler(async ({ context: { db, actor }, input: { id }, errors }) => {
    const survey = await launchedByOurs(db, actor, id)
    if (survey.releasedAt === null) throw new ORPCError('FORBIDDEN')
    const begun = await nextWave(db, id)
    if (begun?.launchedAt) throw errors.ASKED_ALREADY()
    if (begun) return { id: begun.id }
    const next = await copySurvey(db, id, actor.personId)
    await record(db, actor, 'survey.begun', { id: next, teamId: survey.teamId, placeId: survey.placeId })
    return { id: next }
  }),

  stop: write.surveys.stop.handler(async ({ context: { db, actor }, input: { id } }) => {
    const { teamId } = await launchedByOurs(db, actor, id)
    await stopRepeating(db, id)
    await record(db, actor, 'survey.stopped', { id, teamId })
    return {}
  }),
}
