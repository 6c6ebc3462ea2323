import type { GapSentence } from './gap-words.ts'
import type { Phrases } from './say.ts'
import type { SuppressionSentence } from './suppression-words.ts'

/** What gaps say, and what stands beneath a table of which something is not shown, in each language. */
export const groupPhrases: Phrases<GapSentence | SuppressionSentence> = {
  en: {
    'gap.mean.above': ({ gap, lower, upper, first, second }, { number }) =>
      `On average the first group of ${first} lies ${number(gap, 2)} above the second of ${second} (likely between ${number(lower, 2)} and ${number(upper, 2)}).`,
    'gap.mean.below': ({ gap, lower, upper, first, second }, { number }) =>
      `On average the first group of ${first} lies ${number(-gap, 2)} below the second of ${second} (likely between ${number(-upper, 2)} and ${number(-lower, 2)}).`,
    'gap.mean.unclear': ({ lower, upper, first, second }, { number }) =>
      `Whether the averages of these groups of ${first} and ${second} differ is not clear: anything between ${number(lower, 2)} and ${number(upper, 2)} fits.`,
    'gap.share.above': ({ share, rest, ratio, people }, { percent, number }) =>
      `${percent(share)} of these ${people} against ${percent(rest)} of everyone else: ${number(ratio)} times as often, more than chance.`,
    'gap.share.below': ({ share, rest, ratio, people }, { percent, number }) =>
      `${percent(share)} of these ${people} against ${percent(rest)} of everyone else: ${number(ratio, 2)} times as often, less than chance would give.`,
    'gap.share.unclear': ({ share, rest, people }, { percent }) =>
      `${percent(share)} of these ${people} against ${percent(rest)} of everyone else: the difference may be chance.`,
    'withheld.none': () => 'Everything is shown.',
    'withheld.some': () =>
      'Where a group is small, or could be worked out from others, nothing is shown. Not shown never means none.',
    'withheld.bands': () => 'Shares close to none or to all are told roughly, so that no one can be made out.',
    'withheld.all': () => 'This breakdown cannot be shown without giving somebody away. Broader groups can be.',
  },
  es: {
    'gap.mean.above': ({ gap, lower, upper, first, second }, { number }) =>
      `En promedio, el primer grupo, de ${first}, queda ${number(gap, 2)} por encima del segundo, de ${second} (probablemente entre ${number(lower, 2)} y ${number(upper, 2)}).`,
    'gap.mean.below': ({ gap, lower, upper, first, second }, { number }) =>
      `En promedio, el primer grupo, de ${first}, queda ${number(-gap, 2)} por debajo del segundo, de ${second} (probablemente entre ${number(-upper, 2)} y ${number(-lower, 2)}).`,
    'gap.mean.unclear': ({ lower, upper, first, second }, { number }) =>
      `No está claro si difieren los promedios de estos grupos de ${first} y ${second}: encaja cualquier valor entre ${number(lower, 2)} y ${number(upper, 2)}.`,
    'gap.share.above': ({ share, rest, ratio, people }, { percent, number }) =>
      `${percent(share)} de estas ${people} personas frente a ${percent(rest)} de todas las demás: ${number(ratio)} veces más a menudo, más que por azar.`,
    'gap.share.below': ({ share, rest, ratio, people }, { percent, number }) =>
      `${percent(share)} de estas ${people} personas frente a ${percent(rest)} de todas las demás: ${number(ratio, 2)} veces, menos de lo que daría el azar.`,
    'gap.share.unclear': ({ share, rest, people }, { percent }) =>
      `${percent(share)} de estas ${people} personas frente a ${percent(rest)} de todas las demás: la diferencia puede ser azar.`,
    'withheld.none': () => 'Se muestra todo.',
    'withheld.some': () =>
      'Donde un grupo es pequeño, o podría deducirse de otros, no se muestra nada. Que no se muestre nunca significa que no haya.',
    'withheld.bands': () =>
      'Las proporciones cercanas a nadie o a todos se dicen de forma aproximada, para que no se reconozca a nadie.',
    'withheld.all': () => 'Este desglose no puede mostrarse sin delatar a alguien. Grupos más amplios sí.',
  },
}
