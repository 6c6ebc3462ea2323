import { plural } from '#platform/words.ts'
import { words } from '#web/words.ts'
import { compareLag } from '../lag.ts'

const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`
const dias = (count: number) => `${count} ${plural('es', count, { one: 'día', other: 'días' })}`

export const lagSay = words({
  title: { en: 'First us, then them', es: 'Primero nosotros, después ellos' },
  ask: { en: 'Say when students should show it', es: 'Decir cuándo se verá en los estudiantes' },
  change: { en: 'Expect it anew', es: 'Esperarlo de nuevo' },
  check: { en: 'Did students follow?', es: '¿Siguieron los estudiantes?' },
  checkAgain: { en: 'Look again whether they followed', es: 'Mirar otra vez si siguieron' },
  lead: {
    en: 'What we do changes first; what students do follows, often weeks later. Saying how much later, before you know, keeps you from waiting too briefly or for ever.',
    es: 'Lo que hacemos cambia primero; lo que hacen los estudiantes sigue, muchas veces semanas después. Decir cuánto después, antes de saberlo, evita esperar demasiado poco o para siempre.',
  },
  practice: { en: 'What we do', es: 'Lo que hacemos' },
  outcome: { en: 'What students do', es: 'Lo que hacen los estudiantes' },
  days: { en: 'After how many days', es: 'Después de cuántos días' },
  why: { en: 'Why then (optional)', es: 'Por qué entonces (opcional)' },
  save: { en: 'Save', es: 'Guardar' },
  heading: {
    en: (count: number, until: string) => `Students expected to follow by ${until}, ${days(count)} after us`,
    es: (count: number, until: string) =>
      `Se espera que los estudiantes sigan para el ${until}, ${dias(count)} después de nosotros`,
  },
  because: {
    en: (from: string, count: number) => `We began on ${from}; students were expected to show it ${days(count)} later.`,
    es: (from: string, count: number) => `Empezamos el ${from}; se esperaba verlo en los estudiantes ${dias(count)} después.`,
  },
  expected: {
    en: (count: number) => `expected after ${days(count)}`,
    es: (count: number) => `esperado después de ${dias(count)}`,
  },
  measure: { en: 'Measure', es: 'Medida' },
  found: { en: 'What came of it', es: 'Qué resultó' },
  foundDays: {
    en: 'After how many days did students follow? (empty if they have not)',
    es: '¿A los cuántos días siguieron? (vacío si no han seguido)',
  },
  seen: {
    en: (practice: string, outcome: string, count: number) =>
      `The charts show ours changing from ${practice} and theirs from ${outcome}: ${days(count)} apart.`,
    es: (practice: string, outcome: string, count: number) =>
      `Los gráficos muestran que lo nuestro cambia desde el ${practice} y lo suyo desde el ${outcome}: ${dias(count)} de diferencia.`,
  },
  notSeen: {
    en: 'The charts do not show a lasting change in both yet. That is worth writing down, too.',
    es: 'Los gráficos todavía no muestran un cambio duradero en ambos. También vale la pena escribirlo.',
  },
  signed: {
    en: (by: string, on: string) => `(${by ? `${by}, ` : ''}${on})`,
    es: (by: string, on: string) => `(${by ? `${by}, ` : ''}${on})`,
  },
  asExpected: {
    en: (count: number) => `After ${days(count)}, about as expected.`,
    es: (count: number) => `Después de ${dias(count)}, más o menos lo esperado.`,
  },
  sooner: {
    en: (count: number, expected: number) => `After ${days(count)}, sooner than the ${expected} expected.`,
    es: (count: number, expected: number) => `Después de ${dias(count)}, antes de los ${expected} esperados.`,
  },
  later: {
    en: (count: number, expected: number) => `After ${days(count)}, later than the ${expected} expected.`,
    es: (count: number, expected: number) => `Después de ${dias(count)}, más tarde que los ${expected} esperados.`,
  },
  notYet: {
    en: (expected: number) => `Not yet; it was expected after ${days(expected)}.`,
    es: (expected: number) => `Todavía no; se esperaba después de ${dias(expected)}.`,
  },
})

/** What was found beside what was expected, in a sentence. */
export function lagSaid(expected: number, found: number | null): string {
  if (found === null) return lagSay.notYet(expected)
  const how = compareLag(expected, found)
  if (how === 'as-expected') return lagSay.asExpected(found)
  return lagSay[how](found, expected)
}
