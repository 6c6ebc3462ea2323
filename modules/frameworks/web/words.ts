import { words } from '#web/words.ts'
import type { Kind, Thing } from '../framework.ts'
import type { Phrase } from '#platform/words.ts'

export const kindWords = words({
  'graduate-profile': { en: 'Graduate profile', es: 'Perfil de egreso' },
  'board-policy': { en: 'Board policy', es: 'Política del consejo' },
  pathway: { en: 'Pathway', es: 'Trayecto' },
  standards: { en: 'Standards', es: 'Estándares' },
} satisfies Record<Kind, Phrase>)

export const thingWords = words({
  practice: { en: 'practice', es: 'práctica' },
  rubric: { en: 'rubric', es: 'rúbrica' },
  cycle: { en: 'cycle', es: 'ciclo' },
  problem: { en: 'problem', es: 'problema' },
} satisfies Record<Thing, Phrase>)
