import { weekInYear, YEARS } from '../calendar.ts'
import type { SchoolYear } from '../calendar.ts'
import { SCHOOLS } from '../places.ts'
import type { School } from '../places.ts'
import { chanceOf } from '../random.ts'
import type { Chance } from '../random.ts'
import type { Student } from '../students.ts'
import { moment } from '../time.ts'
import type { Moment } from '../time.ts'
import { EFFECTS, MEASURES, WINDOWS } from './effects.ts'
import type { Effect, MeasureKey, WindowName } from './effects.ts'

/** Who a student is beside what the roster’s demographics say. */
export type Told = { multilingual: boolean; disability: boolean; lowIncome: boolean }
export type Tested = { student: Student; told: Told; ability: Record<MeasureKey, number> }
export type Sitting = {
  measure: MeasureKey
  year: SchoolYear
  window: WindowName
  endsAt: Moment
  results: { tested: Tested; school: School; grade: string; value: number }[]
}

const NOW = weekInYear(0, 26)
const BASE: Record<MeasureKey, number> = { reading: 58, mathematics: 55, attendance: 92.5 }
const SPREAD: Record<MeasureKey, number> = { reading: 13, mathematics: 14, attendance: 4.5 }
const NOISE: Record<MeasureKey, number> = { reading: 6, mathematics: 6, attendance: 2.5 }
const GROWTH: Record<WindowName, number> = { Fall: 0, Winter: 1.5, Spring: 3 }

export function makeTested(students: readonly Student[], chance: Chance = chanceOf('outcomes/who')): Tested[] {
  return students.map((student) => {
    const told = {
      multilingual: student.school.kind === 'newcomers' || chance.happens(0.27),
      disability: chance.happens(0.14),
      lowIncome: chance.happens(student.school.kind === 'newcomers' ? 0.92 : 0.56),
    }
    const held = (told.multilingual ? -4 : 0) + (told.disability ? -6 : 0) + (told.lowIncome ? -3 : 0)
    const own = chance.noise()
    const ability = (measure: MeasureKey) =>
      SPREAD[measure] * (0.8 * own + 0.6 * chance.noise()) + (measure === 'attendance' ? held / 4 : held)
    return {
      student,
      told,
      ability: { reading: ability('reading'), mathematics: ability('mathematics'), attendance: ability('attendance') },
    }
  })
}

const ALL_MEASURES = Object.keys(MEASURES) as MeasureKey[]
type Way = {
  effects?: readonly Effect[]
  measures?: readonly MeasureKey[]
  /** Names another course of chance than the demo’s own. */
  seed?: string
}

/** Three school years of results: each window that is over, each measure, everyone who was at school then. */
export function makeSittings(
  tested: readonly Tested[],
  { effects = EFFECTS, measures = ALL_MEASURES, seed = '' }: Way = {},
): Sitting[] {
  return YEARS.toReversed().flatMap((year) =>
    WINDOWS.filter(({ week }) => weekInYear(year, week) < NOW).flatMap(({ name: window, week }) =>
      measures.map((measure): Sitting => {
        const chance = chanceOf(`outcomes/${measure}/${year}/${window}${seed}`)
        const results = tested.flatMap((one) => {
          const then = gradeThen(one.student.grade, year)
          if (then === null) return []
          const school = schoolThen(one.student, then)
          return [{ tested: one, school, grade: then, value: valueOf(one, measure, year, window, school, then, chance, effects) }]
        })
        return { measure, year, window, endsAt: moment(weekInYear(year, week), 5, '15:00'), results }
      }),
    ),
  )
}

function valueOf(
  one: Tested,
  measure: MeasureKey,
  year: SchoolYear,
  window: WindowName,
  school: School,
  grade: string,
  chance: Chance,
  effects: readonly Effect[],
): number {
  const moved = effects
    .filter(
      (effect) =>
        effect.measure === measure &&
        effect.school === school.key &&
        touches(effect, one.told, grade) &&
        isSince(effect, year, window),
    )
    .reduce((sum, { points }) => sum + points, 0)
  const growth = measure === 'attendance' ? -GROWTH[window] / 3 : GROWTH[window]
  const value = BASE[measure] + one.ability[measure] + growth + moved + NOISE[measure] * chance.noise()
  return Math.round(Math.min(100, Math.max(0, value)) * 10) / 10
}

export const touches = ({ only, grades }: Effect, told: Told, grade: string): boolean =>
  (only === null || told.multilingual) && (grades === null || grades.includes(grade))

export const isSince = ({ from }: Effect, year: SchoolYear, window: WindowName): boolean =>
  year > from.year || (year === from.year && order(window) >= order(from.window))

const order = (window: WindowName) => WINDOWS.findIndex(({ name }) => name === window)

const numberOf = (grade: string) => (grade === 'KG' ? 0 : Number(grade))

/** The grade a student was in some years ago; nothing before kindergarten. */
function gradeThen(grade: string, year: SchoolYear): string | null {
  const then = numberOf(grade) + year
  return then < 0 ? null : then === 0 ? 'KG' : String(then).padStart(2, '0')
}

const ELEMENTARY = SCHOOLS.filter(({ kind }) => kind === 'elementary')
const MIDDLE = SCHOOLS.filter(({ kind }) => kind === 'middle')

/** Where a student was then: at the same school, or at one that leads to it. */
function schoolThen({ school, number }: Student, grade: string): School {
  if (school.grades.includes(grade)) return school
  const before = numberOf(grade) <= 5 ? ELEMENTARY : MIDDLE
  return before[number % before.length]!
}
