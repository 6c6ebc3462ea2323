import { inLocale, plural } from '#platform/words.ts'
import type { Locale, Phrase } from '#platform/words.ts'
import type { OutcomeError, OutcomeReport, OutcomeWarning } from './contract.ts'
import { ruleWords } from './words.ts'

const number = (locale: Locale, count: number) => count.toLocaleString(locale === 'en' ? 'en-US' : 'es-US')
const noun = (en: [string, string], es: [string, string]) => ({
  en: (count: number) => `${number('en', count)} ${plural('en', count, { one: en[0], other: en[1] })}`,
  es: (count: number) => `${number('es', count)} ${plural('es', count, { one: es[0], other: es[1] })}`,
})

const phrases = {
  results: noun(['result', 'results'], ['resultado', 'resultados']),
  students: noun(['student', 'students'], ['estudiante', 'estudiantes']),
  places: noun(['place', 'places'], ['lugar', 'lugares']),
  read: {
    en: (results: string, who: string, where: string) => `Read: ${results} of ${who} in ${where}.`,
    es: (results: string, who: string, where: string) => `Leído: ${results} de ${who} en ${where}.`,
  },
  readPlaces: {
    en: (results: string, where: string) => `Read: ${results} of ${where}.`,
    es: (results: string, where: string) => `Leído: ${results} de ${where}.`,
  },
  changed: {
    en: (added: string, changed: string) => `New: ${added}. Changed: ${changed}.`,
    es: (added: string, changed: string) => `Nuevos: ${added}. Cambiados: ${changed}.`,
  },
  measures: {
    en: (names: string) => `Measures: ${names}.`,
    es: (names: string) => `Medidas: ${names}.`,
  },
  dryRun: { en: 'This was a dry run: nothing was written.', es: 'Fue una prueba: no se escribió nada.' },
  refused: {
    en: 'Nothing was written. Please mend this and try again:',
    es: 'No se escribió nada. Corrija esto e inténtelo de nuevo:',
  },
  noted: { en: 'Read all the same, and worth knowing:', es: 'Leído de todos modos, y conviene saberlo:' },
  line: { en: (line: number) => `line ${line}`, es: (line: number) => `línea ${line}` },
  times: {
    en: (times: number) => ` (in ${number('en', times)} rows)`,
    es: (times: number) => ` (en ${number('es', times)} filas)`,
  },
} satisfies Record<string, Phrase>

/** A report in plain words, a line each. */
export function reportLines(report: OutcomeReport, dryRun: boolean, locale: Locale): string[] {
  const words = inLocale(phrases, locale)
  const noted =
    report.warnings.length === 0 ? [] : [words.noted, ...report.warnings.map((one) => `  ${findingLine(one, locale)}`)]
  if (report.errors.length > 0) return [words.refused, ...report.errors.map((one) => `  ${findingLine(one, locale)}`), ...noted]
  return [...countLines(report, locale), ...(dryRun ? [words.dryRun] : []), ...noted]
}

/** What was read, what of it is new, and which measures it is about. */
export function countLines({ results, students, places, added, changed, measures }: OutcomeReport, locale: Locale): string[] {
  const words = inLocale(phrases, locale)
  const read =
    students > 0
      ? words.read(words.results(results), words.students(students), words.places(places))
      : words.readPlaces(words.results(results), words.places(places))
  return [read, words.changed(number(locale, added), number(locale, changed)), words.measures(measures.join(', '))]
}

/** “scores.csv, line 12, score: “19o” — this is not a number”. */
export function findingLine({ file, line, column, value, rule, times }: OutcomeError | OutcomeWarning, locale: Locale): string {
  const words = inLocale(phrases, locale)
  const where = [file, line === null ? null : words.line(line), column].filter((part) => part !== null).join(', ')
  return `${where}${value === null ? '' : `: “${value}”`} — ${ruleWords[rule][locale]}${times ? words.times(times) : ''}`
}
