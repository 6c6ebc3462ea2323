import type { Labels } from './item.ts'
import type { BankItem } from './bank.ts'

const of = (name: string, labels: Labels, construct: string, items: [en: string, es: string][]): BankItem[] =>
  items.map(([en, es], at) => ({ key: `${name}/${at + 1}`, construct, labels, text: { en, es } }))

/** What learning here is like, for whoever works here. */
export const LEARNING = of('learning', 'often', 'learning', [
  ['I try something new in my work and look at what comes of it.', 'Pruebo algo nuevo en mi trabajo y miro qué resulta.'],
  ['I learn from someone whose work is unlike mine.', 'Aprendo de alguien cuyo trabajo es distinto del mío.'],
  [
    'We look at students’ work together before we decide what to do.',
    'Miramos juntos trabajos de estudiantes antes de decidir qué hacer.',
  ],
  ['I have time within my working day to learn with others.', 'Tengo tiempo dentro de mi jornada para aprender con otros.'],
  ['What I learn here changes what I do.', 'Lo que aprendo aquí cambia lo que hago.'],
  ['Someone asks me what I have found out.', 'Alguien me pregunta qué he descubierto.'],
])

/** What support is like for those it is meant for. */
export const SUPPORT = of('support', 'helped', 'support', [
  [
    'How far did the support you got help with what you were trying?',
    '¿Cuánto le ayudó el apoyo recibido en lo que estaba probando?',
  ],
  ['How far did those who supported you understand your situation?', '¿Cuánto entendieron su situación quienes le apoyaron?'],
  ['How far did the support come when you needed it?', '¿Cuánto llegó el apoyo cuando lo necesitaba?'],
  ['How far did it leave the decisions with you?', '¿Cuánto le dejó a usted las decisiones?'],
  ['How far could you say what did not help?', '¿Cuánto pudo decir lo que no ayudaba?'],
])

/** The same experience asked at every level: a student and a superintendent can answer each of these. */
export const MIRROR = of('mirror', 'often', 'mirror', [
  [
    'I am asked to think hard about something that has no ready answer.',
    'Me piden pensar a fondo en algo que no tiene respuesta hecha.',
  ],
  ['Mistakes are used to learn here.', 'Aquí los errores se usan para aprender.'],
  ['I have a say in how I learn.', 'Puedo opinar sobre cómo aprendo.'],
  ['I show others work that is not finished yet, and it gets better.', 'Muestro a otros un trabajo sin terminar, y mejora.'],
  [
    'Someone tells me something that helps me do it better next time.',
    'Alguien me dice algo que me ayuda a hacerlo mejor la próxima vez.',
  ],
  ['I learn together with people who see things differently.', 'Aprendo con personas que ven las cosas de otra manera.'],
])

/** Short, and asked again and again. */
export const PULSE = of('pulse', 'agree', 'pulse', [
  ['This week I had time to learn with colleagues.', 'Esta semana tuve tiempo para aprender con colegas.'],
  ['This week I could do my work well.', 'Esta semana pude hacer bien mi trabajo.'],
])

/** A question of the mirror built from the district’s own words: “we promise students …; do adults get it?” */
export const fromPromise = (promised: string): BankItem => ({
  key: 'mirror/promised',
  construct: 'mirror',
  labels: 'often',
  text: { en: `Here I get to practice this myself: ${promised}`, es: `Aquí puedo practicar esto yo también: ${promised}` },
})
