import type { Phrase } from '#platform/words.ts'
import { words } from '#web/words.ts'
import type { ActKind, OpenProblem, RatifyRule, RuleProblem, Vote, VoteProblem } from '../act.ts'

/** What somebody did, as the history of a practice says it. */
export const actWords = words({
  name: { en: 'Gave it its name', es: 'Le puso nombre' },
  guide: { en: 'Stood beside it with advice', es: 'Acompañó con consejo' },
  connect: { en: 'Brought people together', es: 'Juntó a personas' },
  nurture: { en: 'Gave it time to grow', es: 'Le dio tiempo para crecer' },
  protect: { en: 'Kept something away from it', es: 'Le quitó algo de encima' },
  resource: { en: 'Found money, people or hours', es: 'Consiguió dinero, personas u horas' },
  illuminate: { en: 'Let it be seen', es: 'La hizo visible' },
  share: { en: 'Carried it elsewhere', es: 'La llevó a otra parte' },
  celebrate: { en: 'Celebrated it', es: 'La celebró' },
  rule: { en: 'Made it a rule', es: 'La volvió regla' },
} satisfies Record<ActKind, Phrase>)

export const ruleProblemWords = words({
  'only-who-leads': {
    en: 'Only who leads there can make a rule there, and says so here.',
    es: 'Solo quien dirige ahí puede poner una regla ahí, y lo dice aquí.',
  },
  'needs-end': { en: 'Say on which day it ends, later than today.', es: 'Diga qué día termina, después de hoy.' },
} satisfies Record<RuleProblem, Phrase>)

export const ratifyRuleWords = words({
  'two-thirds': { en: 'two of three teams that say yes or no', es: 'dos de cada tres equipos que digan sí o no' },
  'three-quarters': { en: 'three of four teams that say yes or no', es: 'tres de cada cuatro equipos que digan sí o no' },
  all: { en: 'every team that says yes or no', es: 'todos los equipos que digan sí o no' },
} satisfies Record<RatifyRule, Phrase>)

export const voteWords = words({
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  aside: { en: 'We stand aside', es: 'Nos hacemos a un lado' },
} satisfies Record<Vote, Phrase>)

/** What a shared reference is. */
export const ratifyWords = words({
  lead: {
    en: 'Those who do a practice may say together that it is the district’s shared reference. For everyone else it stays an offer.',
    es: 'Quienes hacen una práctica pueden decir juntos que es la referencia común del distrito. Para los demás sigue siendo una oferta.',
  },
})

export const openProblemWords = words({
  'not-shown': { en: 'First show it to everyone.', es: 'Primero muéstrela a todos.' },
  'few-teams': {
    en: 'Fewer than five teams show that they do it. With so few everyone would know who said what.',
    es: 'Menos de cinco equipos muestran que la hacen. Con tan pocos, todos sabrían quién dijo qué.',
  },
  'one-place': {
    en: 'All of them work in one place. Take it elsewhere first.',
    es: 'Todos trabajan en un lugar. Llévenla primero a otro.',
  },
  'too-soon': { en: 'Give them two weeks at least to talk.', es: 'Déles al menos dos semanas para hablarlo.' },
  'open-already': { en: 'They are being asked already.', es: 'Ya se les está preguntando.' },
  'asked-already': { en: 'They were asked about this version.', es: 'Ya se les preguntó por esta versión.' },
} satisfies Record<OpenProblem, Phrase>)

export const voteProblemWords = words({
  closed: {
    en: 'It is closed: all have spoken, or the day is over.',
    es: 'Está cerrada: todos hablaron, o ya pasó el día.',
  },
  'needs-reason': {
    en: 'A no is kept with its reason: say it in a sentence.',
    es: 'Un no se guarda con su razón: dígala en una frase.',
  },
} satisfies Record<VoteProblem, Phrase>)
