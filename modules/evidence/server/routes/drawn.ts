import { outcomeById, shownSeries, topPlaceId } from '#modules/outcomes/server/read.ts'
import { writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { write } from '#platform/rpc.ts'
import { insertMeasure, measureById } from '../store.ts'
import { drawPoints, groupNumber, insertSource } from '../store/drawn.ts'

export const drawMeasure = write.evidence.drawMeasure.handler(async ({ context: { db, actor }, input, errors }) => {
  const team = await writableTeam(db, actor, input.id)
  const { outcomeId, category, group } = input.source
  const placeId = input.source.placeId ?? (await topPlaceId(db))
  const number = category !== null && group !== null ? await groupNumber(db, category, group) : 0
  const outcome = await outcomeById(db, outcomeId)
  if (!outcome || outcome.about !== 'students' || number === undefined || !placeId) throw errors.NOT_FOUND()
  const shown = await shownSeries(db, { measureId: outcomeId, placeId, group: number })
  if (!shown.some(({ value }) => value !== null)) throw errors.NOTHING_TO_DRAW({ data: { reason: 'withheld' } })
  if (!shown.some(({ on, value }) => on !== null && value !== null)) throw errors.NOTHING_TO_DRAW({ data: { reason: 'no-day' } })
  const { definition, direction, unit, metFrom } = outcome
  const { id } = await insertMeasure(
    db,
    team.id,
    {
      name: input.name,
      purpose: 'outcome',
      kind: 'mean',
      unit: metFrom === null ? unit : '%',
      definition,
      direction,
      target: null,
      sampling: '',
      collectedBy: '',
      howOften: null,
    },
    actor.personId,
  )
  const source = { measureId: id, outcomeId, placeId, group: number }
  await insertSource(db, source, actor.personId)
  await drawPoints(db, source)
  await record(db, actor, 'measure.made', { id, teamId: team.id, placeId: team.placeId })
  return (await measureById(db, id))!
})
