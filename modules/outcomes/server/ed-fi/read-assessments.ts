import { isNone, isoDay, numberIn, schoolYearIn, schoolYearOf } from '../../value.ts'
import type { ReaderParts } from '../stage-file.ts'
import { at } from './elements.ts'
import type { Element } from './elements.ts'

export const INTERCHANGE = 'InterchangeStudentAssessment'
export const ASSESSMENT = 'StudentAssessment'
/** What is known of a student's tasks and levels, and not read: it is no score of the whole. */
export const NOT_READ: ReadonlySet<string> = new Set([
  'StudentObjectiveAssessment',
  'Item',
  'StudentAssessmentItem',
  'PerformanceLevel',
])

/** Results that are words by what they say of themselves. */
const IN_WORDS = new Set(['Level', 'Range'])
const OF_A_HUNDRED = new Set(['Percentage', 'Percentile'])
const FIRST_TIME = 'Primary Administration'

/** Reads the assessments of an Ed-Fi interchange: each score goes to be staged, each fault is named by line and element. */
export const assessmentReader =
  ({ file, yearBegins }: { file: string; yearBegins: string }) =>
  ({ problems, staged }: ReaderParts) =>
  (record: Element): void => {
    const fault = (rule: Parameters<typeof problems.error>[0], column: string, found: Element | undefined) =>
      problems.error(rule, { file, line: (found ?? record).line, column, value: found?.text || null })
    const student = at(record, 'StudentReference', 'StudentIdentity', 'StudentUniqueId')
    if (!student?.text) return fault('missing-value', 'StudentUniqueId', student)
    const identity = at(record, 'AssessmentReference', 'AssessmentIdentity')
    const assessment = identity && (at(identity, 'AssessmentIdentifier') ?? at(identity, 'AssessmentTitle'))
    if (!assessment?.text) return fault('missing-value', 'AssessmentIdentifier', assessment)
    const again = codeOf(at(record, 'RetestIndicator'))
    if (again !== '' && again !== FIRST_TIME) return problems.warn('retest', { file, column: 'RetestIndicator' })

    const date = at(record, 'AdministrationDate')
    const day = date && !isNone(date.text) ? isoDay(date.text) : null
    if (date && !isNone(date.text) && day === null) return fault('not-a-date', 'AdministrationDate', date)
    const given = at(record, 'SchoolYear')
    const year = given ? schoolYearIn(given.text, 0) : day === null ? null : schoolYearOf(day, yearBegins)
    if (year === null) return fault('not-a-year', given ? 'SchoolYear' : 'AdministrationDate', given ?? date)
    const window = codeOf(at(record, 'Period', 'AssessmentPeriod'))
    const school = at(record, 'ReportedSchoolReference', 'SchoolIdentity', 'SchoolId')?.text || null
    if (day) staged.seen(year, window, day)

    for (const name of new Set(record.children.map((child) => child.name)))
      if (NOT_READ.has(name)) problems.warn('not-read', { file, column: name })
    const scores = record.children.filter(({ name }) => name === 'ScoreResult')
    if (scores.length === 0) problems.warn('no-value', { file, column: 'ScoreResult' })
    for (const score of scores) {
      const result = at(score, 'Result')
      const kind = codeOf(at(score, 'ResultDatatypeType'))
      if (!result || isNone(result.text)) {
        problems.warn('no-value', { file, column: 'Result' })
        continue
      }
      const value = numberIn(result.text)
      if (value === null && IN_WORDS.has(kind)) problems.warn('not-read', { file, column: 'Result' })
      else if (value === null) fault('not-a-number', 'Result', result)
      else if (OF_A_HUNDRED.has(kind) && (Number(value) < 0 || Number(value) > 100)) fault('impossible-score', 'Result', result)
      else {
        const method = codeOf(at(score, 'AssessmentReportingMethod'))
        const measure = method === '' ? assessment.text : `${assessment.text}: ${method}`
        staged.result(student.line, student.text, staged.contextOf(measure, year, window, school, ''), value)
      }
    }
  }

/** What a descriptor says: `uri://ed-fi.org/ResultDatatypeTypeDescriptor#Integer` is Integer. Older files write it as an element. */
function codeOf(descriptor: Element | undefined): string {
  const text = (descriptor && at(descriptor, 'CodeValue')?.text) ?? descriptor?.text ?? ''
  return text.slice(text.indexOf('#') + 1)
}
