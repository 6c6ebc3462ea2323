import type { FavourableSentence } from './favourable-words.ts'
import type { GroupReliabilitySentence } from './group-reliability-words.ts'
import {
  fiabilidadNinguna,
  fiabilidadValor,
  fiabilidadIntervalo,
  fiabilidadIncierta,
  reliabilityNone,
  reliabilityValue,
  reliabilityInterval,
  reliabilityUnclear,
} from './reliability-phrases.ts'
import type { Phrases } from './say.ts'
import type { ScaleSentence } from './scale-words.ts'

/** What scales, groups' means and favourable shares say, in each language. */
export const scalePhrases: Phrases<FavourableSentence | ScaleSentence | GroupReliabilitySentence> = {
  en: {
    'reliability.none': reliabilityNone,
    'reliability.value': reliabilityValue,
    'reliability.interval': reliabilityInterval,
    'reliability.unclear': reliabilityUnclear,
    'scale.pullsApart': ({ items }, { count }) =>
      `The ${count(items, 'question', 'questions')} pull apart rather than together: perhaps one of them should be turned round.`,
    'scale.notOneFactor': ({ items }, { count }) =>
      `One thing behind these ${count(items, 'question', 'questions')} does not describe the answers: read them one by one.`,
    'scale.leftOut': ({ leftOut, people }, { count }) =>
      `${count(leftOut, 'person who skipped a question is', 'people who skipped a question are')} left out; ${people} remain.`,
    'favourable.share': ({ favourable, answers, share, lower, upper }, { percent }) =>
      `${favourable} of ${answers} answered favourably, ${percent(share)} (likely between ${percent(lower)} and ${percent(upper)} of all who might have answered alike).`,
    'favourable.few': ({ favourable, answers, lower, upper }, { percent }) =>
      `${favourable} of ${answers} answered favourably. So few answers leave much open: anything between ${percent(lower)} and ${percent(upper)} fits.`,
    'groups.alike': ({ groups }, { count }) =>
      `The ${count(groups, 'group', 'groups')} differ no more than chance: their means should not be compared.`,
    'groups.apart': ({ groups, between, reliability }, { percent, count }) =>
      `${percent(between)} of the differences lie between the ${count(groups, 'group', 'groups')}, and their means can be told apart (${percent(reliability)} reliable).`,
    'groups.apartUnsure': ({ groups, between, reliability }, { percent, count }) =>
      `${percent(between)} of the differences lie between the ${count(groups, 'group', 'groups')}, but which group stands where is unsure (means ${percent(reliability)} reliable).`,
  },
  es: {
    'reliability.none': fiabilidadNinguna,
    'reliability.value': fiabilidadValor,
    'reliability.interval': fiabilidadIntervalo,
    'reliability.unclear': fiabilidadIncierta,
    'scale.pullsApart': ({ items }, { count }) =>
      `Las ${count(items, 'pregunta', 'preguntas')} tiran en sentidos opuestos: quizá haya que invertir alguna.`,
    'scale.notOneFactor': ({ items }, { count }) =>
      `Una sola cosa detrás de estas ${count(items, 'pregunta', 'preguntas')} no describe las respuestas: léanlas una por una.`,
    'scale.leftOut': ({ leftOut, people }, { count }) =>
      `${count(leftOut, 'persona que saltó una pregunta queda', 'personas que saltaron una pregunta quedan')} fuera; restan ${people}.`,
    'favourable.share': ({ favourable, answers, share, lower, upper }, { percent }) =>
      `${favourable} de ${answers} respondieron favorablemente, ${percent(share)} (probablemente entre ${percent(lower)} y ${percent(upper)} de quienes podrían haber respondido así).`,
    'favourable.few': ({ favourable, answers, lower, upper }, { percent }) =>
      `${favourable} de ${answers} respondieron favorablemente. Tan pocas respuestas dejan mucho abierto: encaja cualquier valor entre ${percent(lower)} y ${percent(upper)}.`,
    'groups.alike': ({ groups }, { count }) =>
      `Los ${count(groups, 'grupo', 'grupos')} no difieren más que por azar: no conviene comparar sus medias.`,
    'groups.apart': ({ groups, between, reliability }, { percent, count }) =>
      `${percent(between)} de las diferencias está entre los ${count(groups, 'grupo', 'grupos')}, y sus medias se distinguen (fiabilidad ${percent(reliability)}).`,
    'groups.apartUnsure': ({ groups, between, reliability }, { percent, count }) =>
      `${percent(between)} de las diferencias está entre los ${count(groups, 'grupo', 'grupos')}, pero no es seguro qué grupo está dónde (fiabilidad de las medias ${percent(reliability)}).`,
  },
}
