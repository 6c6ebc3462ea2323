import * as z from 'zod'
import { Piece } from './scoring-shapes.ts'

/** Two pieces beside each other, for one judge. */
export const Pair = z.object({
  id: z.uuid(),
  left: Piece,
  right: Piece,
  /** What this judge said, where it is in: null where they could not tell. */
  more: z.enum(['left', 'right']).nullable(),
})
export type Pair = z.infer<typeof Pair>

export const NextPair = z.object({ pair: Pair.nullable(), last: Pair.nullable(), done: z.int() })
