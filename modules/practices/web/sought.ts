import { STANDINGS } from '../standing.ts'
import { GRADES, KINDS, SUBJECTS } from '../practice.ts'

const among = <Value extends string>(values: readonly Value[], given: string | undefined): Value | undefined =>
  values.find((value) => value === given)

/** What one looks for, from the address: what is no kind, subject or grade is left out. */
export const soughtPractices = ({ search, kind, subject, grade, standing }: Readonly<Record<string, string>>) => ({
  search: search?.trim() || undefined,
  kind: among(KINDS, kind),
  subject: among(SUBJECTS, subject),
  grade: among(GRADES, grade),
  standing: among(STANDINGS, standing),
})
export type Sought = ReturnType<typeof soughtPractices>
