import { weekInYear } from './calendar.ts'
import { idOf } from './id.ts'
import { SCHOOLS } from './places.ts'
import type { School } from './places.ts'
import { chanceOf } from './random.ts'
import type { Chance } from './random.ts'
import type { Row } from './rows.ts'
import { DAY, moment } from './time.ts'
import type { Clock } from './time.ts'
import { KNOWN_ELSEWHERE, STUDENT_FAMILY_NAMES, STUDENT_GIVEN_NAMES } from './words/names.ts'

export type Student = { id: string; number: number; given: string; family: string; school: School; grade: string; at: number }

const BEGIN = moment(weekInYear(0, 0), 1, '8:00')

export function makeStudents(): Student[] {
  const chance = chanceOf('students')
  let number = 20_000
  return SCHOOLS.flatMap((school) =>
    gradeSizes(school).flatMap(([grade, size]) =>
      Array.from({ length: size }, (_, at): Student => {
        number += chance.int(1, 7)
        const given = chance.pick(STUDENT_GIVEN_NAMES)
        const drawn = chance.pick(STUDENT_FAMILY_NAMES)
        const family = KNOWN_ELSEWHERE.has(`${given} ${drawn}`) ? 'Reyes' : drawn
        const second = chance.happens(0.22) ? ` ${chance.pick(STUDENT_FAMILY_NAMES)}` : ''
        return {
          id: idOf(`student/${number}`, BEGIN),
          number,
          given,
          family: family + second,
          school,
          grade,
          at,
        }
      }),
    ),
  )
}

/** As even as it comes out, the remainder in the first grades. */
function gradeSizes({ students, grades }: School): [string, number][] {
  const size = Math.floor(students / grades.length)
  return grades.map((grade, at) => [grade, size + (at < students % grades.length ? 1 : 0)])
}

export const studentRows = (students: readonly Student[]): Row<'student'>[] =>
  students.map(({ id, number, given, family, grade }) => ({
    id,
    source_id: `jvu-student-${number}`,
    given_name: given,
    family_name: family,
    grades: [grade],
  }))

const RACES = {
  white: 30,
  americanIndianOrAlaskaNative: 16,
  asian: 5,
  blackOrAfricanAmerican: 6,
  nativeHawaiianOrOtherPacificIslander: 1,
  none: 42,
}

export function demographicsRows(students: readonly Student[], clock: Clock): Row<'student_demographics'>[] {
  const chance = chanceOf('demographics')
  return students.map(({ id, grade }) => ({
    student_id: id,
    sex: chance.happens(0.007) ? 'unspecified' : chance.happens(0.49) ? 'female' : 'male',
    birth_on: clock.day(BEGIN - (yearsAt(grade) * 365 + chance.int(1, 364)) * DAY),
    ...heritage(chance),
  }))
}

const yearsAt = (grade: string) => 5 + (grade === 'KG' ? 0 : Number(grade))

function heritage(chance: Chance): { races: string[]; hispanic: boolean } {
  const hispanic = chance.happens(0.47)
  const first = chance.weighted(hispanic ? { ...RACES, none: 90 } : { ...RACES, none: 2 })
  const second = chance.happens(0.05) ? chance.weighted({ ...RACES, none: 0 }) : first
  return { races: [...new Set([first, second])].filter((race) => race !== 'none'), hispanic }
}
