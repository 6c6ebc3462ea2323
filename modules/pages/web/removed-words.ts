import { words } from '#web/words.ts'

/** The parts of the page, in this order. */
export const kindNames = words({
  cycle: { en: 'Cycles', es: 'Ciclos' },
  measure: { en: 'Measures, with their numbers', es: 'Medidas, con sus números' },
  point: { en: 'Numbers', es: 'Números' },
  note: { en: 'Notes of meetings', es: 'Notas de reuniones' },
  evidence: { en: 'Quotes and photos', es: 'Citas y fotos' },
  work: { en: 'Student work', es: 'Trabajos de estudiantes' },
  comment: { en: 'Comments of yours', es: 'Comentarios suyos' },
})
