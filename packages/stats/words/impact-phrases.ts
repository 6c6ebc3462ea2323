import type { ComparisonSentence } from './comparison-words.ts'
import type { DifferenceSentence } from './difference-words.ts'
import type { EffectSentence } from './effect-words.ts'
import type { FunnelSentence } from './funnel-words.ts'
import type { InterruptedSeriesSentence } from './interrupted-series-words.ts'
import type { MetaAnalysisSentence } from './meta-analysis-words.ts'
import type { ModeratorSentence } from './moderator-words.ts'
import type { RatioSentence } from './ratio-words.ts'
import type { Phrases } from './say.ts'
import type { SiteEffectSentence } from './site-effect-words.ts'
import type { SmallStudySentence } from './small-study-words.ts'

type Said =
  | ComparisonSentence
  | DifferenceSentence
  | EffectSentence
  | FunnelSentence
  | InterruptedSeriesSentence
  | MetaAnalysisSentence
  | ModeratorSentence
  | RatioSentence
  | SiteEffectSentence
  | SmallStudySentence

/** What estimates of impact say, in each language. */
export const impactPhrases: Phrases<Said> = {
  en: {
    'effect.above': ({ g, lower, upper }, { number }) =>
      `The first group lies ${number(g, 2)} standard deviations above the second (likely between ${number(lower, 2)} and ${number(upper, 2)}).`,
    'effect.below': ({ g, lower, upper }, { number }) =>
      `The first group lies ${number(-g, 2)} standard deviations below the second (likely between ${number(-upper, 2)} and ${number(-lower, 2)}).`,
    'effect.unclear': ({ lower, upper }, { number }) =>
      `Whether the groups differ is not clear: anything between ${number(lower, 2)} and ${number(upper, 2)} standard deviations fits.`,
    'difference.above': ({ estimate, lower, upper, share, other }, { percent, number }) =>
      `${percent(share)} against ${percent(other)}: ${number(100 * estimate, 0)} more of every hundred (likely between ${number(100 * lower, 0)} and ${number(100 * upper, 0)}).`,
    'difference.below': ({ estimate, lower, upper, share, other }, { percent, number }) =>
      `${percent(share)} against ${percent(other)}: ${number(-100 * estimate, 0)} fewer of every hundred (likely between ${number(-100 * upper, 0)} and ${number(-100 * lower, 0)}).`,
    'difference.unclear': ({ lower, upper, share, other }, { percent, number }) =>
      `${percent(share)} against ${percent(other)}: the difference may be chance. Anything between ${number(100 * lower, 0)} and ${number(100 * upper, 0)} of a hundred fits.`,
    'ratio.above': ({ estimate, lower, upper }, { number }) =>
      `It happens ${number(estimate)} times as often (likely between ${number(lower)} and ${number(upper)} times).`,
    'ratio.below': ({ estimate, lower, upper }, { number }) =>
      `It happens less often, ${number(estimate, 2)} times as often (likely between ${number(lower, 2)} and ${number(upper, 2)} times).`,
    'ratio.unclear': ({ lower, upper }, { number }) =>
      `Whether it happens more or less often is not clear: anything between ${number(lower, 2)} and ${number(upper, 2)} times as often fits.`,
    'odds.above': ({ estimate, lower, upper }, { number }) =>
      `The odds are ${number(estimate)} times as high (likely between ${number(lower)} and ${number(upper)} times). Odds are not shares: where something is common they look larger.`,
    'odds.below': ({ estimate, lower, upper }, { number }) =>
      `The odds are lower, ${number(estimate, 2)} times as high (likely between ${number(lower, 2)} and ${number(upper, 2)} times). Odds are not shares.`,
    'odds.unclear': ({ lower, upper }, { number }) =>
      `Whether the odds are higher or lower is not clear: anything between ${number(lower, 2)} and ${number(upper, 2)} times fits.`,
    'ratio.corrected': () => 'In one group it happened to nobody or to everybody, so the figure is rough.',
    'series.above': ({ estimate, lower, upper }, { number }) =>
      `The series ended ${number(estimate, 2)} above where it was heading before the change (likely between ${number(lower, 2)} and ${number(upper, 2)}).`,
    'series.below': ({ estimate, lower, upper }, { number }) =>
      `The series ended ${number(-estimate, 2)} below where it was heading before the change (likely between ${number(-upper, 2)} and ${number(-lower, 2)}).`,
    'series.unclear': ({ lower, upper }, { number }) =>
      `The series ended no clearer above or below where it was heading: anything between ${number(lower, 2)} and ${number(upper, 2)} fits.`,
    'series.few': ({ before, after }) => `With ${before} points before and ${after} after, this is a hint rather than a finding.`,
    'series.alone': () => 'There is nothing to compare with: whatever else happened at that time may have done it.',
    'comparison.above': ({ estimate, lower, upper }, { number }) =>
      `Where it was begun, things moved ${number(estimate, 2)} further up than elsewhere (likely between ${number(lower, 2)} and ${number(upper, 2)}).`,
    'comparison.below': ({ estimate, lower, upper }, { number }) =>
      `Where it was begun, things moved ${number(-estimate, 2)} further down than elsewhere (likely between ${number(-upper, 2)} and ${number(-lower, 2)}).`,
    'comparison.unclear': ({ lower, upper }, { number }) =>
      `Whether things moved differently where it was begun is not clear: anything between ${number(lower, 2)} and ${number(upper, 2)} fits.`,
    'comparison.none': () => 'There is nobody to compare with: all began at the same time, or nobody did.',
    'comparison.few': ({ units }, { count }) =>
      `Some of it rests on ${count(units, 'place', 'places')} only, so it is less sure than the figures look.`,
    'comparison.notParallel': () =>
      'They were already moving differently before the beginning, so the comparison should not be trusted.',
    'comparison.assumed': () => 'This holds only if all would have moved alike without it, which nobody can know.',
    'meta.above': ({ estimate, lower, upper, studies }, { number, count }) =>
      `Taken together, ${count(studies, 'study shows', 'studies show')} ${number(estimate, 2)} (likely between ${number(lower, 2)} and ${number(upper, 2)}), above zero.`,
    'meta.below': ({ estimate, lower, upper, studies }, { number, count }) =>
      `Taken together, ${count(studies, 'study shows', 'studies show')} ${number(estimate, 2)} (likely between ${number(lower, 2)} and ${number(upper, 2)}), below zero.`,
    'meta.unclear': ({ estimate, lower, upper, studies }, { number, count }) =>
      `Taken together, ${count(studies, 'study leaves', 'studies leave')} it open: ${number(estimate, 2)}, but anything between ${number(lower, 2)} and ${number(upper, 2)} fits.`,
    'meta.nextAlike': ({ lower, upper }, { number }) =>
      `At the next place it will most likely lie between ${number(lower, 2)} and ${number(upper, 2)}, in the same direction.`,
    'meta.nextMayDiffer': ({ lower, upper }, { number }) =>
      `At the next place it may well go the other way: anything between ${number(lower, 2)} and ${number(upper, 2)} fits.`,
    'meta.few': ({ studies }, { count }) =>
      `${count(studies, 'study is', 'studies are')} too few to say how much places differ from one another.`,
    'meta.narrow': () => 'The studies agree better than chance would let them, so the limits may be too narrow.',
    'moderators.explain': ({ studies }, { count }) =>
      `Across ${count(studies, 'study', 'studies')}, effects go with what was asked about by more than chance; that does not show what causes them.`,
    'moderators.unclear': ({ studies }, { count }) =>
      `Across ${count(studies, 'study', 'studies')}, nothing shows that effects go with what was asked about; that does not show that they do not.`,
    'moderators.few': ({ studies }, { count }) =>
      `${count(studies, 'study is', 'studies are')} few for such a question: what is found may well be chance.`,
    'subgroups.differ': ({ groups }) => `Effects differ between the ${groups} kinds of places by more than chance.`,
    'subgroups.unclear': ({ groups }) =>
      `Nothing shows that effects differ between the ${groups} kinds of places; that does not show that they are alike.`,
    'smallStudies.larger': () =>
      'Small studies show larger effects than large ones: small ones without an effect may be missing, or small ones may have been done better.',
    'smallStudies.smaller': () => 'Small studies show smaller effects than large ones, which is unusual: ask why.',
    'smallStudies.quiet': ({ studies }) => `Among ${studies} studies, nothing shows that small ones differ from large ones.`,
    'smallStudies.few': ({ studies }, { count }) =>
      `With ${count(studies, 'study', 'studies')} nobody can tell whether small ones differ from large ones.`,
    'site.above': ({ estimate, lower, upper }, { number }) =>
      `Read with all others, this place shows ${number(estimate, 2)} (likely between ${number(lower, 2)} and ${number(upper, 2)}), above zero.`,
    'site.below': ({ estimate, lower, upper }, { number }) =>
      `Read with all others, this place shows ${number(estimate, 2)} (likely between ${number(lower, 2)} and ${number(upper, 2)}), below zero.`,
    'site.unclear': ({ lower, upper }, { number }) =>
      `Read with all others, it is not clear what it did at this place: anything between ${number(lower, 2)} and ${number(upper, 2)} fits.`,
    'site.tooSmall': ({ shrinkage }, { percent }) =>
      `This place has too few figures of its own: ${percent(shrinkage)} of what is shown comes from all others.`,
    'funnel.inside': ({ share, lower, upper }, { percent }) =>
      `${percent(share)}: within what places of this size show by chance, ${percent(lower)} to ${percent(upper)}.`,
    'funnel.high': ({ share, upper }, { percent }) =>
      `${percent(share)}: somewhat above what places of this size show by chance (up to ${percent(upper)}). One in forty places does.`,
    'funnel.veryHigh': ({ share, upper }, { percent }) =>
      `${percent(share)}: far above what places of this size show by chance (up to ${percent(upper)}). Worth asking what is different.`,
    'funnel.low': ({ share, lower }, { percent }) =>
      `${percent(share)}: somewhat below what places of this size show by chance (from ${percent(lower)}). One in forty places does.`,
    'funnel.veryLow': ({ share, lower }, { percent }) =>
      `${percent(share)}: far below what places of this size show by chance (from ${percent(lower)}). Worth asking what is different.`,
    'funnel.rough': () => 'There are so few people here that these limits are rough.',
  },
  es: {
    'effect.above': ({ g, lower, upper }, { number }) =>
      `El primer grupo queda ${number(g, 2)} desviaciones típicas por encima del segundo (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}).`,
    'effect.below': ({ g, lower, upper }, { number }) =>
      `El primer grupo queda ${number(-g, 2)} desviaciones típicas por debajo del segundo (probablemente entre ${number(-upper, 2)} y ${number(-lower, 2)}).`,
    'effect.unclear': ({ lower, upper }, { number }) =>
      `No está claro si los grupos difieren: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)} desviaciones típicas.`,
    'difference.above': ({ estimate, lower, upper, share, other }, { percent, number }) =>
      `${percent(share)} frente a ${percent(other)}: ${number(100 * estimate, 0)} más de cada cien (probablemente entre ${number(100 * lower, 0)} y ${number(100 * upper, 0)}).`,
    'difference.below': ({ estimate, lower, upper, share, other }, { percent, number }) =>
      `${percent(share)} frente a ${percent(other)}: ${number(-100 * estimate, 0)} menos de cada cien (probablemente entre ${number(-100 * upper, 0)} y ${number(-100 * lower, 0)}).`,
    'difference.unclear': ({ lower, upper, share, other }, { percent, number }) =>
      `${percent(share)} frente a ${percent(other)}: la diferencia puede ser azar. Encaja cualquier valor entre ${number(100 * lower, 0)} y ${number(100 * upper, 0)} de cada cien.`,
    'ratio.above': ({ estimate, lower, upper }, { number }) =>
      `Ocurre ${number(estimate)} veces más a menudo (probablemente entre ${number(lower)} y ${number(upper)} veces).`,
    'ratio.below': ({ estimate, lower, upper }, { number }) =>
      `Ocurre menos a menudo, ${number(estimate, 2)} veces (probablemente entre ${number(lower, 2)} y ${number(upper, 2)} veces).`,
    'ratio.unclear': ({ lower, upper }, { number }) =>
      `No está claro si ocurre más o menos a menudo: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)} veces.`,
    'odds.above': ({ estimate, lower, upper }, { number }) =>
      `La razón de probabilidades es ${number(estimate)} (probablemente entre ${number(lower)} y ${number(upper)}). No es una proporción: donde algo es frecuente parece mayor.`,
    'odds.below': ({ estimate, lower, upper }, { number }) =>
      `La razón de probabilidades es menor, ${number(estimate, 2)} (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}). No es una proporción.`,
    'odds.unclear': ({ lower, upper }, { number }) =>
      `No está claro si la razón de probabilidades sube o baja: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'ratio.corrected': () => 'En uno de los grupos no le ocurrió a nadie o les ocurrió a todos, así que la cifra es aproximada.',
    'series.above': ({ estimate, lower, upper }, { number }) =>
      `La serie terminó ${number(estimate, 2)} por encima de adonde iba antes del cambio (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}).`,
    'series.below': ({ estimate, lower, upper }, { number }) =>
      `La serie terminó ${number(-estimate, 2)} por debajo de adonde iba antes del cambio (probablemente entre ${number(-upper, 2)} y ${number(-lower, 2)}).`,
    'series.unclear': ({ lower, upper }, { number }) =>
      `La serie no terminó claramente por encima ni por debajo de adonde iba: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'series.few': ({ before, after }) => `Con ${before} puntos antes y ${after} después, es un indicio más que un hallazgo.`,
    'series.alone': () => 'No hay con qué comparar: cualquier otra cosa que ocurriera entonces pudo causarlo.',
    'comparison.above': ({ estimate, lower, upper }, { number }) =>
      `Donde se empezó, las cosas subieron ${number(estimate, 2)} más que en otros lugares (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}).`,
    'comparison.below': ({ estimate, lower, upper }, { number }) =>
      `Donde se empezó, las cosas bajaron ${number(-estimate, 2)} más que en otros lugares (probablemente entre ${number(-upper, 2)} y ${number(-lower, 2)}).`,
    'comparison.unclear': ({ lower, upper }, { number }) =>
      `No está claro si donde se empezó las cosas se movieron de otro modo: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'comparison.none': () => 'No hay con quién comparar: todos empezaron a la vez, o nadie empezó.',
    'comparison.few': ({ units }, { count }) =>
      `Una parte se apoya en solo ${count(units, 'lugar', 'lugares')}, así que es menos seguro de lo que parecen las cifras.`,
    'comparison.notParallel': () => 'Ya se movían de otro modo antes de empezar, así que no conviene fiarse de la comparación.',
    'comparison.assumed': () => 'Vale solo si sin ello todos se habrían movido igual, lo que nadie puede saber.',
    'meta.above': ({ estimate, lower, upper, studies }, { number, count }) =>
      `En conjunto, ${count(studies, 'estudio muestra', 'estudios muestran')} ${number(estimate, 2)} (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}), por encima de cero.`,
    'meta.below': ({ estimate, lower, upper, studies }, { number, count }) =>
      `En conjunto, ${count(studies, 'estudio muestra', 'estudios muestran')} ${number(estimate, 2)} (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}), por debajo de cero.`,
    'meta.unclear': ({ estimate, lower, upper, studies }, { number, count }) =>
      `En conjunto, ${count(studies, 'estudio lo deja', 'estudios lo dejan')} abierto: ${number(estimate, 2)}, pero encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'meta.nextAlike': ({ lower, upper }, { number }) =>
      `En el siguiente lugar quedará muy probablemente entre ${number(lower, 2)} y ${number(upper, 2)}, en el mismo sentido.`,
    'meta.nextMayDiffer': ({ lower, upper }, { number }) =>
      `En el siguiente lugar bien puede ir al revés: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'meta.few': ({ studies }, { count }) =>
      `${count(studies, 'estudio es', 'estudios son')} muy poco para decir cuánto difieren los lugares entre sí.`,
    'meta.narrow': () =>
      'Los estudios coinciden mejor de lo que permitiría el azar, así que los límites pueden ser demasiado estrechos.',
    'moderators.explain': ({ studies }, { count }) =>
      `En ${count(studies, 'estudio', 'estudios')}, los efectos van con lo que se preguntó más que por azar; eso no muestra qué los causa.`,
    'moderators.unclear': ({ studies }, { count }) =>
      `En ${count(studies, 'estudio', 'estudios')}, nada muestra que los efectos vayan con lo que se preguntó; eso no muestra que no vayan.`,
    'moderators.few': ({ studies }, { count }) =>
      `${count(studies, 'estudio es', 'estudios son')} poco para esa pregunta: lo hallado bien puede ser azar.`,
    'subgroups.differ': ({ groups }) => `Los efectos difieren entre los ${groups} tipos de lugares más que por azar.`,
    'subgroups.unclear': ({ groups }) =>
      `Nada muestra que los efectos difieran entre los ${groups} tipos de lugares; eso no muestra que sean iguales.`,
    'smallStudies.larger': () =>
      'Los estudios pequeños muestran efectos mayores que los grandes: pueden faltar pequeños sin efecto, o los pequeños pueden haberse hecho mejor.',
    'smallStudies.smaller': () =>
      'Los estudios pequeños muestran efectos menores que los grandes, lo que es raro: pregunten por qué.',
    'smallStudies.quiet': ({ studies }) => `Entre ${studies} estudios, nada muestra que los pequeños difieran de los grandes.`,
    'smallStudies.few': ({ studies }, { count }) =>
      `Con ${count(studies, 'estudio', 'estudios')} nadie puede decir si los pequeños difieren de los grandes.`,
    'site.above': ({ estimate, lower, upper }, { number }) =>
      `Leído junto con todos los demás, este lugar muestra ${number(estimate, 2)} (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}), por encima de cero.`,
    'site.below': ({ estimate, lower, upper }, { number }) =>
      `Leído junto con todos los demás, este lugar muestra ${number(estimate, 2)} (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}), por debajo de cero.`,
    'site.unclear': ({ lower, upper }, { number }) =>
      `Leído junto con todos los demás, no está claro qué hizo en este lugar: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'site.tooSmall': ({ shrinkage }, { percent }) =>
      `Este lugar tiene muy pocos datos propios: ${percent(shrinkage)} de lo que se muestra viene de todos los demás.`,
    'funnel.inside': ({ share, lower, upper }, { percent }) =>
      `${percent(share)}: dentro de lo que muestran por azar los lugares de este tamaño, de ${percent(lower)} a ${percent(upper)}.`,
    'funnel.high': ({ share, upper }, { percent }) =>
      `${percent(share)}: algo por encima de lo que muestran por azar los lugares de este tamaño (hasta ${percent(upper)}). Uno de cada cuarenta lo está.`,
    'funnel.veryHigh': ({ share, upper }, { percent }) =>
      `${percent(share)}: muy por encima de lo que muestran por azar los lugares de este tamaño (hasta ${percent(upper)}). Vale la pena preguntar qué es distinto.`,
    'funnel.low': ({ share, lower }, { percent }) =>
      `${percent(share)}: algo por debajo de lo que muestran por azar los lugares de este tamaño (desde ${percent(lower)}). Uno de cada cuarenta lo está.`,
    'funnel.veryLow': ({ share, lower }, { percent }) =>
      `${percent(share)}: muy por debajo de lo que muestran por azar los lugares de este tamaño (desde ${percent(lower)}). Vale la pena preguntar qué es distinto.`,
    'funnel.rough': () => 'Aquí hay tan pocas personas que estos límites son aproximados.',
  },
}
