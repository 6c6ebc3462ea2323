/** What a context of results is: of what, when, where, and as which groups. Each is written once; rows name it by its number. */
export type Context = {
  number: number
  measure: string
  schoolYear: number
  window: string
  place: string | null
  groups: string
}

export type Staged = ReturnType<typeof newStaged>

const KEY = '\u0001'

/** Gathers rows as text for COPY, and the contexts they name. What an earlier run staged is known again. */
export function newStaged(contexts: readonly Context[], until: Record<string, string>) {
  const known = new Map(contexts.map((context) => [keyOf(context), context.number]))
  let added: Context[] = []
  let results: string[] = []
  let placeValues: string[] = []
  let rows = 0
  return {
    contextOf(measure: string, schoolYear: number, window: string, place: string | null, groups: string): number {
      const key = measure + KEY + schoolYear + KEY + window + KEY + (place ?? '') + KEY + groups
      const found = known.get(key)
      if (found !== undefined) return found
      const number = known.size
      known.set(key, number)
      added.push({ number, measure, schoolYear, window, place, groups })
      return number
    },
    /** A day that a window was seen on: the last one is kept. */
    seen(schoolYear: number, window: string, day: string): void {
      const key = `${schoolYear}|${window}`
      if (!(until[key]! >= day)) until[key] = day
    },
    result(line: number, student: string, context: number, value: string): void {
      results.push(`${line}\t${forCopy(student)}\t${context}\t${value}\n`)
      rows++
    },
    placeValue(line: number, context: number, code: string, name: string, value: string, n: number | null): void {
      placeValues.push(`${line}\t${context}\t${forCopy(code)}\t${forCopy(name)}\t${value}\t${n ?? '\\N'}\n`)
      rows++
    },
    until,
    rows: () => rows,
    /** What is to be written now; it begins again with nothing. */
    take() {
      const taken = { contexts: added, results: results.join(''), placeValues: placeValues.join('') }
      added = []
      results = []
      placeValues = []
      return taken
    },
  }
}

const keyOf = ({ measure, schoolYear, window, place, groups }: Context) =>
  [measure, schoolYear, window, place ?? '', groups].join(KEY)

const SPECIAL = /[\\\t\n\r]/
const forCopy = (text: string) =>
  SPECIAL.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text
