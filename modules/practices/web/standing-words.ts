import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { Standing } from '../standing.ts'

/** How it stands, in a pill. */
export const standingWords = words({
  early: { en: 'Evidence: early', es: 'Evidencia: temprana' },
  helps: { en: 'Evidence: it helps', es: 'Evidencia: ayuda' },
  'may-help': { en: 'Evidence: promising', es: 'Evidencia: prometedora' },
  unclear: { en: 'Evidence: unclear', es: 'Evidencia: incierta' },
  'does-not-help': { en: 'Evidence: it did not help', es: 'Evidencia: no ayudó' },
} satisfies Record<Standing, Phrase>)

/** The same as something to look for. */
export const standingChoices = words({
  early: { en: 'measured by a few', es: 'medida por unos pocos' },
  helps: { en: 'helped nearly everywhere', es: 'ayudó en casi todas partes' },
  'may-help': { en: 'helped in most places', es: 'ayudó en la mayoría de los lugares' },
  unclear: { en: 'not clear', es: 'no está claro' },
  'does-not-help': { en: 'did not help', es: 'no ayudó' },
} satisfies Record<Standing, Phrase>)
