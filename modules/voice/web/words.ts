import { formatDate, formatNumber, words } from '#web/words.ts'
import type { Phrase } from '#platform/words.ts'
import type { VoiceLine } from '../contract.ts'
import type { DeskLevel, Outcome, RaiseProblem, Standing, StepProblem, VoiceKind } from '../voice.ts'

export const kindWords = words({
  question: { en: 'Question', es: 'Pregunta' },
  idea: { en: 'Idea', es: 'Idea' },
  obstacle: { en: 'Obstacle', es: 'Obstáculo' },
  request: { en: 'Request', es: 'Petición' },
  stop: { en: 'Stop this', es: 'Dejar de hacer' },
} satisfies Record<VoiceKind, Phrase>)

export const kindsWords = words({
  question: { en: 'Questions', es: 'Preguntas' },
  idea: { en: 'Ideas', es: 'Ideas' },
  obstacle: { en: 'Obstacles', es: 'Obstáculos' },
  request: { en: 'Requests', es: 'Peticiones' },
  stop: { en: 'Things to stop', es: 'Cosas que dejar' },
} satisfies Record<VoiceKind, Phrase>)

export const deskLevelWords = words({
  school: { en: 'School leadership', es: 'Dirección de la escuela' },
  middle: { en: 'Between schools and central office', es: 'Entre las escuelas y la oficina central' },
  central: { en: 'Central office', es: 'Oficina central' },
  board: { en: 'The board', es: 'La junta' },
} satisfies Record<DeskLevel, Phrase>)

export const outcomeWords = words({
  yes: { en: 'Yes', es: 'Sí' },
  partly: { en: 'In part', es: 'En parte' },
  no: { en: 'No, and why', es: 'No, y por qué' },
  answer: { en: 'Answered', es: 'Respondida' },
} satisfies Record<Outcome, Phrase>)

export const outcomeTones = { yes: 'green', partly: 'indigo', no: 'ochre', answer: 'indigo' } as const

export const standingTones = { waiting: 'ochre', paused: 'plain', asked: 'indigo', answered: 'green' } as const

export const raiseWords = words({
  'nobody-there': {
    en: 'Nobody answers there at the moment. Choose someone else.',
    es: 'Nadie responde ahí por ahora. Elija a otra persona.',
  },
  'own-desk': { en: 'You answer there yourself.', es: 'Ahí responde usted.' },
  'ask-in-person': {
    en: 'You lead them: ask them in person. A voice goes up or across.',
    es: 'Usted las dirige: pregúnteles en persona. Una voz va hacia arriba o hacia los lados.',
  },
} satisfies Record<RaiseProblem, Phrase>)

export const stepWords = words({
  answered: { en: 'It was answered already.', es: 'Ya se respondió.' },
  merged: { en: 'It is joined with another; act on that one.', es: 'Está unida a otra; actúe sobre esa.' },
  'nobody-there': { en: 'Nobody answers there at the moment.', es: 'Nadie responde ahí por ahora.' },
  'same-desk': { en: 'It is there already.', es: 'Ya está ahí.' },
  'later-day': { en: 'Choose a day that is still to come.', es: 'Elija un día que esté por venir.' },
  'too-few': { en: 'Only one person raised it so far.', es: 'Por ahora lo planteó una sola persona.' },
  'two-desks': { en: 'That one is not yours to act on.', es: 'Sobre esa no le toca actuar.' },
} satisfies Record<StepProblem, Phrase>)

const say = words({
  since: { en: (day: string) => `Waiting since ${day}`, es: (day: string) => `Espera desde el ${day}` },
  today: { en: 'Waiting since today', es: 'Espera desde hoy' },
  tomorrow: { en: 'Arrives tomorrow', es: 'Llega mañana' },
  days: {
    en: (days: number, said: string) => (days === 1 ? 'one working day' : `${said} working days`),
    es: (days: number, said: string) => (days === 1 ? 'un día laborable' : `${said} días laborables`),
  },
  paused: { en: 'Paused, with a reason', es: 'En pausa, con una razón' },
  asked: { en: 'Waits for whoever raised it', es: 'Espera a quien lo planteó' },
  answered: { en: 'Answered', es: 'Respondida' },
  inConfidence: { en: 'In confidence', es: 'En confianza' },
  also: {
    en: (count: number) => (count === 1 ? 'one other raised the same' : `${count} others raised the same`),
    es: (count: number) => (count === 1 ? 'otra persona planteó lo mismo' : `otras ${count} personas plantearon lo mismo`),
  },
})

const WEEK = 6 * 86_400_000

/** "Tuesday" within the last week, else the date. */
const sinceDay = (on: string, today: string) =>
  Date.parse(today) - Date.parse(on) <= WEEK ? formatDate(on, 'weekday') : formatDate(on)

/** "Waiting since Tuesday, November 3 · 3 working days". */
export function waitingWords({ standing, since, days }: Pick<VoiceLine, 'standing' | 'since' | 'days'>, today: string): string {
  if (standing !== 'waiting') return say[standing as Exclude<Standing, 'waiting'>]
  if (since > today) return say.tomorrow
  if (since === today) return say.today
  return [say.since(sinceDay(since, today)), days > 0 && workingDaysWords(days)].filter(Boolean).join(' · ')
}

export const workingDaysWords = (days: number) => say.days(days, formatNumber(days))
export const alsoWords = (count: number) => say.also(count)
export const inConfidenceWord = say.inConfidence

/** "School leadership, Cottonwood Elementary", or the name of the one person. */
export const deskWords = ({ level, placeId, place, people }: VoiceLine['to']): string =>
  placeId === null ? (people[0]?.name ?? '') : [deskLevelWords[level], place].filter(Boolean).join(', ')
