import type { Cycle } from './cycle.ts'
import type { Measure, Point } from './evidence.ts'
import type { Staff } from './people.ts'
import { moment } from './time.ts'
import type { Thread, ToldMeasure } from './told.ts'

/** The measures of the threads, point by point as they are told. */
export const toldMeasures = (threads: readonly Thread[], cycles: ReadonlyMap<string, Cycle>, staff: Staff): Measure[] =>
  threads.flatMap(({ team, cycles: told, measures = [] }) =>
    measures.map((measure): Measure => {
      const points = measure.points.map((point) => pointOf(measure, point))
      const shownBy = told.filter((cycle) => cycle.measures?.includes(measure.key)).map(({ key }) => cycles.get(key)!)
      return {
        key: `${team}-${measure.key}`,
        cycles: shownBy,
        sketch: measure,
        target: measure.target ?? null,
        made: Math.min(shownBy[0]!.made + 25, points[0]!.at - 60),
        points,
        baselines: [measure.baseline && { from: 0, ...measure.baseline }, measure.rebase].flatMap((held) =>
          held
            ? {
                from: points[held.from]!.at,
                until: points[held.from + held.points - 1]!.at,
                reason: held.reason,
                by: staff.at(held.by).id,
                at: moment(held.on[0], held.on[1], '16:05'),
              }
            : [],
        ),
      }
    }),
  )

function pointOf({ kind }: ToldMeasure, [[week, weekday], ...given]: ToldMeasure['points'][number]): Point {
  const at = moment(week, weekday, '14:20')
  if (kind === 'proportion') return { at, value: given[0]! / given[1]!, numerator: given[0]!, denominator: given[1]! }
  if (kind === 'piles')
    return { at, value: given[0]! / given[2]!, numerator: given[0]!, almost: given[1]!, denominator: given[2]! }
  return { at, value: given[0]! }
}
