import type { Item } from './item.ts'
import type { ReportedCell } from './results.ts'

/** What a survey promises, written so that the server and every browser get the same text, and so the same hash. */

export type Promised = {
  items: readonly Item[]
  k: number
  commentsK: number
  /** An instant in UTC. */
  closesAt: string
  cells: readonly ReportedCell[]
}

export const promisedText = ({ items, k, commentsK, closesAt, cells }: Promised): string =>
  JSON.stringify({
    questions: items.map(({ id, kind, construct, labels, text, options }) => [
      id,
      kind,
      construct,
      labels,
      text.en,
      text.es,
      options?.map(({ en, es }) => [en, es]) ?? null,
    ]),
    ratingsFrom: k,
    commentsFrom: commentsK,
    closesAt,
    cells: cells
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, bands, placeId, placeIds, people }) => [id, bands, placeId, placeIds, people]),
  })

export const keysText = (keys: readonly { cellId: string; key: string }[]): string =>
  JSON.stringify(keys.toSorted((one, other) => (one.cellId < other.cellId ? -1 : 1)).map(({ cellId, key }) => [cellId, key]))
