import type { MappedMeasure } from '../../mapping.ts'
import { isNone, isoDay, numberIn, schoolYearIn, schoolYearOf } from '../../value.ts'
import type { TextFile } from '../open-file.ts'
import type { Problems } from '../problems.ts'
import { smallTable } from './small-table.ts'
import type { SmallRow } from './small-table.ts'
import type { ResultSet } from './open-results.ts'

/** What a result of a line item is: of which measure, when, at which school, and between which values. */
export type LineItem = {
  measure: string
  definition: string
  /** Null where neither a grading period nor a day tells: the day of each score does. */
  year: number | null
  window: string
  place: string | null
  lowest: number | null
  highest: number | null
}
type When = { year: number; window: string }

/** Every line item by its id, with the grading period and the school that other files of the set give it. */
export async function readLineItems(set: ResultSet, yearBegins: string, problems: Problems): Promise<Map<string, LineItem>> {
  const items = await smallTable(set.lineItems, ['title', 'classSourcedId'], problems)
  const sessions = set.academicSessions && (await smallTable(set.academicSessions, ['title', 'type'], problems))
  const classes = set.classes && (await smallTable(set.classes, ['schoolSourcedId'], problems))
  const found = new Map<string, LineItem>()
  for (const [id, item] of items) {
    const fault = faultsAt(set.lineItems, item.line, problems)
    const measure = item.of('title')
    if (measure === '') fault('missing-value', 'title')
    const period = item.of('gradingPeriodSourcedId')
    const session = sessions?.get(period)
    if (sessions && period !== '' && !session) fault('unknown-session', 'gradingPeriodSourcedId', period)
    const due = item.of('dueDate')
    const day = isNone(due) ? null : isoDay(due)
    if (!isNone(due) && day === null) fault('not-a-date', 'dueDate', due)
    const when = session ? whenOf(session, yearBegins) : null
    const bound = (column: string): number | null => {
      const raw = item.of(column)
      if (isNone(raw)) return null
      const number = numberIn(raw)
      if (number === null) fault('not-a-number', column, raw)
      return number === null ? null : Number(number)
    }
    found.set(id, {
      measure,
      definition: item.of('description'),
      year: when?.year ?? (day === null ? null : schoolYearOf(day, yearBegins)),
      window: when?.window ?? '',
      place: classes?.get(item.of('classSourcedId'))?.of('schoolSourcedId') || null,
      lowest: bound('resultValueMin'),
      highest: bound('resultValueMax'),
    })
  }
  problems.check()
  return found
}

const faultsAt =
  ({ name: file }: TextFile, line: number, problems: Problems) =>
  (rule: 'missing-value' | 'unknown-session' | 'not-a-date' | 'not-a-number', column: string, value: string | null = null) =>
    problems.error(rule, { file, line, column, value })

/** The school year of a grading period, and its name where it says more than that year. */
function whenOf(session: SmallRow, yearBegins: string): When | null {
  const ends = isoDay(session.of('endDate'))
  const year = schoolYearIn(session.of('schoolYear'), 0) ?? (ends === null ? null : schoolYearOf(ends, yearBegins))
  if (year === null) return null
  const title = session.of('title')
  const isYear = session.of('type').toLowerCase() === 'schoolyear' || schoolYearIn(title, 0) === year
  return { year, window: isYear ? '' : title }
}

/** The measures that line items name, a title once: its values lie between the least and the most that any of them allows. */
export function measuresOf(items: Iterable<LineItem>): MappedMeasure[] {
  return [...Map.groupBy(items, ({ measure }) => measure)].map(([name, of]) => ({
    name,
    unit: '',
    definition: of.find(({ definition }) => definition !== '')?.definition ?? '',
    direction: 'up',
    lowest: outermost(
      of.map(({ lowest }) => lowest),
      Math.min,
    ),
    highest: outermost(
      of.map(({ highest }) => highest),
      Math.max,
    ),
    metFrom: null,
  }))
}

function outermost(bounds: readonly (number | null)[], of: (...numbers: number[]) => number): number | null {
  const known = bounds.filter((bound) => bound !== null)
  return known.length < bounds.length ? null : known.reduce((one, other) => of(one, other))
}
