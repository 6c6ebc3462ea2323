import { createContext, use } from 'react'
import type { Cycle, CyclePage } from '../contract.ts'
import type { Field, Text } from '../cycle.ts'

/** What someone wrote or chose that the server has not answered yet. */
export type Unheard = Partial<Pick<Cycle, Text | 'matched' | 'decision'>>

export type Writing = {
  data: CyclePage
  /** The cycle with what is typed but not yet saved: the page's own rules look at this one. */
  cycle: Cycle
  mayWrite: boolean
  /** Whether the step the cycle is in asks for it. */
  asks: (field: Field) => boolean
  /** Something is on its way to the server. */
  isPending: boolean
  savedAt: number | null
  /** A text that met someone else's: both are shown where it stands. */
  met: Text | null
  note: (some: Unheard) => void
  forget: (field: keyof Unheard) => void
  /** Shows the cycle as someone else left it; and as one saved it oneself. */
  learn: (theirs: Cycle) => void
  keep: (saved: Cycle) => void
  /** Keeps it, and counts that one moved it to another step oneself. */
  arrive: (saved: Cycle) => void
  arrived: number
  saveText: (field: Text, text: string, version: number, key: string) => Promise<Cycle>
}

export const WritingContext = createContext<Writing | null>(null)

/** The cycle of this page, and how it is written in. */
export const useWriting = (): Writing => use(WritingContext)!
