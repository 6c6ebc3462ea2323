export const STEPS = ['reading', 'checking', 'writing', 'summing'] as const

/** What may be wrong with a file of results. An error stops the import; a warning names what was harmless and what was done. */
export const ERRORS = [
  'missing-file',
  'unreadable-zip',
  'not-a-set',
  'too-large',
  'packed-too-tightly',
  'empty-file',
  'not-utf-8',
  'broken-quotes',
  'not-xml',
  'has-doctype',
  'not-ed-fi',
  'several-files',
  'repeated-column',
  'missing-column',
  'wrong-number-of-columns',
  'mapping-missing-column',
  'mapping-no-student',
  'mapping-no-place',
  'mapping-no-year',
  'mapping-no-values',
  'missing-value',
  'not-a-number',
  'not-a-date',
  'mixed-dates',
  'unclear-dates',
  'not-a-year',
  'impossible-score',
  'unknown-student',
  'ambiguous-student',
  'unknown-place',
  'no-place',
  'unknown-line-item',
  'unknown-session',
  'repeated-id',
  'repeated',
  'total-differs',
  'too-many-problems',
] as const
export type ErrorRule = (typeof ERRORS)[number]

export const WARNINGS = ['no-value', 'not-graded', 'removed', 'not-read', 'retest'] as const
export type WarningRule = (typeof WARNINGS)[number]
