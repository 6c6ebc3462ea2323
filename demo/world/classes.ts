import { weekInYear } from './calendar.ts'
import { idOf } from './id.ts'
import { placeId, SCHOOLS } from './places.ts'
import type { School } from './places.ts'
import type { Staff } from './people.ts'
import { chanceOf } from './random.ts'
import type { Row } from './rows.ts'
import type { Student } from './students.ts'
import { moment } from './time.ts'
import type { Clock } from './time.ts'
import { CHOSEN, CORE } from './words/subjects.ts'
import type { Subject } from './words/subjects.ts'

const BEGIN = moment(weekInYear(0, 0), 1, '8:00')
const SECTION_SIZE = 28

/** A class as it meets: a course, a grade, its teacher and who sits in it. */
type Section = {
  key: string
  title: string
  school: School
  course: string
  grade: string
  subjects: string[]
  teacher: string
  students: Student[]
}

export function rosterRows(staff: Staff, students: readonly Student[], clock: Clock) {
  const sections = SCHOOLS.flatMap((school) => {
    const inSchool = students.filter((student) => student.school === school)
    return school.rooms ? homerooms(school, staff, inSchool) : secondary(school, staff, inSchool)
  })
  return {
    academic_session: sessions(clock),
    course: courseRows(sections),
    class: classRows(sections),
    enrolment: enrolments(sections, staff, clock),
  }
}

/** The students of one list dealt over a number of rooms. */
const dealt = (students: readonly Student[], rooms: number) =>
  Array.from({ length: rooms }, (_, room) => students.filter((_student, at) => at % rooms === room))

function homerooms(school: School, staff: Staff, students: readonly Student[]): Section[] {
  return school.grades.flatMap((grade) => {
    const inGrade = students.filter((student) => student.grade === grade)
    return dealt(inGrade, school.rooms!).map((group, room) => {
      const teacher = staff.at(`${school.key}/grade-${grade}/${room + 1}`)
      const name = grade === 'KG' ? 'Kindergarten' : `Grade ${Number(grade)}`
      return {
        key: `${school.key}-${grade}-${room + 1}`,
        title: `${name}, ${teacher.family}`,
        school,
        course: name,
        grade,
        subjects: [],
        teacher: teacher.post.key,
        students: group,
      }
    })
  })
}

function secondary(school: School, staff: Staff, students: readonly Student[]): Section[] {
  const chance = chanceOf(`electives/${school.key}`)
  const core = CORE[school.kind === 'middle' ? 'middle' : school.kind === 'newcomers' ? 'newcomers' : 'high']
  const chosen =
    school.kind === 'high' || school.kind === 'alternative'
      ? CHOSEN.filter(({ group }) => staff.in(`${school.key}/${group}`).length > 0)
      : []
  const picks = new Map(students.map((student) => [student, chance.some(chosen, 2)]))
  // Each teacher’s sections are dealt in turn, so that nobody has many more than a colleague.
  const turns = new Map<string, number>()
  return [...core, ...chosen].flatMap((subject) =>
    school.grades.flatMap((grade) => {
      const group = students.filter(
        (student) => student.grade === grade && (core.includes(subject) || picks.get(student)!.includes(subject)),
      )
      return dealt(group, Math.ceil(group.length / SECTION_SIZE)).map((seated, at) =>
        section(school, staff, turns, subject, grade, seated, at + 1),
      )
    }),
  )
}

function section(
  school: School,
  staff: Staff,
  turns: Map<string, number>,
  subject: Subject,
  grade: string,
  students: Student[],
  number: number,
): Section {
  const teachers = staff.in(`${school.key}/${subject.group}`)
  const turn = turns.get(subject.group) ?? 0
  turns.set(subject.group, turn + 1)
  const teacher = teachers[turn % teachers.length]!
  const title = `${subject.titles[grade]!}, period ${1 + (Math.floor(turn / teachers.length) % 6)}`
  const key = `${school.key}-${subject.code}-${grade}-${number}`
  return {
    key,
    title,
    school,
    course: subject.titles[grade]!,
    grade,
    subjects: [subject.subject],
    teacher: teacher.post.key,
    students,
  }
}

const courseKey = (course: string) => course.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

const courseRows = (sections: readonly Section[]): Row<'course'>[] =>
  [...new Set(sections.map(({ course }) => course))].map((course) => ({
    id: idOf(`course/${courseKey(course)}`, BEGIN),
    source_id: `jvu-course-${courseKey(course)}`,
    title: course,
    code: null,
  }))

const classRows = (sections: readonly Section[]): Row<'class'>[] =>
  sections.map(({ key, title, school, course, grade, subjects }) => ({
    id: idOf(`class/${key}`, BEGIN),
    source_id: `jvu-class-${key}`,
    title,
    place_id: placeId(school.key),
    course_id: idOf(`course/${courseKey(course)}`, BEGIN),
    grades: [grade],
    subjects,
    academic_session_source_ids: ['jvu-year'],
  }))

function enrolments(sections: readonly Section[], staff: Staff, clock: Clock): Row<'enrolment'>[] {
  const begins_on = clock.day(BEGIN)
  return sections.flatMap(({ key, teacher, students }) => {
    const class_id = idOf(`class/${key}`, BEGIN)
    const enrolled = (of: string, who: Partial<Row<'enrolment'>>): Row<'enrolment'> => {
      const source_id = `jvu-enrolment-${key}-${of}`
      return {
        id: idOf(source_id, BEGIN),
        source_id,
        class_id,
        student_id: null,
        person_id: null,
        role: 'student',
        is_primary: false,
        begins_on,
        ...who,
      }
    }
    return [
      enrolled('teacher', { person_id: staff.at(teacher).id, role: 'teacher', is_primary: true }),
      ...students.map(({ id, number }) => enrolled(String(number), { student_id: id })),
    ]
  })
}

/** This school year with its semesters and quarters. */
function sessions(clock: Clock): Row<'academic_session'>[] {
  const school_year = Number(clock.day(moment(weekInYear(0, 37), 5, '15:00')).slice(0, 4))
  const span = (
    key: string,
    title: string,
    kind: Row<'academic_session'>['kind'],
    from: number,
    until: number,
  ): Row<'academic_session'> => ({
    id: idOf(`session/${key}`, BEGIN),
    source_id: `jvu-${key}`,
    title,
    kind,
    school_year,
    begins_on: clock.day(moment(weekInYear(0, from), 1, '8:00')),
    ends_on: clock.day(moment(weekInYear(0, until), 5, '15:00')),
  })
  return [
    span('year', 'School year', 'schoolYear', 0, 37),
    span('semester-1', 'First semester', 'semester', 0, 16),
    span('semester-2', 'Second semester', 'semester', 19, 37),
    span('quarter-1', 'Quarter 1', 'gradingPeriod', 0, 7),
    span('quarter-2', 'Quarter 2', 'gradingPeriod', 8, 16),
    span('quarter-3', 'Quarter 3', 'gradingPeriod', 19, 27),
    span('quarter-4', 'Quarter 4', 'gradingPeriod', 29, 37),
  ]
}
