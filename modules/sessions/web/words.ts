import { formatDate, locale, words } from '#web/words.ts'
import type { InTwo, Material, NoteKind, Purpose, Speakers, Trust } from '../protocol.ts'
import type { Phrase } from '#platform/words.ts'
import type { AnswerProblem, JoinProblem, LeadProblem, WriteProblem } from '../session.ts'

/** In the page’s language. */
export const said = (text: InTwo): string => text[locale]

/** What a team writes is in its own language: it stands in both. */
export const inBoth = (text: string, before: InTwo): InTwo => (said(before) === text ? before : { en: text, es: text })

export const purposeWords = words({
  'see-students': { en: 'See what students understand', es: 'Ver qué entienden los estudiantes' },
  'improve-something': { en: 'Make a task or plan better', es: 'Mejorar una tarea o un plan' },
  dilemma: { en: 'Think with someone who is stuck', es: 'Pensar con quien está atascado' },
  success: { en: 'Learn from what went well', es: 'Aprender de lo que salió bien' },
  data: { en: 'Read numbers together', es: 'Leer números juntos' },
  text: { en: 'Read a text together', es: 'Leer un texto juntos' },
  everyone: { en: 'Hear everyone', es: 'Oír a todos' },
  disagreement: { en: 'Work through a disagreement', es: 'Trabajar un desacuerdo' },
  visit: { en: 'Talk after visiting classrooms', es: 'Conversar después de visitar aulas' },
} satisfies Record<Purpose, Phrase>)

export const materialWords = words({
  'student-work': { en: 'Student work', es: 'Trabajos de estudiantes' },
  plan: { en: 'A task, lesson or plan', es: 'Una tarea, lección o plan' },
  story: { en: 'A story from practice', es: 'Una historia de la práctica' },
  numbers: { en: 'Numbers, a chart', es: 'Números, una gráfica' },
  reading: { en: 'A text', es: 'Un texto' },
  'visit-notes': { en: 'Notes from visits', es: 'Apuntes de visitas' },
  question: { en: 'Only a question', es: 'Solo una pregunta' },
} satisfies Record<Material, Phrase>)

export const trustWords = words({
  new: { en: 'We hardly know one another', es: 'Apenas nos conocemos' },
  growing: { en: 'We are getting there', es: 'Vamos teniendo confianza' },
  strong: { en: 'We can say hard things', es: 'Podemos decirnos cosas difíciles' },
} satisfies Record<Trust, Phrase>)

/** Who speaks in a step, as everyone reads it. */
export const speakWords = words({
  facilitator: { en: 'The facilitator speaks', es: 'Habla quien facilita' },
  presenter: { en: 'The presenter speaks, the others listen', es: 'Habla quien presenta, los demás escuchan' },
  others: { en: 'The group talks, the presenter listens', es: 'Conversa el grupo, quien presenta escucha' },
  all: { en: 'Everyone talks', es: 'Conversan todos' },
  turns: { en: 'One after the other', es: 'Una persona tras otra' },
  pairs: { en: 'In pairs', es: 'En parejas' },
  nobody: { en: 'In silence', es: 'En silencio' },
} satisfies Record<Speakers, Phrase>)

export const kindWords = words({
  evidence: { en: 'What we see', es: 'Lo que vemos' },
  interpretation: { en: 'What it may mean', es: 'Lo que puede significar' },
  question: { en: 'Questions', es: 'Preguntas' },
  strength: { en: 'What rings true', es: 'Lo que suena bien' },
  wondering: { en: 'What we wonder', es: 'Lo que nos preguntamos' },
  implication: { en: 'What follows for us', es: 'Lo que sigue para nosotros' },
  reflection: { en: 'Looking back', es: 'Mirar atrás' },
} satisfies Record<NoteKind, Phrase>)

/** What stands in the empty box, so that the first word is easy. */
export const kindHints = words({
  evidence: { en: 'Something one can point at', es: 'Algo que se puede señalar' },
  interpretation: { en: 'Perhaps this student thinks …', es: 'Quizá este estudiante piensa…' },
  question: { en: 'What would you like to know?', es: '¿Qué le gustaría saber?' },
  strength: { en: 'This works, because …', es: 'Esto funciona, porque…' },
  wondering: { en: 'I wonder whether …', es: 'Me pregunto si…' },
  implication: { en: 'We could …', es: 'Podríamos…' },
  reflection: { en: 'What helped us think?', es: '¿Qué nos ayudó a pensar?' },
} satisfies Record<NoteKind, Phrase>)

export const leadWords = words({
  begun: { en: 'It has begun.', es: 'Ya empezó.' },
  'not-begun': { en: 'It has not begun yet.', es: 'Todavía no empieza.' },
  over: { en: 'It is over.', es: 'Ya terminó.' },
  'no-steps': { en: 'It has no steps.', es: 'No tiene pasos.' },
} satisfies Record<LeadProblem, Phrase>)

export const joinWords = words({
  'question-first': {
    en: 'You lead here: say first what you came to learn.',
    es: 'Usted dirige aquí: diga primero qué vino a aprender.',
  },
} satisfies Record<JoinProblem, Phrase>)

export const writeWords = words({
  'not-begun': { en: 'Notes open when the session begins.', es: 'Las notas se abren al empezar la sesión.' },
  'join-first': { en: 'Say that you are here, then write.', es: 'Diga que está aquí y luego escriba.' },
} satisfies Record<WriteProblem, Phrase>)

export const answerWords = words({
  'not-there': {
    en: 'These two questions are for those who were there.',
    es: 'Estas dos preguntas son para quienes estuvieron.',
  },
  leader: { en: 'You came to learn here: you leave no judgement behind.', es: 'Aquí vino a aprender: no deja ningún juicio.' },
  own: {
    en: 'The others answer this; you find it under what you facilitated.',
    es: 'Esto lo responden los demás; usted lo encuentra en lo que facilitó.',
  },
} satisfies Record<AnswerProblem, Phrase>)

export const sessionWords = words({
  session: { en: 'Session', es: 'Sesión' },
  sessions: { en: 'Sessions', es: 'Sesiones' },
  minutes: { en: (count: number) => `${count} min`, es: (count: number) => `${count} min` },
  at: { en: (day: string, time: string) => `${day}, ${time}`, es: (day: string, time: string) => `${day}, ${time}` },
  on: { en: 'On now', es: 'En curso' },
  over: { en: 'Over', es: 'Terminada' },
  planned: { en: 'Planned', es: 'Prevista' },
  undo: { en: 'Undo', es: 'Deshacer' },
  remove: { en: 'Remove', es: 'Quitar' },
  save: { en: 'Save', es: 'Guardar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  facilitator: { en: 'facilitates', es: 'facilita' },
  presenter: { en: 'presents', es: 'presenta' },
  facilitates: { en: (name: string) => `${name} facilitates`, es: (name: string) => `Facilita ${name}` },
  presents: { en: (name: string) => `${name} presents`, es: (name: string) => `Presenta ${name}` },
})

/** "Thursday, November 19, 2:10 PM" */
export const whenWords = (at: string): string => sessionWords.at(formatDate(at, 'weekday'), formatDate(at, 'time'))

/** What a session is called: its own title, or the way of looking. */
export const sessionTitle = ({ title, protocol }: { title: string; protocol: InTwo }): string => title || said(protocol)
