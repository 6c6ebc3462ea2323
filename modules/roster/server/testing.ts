import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import { theDistrict } from '#modules/people/server/testing.ts'
import { inTransaction } from '#platform/db.ts'
import type { Db } from '#platform/db.ts'
import { uuidv7 } from '#platform/ids.ts'
import type { RosterError, RosterReport, RosterWarning } from '../contract.ts'
import { importRoster } from './import.ts'
import { recordImport } from './record.ts'

const BULK = ['academicSessions', 'classes', 'courses', 'demographics', 'enrollments', 'orgs', 'users']
const manifest = (mode: 'bulk' | 'delta') => `propertyName,value
manifest.version,1.0
oneroster.version,1.1
${BULK.map((file) => `file.${file},${mode}`).join('\n')}
source.systemName,A system
source.systemCode,a
`

/** Two schools of one district, three teachers, four students, two classes: OneRoster 1.1, with nothing to complain about. */
const SMALL: Record<string, string> = {
  orgs: `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
d,,,Fern District,district,fern,
s1,,,Oak School,school,oak,d
s2,,,Elm School,school,elm,d
`,
  academicSessions: `sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
y,,,2025-26,schoolYear,2025-08-20,2026-06-10,,2026
t1,,,Fall,term,2025-08-20,2026-01-16,y,2026
`,
  courses: `sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
c1,,,y,Algebra,ALG,09,d,Math,
c2,,,y,Reading,REA,04,d,Reading,
`,
  classes: `sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
k1,,,Algebra 1,09,c1,A1,scheduled,,s1,t1,Math,,
k2,,,"Reading, room 4",04,c2,R4,homeroom,,s2,"y,t1",Reading,,
`,
  users: `sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
p1,,,true,s1,teacher,ana,,Ana,Ruiz,,1,ana@fern.example,,,,,Secret-1
p2,,,true,"s1,s2",teacher,ben,,Ben,Ode,,2,ben@fern.example,,,,,Secret-2
p3,,,true,s2,administrator,cy,,Cy,Lund,,3,,,,,,Secret-3
u1,,,true,s1,student,u1,,Uma,One,,11,uma@kid.example,,,,09,Secret-4
u2,,,true,s1,student,u2,,Udo,Two,,12,,,,,09,
u3,,,true,s2,student,u3,,Una,Three,,13,,,,,04,
u4,,,true,s2,student,u4,,Ugo,Four,,14,,,,,04,
`,
  enrollments: `sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e1,,,k1,s1,p1,teacher,true,2025-08-20,
e2,,,k1,s1,u1,student,,2025-08-20,2026-06-10
e3,,,k1,s1,u2,student,,,
e4,,,k2,s2,p2,teacher,true,,
e5,,,k2,s2,u3,student,,,
e6,,,k2,s2,u4,student,,,
`,
  demographics: `sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus
u1,,,2011-02-03,female,false,true,false,false,true,false,false,,,,
u2,,,2011-05-06,male,false,false,false,false,false,false,true,,,,
`,
}

type Change = (text: string) => string
/** A set in a folder: the small one, with some files changed (`users: (text) => …`), replaced, or left out (null). */
export async function aSet(folder: string, of: { mode?: 'bulk' | 'delta'; files?: Record<string, Change | string | null> } = {}) {
  const path = join(folder, randomUUID())
  await mkdir(path)
  const texts: Record<string, string> = { manifest: manifest(of.mode ?? 'bulk'), ...SMALL }
  for (const [name, change] of Object.entries(of.files ?? {})) {
    if (change === null) delete texts[name]
    else texts[name] = typeof change === 'string' ? change : change(texts[name]!)
  }
  for (const [name, text] of Object.entries(texts)) await writeFile(join(path, `${name}.csv`), text)
  return { path, texts }
}

/** Only the header and these rows: for files of changes. */
export const rows =
  (...lines: string[]): Change =>
  (text) =>
    `${text.slice(0, text.indexOf('\n'))}\n${lines.map((line) => `${line}\n`).join('')}`

