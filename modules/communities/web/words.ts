import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { Circle } from '../community.ts'
import type { GatheringKind } from '../gathering.ts'

/** A circle as one says it of oneself. */
export const circleWords = words({
  doing: { en: 'I do this', es: 'Lo hago' },
  considering: { en: 'I am considering it', es: 'Lo estoy pensando' },
  informed: { en: 'Keep me informed', es: 'Quiero estar al tanto' },
} satisfies Record<Circle, Phrase>)

export const circleHints = words({
  doing: { en: 'with students, colleagues or families', es: 'con estudiantes, colegas o familias' },
  considering: { en: 'to ask, to visit, to see whether it would fit', es: 'para preguntar, visitar, ver si encajaría' },
  informed: { en: 'to read along', es: 'para ir leyendo' },
} satisfies Record<Circle, Phrase>)

/** The same over the people in it. */
export const circleLabels = words({
  doing: { en: 'Doing it', es: 'Lo hacen' },
  considering: { en: 'Considering it', es: 'Lo están pensando' },
  informed: { en: 'Kept informed', es: 'Están al tanto' },
} satisfies Record<Circle, Phrase>)

export const gatheringWords = words({
  event: { en: 'Come together', es: 'Encuentro' },
  offer: { en: 'A visit offered', es: 'Se ofrece una visita' },
  request: { en: 'A visit asked for', es: 'Se busca una visita' },
} satisfies Record<GatheringKind, Phrase>)
