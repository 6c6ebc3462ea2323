import type { Db } from '#platform/db.ts'
import { districtSettings } from '#platform/settings.ts'
import { REACH_BY, reachOf } from '../reach.ts'
import type { ReachBy } from '../reach.ts'
import { alikeIn, classesLeft, insertReach, tasksToCount } from './store/offer.ts'
import type { ToCount } from './store/offer.ts'

/** Once a night, so that nobody can watch one class come: whom each task of a map reached, as it may be told. */
export async function countReach(db: Db): Promise<void> {
  const settings = await districtSettings(db)
  const k = settings?.studentK ?? 10
  for (const task of await tasksToCount(db)) for (const by of REACH_BY) await count(db, task, by, k)
}

async function count(db: Db, task: ToCount, by: ReachBy, setting: number): Promise<void> {
  const { classes, grade } = task
  const { number = 0, isTold = false, before = null } = task.counted.find((one) => one.by === by) ?? {}
  const known = before?.classes ?? []
  const changed = classes.filter((id) => !known.includes(id)).length + known.filter((id) => !classes.includes(id)).length
  const isStricter = before !== null && before.k < setting
  if (isTold && changed === 0 && !isStricter) return
  const k = Math.max(setting, before?.k ?? 0)
  const alike = await alikeIn(db, grade, classes, known)
  const left = await classesLeft(db, grade, classes)
  // Only told anew, and more strictly: there is no difference to be held against.
  const latest = isStricter && changed === 0 ? null : (before?.shown ?? null)
  const found = reachOf(by, alike, { classes: classes.length, left, changed }, k, latest)
  if (found === 'as-before' || (found === 'nothing' && !isTold)) return
  await insertReach(db, { task, by, number: number + 1, k, shown: found === 'nothing' ? null : found })
}
