import type { Db } from '#platform/db.ts'
import { CATEGORIES } from '../category.ts'
import type { Figure, ForWhom } from '../contract.ts'
import { NOTHING } from '../figure.ts'
import { forWhom } from './for-whom.ts'
import { placesWithTop, studentGroups } from './store/read.ts'

type Of = { measureId: string; group?: number }

export type ShownSeries = {
  windows: ForWhom['windows']
  topId: string | null
  /** Whether a value is the share that met what was set, and not a mean. */
  isShare: boolean
  at: Map<string, Figure[]>
}

/** One group as anyone may see it: the district and each place, window by window; what is withheld is null. */
export async function shownByPlace(db: Db, { measureId, group = 0 }: Of): Promise<ShownSeries | null> {
  const named = group === 0 ? null : (await studentGroups(db)).find(({ number }) => number === group)
  const category = CATEGORIES.find((one) => one === named?.category)
  if (group !== 0 && !category) return null
  const [reply, { topId }] = await Promise.all([forWhom(db, measureId, category ?? 'everyone'), placesWithTop(db)])
  if (!reply) return null
  const figuresOf = ({ everyone, groups }: Pick<ForWhom['places'][number], 'everyone' | 'groups'>) =>
    group === 0 ? everyone : groups.find((one) => one.group === named!.value)?.figures
  const all = [{ placeId: topId, everyone: reply.everyone, groups: reply.groups }, ...reply.places]
  const at = new Map(
    all.flatMap((place) => {
      const figures = figuresOf(place)
      return place.placeId && figures ? [[place.placeId, figures] as const] : []
    }),
  )
  return { windows: reply.windows, topId, isShare: reply.measure.metFrom !== null, at }
}

export type ShownPoint = { windowId: string; schoolYear: number; window: string; on: string | null } & Figure

/** The same at one place. */
export async function shownSeries(db: Db, { placeId, ...of }: Of & { placeId: string }): Promise<ShownPoint[]> {
  const shown = await shownByPlace(db, of)
  return (shown?.windows ?? []).map(({ id, schoolYear, name, on }, index) => {
    const { n, value, lower, upper, band } = shown!.at.get(placeId)?.[index] ?? NOTHING
    return { windowId: id, schoolYear, window: name, on, n, value, lower, upper, band }
  })
}

/** The place that is the whole district. */
export const topPlaceId = async (db: Db) => (await placesWithTop(db)).topId

/** A value as a chart draws it: a share in percent. */
export const drawnValue = (value: number, isShare: boolean) => Math.round((isShare ? value * 100 : value) * 1000) / 1000

/** What a chart may draw of one group at one place: the windows that have a day and are not withheld. */
export async function drawnValues(
  db: Db,
  { placeId, ...of }: Of & { placeId: string },
): Promise<{ on: string; value: number }[]> {
  const shown = await shownByPlace(db, of)
  const figures = shown?.at.get(placeId) ?? []
  const points = figures.flatMap(({ value }, index) => {
    const { on } = shown!.windows[index]!
    return value === null || on === null ? [] : [{ on, value: drawnValue(value, shown!.isShare) }]
  })
  // Two windows that ended on one day are one point on the chart: the later by name.
  return [...new Map(points.map((point) => [point.on, point])).values()]
}

export { measureById as outcomeById, outcomeMeasures } from './store/read.ts'
