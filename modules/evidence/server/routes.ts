import { partIn, writableTeam } from '#modules/teams/server/access.ts'
import { record } from '#platform/ledger.ts'
import { read, write } from '#platform/rpc.ts'
import { whyNotLock, whyNotPoint } from '../measure.ts'
import { seenMeasure, teamOfWritableMeasure, writableMeasure } from './access.ts'
import {
  insertBaseline,
  insertMeasure,
  measureById,
  measuresOf,
  putPoints,
  setBaselineLifted,
  setMeasureRemoved,
  today,
  updateMeasure,
} from './store.ts'
import * as drawn from './routes/drawn.ts'
import * as library from './routes/library.ts'
import { setTakenFrom } from './store/library.ts'
import { bringBackPoint, keepReplaced, removePoint } from './store/removed.ts'

export const evidence = {
  ...drawn,
  ...library,

  measures: read.evidence.measures.handler(async ({ context: { db, actor }, input, errors }) => {
    if (!(await partIn(db, actor, input.id))) throw errors.NOT_FOUND()
    return measuresOf(db, input.id)
  }),

  measure: read.evidence.measure.handler(({ context: { db, actor }, input }) => seenMeasure(db, actor, input.id)),

  makeMeasure: write.evidence.makeMeasure.handler(async ({ context: { db, actor }, input }) => {
    const team = await writableTeam(db, actor, input.id)
    const measure = await insertMeasure(db, team.id, input.measure, actor.personId)
    if (input.takenFrom) await setTakenFrom(db, measure.id, input.takenFrom)
    await record(db, actor, 'measure.made', { id: measure.id, teamId: team.id, placeId: team.placeId })
    return measure
  }),

  changeMeasure: write.evidence.changeMeasure.handler(async ({ context: { db, actor }, input, errors }) => {
    const theirs = await writableMeasure(db, actor, input.id)
    const changed = theirs.version === input.version ? await updateMeasure(db, input.id, input.version, input.measure) : undefined
    if (!changed) throw errors.CONFLICT({ data: { theirs } })
    await record(db, actor, 'measure.changed', { id: input.id, teamId: theirs.teamId })
    return changed
  }),

  removeMeasure: write.evidence.removeMeasure.handler(async ({ context: { db, actor }, input }) => {
    const teamId = await teamOfWritableMeasure(db, actor, input.id)
    await setMeasureRemoved(db, input.id, input.removed ? actor.personId : null)
    await record(db, actor, input.removed ? 'measure.removed' : 'measure.brought-back', { id: input.id, teamId })
    return {}
  }),

  setPoints: write.evidence.setPoints.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, kind, teamId, drawnFrom } = await writableMeasure(db, actor, input.id)
    if (drawnFrom) throw errors.DRAWN()
    const now = await today(db)
    const rows = input.points.flatMap((point, row) => {
      const reason = whyNotPoint(kind, point, now)
      return reason ? [{ row, reason }] : []
    })
    if (rows.length > 0) throw errors.POINTS_REFUSED({ data: { rows } })
    // Of two rows for one day the later one counts, as when they are entered one after the other.
    const byDay = [...new Map(input.points.map((point) => [point.on, point])).values()]
    await keepReplaced(db, id, kind, byDay, actor.personId)
    await putPoints(db, id, kind, byDay, actor.personId)
    await record(db, actor, 'measure.pointed', { id, teamId })
    return (await measureById(db, id))!
  }),

  removePoint: write.evidence.removePoint.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, teamId, drawnFrom } = await writableMeasure(db, actor, input.id)
    if (drawnFrom) throw errors.DRAWN()
    if (!(await removePoint(db, id, input.pointId, actor.personId))) throw errors.NOT_FOUND()
    await record(db, actor, 'measure.unpointed', { id, teamId })
    return (await measureById(db, id))!
  }),

  bringBackPoint: write.evidence.bringBackPoint.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, teamId, drawnFrom } = await writableMeasure(db, actor, input.id)
    if (drawnFrom) throw errors.DRAWN()
    const outcome = await bringBackPoint(db, id, input.pointId)
    if (!outcome) throw errors.NOT_FOUND()
    if (outcome === 'day-taken') throw errors.DAY_TAKEN()
    await record(db, actor, 'measure.pointed', { id, teamId })
    return (await measureById(db, id))!
  }),

  lockBaseline: write.evidence.lockBaseline.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, teamId, points } = await writableMeasure(db, actor, input.id)
    const reason = whyNotLock(points, input.baseline)
    if (reason) throw errors.CANNOT_LOCK({ data: { reason } })
    await insertBaseline(db, id, input.baseline, actor.personId)
    await record(db, actor, 'measure.baselined', { id, teamId })
    return (await measureById(db, id))!
  }),

  liftBaseline: write.evidence.liftBaseline.handler(async ({ context: { db, actor }, input, errors }) => {
    const { id, teamId } = await writableMeasure(db, actor, input.id)
    if (!(await setBaselineLifted(db, id, input.baselineId, input.lifted ? actor.personId : null))) throw errors.NOT_FOUND()
    await record(db, actor, input.lifted ? 'measure.baseline-lifted' : 'measure.baselined', { id, teamId })
    return (await measureById(db, id))!
  }),
}
