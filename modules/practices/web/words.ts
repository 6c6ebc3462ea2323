import type { Phrase } from '#platform/words.ts'
import { formatList, words } from '#web/words.ts'
import { BANDS, GRADES } from '../practice.ts'
import type { Band, Grade, Kind, PrecisionAnswer, PrecisionQuestion, ShareProblem, Subject, Text } from '../practice.ts'

export const kindWords = words({
  teaching: { en: 'Teaching', es: 'Enseñanza' },
  support: { en: 'Support', es: 'Apoyo' },
  leadership: { en: 'Leadership', es: 'Liderazgo' },
} satisfies Record<Kind, Phrase>)

export const kindHints = words({
  teaching: { en: 'with students', es: 'con estudiantes' },
  support: { en: 'for students and families around the classroom', es: 'para estudiantes y familias, alrededor del aula' },
  leadership: { en: 'for those who work with students', es: 'para quienes trabajan con estudiantes' },
} satisfies Record<Kind, Phrase>)

export const subjectWords = words({
  english: { en: 'English', es: 'Inglés' },
  mathematics: { en: 'Mathematics', es: 'Matemáticas' },
  science: { en: 'Science', es: 'Ciencias' },
  'social-studies': { en: 'Social studies', es: 'Estudios sociales' },
  languages: { en: 'Languages', es: 'Idiomas' },
  multilingual: { en: 'Multilingual learning', es: 'Aprendizaje multilingüe' },
  arts: { en: 'Arts', es: 'Artes' },
  'physical-education': { en: 'Physical education', es: 'Educación física' },
  'career-technical': { en: 'Career and technical', es: 'Carreras técnicas' },
  'special-education': { en: 'Special education', es: 'Educación especial' },
  advisory: { en: 'Advisory', es: 'Tutoría' },
} satisfies Record<Subject, Phrase>)

export const bandWords = words({
  primary: { en: 'Grades PK to 2', es: 'De preescolar a 2.º' },
  upper: { en: 'Grades 3 to 5', es: 'De 3.º a 5.º' },
  middle: { en: 'Grades 6 to 8', es: 'De 6.º a 8.º' },
  high: { en: 'Grades 9 to 12', es: 'De 9.º a 12.º' },
} satisfies Record<Band, Phrase>)

export const gradeWord = (grade: Grade): string => grade.replace(/^0/, '').replace('KG', 'K')

const say = words({
  grades: { en: (which: string) => `Grades ${which}`, es: (which: string) => `Grados ${which}` },
  grade: { en: (which: string) => `Grade ${which}`, es: (which: string) => `Grado ${which}` },
  every: { en: 'All grades', es: 'Todos los grados' },
})

/** Grades in a few words: a span where they follow one another. */
export function gradesWords(grades: readonly Grade[]): string {
  if (grades.length === 0) return ''
  if (grades.length === GRADES.length) return say.every
  const band = (Object.keys(BANDS) as Band[]).find(
    (key) => BANDS[key].length === grades.length && BANDS[key].every((grade) => grades.includes(grade)),
  )
  if (band) return bandWords[band]
  const places = grades.map((grade) => GRADES.indexOf(grade)).toSorted((one, other) => one - other)
  if (places.length === 1) return say.grade(gradeWord(GRADES[places[0]!]!))
  const follows = places.every((place, at) => at === 0 || place === places[at - 1]! + 1)
  const names = places.map((place) => gradeWord(GRADES[place]!))
  return say.grades(follows && names.length > 2 ? `${names[0]}–${names.at(-1)}` : formatList(names))
}

export const subjectsWords = (subjects: readonly Subject[]): string =>
  formatList(subjects.map((subject) => subjectWords[subject]))

/** What each text is called above it, and what helps to begin it. */
export const textWords = words({
  name: { en: 'What it is called', es: 'Cómo se llama' },
  sentence: { en: 'What it is, in a sentence', es: 'Qué es, en una frase' },
  problem: { en: 'What it is for', es: 'Para qué es' },
  students: { en: 'For which students', es: 'Para qué estudiantes' },
  steps: { en: 'How to do it', es: 'Cómo se hace' },
  conditions: { en: 'Where it works, where it is harder', es: 'Dónde funciona, dónde cuesta más' },
  indicator: { en: 'How one sees that it is happening', es: 'Cómo se ve que está pasando' },
  takes: { en: 'What it takes in people’s time', es: 'Cuánto tiempo pide' },
  prediction: { en: 'What we expect of it', es: 'Qué esperamos de ello' },
} satisfies Record<Text, Phrase>)

export const textHints = words({
  name: { en: 'Talk it through, then write it down', es: 'Primero se habla, luego se escribe' },
  sentence: {
    en: 'Partners rehearse a claim aloud before anyone writes.',
    es: 'Las parejas ensayan su argumento en voz alta antes de escribir.',
  },
  problem: { en: 'What was not working before?', es: '¿Qué no funcionaba antes?' },
  students: { en: 'Whom did you have in mind? Whom might it miss?', es: '¿En quiénes pensaban? ¿A quién podría no llegar?' },
  steps: { en: 'One step a line, as you would tell a colleague.', es: 'Un paso por línea, como se lo contaría a un colega.' },
  conditions: {
    en: 'Works with short texts. Harder with more than 30 students.',
    es: 'Funciona con textos cortos. Cuesta más con más de 30 estudiantes.',
  },
  indicator: {
    en: 'You hear “how do you know?” from students, not from me.',
    es: 'Se oye “¿cómo lo sabes?” a los estudiantes, no a mí.',
  },
  takes: {
    en: 'Ten minutes a lesson; half an hour once to prepare.',
    es: 'Diez minutos por clase; media hora una vez para preparar.',
  },
  prediction: { en: 'If we …, then … will …, by …', es: 'Si hacemos …, entonces …, para …' },
} satisfies Record<Text, Phrase>)

export const precisionWords = words({
  'first-move': { en: 'A colleague knows what to do in the first minute', es: 'Un colega sabe qué hacer en el primer minuto' },
  'exact-words': { en: 'What the adult says or asks stands there', es: 'Está escrito qué dice o pregunta el adulto' },
  'student-sees': { en: 'It says what students do, not only what we do', es: 'Dice qué hacen los estudiantes, no solo nosotros' },
  'when-not': { en: 'It says when not to do it', es: 'Dice cuándo no hacerlo' },
  'tell-apart': {
    en: 'Two people watching would agree whether it happens',
    es: 'Dos personas que miran coincidirían en si ocurre',
  },
} satisfies Record<PrecisionQuestion, Phrase>)

export const answerWords = words({
  yes: { en: 'Yes', es: 'Sí' },
  partly: { en: 'Partly', es: 'En parte' },
  'not-yet': { en: 'Not yet', es: 'Todavía no' },
} satisfies Record<PrecisionAnswer, Phrase>)

export const shareWords = words({
  'no-steps': {
    en: 'First write at least one step: others begin with that.',
    es: 'Primero escriba al menos un paso: los demás empiezan por ahí.',
  },
} satisfies Record<ShareProblem, Phrase>)
