import type { CycleLine } from '#modules/cycles/contract.ts'
import type { SynthesisInput, SynthesisPage } from '../contract.ts'

type CitationDraft = { cycle: CycleLine; forWhom: string; notFor: string }
/** `key` tells claims that stand nowhere yet apart. */
export type ClaimDraft = { key: string; id: string | null; text: string; citations: CitationDraft[] }
/** `from` is the version it grew from, however often the page reads itself anew meanwhile. */
export type Draft = { from: number; title: string; problem: string; unknown: string; claims: ClaimDraft[] }

export const EMPTY: Draft = { from: 0, title: '', problem: '', unknown: '', claims: [] }
export const newClaim = (): ClaimDraft => ({ key: crypto.randomUUID(), id: null, text: '', citations: [] })

export const draftOf = ({ synthesis: { version, title, problem, unknown }, claims }: SynthesisPage): Draft => ({
  from: version,
  title,
  problem,
  unknown,
  claims: claims.map(({ id, text, citations }) => ({ key: id, id, text, citations })),
})

/** What is sent: a claim without words that rests on nothing was never one. */
export const inputOf = ({ title, problem, unknown, claims }: Draft): SynthesisInput => ({
  title,
  problem,
  unknown,
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
