/** What an import counts. */
export const COUNTED = ['places', 'people', 'students', 'classes', 'enrolments'] as const

/** What may be wrong with a set of roster files. An error stops the import; a warning names what was harmless and what was done. */

export const ERRORS = [
  'not-a-roster',
  'microsoft-v1',
  'microsoft-v2',
  'unsupported-version',
  'unreadable-zip',
  'packed-too-tightly',
  'too-large',
  'missing-file',
  'empty-file',
  'not-utf-8',
  'control-character',
  'broken-quotes',
  'missing-column',
  'repeated-column',
  'wrong-number-of-columns',
  'missing-value',
  'too-long',
  'not-one-of',
  'not-a-date',
  'not-a-year',
  'not-a-number',
  'not-true-or-false',
  'ends-before-it-begins',
  'repeated',
  'unknown-reference',
  'loop',
  'other-district',
  'demo-district',
  'last-administrator',
  'too-many-removals',
  'too-many-problems',
] as const
export type ErrorRule = (typeof ERRORS)[number]

export const WARNINGS = [
  'in-a-folder',
  'file-name-case',
  'not-listed',
  'not-read',
  'byte-order-mark',
  'carriage-returns',
  'no-final-newline',
  'letter-case',
  'extra-column',
  'trailing-empty-columns',
  'missing-optional-column',
  'date-order',
  'date-with-time',
  'date-left-out',
  'status-in-bulk',
  'removed-in-bulk',
  'status-missing',
  'other-version',
  'other-role',
  'above-the-district',
  'unknown-parent',
  'outside-the-set',
  'of-something-removed',
  'family-not-kept',
  'no-role',
  'not-kept',
  'role-differs',
  'not-an-email',
  'email-shared',
  'user-name-taken',
] as const
export type WarningRule = (typeof WARNINGS)[number]

/** Warnings that somebody may want to follow up row by row; the others are named once a file. */
export const NAMED_EACH: readonly string[] = [
  'above-the-district',
  'unknown-parent',
  'no-role',
  'not-an-email',
  'email-shared',
  'user-name-taken',
  'role-differs',
] satisfies WarningRule[]

/** A bulk set that would end more than this part of the people needs a word from whoever runs it. */
export const REMOVALS_WITHOUT_A_WORD = 0.1

export const whyNotRemove = (removed: number, before: number): 'too-many-removals' | null =>
  removed > before * REMOVALS_WITHOUT_A_WORD ? 'too-many-removals' : null
