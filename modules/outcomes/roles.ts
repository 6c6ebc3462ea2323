import { CATEGORIES } from './category.ts'
import type { Category } from './category.ts'
import type { MappedMeasure, Mapping } from './mapping.ts'

/** What a column is, as a person chooses it. */
export const ROLES = [
  'none',
  'student',
  'place',
  'name',
  'count',
  'year',
  'date',
  'window',
  'measure',
  'value',
  'result',
] as const
export type Role = (typeof ROLES)[number] | `group:${Category}`
export const GROUP_ROLES = CATEGORIES.map((category) => `group:${category}` as const)

/** What each column is by a mapping. */
export function rolesOf(mapping: Mapping, columns: readonly string[]): Record<string, Role> {
  const { student, place, placeName, count, year, date, window, long, values, groups } = mapping
  const roles: Record<string, Role> = Object.fromEntries(columns.map((column) => [column, 'none']))
  const named: [string | null | undefined, Role][] = [
    [student, 'student'],
    [place, 'place'],
    [placeName, 'name'],
    [count, 'count'],
    [year.column, 'year'],
    [date, 'date'],
    [window, 'window'],
    [long?.measure, 'measure'],
    [long?.value, 'value'],
  ]
  for (const [column, role] of named) if (column) roles[column] = role
  for (const { column } of values) roles[column] = 'result'
  for (const { column, category } of groups) roles[column] = `group:${category}`
  return roles
}

/** The mapping once one column is something else; a column that was so before, and can be only one, is so no more. */
export function withRole(mapping: Mapping, column: string, role: Role): Mapping {
  const without: Mapping = {
    ...mapping,
    student: but(mapping.student, column),
    place: but(mapping.place, column),
    placeName: but(mapping.placeName, column),
    count: but(mapping.count, column),
    year: { ...mapping.year, column: but(mapping.year.column, column) },
    date: but(mapping.date, column),
    window: but(mapping.window, column),
    long:
      mapping.long && (mapping.long.measure === column || mapping.long.value === column) && role !== 'measure' && role !== 'value'
        ? null
        : mapping.long,
    values: mapping.values.filter((value) => value.column !== column),
    groups: mapping.groups.filter((group) => group.column !== column),
  }
  const long = without.long ?? { measure: '', value: '', lowest: null, highest: null }
  if (role === 'none') return without
  if (role === 'student') return { ...without, student: column, about: 'students' }
  if (role === 'name') return { ...without, placeName: column }
  if (role === 'year') return { ...without, year: { ...without.year, column } }
  if (role === 'measure') return { ...without, long: { ...long, measure: column } }
  if (role === 'value') return { ...without, long: { ...long, value: column } }
  if (role === 'result') return { ...without, values: [...without.values, { column, measure: aMeasure(column) }] }
  if (role === 'place' || role === 'count' || role === 'date' || role === 'window') return { ...without, [role]: column }
  return {
    ...without,
    groups: [...without.groups, { column, category: role.slice('group:'.length) as Category, yesMeans: null, definition: '' }],
  }
}

const but = (one: string | null, column: string) => (one === column ? null : one)
const aMeasure = (name: string): MappedMeasure => ({
  name,
  unit: '',
  definition: '',
  direction: 'up',
  lowest: null,
  highest: null,
  metFrom: null,
})

/** The mapping with what is said of one column of results. */
export const withMeasure = (mapping: Mapping, column: string, change: Partial<MappedMeasure>): Mapping => ({
  ...mapping,
  values: mapping.values.map((value) =>
    value.column === column ? { ...value, measure: { ...value.measure, ...change } } : value,
  ),
})

/** The mapping with what is said of one column of groups. */
export const withGroup = (
  mapping: Mapping,
  column: string,
  change: Partial<Pick<Mapping['groups'][number], 'definition'>>,
): Mapping => ({
  ...mapping,
  groups: mapping.groups.map((group) => (group.column === column ? { ...group, ...change } : group)),
})

/** A mapping as it is sent: half a pair of columns, test and score, is none. */
export const wholeMapping = (mapping: Mapping): Mapping => ({
  ...mapping,
  about: mapping.student ? 'students' : 'places',
  long: mapping.long && mapping.long.measure !== '' && mapping.long.value !== '' ? mapping.long : null,
})
