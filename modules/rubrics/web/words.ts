import { shareWords } from '#modules/work/web/words.ts'
import { words } from '#web/words.ts'
import { gradesWords } from '#modules/practices/web/words.ts'
import type { ImportProblem } from '../case.ts'
import type { PublishProblem } from '../rubric.ts'
import type { CannotStart } from '../scoring-shapes.ts'
import type { GiveProblem, JoinProblem, LookProblem, Route, ScoringKind, Step } from '../scoring.ts'

export { gradesWords }

export const publishWords: Record<PublishProblem, string> = words({
  'no-criteria': { en: 'Write at least one criterion first.', es: 'Escriba primero al menos un criterio.' },
  'few-levels': {
    en: 'Two levels are the fewest that can be told apart.',
    es: 'Dos niveles son lo menos que se puede distinguir.',
  },
  'no-descriptors': {
    en: 'One criterion has no words for any level: two readers would guess.',
    es: 'Un criterio no tiene palabras para ningún nivel: dos lectores adivinarían.',
  },
  'levels-out-of-order': {
    en: 'Levels go from the lowest score to the highest.',
    es: 'Los niveles van de la puntuación más baja a la más alta.',
  },
  'nothing-changed': {
    en: 'Nothing is different from the version before yet.',
    es: 'Todavía nada es distinto de la versión anterior.',
  },
})

export const importWords: Record<ImportProblem, string> = words({
  'not-json': {
    en: 'That file is not JSON, as a CASE document is.',
    es: 'Ese archivo no es JSON, como lo es un documento CASE.',
  },
  'not-a-rubric': {
    en: 'No CASE rubric (CFRubric) stands in that document.',
    es: 'En ese documento no hay ninguna rúbrica CASE (CFRubric).',
  },
  'no-criteria': { en: 'That rubric has no criteria.', es: 'Esa rúbrica no tiene criterios.' },
  'no-scores': { en: 'A level of this criterion has no score:', es: 'Un nivel de este criterio no tiene puntuación:' },
  'levels-differ': {
    en: 'Here all criteria share their levels. This one has others:',
    es: 'Aquí todos los criterios comparten sus niveles. Este tiene otros:',
  },
  'too-many': { en: 'Twelve criteria and seven levels are the most.', es: 'Doce criterios y siete niveles son el máximo.' },
  'no-columns': {
    en: 'A table needs a column “Criterion” and one a level, such as “1 Beginning”.',
    es: 'La tabla necesita una columna «Criterion» y una por nivel, como «1 Beginning».',
  },
})

export const kindWords: Record<ScoringKind, string> = words({
  calibration: { en: 'Reading alike', es: 'Leer igual' },
  scoring: { en: 'Scoring', es: 'Calificar' },
  comparison: { en: 'Comparing two at a time', es: 'Comparar de dos en dos' },
})

const stepWords: Record<Step, string> = words({
  reading: { en: 'Being read', es: 'Se está leyendo' },
  discussing: { en: 'Being talked about', es: 'Se está conversando' },
  closed: { en: 'Done', es: 'Terminado' },
})

const beingCompared = words({ it: { en: 'Being compared', es: 'Se está comparando' } }).it

/** Where a set stands. */
export const standingOf = ({ kind, step }: { kind: ScoringKind; step: Step }): string =>
  kind === 'comparison' && step === 'reading' ? beingCompared : stepWords[step]

export const lookWords: Record<LookProblem, string> = words({
  'yours-first': {
    en: 'What others gave opens when yours is in, so that each of you reads with fresh eyes.',
    es: 'Lo que dieron los demás se abre cuando esté lo suyo, para que cada quien lea con ojos frescos.',
  },
  'still-reading': {
    en: 'Those who joined are still reading. What they gave opens when the talk begins.',
    es: 'Quienes participan todavía están leyendo. Lo que dieron se abre cuando empiece la conversación.',
  },
  'too-few': {
    en: 'How alike people read shows here once two have read three pieces or more.',
    es: 'Qué tan igual se lee aparece aquí cuando dos personas hayan leído tres trabajos o más.',
  },
})

export const joinWords: Record<JoinProblem, string> = words({
  closed: { en: 'This set is done.', es: 'Este conjunto ya terminó.' },
  discussing: {
    en: 'This round is being talked about. You can join the next one.',
    es: 'Esta ronda se está conversando. Puede entrar en la siguiente.',
  },
  'not-open': { en: 'This set is read within its team.', es: 'Este conjunto se lee dentro de su equipo.' },
})

export const giveWords: Record<GiveProblem, string> = words({
  closed: { en: 'This set is done; nothing more is taken in.', es: 'Este conjunto ya terminó; no se recibe nada más.' },
  discussing: { en: 'The talk about this round has begun.', es: 'La conversación sobre esta ronda ya empezó.' },
  'in-already': {
    en: 'These scores are in. Another round is for second thoughts.',
    es: 'Estas puntuaciones ya están. Otra ronda sirve para repensar.',
  },
  missing: { en: 'One criterion has no score yet.', es: 'A un criterio le falta la puntuación.' },
  'not-on-the-scale': {
    en: 'One score is not on the scale of this version.',
    es: 'Una puntuación no está en la escala de esta versión.',
  },
  'not-a-reader': { en: 'Join first to read.', es: 'Primero únase para leer.' },
})

export const routeWords: Record<Route, string> = words({
  agreed: { en: 'all alike', es: 'todos igual' },
  mean: { en: 'between the two', es: 'entre los dos' },
  third: { en: 'a third read it', es: 'leyó un tercero' },
  waits: { en: 'not read by all', es: 'no leído por todos' },
  'waits-third': { en: 'waits for a third', es: 'espera a un tercero' },
})

const ofPiece = words({
  it: { en: (title: string, why: string) => `“${title}”: ${why}`, es: (title: string, why: string) => `«${title}»: ${why}` },
}).it

const setWords = words({
  'not-published': { en: 'Publish a version of the rubric first.', es: 'Publique primero una versión de la rúbrica.' },
  'too-many-for-everyone': {
    en: 'More than 60 pieces are too many for everyone to read all.',
    es: 'Más de 60 trabajos son demasiados para que todos lean todo.',
  },
  'too-many-to-compare': {
    en: 'More than 100 pieces take so many comparisons that nobody comes to an end.',
    es: 'Más de 100 trabajos piden tantas comparaciones que nadie termina.',
  },
  'not-on-the-scale': {
    en: 'A settled score is not on the scale of this version.',
    es: 'Una puntuación acordada no está en la escala de esta versión.',
  },
})

/** Why a set cannot be set out so; of student work, which piece and what to do about it. */
export function startWords({ reason, title }: CannotStart): string {
  if (reason in setWords) return setWords[reason as keyof typeof setWords]
  const why = shareWords[reason as keyof typeof shareWords]
  return title ? ofPiece(title, why) : why
}
