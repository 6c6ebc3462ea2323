import type { CycleLine } from '#modules/cycles/contract.ts'
import type { SynthesisInput, SynthesisPage } from '../contract.ts'

type CitationDraft = { cycle: CycleLine; forWhom: string; notFor: string }
/** `key` tells claims that stand nowhere yet apart. */
export type ClaimDraft = { key: string; id: string | null; text: string; citations: CitationDraft[] }
export type Draft = { title: string; problem: string; unknown: string; claims: ClaimDraft[] }

export const EMPTY: Draft = { title: '', problem: '', unknown: '', claims: [] }
export const newClaim = (): ClaimDraft => ({ key: crypto.randomUUID(), id: null, text: '', citations: [] })

export const draftOf = ({ synthesis: { title, problem, unknown }, claims }: SynthesisPage): Draft => ({
  title,
  problem,
  unknown,
  claims: claims.map(({ id, text, citations }) => ({ key: id, id, text, citations })),
})

/** What is sent: a claim without words that rests on nothing was never one. */
export const inputOf = ({ claims, ...texts }: Draft): SynthesisInput => ({
  ...texts,
  claims: claims
    .filter(({ text, citations }) => text.trim() !== '' || citations.length > 0)
    .map(({ id, text, citations }) => ({
      id,
      text,
      citations: citations.map(({ cycle, forWhom, notFor }) => ({ cycleId: cycle.id, forWhom, notFor })),
    })),
})

/** The claim at one place before the one above it. */
export const movedUp = (claims: readonly ClaimDraft[], at: number): ClaimDraft[] =>
  at < 1 ? [...claims] : claims.toSpliced(at - 1, 2, claims[at]!, claims[at - 1]!)
