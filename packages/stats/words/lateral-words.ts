import type { LateralShare } from '../spread/lateral-share.ts'

export type LateralSentence =
  | { key: 'lateral.none'; values: Record<never, never> }
  | { key: 'lateral.share'; values: { lateral: number; known: number; share: number; lower: number; upper: number } }
  | { key: 'lateral.unknown'; values: { unknown: number; least: number; most: number } }

/**
 * Lateral share in words.
 *
 * Use: how many adoptions came from colleagues rather than from above, and what the unknown ones leave open.
 * Definition: keys and values for `say`. Units: shares. Errors: none.
 *
 * @example lateralWords(lateralShare(['lateral', 'lateral', 'vertical']))[0].key // 'lateral.share'
 */
export function lateralWords({ share, interval, lateral, vertical, unknown, least, most }: LateralShare): LateralSentence[] {
  const sentences: LateralSentence[] = []
  if (share === null || interval === null) sentences.push({ key: 'lateral.none', values: {} })
  else {
    const { lower, upper } = interval
    sentences.push({ key: 'lateral.share', values: { lateral, known: lateral + vertical, share, lower, upper } })
  }
  if (unknown > 0 && least !== null && most !== null) sentences.push({ key: 'lateral.unknown', values: { unknown, least, most } })
  return sentences
}
