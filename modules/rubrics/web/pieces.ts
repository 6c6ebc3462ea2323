import type { PieceInput } from '../scoring-shapes.ts'

/** A piece of work as it is typed in: settled scores are chosen one by one. */
export type PieceDraft = {
  key: string
  title: string
  text: string
  /** Student work, with a name of its own; null for a text that is typed in here. */
  workId: string | null
  reference: (number | null)[]
  reason: string
}

export const newPiece = (): PieceDraft => ({
  key: crypto.randomUUID(),
  title: '',
  text: '',
  workId: null,
  reference: [],
  reason: '',
})

/** The pieces that are typed in stay; of student work those that are chosen now, with what was settled of them. */
export function withWork(pieces: readonly PieceDraft[], chosen: readonly { id: string; title: string }[]): PieceDraft[] {
  const held = new Map(pieces.map((piece) => [piece.workId, piece]))
  const works = chosen.map(({ id, title }) => held.get(id) ?? { ...newPiece(), key: id, workId: id, title })
  return [...works, ...pieces.filter(({ workId }) => !workId)]
}

export const isBegun = ({ title, text, workId }: PieceDraft): boolean => Boolean(workId ?? (title.trim() || text.trim()))

/** Scores that were settled before go along once every criterion has one. */
export function pieceOf({ title, text, workId, reference, reason }: PieceDraft, at: number): PieceInput {
  const settled = reference.length > 0 && reference.every((score) => score !== null) ? (reference as number[]) : null
  return {
    title: title.trim() || String(at + 1),
    text,
    workId: workId ?? null,
    reference: settled,
    reason: settled ? reason : '',
  }
}
