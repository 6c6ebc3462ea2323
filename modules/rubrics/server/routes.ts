import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { writableTeam } from '#modules/teams/server/access.ts'
import { fromCase, toCase } from '../case.ts'
import type { Content } from '../contract.ts'
import { whyNotPublish } from '../rubric.ts'
import { answerableProposal, editableRubric, readableRubric } from './access.ts'
import { judge, pair, takePair } from './routes/comparison.ts'
import * as maps from './routes/map.ts'
import * as scorings from './routes/scoring.ts'
import * as reading from './routes/reading.ts'
import { agreementOf } from './store/look.ts'
import { answerOf, insertProposal, proposalsOf } from './store/proposal.ts'
import {
  insertRubric,
  insertVersion,
  putDraft,
  rubricAt,
  rubricLines,
  setRubricRemoved,
  setRubricShared,
  sourceOfDraft,
  teamsToWriteIn,
  versionsOf,
} from './store/rubric.ts'
import { scoringLines, scoringsWith } from './store/scoring.ts'
import { fromTable, toTable } from './table.ts'

const about = ({ id, teamId }: { id: string; teamId: string }) => ({ id, teamId })

export const rubrics = {
  ...scorings,
  ...reading,
  pair,
  takePair,
  judge,
  ...maps,

  list: read.rubrics.list.handler(async ({ context: { db, actor } }) => ({
    rubrics: await rubricLines(db, actor),
    scorings: await scoringLines(db, actor),
  })),

  beginning: read.rubrics.beginning.handler(async ({ context: { db, actor } }) => ({ teams: await teamsToWriteIn(db, actor) })),

  rubric: read.rubrics.rubric.handler(async ({ context: { db, actor }, input, errors }) => {
    const found = await rubricAt(db, actor, input.id, { number: input.number })
    if (!found) throw errors.NOT_FOUND()
    const { source: _, ...page } = found
    return {
      ...page,
      draft: page.draft && contentOf(page.draft),
      agreement: await agreementOf(db, actor, input.id),
      scorings: await scoringsWith(db, actor, input.id),
      proposals: await proposalsOf(db, actor, input.id),
    }
  }),

  versionsOfRubric: read.rubrics.versionsOfRubric.handler(async ({ context: { db, actor }, input }) => {
    const { rubric } = await readableRubric(db, actor, input.id)
    return { rubric, versions: await versionsOf(db, rubric.id), agreement: await agreementOf(db, actor, rubric.id) }
  }),

  make: write.rubrics.make.handler(async ({ context: { db, actor }, input }) => {
    const team = await writableTeam(db, actor, input.teamId)
    const made = await insertRubric(db, { team, content: input.content, source: null, madeBy: actor.personId })
    await record(db, actor, 'rubric.begun', { id: made.id, teamId: team.id })
    return made
  }),

  bringIn: write.rubrics.bringIn.handler(async ({ context: { db, actor }, input, errors }) => {
    const team = await writableTeam(db, actor, input.teamId)
    const found = input.format === 'case' ? fromCase(input.text) : fromTable(input.text)
    if ('problem' in found) throw errors.CANNOT_READ({ data: { reason: found.problem, at: found.at } })
    const made = await insertRubric(db, { team, ...found, madeBy: actor.personId })
    await record(db, actor, 'rubric.begun', { id: made.id, teamId: team.id })
    return made
  }),

  takeAway: read.rubrics.takeAway.handler(async ({ context: { db, actor, config }, input, errors }) => {
    const { rubric, version, source } = await readableRubric(db, actor, input.id, input.number)
    if (!version) throw errors.NOT_FOUND()
    if (input.format === 'csv') return { name: `${version.name}.csv`, text: toTable(version) }
    const document = toCase({
      id: rubric.id,
      content: version,
      source,
      madeAt: new Date(version.madeAt).toISOString(),
      base: config.url,
    })
    return { name: `${version.name}.json`, text: `${JSON.stringify(document, null, 2)}\n` }
  }),

  keepDraft: write.rubrics.keepDraft.handler(async ({ context: { db, actor }, input, errors }) => {
    const { rubric } = await editableRubric(db, actor, input.id)
    if (!(await putDraft(db, rubric.id, input.draftVersion, input.content)))
      throw errors.CONFLICT({ data: { theirs: await theirs(db, actor, rubric.id) } })
    return { draftVersion: input.draftVersion + 1 }
  }),

  publish: write.rubrics.publish.handler(async ({ context: { db, actor }, input, errors }) => {
    const { rubric, version, source: latest } = await editableRubric(db, actor, input.id)
    if (rubric.draftVersion !== input.draftVersion)
      throw errors.CONFLICT({ data: { theirs: await theirs(db, actor, rubric.id) } })
    const reason = whyNotPublish(input.content, version)
    if (reason) throw errors.CANNOT_PUBLISH({ data: { reason } })
    const brought = await sourceOfDraft(db, rubric.id)
    // What was brought in goes out as it came while its words are the same.
    const source = brought
      ? { ...brought, isExact: await isAsBrought(db, actor, rubric.id, input.content) }
      : latest && { ...latest, isExact: false }
    const number = rubric.number + 1
    const of = {
      id: rubric.id,
      number,
      from: input.draftVersion,
      content: input.content,
      source,
      said: input.said,
      madeBy: actor.personId,
    }
    if (!(await insertVersion(db, of))) throw errors.CONFLICT({ data: { theirs: await theirs(db, actor, rubric.id) } })
    await record(db, actor, number === 1 ? 'rubric.published' : 'rubric.revised', about(rubric))
    return { number }
  }),

  shareRubric: write.rubrics.shareRubric.handler(async ({ context: { db, actor }, input, errors }) => {
    const { rubric } = await editableRubric(db, actor, input.id)
    if (input.share && rubric.number === 0) throw errors.CANNOT_SHARE({ data: { reason: 'not-published' } })
    if (input.share === (rubric.sharedAt !== null)) return {}
    await setRubricShared(db, rubric.id, input.share ? actor.personId : null)
    await record(db, actor, input.share ? 'rubric.shared' : 'rubric.unshared', about(rubric))
    return {}
  }),

  removeRubric: write.rubrics.removeRubric.handler(async ({ context: { db, actor }, input }) => {
    const { rubric } = await editableRubric(db, actor, input.id)
    await setRubricRemoved(db, rubric.id, input.removed)
    await record(db, actor, input.removed ? 'rubric.removed' : 'rubric.brought-back', about(rubric))
    return {}
  }),

  propose: write.rubrics.propose.handler(async ({ context: { db, actor }, input, errors }) => {
    const { rubric, version } = await readableRubric(db, actor, input.id, input.number)
    if (!version?.criteria.some(({ id }) => id === input.criterionId)) throw errors.NOT_FOUND()
    const known = (await scoringsWith(db, actor, rubric.id)).some(({ id }) => id === input.scoringId)
    const { pieceIds, ...of } = input
    const made = await insertProposal(db, {
      ...of,
      rubricId: rubric.id,
      scoringId: known ? input.scoringId : null,
      pieceIds: known ? pieceIds : [],
      by: actor.personId,
    })
    await record(db, actor, 'rubric.proposed', about(rubric))
    return made
  }),

  answerProposal: write.rubrics.answerProposal.handler(async ({ context: { db, actor }, input, errors }) => {
    const { proposal, rubric } = await answerableProposal(db, actor, input.id)
    if (proposal.answeredAt !== null) throw errors.ANSWERED()
    await answerOf(db, proposal.id, { ...input, by: actor.personId })
    await record(db, actor, 'rubric.answered', { ...about(rubric), withIds: [proposal.madeBy] })
    return {}
  }),
}

const contentOf = ({ name, sentence, grades, halfLevels, levels, criteria }: Content): Content => ({
  name,
  sentence,
  grades,
  halfLevels,
  levels,
  criteria,
})

async function theirs(db: Db, actor: Parameters<typeof rubricAt>[1], id: string): Promise<Content | null> {
  const found = await rubricAt(db, actor, id)
  const kept = found?.draft ?? found?.version
  return kept ? contentOf(kept) : null
}

async function isAsBrought(db: Db, actor: Parameters<typeof rubricAt>[1], id: string, content: Content): Promise<boolean> {
  const draft = (await rubricAt(db, actor, id))?.draft
  return draft !== null && draft !== undefined && JSON.stringify(inOrder(draft)) === JSON.stringify(inOrder(content))
}

/** A database keeps the fields of an object in an order of its own. */
const inOrder = (content: Content) => {
  const { name, sentence, grades, halfLevels, levels, criteria } = contentOf(content)
  return [
    name,
    sentence,
    grades,
    halfLevels,
    levels.map((level) => [level.name, level.score]),
    criteria.map((one) => [one.id, one.name, one.asks, one.weight, one.descriptors]),
  ]
}
