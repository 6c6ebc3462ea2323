import { NO, NOT_STATED, SEVERAL, YES } from '../outcomes/category.ts'
import { DISTRICT, patternOf } from '../outcomes/pattern.ts'
import type { Pattern } from '../outcomes/pattern.ts'
import { LEAST_FOR_GROUP } from './scoring.ts'

/**
 * Who had the chance to do a task, by group of students: opportunity, never results. Pure. What is told is decided by the outcomes’ own
 * rules of suppression; classes are protected as readers are, by LEAST_FOR_GROUP.
 */

/** So many students of the task’s grade who are alike in all that is looked at: whether one of their classes offers it now, and whether one did when it was told last. */
export type Alike = {
  sex: string | null
  races: string[]
  hispanic: boolean | null
  isNow: boolean
  wasBefore: boolean
  n: number
}

/** `classes` offer it now, `left` do not and have students whom it has not reached, `changed` differ from when it was told last. */
export type Classes = { classes: number; left: number; changed: number }

/** Everyone, or the groups that a roster itself tells apart. */
const GROUP_OF = {
  everyone: () => 'everyone',
  sex: ({ sex }) => sex ?? NOT_STATED,
  race: ({ races }) => (races.length > 1 ? SEVERAL : (races[0] ?? NOT_STATED)),
  hispanic: ({ hispanic }) => (hispanic === null ? NOT_STATED : hispanic ? YES : NO),
} as const satisfies Record<string, (one: Alike) => string>
export type ReachBy = keyof typeof GROUP_OF
export const REACH_BY = Object.keys(GROUP_OF) as ReachBy[]

/** A share of a group in whole percent, or the band it lies in; neither where it is withheld. */
export type GroupReach = { group: string; students: number | null; percent: number | null; band: string | null }
export type Told = { classes: number; withheld: boolean; groups: GroupReach[] }

/**
 * What may be told now. `as-before`: too little is new, so that the difference would tell of single classes or few students; what was told
 * stays. `nothing`: fewer classes than may be told of.
 */
export function reachOf(
  by: ReachBy,
  alike: readonly Alike[],
  { classes, left, changed }: Classes,
  k: number,
  before: Told | null,
): Told | 'as-before' | 'nothing' {
  if (classes < LEAST_FOR_GROUP) return 'nothing'
  if (left > 0 && left < LEAST_FOR_GROUP) return 'as-before'
  if (before && changed < LEAST_FOR_GROUP) return 'as-before'
  const told = toldNow(by, alike, classes, k)
  return before && tellsOfFew(by, alike, [before, told], k) ? 'as-before' : told
}

function toldNow(by: ReachBy, alike: readonly Alike[], classes: number, k: number): Told {
  const table = [...Map.groupBy(alike, GROUP_OF[by])].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const counts = table.map(([, of]) => countOf(of))
  const { shown, withheld } = patternOf(
    by === 'everyone' ? [] : counts.map((_, at) => at + 1),
    [{ placeId: 'one', everyone: countOf(alike), groups: by === 'everyone' ? [] : counts }],
    k,
  )
  const cells = by === 'everyone' ? shown[DISTRICT]! : shown[DISTRICT]!.slice(1)
  return { classes, withheld, groups: table.map(([group], at) => shareOf(group, cells[at]!)) }
}

const countOf = (alike: readonly Alike[]) => ({
  n: sum(alike),
  met: sum(alike.filter(({ isNow }) => isNow)),
})
const sum = (alike: readonly Alike[]) => alike.reduce((all, { n }) => all + n, 0)

/** Whole percent: a count to the head would let two tasks be held against each other. */
function shareOf(group: string, { n, met, band }: Pattern['shown'][string][number]): GroupReach {
  const nothing = { group, percent: null, band: null }
  if (n === null || n === 0) return { ...nothing, students: n }
  return band
    ? { ...nothing, students: n, band: band.share }
    : { ...nothing, students: n, percent: met === null ? null : Math.round((met / n) * 100) }
}

/**
 * Whether someone who kept what was told before could tell how few students have come or gone: in all, in a group that is told both times, or
 * in all those together that are not.
 */
function tellsOfFew(by: ReachBy, alike: readonly Alike[], both: readonly Told[], k: number): boolean {
  const moved = Map.groupBy(
    alike.filter(({ isNow, wasBefore }) => isNow !== wasBefore),
    GROUP_OF[by],
  )
  const isTold = (group: string) =>
    both.every(({ groups }) => groups.some((one) => one.group === group && (one.percent !== null || one.band !== null)))
  const few = (count: number) => count > 0 && count < k
  const counts = [...moved].map(([group, of]) => ({ told: isTold(group), count: sum(of) }))
  const rest = counts.filter(({ told }) => !told).reduce((all, { count }) => all + count, 0)
  const whole = counts.reduce((all, { count }) => all + count, 0)
  return whole < k || few(rest) || counts.some(({ told, count }) => told && few(count))
}
