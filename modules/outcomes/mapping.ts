import * as z from 'zod'
import { CATEGORIES, YES } from './category.ts'

const Column = z.string().min(1).max(200)
const Name = z.string().trim().min(1).max(160)

/** What one column of values means. */
export const MappedMeasure = z.object({
  name: Name,
  unit: z.string().trim().max(40).default(''),
  definition: z.string().trim().max(1000).default(''),
  direction: z.enum(['up', 'down', 'none']).default('up'),
  lowest: z.number().nullable().default(null),
  highest: z.number().nullable().default(null),
  metFrom: z.number().nullable().default(null),
})
export type MappedMeasure = z.infer<typeof MappedMeasure>

/**
 * How the columns of a file are to be read. `students`: a row, or a column of a row, is a student's result. `places`: a row is a
 * place with its published values.
 */
export const Mapping = z.object({
  about: z.enum(['students', 'places']).default('students'),
  student: Column.nullable().default(null),
  place: Column.nullable().default(null),
  placeName: Column.nullable().default(null),
  count: Column.nullable().default(null),
  /** One of them says which school year it was. `add` turns a year counted from elsewhere into one. */
  year: z
    .object({ column: Column.nullable().default(null), add: z.number().default(0), fixed: z.int().nullable().default(null) })
    .default({ column: null, add: 0, fixed: null }),
  date: Column.nullable().default(null),
  window: Column.nullable().default(null),
  /** Wide: each a column of values. */
  values: z
    .array(z.object({ column: Column, measure: MappedMeasure }))
    .max(200)
    .default([]),
  /** Long: one column names the measure, the other holds the value. */
  long: z
    .object({ measure: Column, value: Column, lowest: z.number().nullable(), highest: z.number().nullable() })
    .nullable()
    .default(null),
  groups: z
    .array(
      z.object({
        column: Column,
        category: z.enum(CATEGORIES),
        yesMeans: z.string().max(60).nullable(),
        definition: z.string().max(400),
      }),
    )
    .max(40)
    .default([]),
  /** A column that is to be the sum of others. */
  totals: z
    .array(z.object({ total: Column, parts: z.array(Column).min(1) }))
    .max(40)
    .default([]),
})
export type Mapping = z.infer<typeof Mapping>

export const MAPPING_PROBLEMS = ['no-student', 'no-place', 'no-year', 'no-values', 'missing-column'] as const
export type MappingProblem = (typeof MAPPING_PROBLEMS)[number]

/** Every column that a mapping reads. */
export const columnsRead = ({
  student,
  place,
  placeName,
  count,
  year,
  date,
  window,
  values,
  long,
  groups,
  totals,
}: Mapping): string[] => [
  ...new Set(
    [student, place, placeName, count, year.column, date, window, long?.measure, long?.value]
      .concat(
        values.map(({ column }) => column),
        groups.map(({ column }) => column),
      )
      .concat(totals.flatMap(({ total, parts }) => [total, ...parts]))
      .filter((column): column is string => Boolean(column)),
  ),
]

/** Why a file cannot be read by a mapping, or null. */
export function whyNotMapping(
  mapping: Mapping,
  header: readonly string[],
): { reason: MappingProblem; column: string | null } | null {
  const missing = columnsRead(mapping).find((column) => !header.includes(column))
  if (missing !== undefined) return { reason: 'missing-column', column: missing }
  if (mapping.values.length === 0 && !mapping.long) return { reason: 'no-values', column: null }
  if (mapping.about === 'students' && !mapping.student) return { reason: 'no-student', column: null }
  if (mapping.about === 'places' && !mapping.place) return { reason: 'no-place', column: null }
  if (!mapping.year.column && !mapping.year.fixed && !mapping.date) return { reason: 'no-year', column: null }
  return null
}

/** What a mapping says of its groups: of one, where a column names one, else of all in the category. */
export const definitionsIn = ({ groups }: Pick<Mapping, 'groups'>) =>
  groups.flatMap(({ category, yesMeans, definition }) => {
    const said = definition.trim()
    return said === '' ? [] : [{ category, value: yesMeans === YES ? null : yesMeans, definition: said }]
  })
