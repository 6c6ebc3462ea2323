/** Why something that was sent is not taken. */
export const MEDIA_PROBLEMS = [
  /** No kind that Weft takes. */
  'unknown-kind',
  /** Of a kind that Weft takes, and not readable. */
  'broken',
  /** Its end is missing. */
  'cut-off',
  'empty',
  'too-large',
  'too-many-pixels',
  'too-many-pages',
  /** A password is needed to open it. */
  'locked',
  /** It took longer or more memory than a file may. */
  'too-hard',
  /** Several files make one piece only where all are pictures. */
  'mixed',
] as const
export type MediaProblem = (typeof MEDIA_PROBLEMS)[number]
