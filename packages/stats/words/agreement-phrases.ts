import type { AgreementSentence } from './agreement-words.ts'
import type { DecisionStudySentence } from './decision-study-words.ts'
import type { KappaSentence } from './kappa-words.ts'
import type { KrippendorffAlphaSentence } from './krippendorff-alpha-words.ts'
import type { OrderSentence } from './order-words.ts'
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
import type { ReliabilitySentence } from './reliability-words.ts'
import type { Phrases } from './say.ts'
import type { SeveritySentence } from './severity-words.ts'

type Said =
  | AgreementSentence
  | KappaSentence
  | KrippendorffAlphaSentence
  | ReliabilitySentence
  | SeveritySentence
  | DecisionStudySentence
  | OrderSentence

/** What agreement and reliability say, in each language. */
export const agreementPhrases: Phrases<Said> = {
  en: {
    'agreement.exact': ({ agreeing, pairs, share }, { percent }) =>
      `The two raters gave the same score ${agreeing} times out of ${pairs}, ${percent(share)}.`,
    'agreement.adjacent': ({ agreeing, pairs, share }, { percent }) =>
      `The two raters were no more than one step apart ${agreeing} times out of ${pairs}, ${percent(share)}.`,
    'agreement.few': ({ pairs }, { count }) =>
      `That rests on ${count(pairs, 'piece', 'pieces')} of work: a few more could change it.`,
    'kappa.undefined': ({ observed, pairs }, { percent, count }) =>
      `One rater used a single score throughout, so chance cannot be taken out. They agreed on ${percent(observed)} of ${count(pairs, 'piece', 'pieces')}.`,
    'kappa.above': ({ kappa, lower, upper }, { percent }) =>
      `Beyond what chance would give, the raters reached ${percent(kappa)} of the agreement that was possible (likely between ${percent(lower)} and ${percent(upper)}).`,
    'kappa.chance': ({ kappa, lower, upper, pairs }, { percent, count }) =>
      `From ${count(pairs, 'piece', 'pieces')} of work, agreement cannot be told from chance: ${percent(kappa)} of what was possible, likely between ${percent(lower)} and ${percent(upper)}.`,
    'kappa.below': ({ kappa }, { percent }) =>
      `The raters agree less than chance would (${percent(kappa)}): they probably read the rubric in opposite ways.`,
    'alpha.undefined': ({ units }, { count }) =>
      `All scores of ${count(units, 'piece', 'pieces')} are the same, so agreement cannot be measured: nothing could have disagreed.`,
    'alpha.reliable': ({ alpha, lower, upper }, { number }) =>
      `Scores agree well enough to rest a decision on them: alpha ${number(alpha, 2)}, likely between ${number(lower, 2)} and ${number(upper, 2)}.`,
    'alpha.tentative': ({ alpha, lower, upper }, { number }) =>
      `Scores agree well enough for cautious conclusions: alpha ${number(alpha, 2)}, likely between ${number(lower, 2)} and ${number(upper, 2)}.`,
    'alpha.unsettled': ({ alpha, lower, upper, units }, { number, count }) =>
      `From ${count(units, 'piece', 'pieces')} it is not clear whether scores agree enough: alpha ${number(alpha, 2)}, likely between ${number(lower, 2)} and ${number(upper, 2)}.`,
    'alpha.unreliable': ({ alpha, lower, upper }, { number }) =>
      `Scores do not agree enough to conclude anything from them: alpha ${number(alpha, 2)}, likely between ${number(lower, 2)} and ${number(upper, 2)}. Talk about the rubric first.`,
    'reliability.none': reliabilityNone,
    'reliability.value': reliabilityValue,
    'reliability.interval': reliabilityInterval,
    'reliability.unclear': reliabilityUnclear,
    'severity.apart': ({ raters, range }, { number, count }) =>
      `Among ${count(raters, 'rater', 'raters')}, the most and the least severe are ${number(range)} logits apart, more than chance: the same work would get different scores.`,
    'severity.alike': ({ raters, range }, { number, count }) =>
      `Among ${count(raters, 'rater', 'raters')}, the most and the least severe are ${number(range)} logits apart, which may be chance.`,
    'severity.surprising': ({ raters }, { count }) =>
      `${count(raters, 'rater gives', 'raters give')} scores that surprise more than they should: look at those pieces together.`,
    'decision.enough': ({ raters, dependability, error }, { percent, number, count }) =>
      `${count(raters, 'rater is', 'raters are')} enough: a mean score would be ${percent(dependability)} dependable, and within ${number(error, 2)} of the person's own level.`,
    'decision.notYet': ({ raters, dependability, error }, { percent, number, count }) =>
      `${count(raters, 'rater is', 'raters are')} not enough for a decision: a mean score would be ${percent(dependability)} dependable, and up to ${number(error, 2)} off.`,
    'decision.none': () => 'Persons do not differ in these scores, so no number of raters could tell them apart.',
    'order.sure': ({ items, apart }, { percent, count }) =>
      `The order of the ${count(items, 'piece', 'pieces')} is sure: ${percent(apart)} of all pairs are told apart beyond chance.`,
    'order.fair': ({ items, apart }, { percent, count }) =>
      `The order of the ${count(items, 'piece', 'pieces')} is fairly sure: ${percent(apart)} of all pairs are told apart beyond chance; of neighbours it may be the other way round.`,
    'order.rough': ({ items, apart }, { percent, count }) =>
      `The order of the ${count(items, 'piece', 'pieces')} is rough: ${percent(apart)} of all pairs are told apart beyond chance, and neighbours may well change places.`,
    'order.open': ({ items, judgements }, { count }) =>
      `From ${count(judgements, 'judgement', 'judgements')} of ${count(items, 'piece', 'pieces')} no order can be told from chance yet.`,
    'order.more': ({ more }, { count }) => `About ${count(more, 'more judgement', 'more judgements')} would make it fairly sure.`,
    'order.alike': () =>
      'Very many more would be needed: these pieces may show about as much as each other, or people may look for different things in them.',
  },
  es: {
    'agreement.exact': ({ agreeing, pairs, share }, { percent }) =>
      `Quienes calificaron dieron la misma puntuación ${agreeing} de ${pairs} veces, ${percent(share)}.`,
    'agreement.adjacent': ({ agreeing, pairs, share }, { percent }) =>
      `Quienes calificaron difirieron en un paso como mucho ${agreeing} de ${pairs} veces, ${percent(share)}.`,
    'agreement.few': ({ pairs }, { count }) =>
      `Eso se apoya en ${count(pairs, 'trabajo', 'trabajos')}: unos pocos más podrían cambiarlo.`,
    'kappa.undefined': ({ observed, pairs }, { percent, count }) =>
      `Una de las personas usó siempre la misma puntuación, así que no se puede descontar el azar. Coincidieron en ${percent(observed)} de ${count(pairs, 'trabajo', 'trabajos')}.`,
    'kappa.above': ({ kappa, lower, upper }, { percent }) =>
      `Más allá de lo que daría el azar, se alcanzó ${percent(kappa)} del acuerdo posible (probablemente entre ${percent(lower)} y ${percent(upper)}).`,
    'kappa.chance': ({ kappa, lower, upper, pairs }, { percent, count }) =>
      `Con ${count(pairs, 'trabajo', 'trabajos')}, el acuerdo no se distingue del azar: ${percent(kappa)} del posible, probablemente entre ${percent(lower)} y ${percent(upper)}.`,
    'kappa.below': ({ kappa }, { percent }) =>
      `Coinciden menos de lo que daría el azar (${percent(kappa)}): probablemente leen la rúbrica en sentidos opuestos.`,
    'alpha.undefined': ({ units }, { count }) =>
      `Todas las puntuaciones de ${count(units, 'trabajo', 'trabajos')} son iguales, así que no se puede medir el acuerdo: nada podía discrepar.`,
    'alpha.reliable': ({ alpha, lower, upper }, { number }) =>
      `Las puntuaciones coinciden lo bastante para apoyar una decisión: alfa ${number(alpha, 2)}, probablemente entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'alpha.tentative': ({ alpha, lower, upper }, { number }) =>
      `Las puntuaciones coinciden lo bastante para conclusiones prudentes: alfa ${number(alpha, 2)}, probablemente entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'alpha.unsettled': ({ alpha, lower, upper, units }, { number, count }) =>
      `Con ${count(units, 'trabajo', 'trabajos')} no está claro si las puntuaciones coinciden lo bastante: alfa ${number(alpha, 2)}, probablemente entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'alpha.unreliable': ({ alpha, lower, upper }, { number }) =>
      `Las puntuaciones no coinciden lo bastante para concluir nada: alfa ${number(alpha, 2)}, probablemente entre ${number(lower, 2)} y ${number(upper, 2)}. Hablen primero de la rúbrica.`,
    'reliability.none': fiabilidadNinguna,
    'reliability.value': fiabilidadValor,
    'reliability.interval': fiabilidadIntervalo,
    'reliability.unclear': fiabilidadIncierta,
    'severity.apart': ({ raters, range }, { number, count }) =>
      `Entre ${count(raters, 'persona que califica', 'personas que califican')}, la más y la menos severa distan ${number(range)} logits, más que por azar: el mismo trabajo recibiría puntuaciones distintas.`,
    'severity.alike': ({ raters, range }, { number, count }) =>
      `Entre ${count(raters, 'persona que califica', 'personas que califican')}, la más y la menos severa distan ${number(range)} logits, lo que puede ser azar.`,
    'severity.surprising': ({ raters }, { count }) =>
      `${count(raters, 'persona da', 'personas dan')} puntuaciones que sorprenden más de lo debido: miren juntos esos trabajos.`,
    'decision.enough': ({ raters, dependability, error }, { percent, number, count }) =>
      `${count(raters, 'calificación basta', 'calificaciones bastan')}: la media sería fiable en ${percent(dependability)} y quedaría a no más de ${number(error, 2)} del nivel de la persona.`,
    'decision.notYet': ({ raters, dependability, error }, { percent, number, count }) =>
      `${count(raters, 'calificación no basta', 'calificaciones no bastan')} para decidir: la media sería fiable en ${percent(dependability)} y podría desviarse hasta ${number(error, 2)}.`,
    'decision.none': () =>
      'Las personas no difieren en estas puntuaciones, así que ningún número de calificaciones podría distinguirlas.',
    'order.sure': ({ items, apart }, { percent, count }) =>
      `El orden de ${count(items, 'trabajo', 'trabajos')} es seguro: ${percent(apart)} de los pares se distinguen más allá del azar.`,
    'order.fair': ({ items, apart }, { percent, count }) =>
      `El orden de ${count(items, 'trabajo', 'trabajos')} es bastante seguro: ${percent(apart)} de los pares se distinguen más allá del azar; entre vecinos puede ser al revés.`,
    'order.rough': ({ items, apart }, { percent, count }) =>
      `El orden de ${count(items, 'trabajo', 'trabajos')} es aproximado: ${percent(apart)} de los pares se distinguen más allá del azar, y los vecinos bien pueden cambiar de lugar.`,
    'order.open': ({ items, judgements }, { count }) =>
      `Con ${count(judgements, 'juicio', 'juicios')} sobre ${count(items, 'trabajo', 'trabajos')} todavía no se distingue un orden del azar.`,
    'order.more': ({ more }, { count }) =>
      `Con ${more === 1 ? '' : 'unos '}${count(more, 'juicio más', 'juicios más')} sería bastante seguro.`,
    'order.alike': () =>
      'Harían falta muchísimos más: puede que estos trabajos muestren casi lo mismo, o que cada quien busque algo distinto en ellos.',
  },
}
