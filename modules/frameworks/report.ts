import { inLocale } from '#platform/words.ts'
import type { Locale, Phrase } from '#platform/words.ts'
import type { CaseProblem, CaseReason } from './case.ts'

/** What an import says, on a page and on the command line. */
const reasons = {
  'not-json': { en: 'This is no JSON. Was the whole file taken?', es: 'No es JSON. ¿Está el archivo completo?' },
  'not-a-package': {
    en: 'There is no CFDocument here: a CASE package (CFPackage) has CFDocument, CFItems and CFAssociations.',
    es: 'Aquí no hay CFDocument: un paquete CASE (CFPackage) tiene CFDocument, CFItems y CFAssociations.',
  },
  missing: { en: 'Nothing stands here.', es: 'Aquí no hay nada.' },
  'not-a-list': { en: 'This is no list.', es: 'No es una lista.' },
  'not-text': { en: 'This is no text.', es: 'No es un texto.' },
  'too-long': { en: 'This is longer than Weft keeps.', es: 'Es más largo de lo que Weft guarda.' },
  'too-many': { en: 'More than 20,000 statements: import it in parts.', es: 'Más de 20 000 enunciados: impórtelo por partes.' },
  twice: { en: 'Another one has the same identifier.', es: 'Otro tiene el mismo identificador.' },
  'in-a-circle': {
    en: 'By this the item stands under itself, by way of others.',
    es: 'Con esto el elemento queda debajo de sí mismo, a través de otros.',
  },
} as const satisfies Record<CaseReason, Phrase>

const summary = {
  done: {
    en: (came: number, differ: number, retired: number) =>
      `Taken over. New statements: ${came}. Said otherwise: ${differ}. No longer in it: ${retired}.`,
    es: (came: number, differ: number, retired: number) =>
      `Importado. Enunciados nuevos: ${came}. Dichos de otro modo: ${differ}. Ya no están: ${retired}.`,
  },
  leftOut: {
    en: (count: number) => `Ties not taken over, of other kinds or to other documents: ${count}.`,
    es: (count: number) => `Relaciones no importadas, de otros tipos o con otros documentos: ${count}.`,
  },
} as const

export function caseProblemLine({ at, reason }: CaseProblem, locale: Locale): string {
  const said = inLocale(reasons, locale)[reason]
  return at ? `${at}: ${said}` : said
}

type Counts = { came: number; differ: number; retired: number; leftOut: number }

export function takenOverLine({ came, differ, retired, leftOut }: Counts, locale: Locale): string {
  const say = inLocale(summary, locale)
  return [say.done(came, differ, retired), leftOut > 0 && say.leftOut(leftOut)].filter(Boolean).join(' ')
}
