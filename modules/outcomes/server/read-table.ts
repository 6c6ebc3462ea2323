import { groupOf, oneEach } from '../category.ts'
import type { Mapping } from '../mapping.ts'
import { formsOf, isNone, numberIn, schoolYearIn, schoolYearOf } from '../value.ts'
import type { DateForm } from '../value.ts'
import type { Problems } from './problems.ts'
import type { Staged } from './staged.ts'

/** What a reader has to remember between two pieces of a file. */
export type ReaderState = { dateForm: DateForm | null; unclearFrom: number | null; root?: string }

type Way = {
  file: string
  header: readonly string[]
  mapping: Mapping
  yearBegins: string
  problems: Problems
  staged: Staged
  state: ReaderState
}

/** Reads the rows of a table by its mapping: each result it holds goes to be staged, each fault is named by line and column. */
export function tableReader({ file, header, mapping, yearBegins, problems, staged, state }: Way) {
  const at = (column: string | null | undefined) => (column ? header.indexOf(column) : -1)
  const [student, place, placeName, count] = [at(mapping.student), at(mapping.place), at(mapping.placeName), at(mapping.count)]
  const [year, date, window] = [at(mapping.year.column), at(mapping.date), at(mapping.window)]
  const long = mapping.long && { ...mapping.long, measureAt: at(mapping.long.measure), valueAt: at(mapping.long.value) }
  const values = mapping.values.map(({ column, measure }) => ({ column, at: at(column), ...measure }))
  const groups = mapping.groups.map((group) => ({ ...group, at: at(group.column) }))
  const totals = mapping.totals.map(({ total, parts }) => ({ total, at: at(total), parts: parts.map(at) }))
  const sets = new Map<string, string>()
  const days = new Map<string, { day: string; year: number } | null>()

  return (fields: readonly string[], line: number): void => {
    if (fields.length !== header.length) {
      problems.error('wrong-number-of-columns', { file, line, value: String(fields.length) })
      return
    }
    const when = yearOf(fields, line)
    if (when === null) return
    const who = fields[mapping.about === 'places' ? place : student]!.trim()
    if (who === '') {
      problems.error('missing-value', { file, line, column: mapping.about === 'places' ? mapping.place : mapping.student })
      return
    }
    checkTotals(fields, line)
    const named = groups.length === 0 ? '' : groupsOf(fields)
    const windowName = window < 0 ? '' : fields[window]!.trim()
    const school = mapping.about === 'places' || place < 0 ? null : fields[place]!.trim()
    const put = (measure: string, column: string, raw: string, lowest: number | null, highest: number | null) => {
      if (isNone(raw)) {
        problems.warn('no-value', { file, column })
        return
      }
      const value = numberIn(raw)
      if (value === null) {
        problems.error('not-a-number', { file, line, column, value: raw })
        return
      }
      const number = Number(value)
      if ((lowest !== null && number < lowest) || (highest !== null && number > highest)) {
        problems.error('impossible-score', { file, line, column, value: raw })
        return
      }
      const context = staged.contextOf(measure, when, windowName, school, named)
      if (mapping.about === 'students') staged.result(line, who, context, value)
      else
        staged.placeValue(
          line,
          context,
          who,
          placeName < 0 ? who : fields[placeName]!.trim() || who,
          value,
          countOf(fields, line),
        )
    }
    if (long) put(fields[long.measureAt]!.trim(), long.value, fields[long.valueAt]!, long.lowest, long.highest)
    for (const one of values) put(one.name, one.column, fields[one.at]!, one.lowest, one.highest)
  }

  function yearOf(fields: readonly string[], line: number): number | null {
    const day = date < 0 || isNone(fields[date]!) ? null : dayOf(fields[date]!, line)
    if (date >= 0 && day === null && !isNone(fields[date]!)) return null
    const raw = year < 0 ? '' : fields[year]!
    const found = year < 0 ? (mapping.year.fixed ?? day?.year ?? null) : schoolYearIn(raw, mapping.year.add)
    if (found === null) {
      problems.error('not-a-year', { file, line, column: mapping.year.column ?? mapping.date, value: raw })
      return null
    }
    if (day) staged.seen(found, window < 0 ? '' : fields[window]!.trim(), day.day)
    return found
  }

  /** All days of a file are written in one way; which one, the first that can be read in only one way decides. */
  function dayOf(raw: string, line: number): { day: string; year: number } | null {
    const known = days.get(raw)
    if (known) return known
    const forms = formsOf(raw)
    const fault = (rule: 'not-a-date' | 'mixed-dates') => {
      problems.error(rule, { file, line, column: mapping.date, value: raw })
      return null
    }
    if (forms.length === 0) return fault('not-a-date')
    const agreed = forms.length === 2 && forms[0]!.day === forms[1]!.day
    if (!agreed && forms.length === 1 && state.dateForm === null) state.dateForm = forms[0]!.form
    const chosen = forms.find(({ form }) => form === state.dateForm) ?? (agreed ? forms[0] : undefined)
    if (!chosen && state.dateForm !== null) return fault('mixed-dates')
    if (!chosen) {
      state.unclearFrom ??= line
      return { day: forms[0]!.day, year: schoolYearOf(forms[0]!.day, yearBegins) }
    }
    const found = { day: chosen.day, year: schoolYearOf(chosen.day, yearBegins) }
    if (days.size < 5000) days.set(raw, found)
    return found
  }

  /** Rows that say the same of groups are many: what they come to is worked out once. */
  function groupsOf(fields: readonly string[]): string {
    let raw = ''
    for (const one of groups) raw += `${fields[one.at]!}\t`
    const known = sets.get(raw)
    if (known !== undefined) return known
    const named = groups.map((one) => ({ category: one.category, yesMeans: one.yesMeans, group: groupOf(one, fields[one.at]!) }))
    const set = oneEach(named).join('|')
    if (sets.size < 50_000) sets.set(raw, set)
    return set
  }

  function countOf(fields: readonly string[], line: number): number | null {
    if (count < 0 || isNone(fields[count]!)) return null
    const number = Number(numberIn(fields[count]!) ?? Number.NaN)
    if (Number.isInteger(number) && number > 0) return number
    problems.error('not-a-number', { file, line, column: mapping.count, value: fields[count]! })
    return null
  }

  function checkTotals(fields: readonly string[], line: number): void {
    for (const { total, at: where, parts } of totals) {
      const numbers = [where, ...parts].map((one) => numberIn(fields[one]!))
      if (numbers.includes(null)) continue
      const [whole = 0, ...of] = numbers.map(Number)
      const sum = of.reduce((before, part) => before + part, 0)
      if (Math.abs(whole - sum) > 1e-6 * Math.max(1, Math.abs(whole)))
        problems.error('total-differs', { file, line, column: total, value: fields[where]! })
    }
  }
}
