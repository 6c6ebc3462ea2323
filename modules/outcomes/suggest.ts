import type { Category } from './category.ts'
import { YES } from './category.ts'
import type { Mapping } from './mapping.ts'
import { formsOf, isNone, numberIn, schoolYearIn } from './value.ts'

/** What a column may be called, in the files that assessment vendors and student information systems write. */
const CALLED = {
  student:
    /^(student|child|pupil|learner|local|state|sis|unique)?_?(student|child|pupil)?_?(id|number|identifier|uniqueid|sourcedid|code)$|^(ssid|lasid|studentuniqueid)$/,
  place: /^(school|site|building|campus|org|institution)(_?(id|code|number|name|sourcedid))?$|^(district|leaid)(_?(id|code))?$/,
  year: /^(school_?|academic_?|fiscal_?)?(year|yr)$|^schoolyear$/,
  date: /^(test|score|admin|administration|assessment|completed|result)?_?(date|on|day|administrationdate)$/,
  window: /^(test_?)?(window|term|season|period|administration|round|grading_?period|semester|quarter)$/,
  measure: /^(test|assessment|measure|subject|exam|instrument|skill|course)(_?(name|title|code))?$/,
  value: /^(score|result|value|scale_?score|rit|rit_?score|points|mark|percent_?correct|gpa)$/,
  count: /^(n|students|count|tested|enrol?lment|number_?tested)$/,
} as const

const FLAGS: [RegExp, Category, string | null][] = [
  [/^(sex|gender)$/, 'sex', null],
  [/^female$/, 'sex', null],
  [/^grade(_?level)?$/, 'grade', null],
  [/^(race|ethnicity|race_?ethnicity)$/, 'race', null],
  [/^(black|african_?american|black_?or_?african_?american)$/, 'race', 'black'],
  [/^(hispanic|latino|latinx|hispanic_?or_?latino(_?ethnicity)?)$/, 'hispanic', YES],
  [/^(white)$/, 'race', 'white'],
  [/^(asian)$/, 'race', 'asian'],
  [/^(ell?|lep|english_?learner|el_?status|ml|multilingual|language)$/, 'language', null],
  [/^(sped|swd|iep|disability|special_?education)$/, 'disability', null],
  [/^(frl|frpl|lunch|low_?inc(ome)?|economically_?disadvantaged|ses|poverty)$/, 'low-income', null],
  [/^(program|programme)$/, 'program', null],
]

/** Numbers that describe a school or a child's years, and are no results. */
const NO_RESULT = /^(size|mobility|retained|teachers|computer|expenditure|income|age|weight|county|id)$/
const plain = (column: string) =>
  column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_')
    .replaceAll(/[^a-z0-9_]/g, '')
const MOST_GROUPS = 20

const TOTAL = /^(total|sum|overall|composite)(_?(score|points))?$/
/** So many of the rows have to add up for the rest to be a mistake. */
const MOSTLY = 0.9

/** A column called a total that mostly is the sum of all others: in the rest of the file it is held to that. */
function totalsIn(columns: readonly string[], rowsOf: (column: string) => string[]): Mapping['totals'] {
  const total = columns.find((column) => TOTAL.test(plain(column)))
  const parts = columns.filter((column) => column !== total)
  if (!total || parts.length < 2) return []
  const [whole, ...of] = [total, ...parts].map(rowsOf)
  const told = whole!
    .map((_, row) => [whole!, ...of].map((column) => numberIn(column[row]!)))
    .filter((row) => !row.includes(null))
  const fit = told.filter((row) => {
    const [sum = 0, ...terms] = row.map(Number)
    return Math.abs(sum - terms.reduce((one, other) => one + other, 0)) <= 1e-6 * Math.max(1, Math.abs(sum))
  })
  return fit.length > 0 && fit.length >= MOSTLY * told.length ? [{ total, parts }] : []
}

/** A mapping to begin with, from the names of the columns and some rows. People look it over before it is used. */
export function suggestMapping(header: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const cellsOf = (column: string) => rows.map((row) => row[header.indexOf(column)] ?? '')
  const valuesAt = (column: string) => cellsOf(column).filter((value) => !isNone(value))
  const free = new Set(header)
  const take = (pattern: RegExp, fits: (values: string[]) => boolean = () => true): string | null => {
    const found = [...free].find((column) => pattern.test(plain(column)) && fits(valuesAt(column)))
    if (found !== undefined) free.delete(found)
    return found ?? null
  }
  const student = take(CALLED.student) ?? take(/(student|child|pupil).*id|id.*(student|child|pupil)/)
  const place = take(CALLED.place)
  const about = student ? 'students' : 'places'
  const placeName = about === 'places' ? take(/^(school|district|name|municipality|site|campus)(_?name)?$/) : null
  const count = about === 'places' ? take(CALLED.count, areNumbers) : null
  const date = take(CALLED.date, (values) => values.some((value) => formsOf(value).length > 0))
  const yearColumn = take(CALLED.year, areNumbersOrYears)
  const add = yearColumn && valuesAt(yearColumn).every((value) => schoolYearIn(value, 0) !== null) ? 0 : 0
  const window = take(CALLED.window)
  const groups = [...free].flatMap((column): Mapping['groups'] => {
    const found = FLAGS.find(([pattern]) => pattern.test(plain(column)))
    const values = new Set(valuesAt(column))
    if (about === 'places' || !found || values.size > MOST_GROUPS || looksMeasured(values, found[1])) return []
    free.delete(column)
    return [{ column, category: found[1], yesMeans: found[2], definition: '' }]
  })
  const measure = take(CALLED.measure, (values) => !areNumbers(values))
  const value = measure ? take(CALLED.value, areNumbers) : null
  const long = measure && value ? { measure, value, lowest: null, highest: null } : null
  const values = long
    ? []
    : [...free]
        .filter((column) => areNumbers(valuesAt(column)) && !NO_RESULT.test(plain(column)) && !isOfPlace(column))
        .map((column) => ({
          column,
          measure: {
            name: column,
            unit: '',
            definition: '',
            direction: 'up' as const,
            lowest: null,
            highest: null,
            metFrom: null,
          },
        }))
  return {
    about,
    student,
    place,
    placeName,
    count,
    year: { column: yearColumn, add, fixed: null },
    date,
    window,
    values,
    long,
    groups,
    totals: totalsIn(
      values.map(({ column }) => column),
      cellsOf,
    ),
  }

  /** The same for all rows of a place, in several rows of it: it tells of the place and not of a student. */
  function isOfPlace(column: string): boolean {
    if (!place || about === 'places') return false
    const at = [header.indexOf(place), header.indexOf(column)] as const
    const byPlace = Map.groupBy(rows, (row) => row[at[0]])
    return rows.length > byPlace.size && [...byPlace.values()].every((of) => new Set(of.map((row) => row[at[1]])).size === 1)
  }
}

const areNumbers = (values: readonly string[]) => values.length > 0 && values.every((value) => numberIn(value) !== null)
const areNumbersOrYears = (values: readonly string[]) =>
  values.length > 0 && values.every((value) => numberIn(value) !== null || schoolYearIn(value, 0) !== null)

/** A share of a school in a column called like a group: 40.3. */
const looksMeasured = (values: ReadonlySet<string>, category: Category) =>
  category !== 'grade' && [...values].some((value) => /\d[.,]\d/.test(value) || Number(value) > 9)
