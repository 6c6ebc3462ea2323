/** What a text that saves itself goes through, pure: every step is `next(state, event)`. */
export type Written = { text: string; version: number }

export type AutoSave = {
  /** What stands in the box, and what it grew from. */
  text: string
  base: Written
  /** The text under way to the server, and those whose answer never came: any of them may have been saved. */
  sent: string | null
  unheard: readonly string[]
  standing: 'clean' | 'dirty' | 'due' | 'saving' | 'waiting' | 'refused' | 'conflict'
  /** What someone else saved meanwhile. */
  theirs: Written | null
  problem: unknown
  savedAt: number | null
}

/** What this device keeps until the server has it. */
export type Draft = Pick<AutoSave, 'text' | 'base' | 'unheard'>

export type Event =
  | { kind: 'typed'; text: string }
  | { kind: 'arrived'; server: Written }
  | { kind: 'left' }
  | { kind: 'sent' }
  | { kind: 'saved'; server: Written; now: number }
  | { kind: 'met'; theirs: Written }
  | { kind: 'lost' }
  | { kind: 'refused'; problem: unknown }
  | { kind: 'chosen'; text: string }

const alike = (one: string, other: string) => one.trim() === other.trim()
const calm = { sent: null, unheard: [], theirs: null, problem: null } as const

export function begin(server: Written, draft: Draft | null): AutoSave {
  const clean: AutoSave = { text: server.text, base: server, standing: 'clean', savedAt: null, ...calm }
  if (!draft || alike(draft.text, server.text)) return clean
  const mine: AutoSave = { ...clean, ...draft, standing: 'dirty' }
  return server.version === draft.base.version ? mine : next(mine, { kind: 'met', theirs: server })
}

export function next(state: AutoSave, event: Event): AutoSave {
  switch (event.kind) {
    case 'typed': {
      if (state.standing === 'conflict' || state.standing === 'saving') return { ...state, text: event.text }
      const back = state.unheard.length === 0 && alike(event.text, state.base.text)
      return { ...state, text: event.text, standing: back ? 'clean' : 'dirty', problem: null }
    }
    case 'left':
      return state.standing === 'dirty' ? { ...state, standing: 'due' } : state
    case 'arrived':
      // A newer text takes the place of an untouched one; over an edited one it is met when that is saved.
      return state.standing === 'clean' && event.server.version > state.base.version
        ? { ...state, text: event.server.text, base: event.server }
        : state
    case 'sent':
      return { ...state, sent: state.text, standing: 'saving', problem: null }
    case 'saved': {
      // The base is what was sent: the server may have trimmed it, and the box must not jump while someone types.
      const base = { text: state.sent ?? event.server.text, version: event.server.version }
      return { ...state, base, ...calm, savedAt: event.now, standing: alike(state.text, base.text) ? 'clean' : 'dirty' }
    }
    case 'met': {
      // The record moved on, but not in this text; or the "other" is what we sent ourselves and never heard back about.
      const known = [state.base.text, state.text, ...state.unheard].some((text) => alike(text, event.theirs.text))
      if (!known) return { ...state, ...calm, theirs: event.theirs, standing: 'conflict' }
      return { ...state, ...calm, base: event.theirs, standing: alike(state.text, event.theirs.text) ? 'clean' : 'dirty' }
    }
    case 'lost':
      return { ...state, sent: null, unheard: [...state.unheard, state.sent ?? state.text], standing: 'waiting' }
    case 'refused':
      return { ...state, sent: null, problem: event.problem, standing: 'refused' }
    case 'chosen': {
      const base = state.theirs ?? state.base
      return { ...state, text: event.text, base, ...calm, standing: alike(event.text, base.text) ? 'clean' : 'dirty' }
    }
  }
}

export const draftOf = ({ standing, text, base, unheard }: AutoSave): Draft | null =>
  standing === 'clean' ? null : { text, base, unheard }
