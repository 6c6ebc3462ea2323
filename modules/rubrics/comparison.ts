import { bradleyTerry, surprisingFits } from '#stats'
import type { BradleyTerry } from '#stats'
import type { LookProblem, Step } from './scoring.ts'

/** The rules of comparing pieces two at a time: pure. It orders pieces of work, never people. */

/** One judgement that is in; `moreId` is the piece that shows more. */
export type Judged = { personId: string; leftId: string; rightId: string; moreId: string }

/** More than this takes so many judgements that nobody comes to an end. */
export const MOST_COMPARED = 100
/** A third of a judgement for and against an average piece: what always showed more has a place too, and not an endless one. */
const PSEUDO = 0.3
/** From so many judgements on a piece, or a judge, can surprise. */
const LEAST_TO_SURPRISE = 6
export const LEAST_FOR_OWN = 10
/** Beyond this infit one judges otherwise than the others, by more than chance would have it. */
const OTHERWISE = 1.3

export type Placed = { pieceId: string; measure: number; lower: number; upper: number; judgements: number; isSurprising: boolean }
/** How sure the order is, of all judgements together: it tells nothing of one piece or one judge. */
export type Sureness = { pieces: number; judges: number; judgements: number; reliability: number | null; apart: number }
export type Order = Sureness & { placed: Placed[]; fits: Map<string, number> }

/** The order that judgements make, what shows most first; null while some pieces never met the others. */
export function orderOf(judged: readonly Judged[]): Order | null {
  const scale = scaleOf(judged)
  if (!scale) return null
  const surprising = new Set(surprisingFits(scale.items, LEAST_TO_SURPRISE))
  return {
    pieces: scale.items.length,
    judges: scale.judges.length,
    judgements: judged.length,
    reliability: scale.reliability,
    apart: scale.apart,
    placed: scale.items
      .toSorted((one, other) => other.measure - one.measure)
      .map((item) => ({
        pieceId: item.item,
        measure: item.measure,
        lower: item.measure - 1.96 * item.standardError,
        upper: item.measure + 1.96 * item.standardError,
        judgements: item.judgements,
        isSurprising: surprising.has(item),
      })),
    fits: new Map(scale.judges.filter(({ judgements }) => judgements >= LEAST_FOR_OWN).map(({ judge, infit }) => [judge, infit])),
  }
}

function scaleOf(judged: readonly Judged[]): BradleyTerry | null {
  if (judged.length === 0) return null
  try {
    return bradleyTerry(
      judged.map(({ personId, leftId, rightId, moreId }) => ({
        judge: personId,
        winner: moreId,
        loser: moreId === leftId ? rightId : leftId,
      })),
      { pseudoJudgements: PSEUDO },
    )
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What one judge is told of themselves, in a word and never as a number; null with too few judgements. */
export function ownWay({ fits, judges }: Order, personId: string): 'alike' | 'otherwise' | null {
  const fit = fits.get(personId)
  if (fit === undefined || judges < 2) return null
  return fit > OTHERWISE ? 'otherwise' : 'alike'
}

/** Why the order cannot be seen yet, or null: while anyone judges, nobody sees what others judged. */
export const whyNotOrder = (step: Step, order: Order | null): LookProblem | null =>
  step !== 'closed' ? 'still-reading' : order ? null : 'too-few'
