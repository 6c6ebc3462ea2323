import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { Purpose } from '../measure.ts'

/** What a measure tells, in a few words. */
export const purposeWords = words({
  outcome: { en: 'What students do', es: 'Lo que hacen los estudiantes' },
  practice: { en: 'What we do', es: 'Lo que hacemos nosotros' },
  balancing: { en: 'What might suffer', es: 'Lo que podría empeorar' },
} satisfies Record<Purpose, Phrase>)
