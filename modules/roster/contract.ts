import { oc } from '@orpc/contract'
import * as z from 'zod'
import { PLACE_KINDS } from '#modules/people/role.ts'
import { matches } from './match-contract.ts'
import { ERRORS, WARNINGS } from './rule.ts'

const Counts = z.object({ places: z.int(), people: z.int(), students: z.int(), classes: z.int(), enrolments: z.int() })
export type Counts = z.infer<typeof Counts>

const problem = <const Rules extends readonly string[]>(rules: Rules) =>
  z.object({
    file: z.string(),
    /** Null for what concerns the file as a whole. */
    line: z.int().nullable(),
    column: z.string().nullable(),
    value: z.string().nullable(),
    rule: z.enum(rules),
    /** In how many rows, where it is named once for all of them. */
    times: z.int().optional(),
  })
const RosterError = problem(ERRORS)
const RosterWarning = problem(WARNINGS)
export type RosterError = z.infer<typeof RosterError>
export type RosterWarning = z.infer<typeof RosterWarning>

/** What an import did, or would do. Where there are errors it did nothing. */
export const RosterReport = z.object({
  added: Counts,
  changed: Counts,
  ended: Counts,
  errors: z.array(RosterError),
  warnings: z.array(RosterWarning),
})
export type RosterReport = z.infer<typeof RosterReport>

export const STEPS = ['reading', 'checking', 'writing'] as const
const Progress = z.object({ step: z.enum(STEPS), file: z.string().nullable(), read: z.number(), of: z.number() })
export type Progress = z.infer<typeof Progress>

export const RosterImport = z.object({
  id: z.uuid(),
  /** The uploaded zip, while it is kept. */
  uploadId: z.uuid().nullable(),
  madeBy: z.string().nullable(),
  /** What it was called in the folder where another system leaves rosters, where it came from there. */
  fromFolder: z.string().nullable(),
  beganAt: z.iso.datetime({ offset: true }),
  endedAt: z.iso.datetime({ offset: true }).nullable(),
  dryRun: z.boolean(),
  state: z.enum(['waiting', 'running', 'done', 'refused', 'failed']),
  progress: Progress.nullable(),
  report: RosterReport.nullable(),
})
export type RosterImport = z.infer<typeof RosterImport>

export const RosterTotals = z.object({
  places: z.int(),
  staff: z.int(),
  students: z.int(),
  classes: z.int(),
  enrolments: z.int(),
})

export const RosterSummary = z.object({
  totals: RosterTotals,
  /** Pairs of accounts that wait for somebody to say whether they are one person. */
  matchesOpen: z.int(),
  places: z.array(RosterTotals.omit({ places: true }).extend({ placeId: z.uuid(), name: z.string(), kind: z.enum(PLACE_KINDS) })),
})
export type RosterSummary = z.infer<typeof RosterSummary>

const problems = { NOT_FOUND: {}, FORBIDDEN: {} }

export const roster = {
  ...matches,

  summary: oc
    .route({ method: 'GET', path: '/roster', summary: 'How many people, students, classes and enrolments stand where' })
    .output(RosterSummary)
    .errors(problems),
  imports: oc
    .route({ method: 'GET', path: '/roster/imports', summary: 'The latest imports with their reports' })
    .output(z.array(RosterImport))
    .errors(problems),
  import: oc
    .route({ method: 'GET', path: '/roster/imports/{id}', summary: 'One import: how far it is, and its report' })
    .input(RosterImport.pick({ id: true }))
    .output(RosterImport)
    .errors(problems),
  start: oc
    .route({ method: 'POST', path: '/roster/imports', summary: 'Try or import a zip that was uploaded' })
    .input(z.object({ uploadId: z.uuid(), dryRun: z.boolean(), allowRemovals: z.boolean().default(false) }))
    .output(RosterImport)
    .errors(problems),
}
