import type { PieceInput } from '../scoring-shapes.ts'

/** A piece of work as it is typed in: settled scores are chosen one by one. */
export type PieceDraft = { key: string; title: string; text: string; reference: (number | null)[]; reason: string }

export const newPiece = (): PieceDraft => ({ key: crypto.randomUUID(), title: '', text: '', reference: [], reason: '' })

/** Scores that were settled before go along once every criterion has one. */
export function pieceOf({ title, text, reference, reason }: PieceDraft, at: number): PieceInput {
  const settled = reference.length > 0 && reference.every((score) => score !== null) ? (reference as number[]) : null
  return { title: title.trim() || String(at + 1), text, reference: settled, reason: settled ? reason : '' }
}
