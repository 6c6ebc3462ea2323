import type { Level } from '#modules/people/role.ts'
import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'

export const levelWords = words({
  classroom: { en: 'Classroom', es: 'Aula' },
  school: { en: 'School', es: 'Escuela' },
  middle: { en: 'Support for schools', es: 'Apoyo a las escuelas' },
  central: { en: 'Central office', es: 'Oficina central' },
  board: { en: 'Board', es: 'Junta' },
} satisfies Record<Level, Phrase>)
