import { CATEGORIES } from '#modules/outcomes/category.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import type { Actor } from '#platform/rpc.ts'
import { districtSettings } from '#platform/settings.ts'
import type { MapContent, Reach } from '../../map-contract.ts'
import { fitting, rowsOf, whyNotOffer, whyNotPublishMap } from '../../map.ts'
import { editableRubric, readableRubric, readableTask, taughtClass } from '../access.ts'
import { mapTable } from '../map-table.ts'
import { insertMapVersion, mapAt, putMapDraft, rubricsByName } from '../store/map.ts'
import { classesOf, deleteOffer, insertOffer, reachTold } from '../store/offer.ts'
import type { LastTold } from '../store/offer.ts'

export const map = read.rubrics.map.handler(async ({ context: { db, actor }, input, errors }) => {
  const { rubric } = await readableRubric(db, actor, input.id)
  const found = await mapAt(db, actor, rubric.id, input.number)
  if (!found) throw errors.NOT_FOUND()
  const named = [...(found.map?.grades ?? []), ...(found.draft?.grades ?? [])].flatMap(({ rubricId }) => rubricId ?? [])
  return { rubric, ...found, rubrics: await rubricsByName(db, actor, named, rubric.mayWrite) }
})

export const takeMapAway = read.rubrics.takeMapAway.handler(async ({ context: { db, actor }, input, errors }) => {
  const { rubric } = await readableRubric(db, actor, input.id)
  const found = await mapAt(db, actor, rubric.id, input.number)
  if (!found?.map || !found.followed) throw errors.NOT_FOUND()
  return { name: `${found.followed.name} back through the grades.csv`, text: mapTable(found.followed, found.map) }
})

export const keepMap = write.rubrics.keepMap.handler(async ({ context: { db, actor }, input, errors }) => {
  const { rubric } = await editableRubric(db, actor, input.id)
  if (!(await putMapDraft(db, rubric.id, input.draftVersion, input.content)))
    throw errors.CONFLICT({ data: { theirs: await theirs(db, actor, rubric.id) } })
  return { draftVersion: input.draftVersion + 1 }
})

export const publishMap = write.rubrics.publishMap.handler(async ({ context: { db, actor }, input, errors }) => {
  const { rubric } = await editableRubric(db, actor, input.id)
  const found = await mapAt(db, actor, rubric.id)
  const { latest, map: before } = found!
  const standing = { criteria: latest?.criteria ?? null, latest: before, sameRubric: before?.rubricNumber === latest?.number }
  const reason = whyNotPublishMap(input.content, standing)
  if (reason || !latest) throw errors.CANNOT_PUBLISH({ data: { reason: reason ?? 'rubric-not-published' } })
  const number = (before?.number ?? 0) + 1
  const isNext = await insertMapVersion(db, {
    rubricId: rubric.id,
    number,
    rubricNumber: latest.number,
    from: input.draftVersion,
    content: fitting(input.content, latest.criteria) as MapContent,
    said: input.said,
    madeBy: actor.personId,
  })
  if (!isNext) throw errors.CONFLICT({ data: { theirs: await theirs(db, actor, rubric.id) } })
  await record(db, actor, 'rubric.mapped', { id: rubric.id, teamId: rubric.teamId })
  return { number }
})

/** What somebody else kept meanwhile: their draft, or what they published. */
async function theirs(db: Db, actor: Actor, id: string): Promise<MapContent | null> {
  const found = await mapAt(db, actor, id)
  const kept = found?.draft ?? found?.map
  return kept ? { grades: kept.grades, looks: kept.looks, tasks: kept.tasks } : null
}

export const task = read.rubrics.task.handler(async ({ context: { db, actor }, input }) => {
  const { rubric, followed, content, task: found } = await readableTask(db, actor, input)
  const shows = rowsOf(followed.criteria, content).filter(({ criterion }) => found.criterionIds.includes(criterion.id))
  const settings = await districtSettings(db)
  const k = settings?.studentK ?? 10
  const ofTask = { rubricId: rubric.id, taskId: found.id }
  // Under a stricter setting than it was counted with it waits for the night.
  const told = (await reachTold(db, ofTask)).filter((one) => one.k >= k)
  const mine = await classesOf(db, actor.personId, ofTask)
  return {
    rubric,
    name: followed.name,
    task: found,
    shows: shows.map(({ criterion, cells }) => ({
      criterion: criterion.name,
      look: cells.find(({ grade }) => grade === found.grade)?.text ?? '',
    })),
    mine: mine
      .filter((one) => whyNotOffer(found, one) === null)
      .map(({ id, title, place, offered }) => ({ id, title, place, offered })),
    reach: joined(told),
    k: Math.max(k, ...told.map((one) => one.k)),
  }
})

/** What is told of everyone, with each category that tells groups apart. */
function joined(told: readonly LastTold[]): Reach | null {
  const whole = told.find(({ by }) => by === 'everyone')
  if (!whole?.shown) return null
  const by = CATEGORIES.flatMap((category) => {
    const one = told.find((each) => each.by === category)
    if (!one?.shown || one.shown.groups.length < 2) return []
    return [{ category, withheld: one.shown.withheld, countedAt: one.countedAt, groups: one.shown.groups }]
  })
  return { classes: whole.shown.classes, everyone: whole.shown.groups[0]!, countedAt: whole.countedAt, by }
}

/** Not in the ledger: who offered what is a teacher’s own word and nobody’s news. */
export const offer = write.rubrics.offer.handler(async ({ context: { db, actor }, input, errors }) => {
  const { rubric, task: found } = await readableTask(db, actor, input)
  const ofTask = { rubricId: rubric.id, taskId: found.id }
  const own = await taughtClass(db, actor, input.classId, ofTask)
  const reason = whyNotOffer(found, own)
  if (reason) throw errors.CANNOT_OFFER({ data: { reason } })
  const of = { ...ofTask, classId: own.id, madeBy: actor.personId }
  await (input.offered ? insertOffer(db, of) : deleteOffer(db, of))
  return {}
})
