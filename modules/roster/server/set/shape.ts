import { FAMILY_ROLES, STAFF_ROLES, STANDARD_ROLES } from '../../role-of.ts'
import { id, oneOf, text } from './values.ts'
import type { Reader } from './values.ts'

export const FILES = ['orgs', 'academicSessions', 'courses', 'classes', 'users', 'roles', 'enrollments', 'demographics'] as const
export type FileName = (typeof FILES)[number]
export type Mode = 'absent' | 'bulk' | 'delta'

/**
 * A column of a file. `to`: where it is staged; without it a value is at most checked. `gather`: where it is true, the
 * column's name joins the list staged there.
 */
export type Column = { name: string; to?: string; read?: Reader; required?: true; gather?: string }

/** How one file of a format is read. `idFrom`: the columns that make up a row's id where the format has none. */
export type Shape = { columns: readonly Column[]; idFrom?: readonly string[] }
export type Shapes = Partial<Record<FileName, Shape>>

export const column = (name: string, to: string, read: Reader = text): Column => ({ name, to, read })
export const needed = (name: string, to: string, read: Reader = text): Column => ({ name, to, read, required: true })
export const checked = (name: string, read: Reader): Column => ({ name, read })
export const notRead = (...names: string[]): Column[] => names.map((name) => ({ name }))
export const sourceId = needed('sourcedId', 'source_id', id)

const standard: Record<string, Reader> = {
  '1.1': oneOf(...STANDARD_ROLES['1.1']),
  '1.2': oneOf(...STANDARD_ROLES['1.2']),
}
const anyKept = oneOf('student', ...FAMILY_ROLES, ...STAFF_ROLES)

/** A role in the words of a version. Those of the other version, and a district's own (`ext:…`), are understood and named. */
export const role =
  (version: '1.1' | '1.2'): Reader =>
  (written) => {
    const value = standard[version]!(written)
    if (value === null || typeof value === 'string' || !('error' in value)) return value
    if (/^ext:\w/.test(written.trim())) return { value: 'other', warning: 'other-role' }
    const other = standard[version === '1.1' ? '1.2' : '1.1']!(written)
    return typeof other === 'string' ? { value: other, warning: 'other-version' } : value
  }

/** A role in a format whose list is open. */
export const openRole: Reader = (written) => {
  const value = anyKept(written)
  return value !== null && typeof value === 'object' && 'error' in value ? { value: 'other', warning: 'other-role' } : value
}
