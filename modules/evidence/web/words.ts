import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { BaselineProblem, HowOften, MeasureKind, Purpose } from '../measure.ts'
import type { CellProblem, PasteColumn } from '../paste.ts'

export const purposeHints = words({
  outcome: { en: 'Did it help them?', es: '¿Les ayudó?' },
  practice: { en: 'Did we do what we planned?', es: '¿Hicimos lo que planeamos?' },
  balancing: { en: 'Our hours, another class, their joy in it.', es: 'Nuestras horas, otra clase, su gusto por ello.' },
} satisfies Record<Purpose, Phrase>)

/** What is counted, as one would say it: the name of a kind, and an example. */
export const kindWords = words({
  piles: { en: 'Work sorted into three piles', es: 'Trabajos en tres montones' },
  proportion: { en: 'How many, out of how many', es: 'Cuántos, de cuántos' },
  count: { en: 'How many', es: 'Cuántos' },
  mean: { en: 'A number or an average', es: 'Un número o un promedio' },
  rating: { en: 'A rating, 0 to 10', es: 'Una nota de 0 a 10' },
  rate: { en: 'How many per day, class or student', es: 'Cuántos por día, clase o estudiante' },
  'time-between': { en: 'Days or minutes between', es: 'Días o minutos entre' },
} satisfies Record<MeasureKind, Phrase>)

export const kindHints = words({
  piles: { en: 'Got it, almost, not yet: a minute after class.', es: 'Lo logró, casi, todavía no: un minuto después de clase.' },
  proportion: {
    en: '11 of 24 exit tickets have a claim and evidence.',
    es: '11 de 24 boletos de salida tienen afirmación y evidencia.',
  },
  count: { en: 'Questions that students asked in a lesson.', es: 'Preguntas que hicieron los estudiantes en una clase.' },
  mean: {
    en: 'Minutes of talk, words in a paragraph, a score.',
    es: 'Minutos de diálogo, palabras en un párrafo, una puntuación.',
  },
  rating: { en: '“How clear was today?”, the middle of the class.', es: '«¿Qué tan claro fue hoy?», la mitad de la clase.' },
  rate: { en: 'Calls home per hundred students.', es: 'Llamadas a casa por cada cien estudiantes.' },
  'time-between': { en: 'Days from asking for help to getting it.', es: 'Días desde pedir ayuda hasta recibirla.' },
} satisfies Record<MeasureKind, Phrase>)

export const directionWords = words({
  up: { en: 'More is better', es: 'Más es mejor' },
  down: { en: 'Less is better', es: 'Menos es mejor' },
  none: { en: 'Neither: we want to know', es: 'Ninguno: queremos saber' },
})

export const oftenWords = words({
  lesson: { en: 'Every lesson', es: 'Cada clase' },
  day: { en: 'Every day', es: 'Cada día' },
  week: { en: 'Every week', es: 'Cada semana' },
  'two-weeks': { en: 'Every two weeks', es: 'Cada dos semanas' },
  month: { en: 'Every month', es: 'Cada mes' },
  term: { en: 'Every term', es: 'Cada periodo' },
  year: { en: 'Every year', es: 'Cada año' },
} satisfies Record<HowOften, Phrase>)

export const columnWords = words({
  on: { en: 'Day', es: 'Día' },
  value: { en: 'Value', es: 'Valor' },
  numerator: { en: 'How many', es: 'Cuántos' },
  denominator: { en: 'Out of', es: 'De cuántos' },
  gotIt: { en: 'Got it', es: 'Lo logró' },
  almost: { en: 'Almost', es: 'Casi' },
  notYet: { en: 'Not yet', es: 'Todavía no' },
  note: { en: 'Note', es: 'Nota' },
} satisfies Record<PasteColumn, Phrase>)

/** Why a number cannot stand, said at its field or cell. */
export const pointWords = words({
  'date-in-future': { en: 'This day is still to come.', es: 'Este día todavía no llega.' },
  'needs-value': { en: 'A number is missing.', es: 'Falta un número.' },
  'needs-counts': { en: 'A number is missing; write 0 for none.', es: 'Falta un número; escriba 0 si no hay.' },
  'none-of-nothing': { en: 'This has to be more than 0.', es: 'Tiene que ser más de 0.' },
  'more-than-all': { en: 'More than all of them.', es: 'Más que el total.' },
  negative: { en: 'This cannot be below 0.', es: 'No puede ser menor que 0.' },
  'not-whole': { en: 'Whole numbers only.', es: 'Solo números enteros.' },
  'outside-rating': { en: 'A rating goes from 0 to 10.', es: 'La nota va de 0 a 10.' },
  'no-day': { en: 'No day that we can read.', es: 'No es un día que podamos leer.' },
  'no-number': { en: 'No number that we can read.', es: 'No es un número que podamos leer.' },
  'day-twice': { en: 'This day stands twice.', es: 'Este día está dos veces.' },
} satisfies Record<CellProblem, Phrase>)

export const baselineWords = words({
  'needs-10-points': {
    en: 'A middle that holds needs 10 points at least.',
    es: 'Una mitad fija necesita 10 puntos por lo menos.',
  },
} satisfies Record<BaselineProblem, Phrase>)

export const pointBackWords = words({
  dayTaken: {
    en: 'There is another number of that day by now. Remove that one first, if this one is right.',
    es: 'Ya hay otro número de ese día. Si este es el correcto, quite antes el otro.',
  },
})
