/** How a roster writes grades (`KG`, `04`), made sayable. Null: not a grade that is counted. */
export function gradeNumber(written: string): number | null {
  const number = /^0?(\d{1,2})$/.exec(written.trim())?.[1]
  return number && Number(number) >= 1 ? Number(number) : null
}

const EARLY = { K: 'kindergarten', KG: 'kindergarten', TK: 'transitional', PK: 'preschool', PR: 'preschool' } as const
export type EarlyGrade = (typeof EARLY)[keyof typeof EARLY]

export const earlyGrade = (written: string): EarlyGrade | null =>
  EARLY[written.trim().toUpperCase() as keyof typeof EARLY] ?? null
