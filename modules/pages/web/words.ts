import { locale, words } from '#web/words.ts'
import type { CycleLine } from '#modules/cycles/contract.ts'
import type { DECISIONS, MATCHES } from '#modules/cycles/cycle.ts'
import type { Level } from '#modules/people/role.ts'
import type { Phrase } from '#platform/words.ts'

export const levelWords = words({
  classroom: { en: 'Classroom', es: 'Aula' },
  school: { en: 'School', es: 'Escuela' },
  middle: { en: 'Support for schools', es: 'Apoyo a las escuelas' },
  central: { en: 'Central office', es: 'Oficina central' },
  board: { en: 'Board', es: 'Junta' },
} satisfies Record<Level, Phrase>)

const decided = words({
  adopt: { en: 'adopted', es: 'adoptado' },
  adapt: { en: 'adapted', es: 'adaptado' },
  abandon: { en: 'abandoned', es: 'abandonado' },
  'go-on': { en: 'goes on', es: 'continúa' },
} satisfies Record<(typeof DECISIONS)[number], Phrase>)

const came = words({
  yes: { en: 'What was predicted happened', es: 'Pasó lo que se predijo' },
  partly: { en: 'What was predicted happened in part', es: 'Pasó en parte lo que se predijo' },
  no: { en: 'What was predicted did not happen', es: 'No pasó lo que se predijo' },
} satisfies Record<(typeof MATCHES)[number], Phrase>)

const say = words({
  untitled: { en: 'A cycle without a question yet', es: 'Un ciclo todavía sin pregunta' },
  closed: { en: 'finished', es: 'terminado' },
})

/** What a cycle is called: its question, or whatever was written first. */
export const cycleTitle = ({ question, change, saw }: Pick<CycleLine, 'question' | 'change' | 'saw'>): string =>
  question || change || saw || say.untitled

/** Where it stands: the step it is in, or how it ended. */
export const standingOf = ({ stepName, decision }: Pick<CycleLine, 'stepName' | 'decision'>): string =>
  stepName ? stepName[locale] : decision ? decided[decision] : say.closed

export const matchWords = ({ matched }: Pick<CycleLine, 'matched'>): string | null => matched && came[matched]
