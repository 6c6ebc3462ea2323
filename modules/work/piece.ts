import { MEDIA_PROBLEMS } from '#platform/media/problem.ts'

/** What holds for a piece of student work. Pure: the server enforces it, the page explains it. */

export const PIECE_KINDS = ['image', 'pdf', 'text', 'audio', 'video'] as const
export type PieceKind = (typeof PIECE_KINDS)[number]

/** Waiting to be looked into, ready, or not taken. */
export const PIECE_STATES = ['waiting', 'ready', 'refused'] as const
export type PieceState = (typeof PIECE_STATES)[number]

/** Why a file was not taken. */
export const REFUSALS = MEDIA_PROBLEMS

/** What it is kept for. */
export const PURPOSES = ['look', 'score', 'example'] as const
export type Purpose = (typeof PURPOSES)[number]

/** How far its owner lets it travel. */
export const PERMISSIONS = ['not-asked', 'team', 'district'] as const
export type Permission = (typeof PERMISSIONS)[number]
export const PERMITTED_BY = ['student', 'family', 'both'] as const

/** Where a piece may be shown beyond its team. */
export const SHARED_WITH = ['team', 'session', 'scoring'] as const
export type SharedWith = (typeof SHARED_WITH)[number]

/** A piece has its days; whoever brings it may say fewer, and never more than these. */
export const MOST_DAYS = 730
export const USUAL_DAYS = 365
/** Sheets that become one piece, and pieces brought at once. */
export const MOST_SHEETS = 40
export const MOST_AT_ONCE = 60

export type Shareable = {
  state: PieceState
  permission: Permission
  isCleared: boolean
}

export const SHARE_PROBLEMS = ['not-ready', 'not-cleared', 'not-asked', 'team-only', 'own-team'] as const
export type ShareProblem = (typeof SHARE_PROBLEMS)[number]

/** Why a piece cannot be shown beyond its team yet, or null. Its owner is asked, and nobody’s name or face is in it. */
export function whyNotShare({ state, permission, isCleared }: Shareable): ShareProblem | null {
  if (state !== 'ready') return 'not-ready'
  if (!isCleared) return 'not-cleared'
  if (permission === 'not-asked') return 'not-asked'
  return permission === 'team' ? 'team-only' : null
}

export const ADD_PROBLEMS = ['unfinished', 'used', 'day-past', 'too-long', 'who-said'] as const
export type AddProblem = (typeof ADD_PROBLEMS)[number]

export type Kept = { permission: Permission; permissionBy: string | null; keepUntil: string }

/** Why a piece cannot be kept as said, or null: its last day lies ahead and not too far, and a yes was said by somebody. */
export function whyNotKeep({ permission, permissionBy, keepUntil }: Kept, today: string): AddProblem | null {
  if ((permission === 'not-asked') !== (permissionBy === null)) return 'who-said'
  if (keepUntil <= today) return 'day-past'
  return keepUntil > dayAfter(today, MOST_DAYS) ? 'too-long' : null
}

export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export const COVER_PROBLEMS = ['not-a-picture', 'nothing'] as const
