import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CATEGORIES } from './category.ts'
import { Mapping } from './mapping.ts'
import { ERRORS, STEPS, WARNINGS } from './rule.ts'

const finding = <const Rules extends readonly string[]>(rules: Rules) =>
  z.object({
    file: z.string(),
    line: z.int().nullable(),
    column: z.string().nullable(),
    value: z.string().nullable(),
    rule: z.enum(rules),
    times: z.int().optional(),
  })
export const OutcomeError = finding(ERRORS)
export const OutcomeWarning = finding(WARNINGS)
export type OutcomeError = z.infer<typeof OutcomeError>
export type OutcomeWarning = z.infer<typeof OutcomeWarning>

/** What an import did, or would do. Where there are errors it did nothing. */
export const OutcomeReport = z.object({
  rows: z.int(),
  results: z.int(),
  added: z.int(),
  changed: z.int(),
  students: z.int(),
  places: z.int(),
  measures: z.array(z.string()),
  errors: z.array(OutcomeError),
  warnings: z.array(OutcomeWarning),
})
export type OutcomeReport = z.infer<typeof OutcomeReport>

export const OutcomeProgress = z.object({
  step: z.enum(STEPS),
  read: z.number(),
  of: z.number(),
  rows: z.int(),
  secondsLeft: z.number().nullable(),
})
export type OutcomeProgress = z.infer<typeof OutcomeProgress>

export const OutcomeMeasure = z.object({
  id: z.uuid(),
  name: z.string(),
  about: z.enum(['students', 'places']),
  definition: z.string(),
  unit: z.string(),
  direction: z.enum(['up', 'down', 'none']),
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  metFrom: z.number().nullable(),
})
export type OutcomeMeasure = z.infer<typeof OutcomeMeasure>

export const OutcomeImport = z.object({
  id: z.uuid(),
  uploadId: z.uuid().nullable(),
  fileName: z.string(),
  mapping: Mapping.nullable(),
  madeBy: z.string().nullable(),
  beganAt: z.iso.datetime({ offset: true }),
  endedAt: z.iso.datetime({ offset: true }).nullable(),
  dryRun: z.boolean(),
  state: z.enum(['waiting', 'running', 'done', 'refused', 'failed']),
  progress: OutcomeProgress.nullable(),
  report: OutcomeReport.nullable(),
})
export type OutcomeImport = z.infer<typeof OutcomeImport>

/** A table is read by a mapping. A set of OneRoster, and an interchange of Ed-Fi, say themselves what is what. */
export const FILE_KINDS = ['table', 'set', 'xml'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** What an uploaded file is; of a table its columns with some of its rows, and the mapping it begins with. */
export const OutcomePreview = z.object({
  kind: z.enum(FILE_KINDS),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  mapping: Mapping.nullable(),
  /** When one for the same columns was saved before. */
  savedAs: z.string().nullable(),
})
export type OutcomePreview = z.infer<typeof OutcomePreview>

/** One figure of a group: all of it withheld, or a share in a band, or a value with its interval and its size. */
export const Figure = z.object({
  n: z.int().nullable(),
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  band: z.string().nullable(),
})
export type Figure = z.infer<typeof Figure>

/** How far a group lies from everyone else, where both can be told. */
export const Gap = z.object({ gap: z.number(), lower: z.number(), upper: z.number() })
export type Gap = z.infer<typeof Gap>

export const OutcomeWindow = z.object({ id: z.uuid(), schoolYear: z.int(), name: z.string(), on: z.iso.date().nullable() })
export type OutcomeWindow = z.infer<typeof OutcomeWindow>

const Line = z.object({ figures: z.array(Figure), gaps: z.array(Gap.nullable()) })

/** One measure by the groups of one category: over its windows, for the district and for each school. */
export const ForWhom = z.object({
  measure: OutcomeMeasure,
  category: z.enum(CATEGORIES),
  categories: z.array(z.enum(CATEGORIES)),
  windows: z.array(OutcomeWindow),
  /** Fewest students that are told of. */
  k: z.int(),
  withheld: z.boolean(),
  everyone: z.array(Figure),
  groups: z.array(Line.extend({ group: z.string(), definition: z.string(), change: Gap.nullable() })),
  places: z.array(
    z.object({
      placeId: z.uuid().nullable(),
      name: z.string(),
      everyone: z.array(Figure),
      groups: z.array(Line.extend({ group: z.string() })),
    }),
  ),
})
export type ForWhom = z.infer<typeof ForWhom>

const problems = { NOT_FOUND: {}, FORBIDDEN: {} }
const Id = z.object({ id: z.uuid() })

export const outcomes = {
  measures: oc
    .route({ method: 'GET', path: '/outcomes', summary: 'What is known of students, as measures with their windows' })
    .output(
      z.array(
        OutcomeMeasure.extend({
          windows: z.array(OutcomeWindow),
          categories: z.array(z.enum(CATEGORIES)),
          everyone: z.array(Figure),
        }),
      ),
    )
    .errors(problems),
  forWhom: oc
    .route({ method: 'GET', path: '/outcomes/{id}', summary: 'One measure by groups of students; small groups are withheld' })
    .input(Id.extend({ by: z.enum(CATEGORIES).optional() }))
    .output(ForWhom)
    .errors(problems),
  imports: oc
    .route({ method: 'GET', path: '/outcomes/imports', summary: 'The latest imports of results with their reports' })
    .output(z.array(OutcomeImport))
    .errors(problems),
  import: oc
    .route({ method: 'GET', path: '/outcomes/imports/{id}', summary: 'One import: how far it is, and its report' })
    .input(Id)
    .output(OutcomeImport)
    .errors(problems),
  preview: oc
    .route({
      method: 'GET',
      path: '/outcomes/uploads/{id}',
      summary: 'The columns of an uploaded file and how they would be read',
    })
    .input(Id)
    .output(OutcomePreview)
    .errors(problems),
  start: oc
    .route({ method: 'POST', path: '/outcomes/imports', summary: 'Try or import a file that was uploaded; its mapping is kept' })
    .input(
      z.object({
        uploadId: z.uuid(),
        fileName: z.string().trim().min(1).max(200),
        mapping: Mapping.nullable(),
        dryRun: z.boolean(),
      }),
    )
    .output(OutcomeImport)
    .errors(problems),
}
