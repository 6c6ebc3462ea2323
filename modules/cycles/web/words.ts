import type { Phrase } from '#platform/words.ts'
import { locale, words } from '#web/words.ts'
import type { CycleLine } from '../contract.ts'
import { titleOf } from '../cycle.ts'
import type { AdvanceProblem, DECISIONS, MATCHES, OfferProblem, ShareProblem, Text } from '../cycle.ts'

type Decision = (typeof DECISIONS)[number]
type Match = (typeof MATCHES)[number]

/** What each text is called above it. */
export const textWords = words({
  question: { en: 'The question', es: 'La pregunta' },
  students: { en: 'For which students', es: 'Para qué estudiantes' },
  change: { en: 'What we try', es: 'Qué probamos' },
  prediction: { en: 'What we predict', es: 'Qué predecimos' },
  saw: { en: 'What we saw', es: 'Qué vimos' },
  surprised: { en: 'What surprised us', es: 'Qué nos sorprendió' },
  learned: { en: 'What we learned', es: 'Qué aprendimos' },
  nextStep: { en: 'What next', es: 'Y ahora qué' },
} satisfies Record<Text, Phrase>)

/** What helps to begin each text. */
export const textHints = words({
  question: {
    en: 'Will talking first help every student argue in writing?',
    es: '¿Hablar primero ayudará a cada estudiante a argumentar por escrito?',
  },
  students: {
    en: 'Who would notice if it worked? Who might it miss?',
    es: '¿Quién notaría que funcionó? ¿A quién podría no llegar?',
  },
  change: {
    en: 'What will you do differently, how often, from when?',
    es: '¿Qué harán distinto, con qué frecuencia, desde cuándo?',
  },
  prediction: { en: 'If we …, then … will …, by …', es: 'Si hacemos …, entonces …, para …' },
  saw: { en: 'What happened? What did students say and do?', es: '¿Qué pasó? ¿Qué dijeron e hicieron los estudiantes?' },
  surprised: { en: 'What did you not expect?', es: '¿Qué no esperaban?' },
  learned: { en: 'What would you tell another team?', es: '¿Qué le dirían a otro equipo?' },
  nextStep: { en: 'What will you change, and what will you keep?', es: '¿Qué cambiarán y qué conservarán?' },
} satisfies Record<Text, Phrase>)

export const advanceWords = words({
  closed: { en: 'This cycle is closed.', es: 'Este ciclo está cerrado.' },
  'needs-question': { en: 'First write the question, at the top.', es: 'Primero escriba la pregunta, arriba.' },
  'needs-change': { en: 'First say what you try.', es: 'Primero diga qué prueban.' },
  'needs-saw': { en: 'First say what you saw.', es: 'Primero diga qué vieron.' },
  'needs-learned': { en: 'First say what you learned; a line is enough.', es: 'Primero diga qué aprendieron; basta una línea.' },
  'needs-decision': { en: 'First decide what becomes of it.', es: 'Primero decida qué será de ello.' },
} satisfies Record<AdvanceProblem, Phrase>)

export const shareWords = words({
  'nothing-written': {
    en: 'There is nothing to read yet. Write a question, or what you try.',
    es: 'Todavía no hay nada que leer. Escriba una pregunta, o qué prueban.',
  },
} satisfies Record<ShareProblem, Phrase>)

export const offerWords = words({
  'ours-not-shared': {
    en: 'Share this cycle first: the other team could not read what you offer.',
    es: 'Primero comparta este ciclo: el otro equipo no podría leer lo que le ofrece.',
  },
  'theirs-not-shared': { en: 'Their cycle is not shared any more.', es: 'Su ciclo ya no está compartido.' },
} satisfies Record<OfferProblem, Phrase>)

export const decisionWords = words({
  adopt: { en: 'Adopt', es: 'Adoptar' },
  adapt: { en: 'Adapt', es: 'Adaptar' },
  abandon: { en: 'Abandon', es: 'Abandonar' },
  'go-on': { en: 'Go on', es: 'Seguir' },
} satisfies Record<Decision, Phrase>)

export const decisionHints = words({
  adopt: { en: 'It helps. We keep doing it.', es: 'Ayuda. Lo seguimos haciendo.' },
  adapt: { en: 'We change something and try again.', es: 'Cambiamos algo y probamos otra vez.' },
  abandon: { en: 'We let it go, and know why.', es: 'Lo dejamos, y sabemos por qué.' },
  'go-on': { en: 'Too early to tell. We keep looking.', es: 'Es pronto para decirlo. Seguimos mirando.' },
} satisfies Record<Decision, Phrase>)

/** What became of a closed cycle, in one word. */
export const decidedWords = words({
  adopt: { en: 'adopted', es: 'adoptado' },
  adapt: { en: 'adapted', es: 'adaptado' },
  abandon: { en: 'abandoned', es: 'abandonado' },
  'go-on': { en: 'going on', es: 'sigue' },
} satisfies Record<Decision, Phrase>)

export const matchWords = words({
  yes: { en: 'It came as predicted', es: 'Salió como se predijo' },
  partly: { en: 'It came partly as predicted', es: 'Salió en parte como se predijo' },
  no: { en: 'It did not come as predicted', es: 'No salió como se predijo' },
} satisfies Record<Match, Phrase>)

const say = words({
  untitled: { en: 'A question still to be found', es: 'Una pregunta por encontrar' },
  cycle: { en: (number: number) => `Cycle ${number}`, es: (number: number) => `Ciclo ${number}` },
  now: { en: 'now', es: 'ahora' },
  closed: { en: 'closed', es: 'cerrado' },
})

export const cycleTitle = (cycle: Parameters<typeof titleOf>[0]): string => titleOf(cycle) ?? say.untitled
export const cycleNumber = (number: number): string => say.cycle(number)

/** Where a cycle stands: its step, or what became of it. */
export const standingOf = ({ step, stepName, decision }: Pick<CycleLine, 'step' | 'stepName' | 'decision'>): string =>
  step === null ? (decision ? decidedWords[decision] : say.closed) : (stepName?.[locale] ?? say.now)
