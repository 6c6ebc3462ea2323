import { createContext, use } from 'react'
import type { Cycle, CyclePage } from '../contract.ts'
import type { Field, Text } from '../cycle.ts'

/** What someone wrote or chose that the server has not answered yet. */
export type Unheard = Partial<Pick<Cycle, Text | 'matched' | 'decision'>>

/** The cycle of a page as the server has it, and how it is written in: new only when an answer comes. */
export type Writing = WritingActs & {
  data: CyclePage
  mayWrite: boolean
  /** Whether the step the cycle is in asks for it. */
  asks: (field: Field) => boolean
}

export type WritingActs = {
  note: (some: Unheard) => void
  forget: (field: keyof Unheard) => void
  /** Shows the cycle as someone else left it; and as one saved it oneself. */
  learn: (theirs: Cycle) => void
  keep: (saved: Cycle) => void
  /** Keeps it, and counts that one moved it to another step oneself. */
  arrive: (saved: Cycle) => void
  saveText: (field: Text, text: string, version: number, key: string) => Promise<Cycle>
}

/** What changes with every letter; apart, so that charts are not drawn anew while one types. */
export type Typed = {
  /** The cycle with what is typed but not yet saved: the page's own rules look at this one. */
  cycle: Cycle
  /** Something is on its way to the server. */
  isPending: boolean
  savedAt: number | null
  /** A text that met someone else's: both are shown where it stands. */
  met: Text | null
  arrived: number
}

export const WritingContext = createContext<Writing | null>(null)
export const TypedContext = createContext<Typed | null>(null)

export const useWriting = (): Writing => use(WritingContext)!
export const useTyped = (): Typed => use(TypedContext)!
