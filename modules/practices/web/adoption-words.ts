import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { Learned, MoveProblem, State } from '../adoption.ts'

export const stateWords = words({
  considering: { en: 'considering', es: 'lo considera' },
  trying: { en: 'trying', es: 'lo prueba' },
  routine: { en: 'routine', es: 'es rutina' },
  refining: { en: 'refining', es: 'lo afina' },
  integrated: { en: 'part of how we work', es: 'es parte de cómo trabaja' },
  stopped: { en: 'stopped', es: 'lo dejó' },
} satisfies Record<State, Phrase>)

export const stateHints = words({
  considering: { en: 'We think about it.', es: 'Lo pensamos.' },
  trying: { en: 'We do it and watch what happens.', es: 'Lo hacemos y miramos qué pasa.' },
  routine: { en: 'It runs without thinking much.', es: 'Sale sin pensarlo mucho.' },
  refining: { en: 'We change it to reach more students.', es: 'Lo cambiamos para llegar a más estudiantes.' },
  integrated: { en: 'We do it together with others around us.', es: 'Lo hacemos junto con otros a nuestro alrededor.' },
  stopped: { en: 'We let it go, and say why.', es: 'Lo dejamos, y decimos por qué.' },
} satisfies Record<State, Phrase>)

export const learnedWords = words({
  team: { en: 'From another team', es: 'De otro equipo' },
  colleague: { en: 'From a colleague', es: 'De un colega' },
  leader: { en: 'From someone who leads', es: 'De alguien que dirige' },
  event: { en: 'At a session or a course', es: 'En una sesión o un curso' },
  here: { en: 'We found it here', es: 'Lo encontramos aquí' },
  own: { en: 'It is our own', es: 'Es nuestra' },
} satisfies Record<Learned, Phrase>)

export const moveWords = words({
  same: { en: 'That is where it is already.', es: 'Ya está así.' },
  'needs-why': {
    en: 'Say why in a line: it helps whoever comes after.',
    es: 'Diga por qué en una línea: ayuda a quien venga después.',
  },
} satisfies Record<MoveProblem, Phrase>)
