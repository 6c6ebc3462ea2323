import { ORPCError } from '@orpc/server'
import { ownPromise } from '#modules/promises/server/access.ts'
import { writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { askedAbout } from '../kept.ts'
import { ASKING_TEAMS } from '../survey.ts'
import { draftToWrite } from './access.ts'
import { answering } from './routes/answering.ts'
import { notices } from './routes/notice.ts'
import { waves } from './routes/waves.ts'
import { endOfDay, insertSurvey, planOf, removeSurvey, replaceItems, writeSurvey } from './store/draft.ts'
import { keptPage } from './store/kept.ts'
import { launch } from './store/launch.ts'
import { overview } from './store/overview.ts'
import { doing, latestMirror, mayRespond, resultsPage } from './store/page.ts'
import { insertResponse } from './store/response.ts'

export const surveys = {
  ...answering,
  ...notices,
  ...waves,

  overview: read.surveys.overview.handler(({ context: { db, actor } }) => overview(db, actor)),

  mirror: read.surveys.mirror.handler(async ({ context: { db, actor } }) => {
    const latest = await latestMirror(db)
    return { results: latest ? await resultsPage(db, actor, latest.id) : null, doing: await doing(db) }
  }),

  kept: read.surveys.kept.handler(({ context: { db, actor } }) => keptPage(db, actor)),

  make: write.surveys.make.handler(async ({ context: { db, actor }, input: { id, kind, pair, promiseIds = [] } }) => {
    const team = await writableTeam(db, actor, id)
    if (!ASKING_TEAMS.includes(team.kind)) throw new ORPCError('FORBIDDEN')
    const surveyId = await insertSurvey(db, { teamId: team.id, placeId: team.placeId, kind, pair, madeBy: actor.personId })
    const promises = []
    for (const promiseId of kind === 'pulse' ? promiseIds : []) promises.push(await ownPromise(db, actor, promiseId))
    if (promises.length > 0) await replaceItems(db, surveyId, promises.map(askedAbout))
    await record(db, actor, 'survey.begun', { id: surveyId, teamId: team.id, placeId: team.placeId })
    return { id: surveyId }
  }),

  draft: read.surveys.draft.handler(async ({ context: { db, actor }, input: { id } }) => {
    await draftToWrite(db, actor, id)
    return (await planOf(db, id)).draft
  }),

  write: write.surveys.write.handler(async ({ context: { db, actor }, input, errors }) => {
    const survey = await draftToWrite(db, actor, input.id)
    if (!(await writeSurvey(db, input))) throw errors.CONFLICT({ data: { theirs: (await planOf(db, input.id)).draft } })
    await replaceItems(db, input.id, input.items)
    await record(db, actor, 'survey.written', { id: input.id, teamId: survey.teamId })
    return (await planOf(db, input.id)).draft
  }),

  launch: write.surveys.launch.handler(async ({ context: { db, actor, jobs }, input: { id, version, closesOn }, errors }) => {
    const survey = await draftToWrite(db, actor, id)
    const { draft, cells, staff } = await planOf(db, id, closesOn)
    if (draft.version !== version) throw errors.CONFLICT({ data: { theirs: draft } })
    if (draft.preview.whyNot) throw errors.CANNOT_LAUNCH({ data: { reason: draft.preview.whyNot } })
    await launch(db, id, cells, staff, { closesAt: await endOfDay(db, closesOn), named: draft.kind === 'mirror' })
    await record(db, actor, 'survey.launched', { id, teamId: survey.teamId, placeId: survey.placeId })
    await jobs.enqueue(db, 'survey-keys', { surveyId: id })
    return {}
  }),

  remove: write.surveys.remove.handler(async ({ context: { db, actor }, input: { id } }) => {
    const { teamId } = await draftToWrite(db, actor, id)
    await removeSurvey(db, id)
    await record(db, actor, 'survey.removed', { id, teamId })
    return {}
  }),

  results: read.surveys.results.handler(async ({ context: { db, actor }, input: { id } }) => {
    const page = await resultsPage(db, actor, id)
    if (!page) throw new ORPCError('NOT_FOUND')
    return page
  }),

  respond: write.surveys.respond.handler(async ({ context: { db, actor }, input }) => {
    const may = await mayRespond(db, actor, input.id, input.placeId)
    if (may !== 'yes') throw new ORPCError(may === 'none' ? 'NOT_FOUND' : 'FORBIDDEN')
    await insertResponse(db, input, actor.personId)
    await record(db, actor, 'survey.answered-back', { id: input.id, placeId: input.placeId })
    return {}
  }),
}
