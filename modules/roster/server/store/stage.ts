import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Batch } from '../set/read-file.ts'
import type { FileName } from '../set/shape.ts'

type Kind = 'text' | 'text primary key' | 'text[]' | 'date' | 'boolean' | 'int'
type Staged = { table: string; columns: Record<string, Kind> }

const whose = { source_id: 'text', removed: 'boolean' } as const
const term = { begins_on: 'date', ends_on: 'date' } as const

/** Where the rows of each file wait until all are checked: tables of this session alone. */
export const STAGED: Record<FileName, Staged> = {
  orgs: {
    table: 'staged_org',
    columns: { ...whose, name: 'text', type: 'text', identifier: 'text', parent_source_id: 'text' },
  },
  academicSessions: { table: 'staged_session', columns: { ...whose, ...term, title: 'text', kind: 'text', school_year: 'int' } },
  courses: { table: 'staged_course', columns: { ...whose, title: 'text', code: 'text', org_source_id: 'text' } },
  classes: {
    table: 'staged_class',
    columns: {
      ...whose,
      title: 'text',
      grades: 'text[]',
      subjects: 'text[]',
      course_source_id: 'text',
      school_source_id: 'text',
      term_source_ids: 'text[]',
    },
  },
  users: {
    table: 'staged_user',
    columns: {
      ...whose,
      enabled: 'boolean',
      username: 'text',
      given_name: 'text',
      family_name: 'text',
      preferred_given_name: 'text',
      preferred_family_name: 'text',
      email: 'text',
      identifier: 'text',
      grades: 'text[]',
      role: 'text',
      org_source_ids: 'text[]',
    },
  },
  roles: {
    table: 'staged_role',
    columns: { ...whose, ...term, user_source_id: 'text', role: 'text', org_source_id: 'text', grades: 'text[]' },
  },
  enrollments: {
    table: 'staged_enrolment',
    columns: {
      ...whose,
      ...term,
      class_source_id: 'text',
      user_source_id: 'text',
      school_source_id: 'text',
      role: 'text',
      is_primary: 'boolean',
    },
  },
  demographics: {
    table: 'staged_demographics',
    columns: { ...whose, birth_on: 'date', sex: 'text', races: 'text[]', hispanic: 'boolean' },
  },
}

/** What is worked out from them: where an organization's people belong, and who is staff, student or both. */
const WORKED_OUT: Staged[] = [
  { table: 'known_org', columns: { source_id: 'text primary key', place_source_id: 'text', removed: 'boolean' } },
  { table: 'staged_kind', columns: { source_id: 'text', staff: 'boolean', student: 'boolean' } },
]

const staged = [...Object.values(STAGED), ...WORKED_OUT]

export async function makeStagingTables(db: Db): Promise<void> {
  await dropStagingTables(db)
  for (const { table, columns } of staged) {
    const list = Object.entries(columns).map(([name, kind]) => `${name} ${kind}`)
    await sql`create temp table ${sql.id(table)} (${sql.raw([...list, 'line int'].join(', '))})`.execute(db)
  }
}

export const dropStagingTables = (db: Db) =>
  sql`drop table if exists ${sql.join(staged.map(({ table }) => sql.id('pg_temp', table)))}`.execute(db)

export async function stage(db: Db, file: FileName, { lines, columns }: Batch): Promise<void> {
  const { table, columns: kinds } = STAGED[file]
  const names = Object.entries(kinds)
  const values = names.map(([name, kind]) =>
    kind === 'text[]' ? sql`coalesce(string_to_array(${sql.id(name)}, ','), '{}')` : sql`${sql.id(name)}::${sql.raw(kind)}`,
  )
  await sql`insert into ${sql.id(table)} select ${sql.join(values)}, line
    from unnest(${lines}::int[], ${sql.join(columns.map((column) => sql`${column}::text[]`))})
      as row (line, ${sql.join(names.map(([name]) => sql.id(name)))})`.execute(db)
}

/** So that the statements that follow are planned by what stands there. */
export const analyzeStaged = async (db: Db) => {
  for (const { table } of staged) await sql`analyze ${sql.id(table)}`.execute(db)
}
