import type { Measure } from '#modules/evidence/contract.ts'
import { groupNumber } from '#modules/evidence/server/access.ts'
import { drawnValue, shownByPlace } from '#modules/outcomes/server/read.ts'
import type { Db } from '#platform/db.ts'
import { comparedWith } from '../effect.ts'
import type { Compared } from '../effect.ts'
import type { Span } from './effect.ts'

/**
 * How a place changed beyond similar ones, for a measure drawn from results of students; null for any other measure, for the whole
 * district, and where too little of it may be shown. It rests on what everyone may see, and on nothing that is withheld.
 */
export async function comparisonFor(db: Db, { drawnFrom }: Measure, { from, until }: Span): Promise<Compared | null> {
  if (!drawnFrom) return null
  const { outcomeId, placeId, category, group: value } = drawnFrom
  const group = category !== null && value !== null ? await groupNumber(db, category, value) : 0
  const shown = await shownByPlace(db, { measureId: outcomeId, group: group ?? 0 })
  if (!shown || placeId === shown.topId) return null
  const windows = shown.windows.flatMap(({ on }, index) =>
    on !== null && (until === null || on <= until) ? [{ on, index }] : [],
  )
  const begins = windows.findIndex(({ on }) => on >= from)
  if (begins < 1) return null
  const series = [...shown.at]
    .filter(([id]) => id !== shown.topId)
    .map(([id, figures]) => ({
      id,
      values: windows.map(({ index }) => {
        const figure = figures[index]?.value ?? null
        return figure === null ? null : drawnValue(figure, shown.isShare)
      }),
    }))
  const own = series.find(({ id }) => id === placeId)
  return own
    ? comparedWith(
        own,
        series.filter((one) => one !== own),
        begins,
      )
    : null
}
