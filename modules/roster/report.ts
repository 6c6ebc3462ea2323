import { inLocale, plural } from '#platform/words.ts'
import type { Locale, Phrase } from '#platform/words.ts'
import type { Counts, RosterError, RosterReport, RosterWarning } from './contract.ts'
import { COUNTED } from './rule.ts'
import { ruleWords } from './words.ts'

const noun = (en: [string, string], es: [string, string]) => ({
  en: (count: number) => `${number('en', count)} ${plural('en', count, { one: en[0], other: en[1] })}`,
  es: (count: number) => `${number('es', count)} ${plural('es', count, { one: es[0], other: es[1] })}`,
})
const number = (locale: Locale, count: number) => count.toLocaleString(locale === 'en' ? 'en-US' : 'es-US')

const phrases = {
  places: noun(['place', 'places'], ['lugar', 'lugares']),
  people: noun(['person on staff', 'people on staff'], ['persona del personal', 'personas del personal']),
  students: noun(['student', 'students'], ['estudiante', 'estudiantes']),
  classes: noun(['class', 'classes'], ['clase', 'clases']),
  enrolments: noun(['enrolment', 'enrolments'], ['inscripción', 'inscripciones']),
  nothing: { en: 'nothing', es: 'nada' },
  added: { en: (what: string) => `Added: ${what}.`, es: (what: string) => `Añadido: ${what}.` },
  changed: { en: (what: string) => `Changed: ${what}.`, es: (what: string) => `Cambiado: ${what}.` },
  ended: { en: (what: string) => `Ended: ${what}.`, es: (what: string) => `Terminado: ${what}.` },
  wouldBe: { en: 'This was a dry run: nothing was written.', es: 'Fue una prueba: no se escribió nada.' },
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
export function reportLines(report: RosterReport, dryRun: boolean, locale: Locale): string[] {
  const words = inLocale(phrases, locale)
  const noted =
    report.warnings.length === 0 ? [] : [words.noted, ...report.warnings.map((one) => `  ${findingLine(one, locale)}`)]
  if (report.errors.length > 0) return [words.refused, ...report.errors.map((one) => `  ${findingLine(one, locale)}`), ...noted]
  return [...countLines(report, locale), ...(dryRun ? [words.wouldBe] : []), ...noted]
}

/** What was added, changed and ended, as three sentences. */
export function countLines(report: Pick<RosterReport, 'added' | 'changed' | 'ended'>, locale: Locale): string[] {
  const words = inLocale(phrases, locale)
  const said = (counts: Counts) =>
    COUNTED.filter((what) => counts[what] > 0)
      .map((what) => words[what](counts[what]))
      .join(', ') || words.nothing
  return [words.added(said(report.added)), words.changed(said(report.changed)), words.ended(said(report.ended))]
}

/** “users.csv, line 12, role: “techer” — this is none of the words that may stand here”. */
export function findingLine({ file, line, column, value, rule, times }: RosterError | RosterWarning, locale: Locale): string {
  const words = inLocale(phrases, locale)
  const where = [file, line === null ? null : words.line(line), column].filter((part) => part !== null).join(', ')
  return `${where}${value === null ? '' : `: “${value}”`} — ${ruleWords[rule][locale]}${times ? words.times(times) : ''}`
}
