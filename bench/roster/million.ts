import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'

const SCHOOLS = 200
const STAFF = 8_000
const STUDENTS = 110_000
const CLASSES = 40_000
const COURSES = 500

const HEADERS = {
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  academicSessions: 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  courses: 'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  users:
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  enrollments: 'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  demographics:
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
}
type File = keyof typeof HEADERS

/** An id as a student information system makes them: long, and in no order. */
const idOf = (kind: string, number: number) =>
  `${kind}-${((number * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0')}-${number}`

/** A OneRoster 1.1 set of a very large district, with exactly so many rows: what is not a person, class or course is an enrolment. */
export async function writeRoster(folder: string, rows: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  const people = STAFF + STUDENTS
  const besides = 1 + SCHOOLS + 2 + COURSES + CLASSES + people + STUDENTS
  const modes = Object.keys(HEADERS).map((file) => `file.${file},bulk`)
  await write(folder, 'manifest', 'propertyName,value', ['manifest.version,1.0', 'oneroster.version,1.1', ...modes])
  await write(folder, 'orgs', HEADERS.orgs, orgs())
  await write(folder, 'academicSessions', HEADERS.academicSessions, [
    'year,,,2025-26,schoolYear,2025-08-20,2026-06-10,,2026',
    'fall,,,Fall,semester,2025-08-20,2026-01-20,year,2026',
  ])
  await write(folder, 'courses', HEADERS.courses, courses())
  await write(folder, 'classes', HEADERS.classes, classes())
  await write(folder, 'users', HEADERS.users, users())
  await write(folder, 'enrollments', HEADERS.enrollments, enrolments(rows - besides))
  await write(folder, 'demographics', HEADERS.demographics, demographics())
}

async function write(folder: string, file: File | 'manifest', header: string, rows: Iterable<string>): Promise<void> {
  const stream = createWriteStream(join(folder, `${file}.csv`))
  let text = `${header}\n`
  for (const row of rows) {
    text += `${row}\n`
    if (text.length < 500_000) continue
    if (!stream.write(text)) await once(stream, 'drain')
    text = ''
  }
  stream.end(text)
  await once(stream, 'finish')
}

function* orgs() {
  yield 'district,,,Very Large Unified,district,1,'
  for (let at = 0; at < SCHOOLS; at++) yield `${idOf('org', at)},,,School ${at},school,${1000 + at},district`
}

function* courses() {
  for (let at = 0; at < COURSES; at++) yield `${idOf('crs', at)},,,year,Course ${at},C${at},09,district,Mathematics,02001`
}

function* classes() {
  for (let at = 0; at < CLASSES; at++)
    yield `${idOf('cls', at)},,,"Class ${at}, period ${at % 7}","09,10",${idOf('crs', at % COURSES)},P${at},scheduled,Room ${at % 90},${idOf('org', at % SCHOOLS)},fall,Mathematics,02001,${at % 7}`
}

function* users() {
  for (let at = 0; at < STAFF; at++)
    yield `${idOf('tch', at)},,,true,${idOf('org', at % SCHOOLS)},teacher,teacher.${at},,Given${at % 900},Family${at % 4100},,${at},teacher.${at}@district.example,,,,,`
  for (let at = 0; at < STUDENTS; at++)
    yield `${idOf('stu', at)},,,true,${idOf('org', at % SCHOOLS)},student,student.${at},{LDAP:${at}},Given${at % 900},Family${at % 4100},M,${900_000 + at},s${at}@kids.example,,,,09,Secret${at}`
}

function* enrolments(count: number) {
  for (let at = 0; at < CLASSES; at++)
    yield `${idOf('enr', at)},,,${idOf('cls', at)},${idOf('org', at % SCHOOLS)},${idOf('tch', at % STAFF)},teacher,true,2025-08-20,2026-01-20`
  for (let at = CLASSES; at < count; at++)
    yield `${idOf('enr', at)},,,${idOf('cls', (at * 17) % CLASSES)},${idOf('org', (at * 17) % SCHOOLS)},${idOf('stu', at % STUDENTS)},student,false,2025-08-20,2026-01-20`
}

function* demographics() {
  for (let at = 0; at < STUDENTS; at++)
    yield `${idOf('stu', at)},,,2010-0${1 + (at % 9)}-1${at % 10},${at % 2 ? 'female' : 'male'},false,${at % 5 === 0},false,false,${at % 3 === 0},false,${at % 4 === 0},US,CA,,`
}
