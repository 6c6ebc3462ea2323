import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { AskProblem, QuestionKind } from '../check.ts'

export const questionKinds = words({
  piles: { en: 'I’ve got it, almost, not yet', es: 'Ya lo tengo, casi, todavía no' },
  'yes-no': { en: 'Yes or no', es: 'Sí o no' },
  rating: { en: 'From 0 to 10', es: 'De 0 a 10' },
  noticed: { en: 'One line: what they noticed', es: 'Una línea: qué notaron' },
} satisfies Record<QuestionKind, Phrase>)

const topic = (en: string, es: string) => ({
  en: `This asks about ${en}. The federal rule on student surveys (PPRA) protects that: families are told first. Ask about the lesson instead.`,
  es: `Esto pregunta por ${es}. La ley federal sobre encuestas a estudiantes (PPRA) lo protege: primero se avisa a las familias. Pregunte mejor por la clase.`,
})

/** Why a class cannot be asked something, said at the question. */
export const askWords = words({
  'no-question': { en: 'Write the question.', es: 'Escriba la pregunta.' },
  'too-many': { en: 'Three questions at most: half a minute.', es: 'Tres preguntas como mucho: medio minuto.' },
  'two-noticed': { en: 'One question with a line to write is enough.', es: 'Basta una pregunta con una línea para escribir.' },
  politics: topic('politics at home', 'la política en casa'),
  mind: topic('how students feel in mind and soul', 'la salud mental'),
  sex: topic('sex or love', 'el sexo o el amor'),
  harm: topic('things one could be blamed for', 'cosas por las que se podría culpar a alguien'),
  family: topic('how someone’s family is', 'cómo es la familia de alguien'),
  privilege: topic('what is said to a doctor, lawyer or minister', 'lo que se dice a un médico, abogado o ministro'),
  religion: topic('faith', 'la fe'),
  income: topic('money at home', 'el dinero en casa'),
} satisfies Record<AskProblem, Phrase>)

export const checkSay = words({
  ask: { en: 'Ask the class', es: 'Preguntar a la clase' },
  label: { en: 'From the class', es: 'De la clase' },
  lead: {
    en: 'One to three questions, half a minute, by code: on a phone, a shared screen or paper. Nobody is asked who they are.',
    es: 'De una a tres preguntas, medio minuto, con código: en un teléfono, una pantalla compartida o papel. Nadie pregunta quién es quién.',
  },
  question: { en: (number: number) => `Question ${number}`, es: (number: number) => `Pregunta ${number}` },
  how: {
    en: (number: number) => `How they answer question ${number}`,
    es: (number: number) => `Cómo contestan la pregunta ${number}`,
  },
  another: { en: 'Another question', es: 'Otra pregunta' },
  fewer: { en: 'One fewer', es: 'Una menos' },
  telling: { en: 'Tell them what you are trying (optional)', es: 'Cuénteles qué están probando (opcional)' },
  tellingHint: { en: 'They read it above the questions.', es: 'Lo leen encima de las preguntas.' },
  seats: { en: 'How many students', es: 'Cuántos estudiantes' },
  language: { en: 'In which language', es: 'En qué idioma' },
  feeds: { en: 'Where the answers go', es: 'Adónde van las respuestas' },
  nowhere: { en: 'Nowhere: we only look at them', es: 'A ningún lado: solo las miramos' },
  into: { en: (name: string) => `A point of “${name}”`, es: (name: string) => `Un punto de «${name}»` },
  open: { en: 'Open it for today', es: 'Abrirla por hoy' },
  goTo: { en: (address: string) => `At ${address} they type`, es: (address: string) => `En ${address} escriben` },
  slips: { en: (count: number) => `Codes to cut out (${count})`, es: (count: number) => `Códigos para recortar (${count})` },
  slipsLead: {
    en: 'One to a student, in any order: nobody writes down which went to whom. Each takes one answer.',
    es: 'Uno por estudiante, en cualquier orden: nadie anota cuál le tocó a quién. Cada uno sirve para una respuesta.',
  },
  print: { en: 'Print them', es: 'Imprimirlos' },
  answered: {
    en: (answered: number, seats: number) => `${answered} of ${seats} have answered.`,
    es: (answered: number, seats: number) => `${answered} de ${seats} han contestado.`,
  },
  whileOpen: { en: 'Answers are shown once it is closed.', es: 'Las respuestas se ven cuando se cierra.' },
  look: { en: 'Look again', es: 'Mirar otra vez' },
  close: { en: 'Close and see', es: 'Cerrar y ver' },
  papers: { en: 'Type in papers', es: 'Escribir las de papel' },
  papersLead: { en: 'How many papers chose each answer.', es: 'Cuántos papeles eligieron cada respuesta.' },
  save: { en: 'Save', es: 'Guardar' },
  tooMany: { en: 'That is more answers than students.', es: 'Son más respuestas que estudiantes.' },
  few: {
    en: 'Fewer than five answered. Their answers stay unseen, since each would be a child you know. Ask them aloud instead.',
    es: 'Contestaron menos de cinco. Sus respuestas no se muestran, porque cada una sería un niño que usted conoce. Pregúnteles en voz alta.',
  },
  chose: { en: 'Chose it', es: 'La eligieron' },
  noticed: { en: 'What they noticed, in no order', es: 'Qué notaron, sin orden' },
  on: { en: (day: string) => `Asked on ${day}`, es: (day: string) => `Preguntado el ${day}` },
})

/** The answers to choose from, as the class reads them; a scale from 0 to 10 names itself. */
export const choiceWords = words({
  gotIt: { en: 'I’ve got it', es: 'Ya lo tengo' },
  almost: { en: 'Almost', es: 'Casi' },
  notYet: { en: 'Not yet', es: 'Todavía no' },
  no: { en: 'No', es: 'No' },
  yes: { en: 'Yes', es: 'Sí' },
})

export function choicesOf(kind: QuestionKind): string[] {
  if (kind === 'piles') return [choiceWords.gotIt, choiceWords.almost, choiceWords.notYet]
  if (kind === 'yes-no') return [choiceWords.no, choiceWords.yes]
  return kind === 'rating' ? Array.from({ length: 11 }, (_, value) => String(value)) : []
}
