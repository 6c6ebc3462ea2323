import { manyFacetRasch, severityWords } from '#stats'
import type { ManyFacetRasch } from '#stats'
import type { Severities } from './figures-contract.ts'
import type { Reading } from './figures.ts'
import { scaleOf } from './rubric.ts'
import type { Content } from './rubric.ts'
import { LEAST_FOR_GROUP } from './scoring.ts'

/** How severely people read, by the many-facet Rasch model: each is told of themselves alone. */

/** From so many ratings on it would take too long. */
const MOST_RATINGS = 8000

/** Severities by the many-facet model, over the scores that were given; null where they cannot be told apart. */
export function raschOf(readings: readonly Reading[], content: Content): ManyFacetRasch | null {
  if (readings.length * content.criteria.length > MOST_RATINGS) return null
  const ratings = readings.flatMap(({ pieceId, personId, scores }) =>
    scores.map((score, at) => ({ person: pieceId, rater: personId, criterion: content.criteria[at]!.id, score })),
  )
  const given = new Set(ratings.map(({ score }) => score))
  try {
    return manyFacetRasch(
      ratings,
      scaleOf(content).filter((score) => given.has(score)),
    )
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What one reader, and the group, are told of severities. */
export function severitiesFor(rasch: ManyFacetRasch | null, personId: string): Severities {
  if (!rasch) return { own: null, group: null }
  const own = rasch.raters.find(({ rater }) => rater === personId)
  const margin = own ? 1.96 * own.standardError : 0
  return {
    own: own ? { severity: own.severity, lower: own.severity - margin, upper: own.severity + margin } : null,
    group: groupOf(rasch),
  }
}

function groupOf(rasch: ManyFacetRasch): Severities['group'] {
  if (rasch.raters.length < LEAST_FOR_GROUP) return null
  const [main, surprising] = severityWords(rasch)
  return {
    range: main!.key === 'severity.surprising' ? 0 : main!.values.range,
    isApart: main!.key === 'severity.apart',
    surprising: surprising?.values.raters ?? 0,
    readers: rasch.raters.length,
  }
}
