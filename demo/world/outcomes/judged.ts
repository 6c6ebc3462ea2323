import { comparedWith, verdictOf } from '#modules/cycles/effect.ts'
import type { Verdict } from '#modules/cycles/effect.ts'
import { chanceOf } from '../random.ts'
import type { Student } from '../students.ts'
import { EFFECTS, MEASURES } from './effects.ts'
import type { Effect } from './effects.ts'
import { isSince, makeSittings, makeTested } from './results.ts'
import type { Sitting } from './results.ts'

/** Fewest students of a school in a window that anyone may be told of. */
const LEAST = 10
type Whom = 'everyone' | 'touched'

/** The share of a school’s students who met what is set, in percent, window by window: as a team that follows these results sees it. */
function sharesOf(sittings: readonly Sitting[], effect: Effect, whom: Whom): Map<string, (number | null)[]> {
  const { metFrom } = MEASURES[effect.measure]
  const shares = new Map<string, (number | null)[]>()
  for (const [at, { results }] of sittings.entries()) {
    const told = whom === 'touched' && effect.only !== null ? results.filter(({ tested }) => tested.told.multilingual) : results
    for (const [school, of] of Map.groupBy(told, (one) => one.school.key)) {
      const series = shares.get(school) ?? Array.from({ length: sittings.length }, () => null)
      series[at] = of.length < LEAST ? null : (100 * of.filter(({ value }) => value >= metFrom).length) / of.length
      shares.set(school, series)
    }
  }
  return shares
}

/** What “did it work” says of a school where something was built in, beside similar schools; of everyone there, or of those it touches. */
export function judgedOf(sittings: readonly Sitting[], effect: Effect, whom: Whom): Verdict {
  const own = sittings.filter(({ measure }) => measure === effect.measure)
  const begins = own.findIndex(({ year, window }) => isSince(effect, year, window))
  const shares = sharesOf(own, effect, whom)
  const others = [...shares].filter(([school]) => school !== effect.school).map(([, values]) => ({ values }))
  const compared = comparedWith({ values: shares.get(effect.school) ?? [] }, others, begins)
  return compared ? verdictOf(compared, 'up') : 'early'
}

export const TRUE_EFFECTS = EFFECTS.filter(({ points }) => points > 0)
export const NULLS = EFFECTS.filter(({ points }) => points === 0)
export const HARMS = EFFECTS.filter(({ points }) => points < 0)

/** The same district with another course of chance. */
export function repeated(students: readonly Student[], seed: number, effects: readonly Effect[]): Sitting[] {
  const tested = makeTested(students, chanceOf(`outcomes/who/${seed}`))
  return makeSittings(tested, { measures: [...new Set(effects.map(({ measure }) => measure))], seed: `/${seed}` })
}
