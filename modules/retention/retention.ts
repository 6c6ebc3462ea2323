/** How long what is kept, and who may be erased: pure. */

export const KINDS = ['people-left', 'students-left', 'roster-reports', 'sessions-over', 'student-work'] as const
export type Kind = (typeof KINDS)[number]

/** Days, where the district says nothing else. Null: until somebody erases it. */
export const STANDARD: Record<Kind, number | null> = {
  'people-left': null,
  'students-left': 1095,
  'roster-reports': 365,
  'sessions-over': 90,
  'student-work': 730,
}

export const ERASE_PROBLEMS = ['still-here', 'erased-already'] as const
export type EraseProblem = (typeof ERASE_PROBLEMS)[number]

export function whyNotErase({ endedOn, erasedAt }: { endedOn: string | null; erasedAt: string | null }): EraseProblem | null {
  if (erasedAt !== null) return 'erased-already'
  return endedOn === null ? 'still-here' : null
}
