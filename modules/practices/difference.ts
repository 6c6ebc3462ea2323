import { diffWordsWithSpace } from 'diff'

/** A stretch of text that stayed, came or went, and where it begins in the two read as one. */
export type Stretch = { kind: 'same' | 'came' | 'went'; text: string; at: number }

/** Two texts, word by word: what went stands before what came in its place. */
export function difference(before: string, after: string): Stretch[] {
  let at = 0
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
    const stretch: Stretch = { kind: added ? 'came' : removed ? 'went' : 'same', text: value, at }
    at += value.length
    return stretch
  })
}

/** How much of what is there now stood there before, as a share of its words: what is mostly new is easier read whole. */
export function kept(stretches: readonly Stretch[]): number {
  const words = (kind: Stretch['kind']) =>
    stretches.filter((stretch) => stretch.kind === kind).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const now = words('same') + words('came')
  return now === 0 ? 0 : words('same') / now
}