/** Imports a set and returns the report. */
export const runImport = async (
  db: Db,
  path: string,
  of: { dryRun?: boolean; allowRemovals?: boolean } = {},
): Promise<RosterReport> =>
  (await importRoster(db, {
    path,
    dryRun: of.dryRun ?? false,
    allowRemovals: of.allowRemovals ?? false,
    progress: () => {},
    finish: (tx, report) => recordImport(tx, null, null, report),
  }))!

/** A zip of these files, made here so that it can also be a dishonest one. */
export function zipOf(files: Record<string, string | Buffer>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(raw), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(raw.length, 18)
    about.writeUInt16LE(Buffer.byteLength(name), 22)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, tail, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

export const NOTHING = { places: 0, people: 0, students: 0, classes: 0, enrolments: 0 }

const FILLED = [
  'place',
  'person',
  'role_held',
  'right_held',
  'student',
  'student_place',
  'student_demographics',
  'academic_session',
  'course',
  'class',
  'enrolment',
  'roster_import',
]

/** A district with nobody in it. */
export async function emptied(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    // What may never be changed is emptied with the rest: its triggers rest for this transaction.
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`truncate ${sql.join(FILLED.map((table) => sql.table(table)))} cascade`.execute(tx)
  })
  await theDistrict(db)
}

/** Everything an import may write but its own row of history, as text: to see whether anything was written. */
export async function everything(db: Db): Promise<string> {
  const texts: string[] = []
  for (const table of FILLED.filter((name) => name !== 'roster_import')) {
    const { rows: found } = await sql<{ text: string }>`
      select coalesce(string_agg(t::text, chr(10) order by t::text), '') as text from ${sql.table(table)} t`.execute(db)
    texts.push(`${table}: ${found[0]!.text}`)
  }
  return texts.join('\n')
}

/** Findings as short text: `users.csv 3 role not-one-of`. */
export const rulesOf = (found: readonly (RosterError | RosterWarning)[]): string[] =>
  found.map(({ file, line, column, rule }) => [file, line, column, rule].filter((part) => part !== null).join(' '))

type Pupil = { sex?: string; races?: string[]; hispanic?: boolean }
type ClassOf = { placeId: string; teacher: { id: string }; title?: string; grade?: string; students?: readonly Pupil[] }

/** A class of the roster with its teacher and who sits in it. */
export async function aClass(db: Db, of: ClassOf): Promise<{ id: string }> {
  const id = uuidv7()
  const grades = [of.grade ?? '06']
  await db
    .insertInto('class')
    .values({ id, source_id: id, title: of.title ?? 'Room 6', place_id: of.placeId, grades })
    .execute()
  const pupils = (of.students ?? []).map(({ sex, races, hispanic }) => ({ sex, races, hispanic, id: uuidv7() }))
  if (pupils.length > 0) {
    await db
      .insertInto('student')
      .values(pupils.map((pupil) => ({ id: pupil.id, source_id: pupil.id, given_name: 'A', family_name: 'Pupil', grades })))
      .execute()
    await db
      .insertInto('student_demographics')
      .values(
        pupils.map(({ id: student_id, sex, races, hispanic }) => ({
          student_id,
          sex: sex ?? null,
          races: races ?? [],
          hispanic: hispanic ?? null,
        })),
      )
      .execute()
  }
  const seat = (who: { student_id?: string; person_id?: string; role: 'student' | 'teacher' }) => {
    const enrolment = uuidv7()
    return { student_id: null, person_id: null, ...who, id: enrolment, source_id: enrolment, class_id: id }
  }
  await db
    .insertInto('enrolment')
    .values([
      seat({ person_id: of.teacher.id, role: 'teacher' }),
      ...pupils.map((pupil) => seat({ student_id: pupil.id, role: 'student' })),
    ])
    .execute()
  return { id }
}
