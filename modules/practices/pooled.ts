import { metaAnalysis, metaSubgroups, smallStudyCheck } from '#stats'
import { DESIGNS } from './effect.ts'
import type { Design, Metric } from './effect.ts'
import type { Standing } from './standing.ts'

/** What the tries of a practice say together: pure, so that it is computed alike for a page, a list and a file. */

/** Fewer tries than this are shown, and not pooled. */
export const LEAST_POOLED = 3

/** One measured try, as it is pooled. */
export type Tried = {
  id: string
  metric: Metric
  effect: number
  variance: number
  design: Design
  /** Whose students: of several tries with the same, only the latest counts. */
  students: string
  at: string
  groups: Partial<Record<Grouping, string>>
}
export const GROUPINGS = ['band', 'subject', 'context'] as const
export type Grouping = (typeof GROUPINGS)[number]

export type Interval = { estimate: number; lower: number; upper: number }
export type Pooled = Interval & {
  metric: Metric
  /** Which tries it rests on. */
  ids: string[]
  prediction: { lower: number; upper: number } | null
  tauSquared: number
  iSquared: number
  /** Too few for the spread between places to mean much. */
  few: boolean
  /** Small tries show larger effects than large ones; null where too few to tell. */
  smallDiffer: boolean | null
}
export type Subgroups = { by: Grouping; groups: (Interval & { group: string; tries: number })[]; differ: boolean }
/** Why a measured try stands beside what is pooled, and is not in it. */
export const LEFT_OUT = ['same-students', 'other-measure', 'too-few'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

export type Together = {
  standing: Standing | null
  pooled: Pooled | null
  leftOut: { id: string; why: LeftOut }[]
  subgroups: Subgroups[]
  /** The strongest design among the tries it rests on. */
  design: Design | null
}

/** Pools what can be pooled: one try of each group of students, the kind of measure that most tries have, three at the least. */
export function together(tries: readonly Tried[]): Together {
  if (tries.length === 0) return { standing: null, pooled: null, leftOut: [], subgroups: [], design: null }
  const single = latestOf(tries)
  const metric = commonest(single)
  const alike = single.filter((one) => one.metric === metric)
  const leftOut = tries.flatMap(({ id, metric: own }): Together['leftOut'] => {
    if (single.every((one) => one.id !== id)) return [{ id, why: 'same-students' }]
    if (own !== metric) return [{ id, why: 'other-measure' }]
    return alike.length < LEAST_POOLED ? [{ id, why: 'too-few' }] : []
  })
  const design = DESIGNS.find((one) => alike.some((tried) => tried.design === one)) ?? null
  if (alike.length < LEAST_POOLED) return { standing: 'early', pooled: null, leftOut, subgroups: [], design }
  const pooled = pooledOf(metric, alike)
  return { standing: standingOf(pooled), pooled, leftOut, subgroups: GROUPINGS.flatMap((by) => subgroupsOf(alike, by)), design }
}

const latestOf = (tries: readonly Tried[]): Tried[] =>
  [...Map.groupBy(tries, ({ students }) => students).values()].map(
    (same) => same.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0]!,
  )

/** The metric that most tries have; of as many, the one that comes first. */
function commonest(tries: readonly Tried[]): Metric {
  const groups = [...Map.groupBy(tries, ({ metric }) => metric)]
  return groups.toSorted(([, one], [, other]) => other.length - one.length)[0]![0]
}

function pooledOf(metric: Metric, tries: readonly Tried[]): Pooled {
  // Never narrower than the normal: a few tries that happen to agree are no proof.
  const found = metaAnalysis(tries, { test: 'knapp-hartung-widened' })
  const { estimate, lower, upper, prediction, tauSquared, iSquared, few } = found
  return {
    metric,
    ids: tries.map(({ id }) => id),
    estimate,
    lower,
    upper,
    prediction,
    tauSquared,
    iSquared,
    few,
    smallDiffer: smallDiffer(tries),
  }
}

function smallDiffer(tries: readonly Tried[]): boolean | null {
  const isAlike = tries.every(({ variance }) => variance === tries[0]!.variance)
  if (isAlike) return null
  const { few, slope } = smallStudyCheck(tries)
  return few ? null : slope.lower > 0 || slope.upper < 0
}

function standingOf({ lower, upper, prediction, few }: Pooled): Standing {
  if (lower > 0) return !few && prediction && prediction.lower > 0 ? 'helps' : 'may-help'
  return upper < 0 ? 'does-not-help' : 'unclear'
}

/** By something about the places, where there are two kinds with two tries each. */
function subgroupsOf(tries: readonly Tried[], by: Grouping): Subgroups[] {
  const grouped = tries.flatMap((tried) => (tried.groups[by] ? [Object.assign({}, tried, { group: tried.groups[by] })] : []))
  const known = grouped.filter(({ group }) => grouped.filter((other) => other.group === group).length >= 2)
  if (new Set(known.map(({ group }) => group)).size < 2) return []
  const { groups, between } = metaSubgroups(known)
  return [
    {
      by,
      differ: between.probability < 0.05,
      groups: groups.map(({ group, analysis: { estimate, lower, upper, studies } }) => ({
        group,
        estimate,
        lower,
        upper,
        tries: studies,
      })),
    },
  ]
}
