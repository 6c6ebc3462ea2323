import type { ControlChartSentence } from './control-chart-words.ts'
import type { Figures, Phrases } from './say.ts'
import type { TargetSentence } from './target-words.ts'

type Found = { count: number; first: number; last: number; others: number }

const place = ({ first, last }: Found) => (first === last ? `Point ${first}` : `Points ${first} to ${last}`)
const more = ({ others }: Found, { count }: Figures) =>
  others === 0 ? '' : ` There are ${count(others, 'earlier sign', 'earlier signs')} too.`
const lugar = ({ first, last }: Found) => (first === last ? `El punto ${first}` : `Los puntos ${first} a ${last}`)
const otras = ({ others }: Found, { count }: Figures) =>
  others === 0 ? '' : ` Además hay ${count(others, 'señal anterior', 'señales anteriores')}.`

/** What a control chart and its target say, in each language. */
export const controlChartPhrases: Phrases<ControlChartSentence | TargetSentence> = {
  en: {
    'control.early': ({ points, needed }, { count }) =>
      `It is early: ${count(points, 'point', 'points')} so far. From ${needed} points on, change can be told from chance.`,
    'control.steady': ({ points, centre, lower, upper }, { number }) =>
      `Nothing in these ${points} points is more than chance. Left as it is, the next will most likely lie between ${number(lower, 2)} and ${number(upper, 2)}, around ${number(centre, 2)}.`,
    'control.trial': ({ points, needed }) =>
      `With ${points} points the limits are a first try; from ${needed} on they are steady.`,
    'control.outside.above': (found, figures) =>
      `${place(found)} lies above the upper limit, which chance alone hardly ever does: ask what was different.${more(found, figures)}`,
    'control.outside.below': (found, figures) =>
      `${place(found)} lies below the lower limit, which chance alone hardly ever does: ask what was different.${more(found, figures)}`,
    'control.shift.above': (found, figures) =>
      `${place(found)} all lie above the centre, ${found.count} in a row: something has probably changed.${more(found, figures)}`,
    'control.shift.below': (found, figures) =>
      `${place(found)} all lie below the centre, ${found.count} in a row: something has probably changed.${more(found, figures)}`,
    'control.longRun.above': (found, figures) =>
      `${place(found)} lie above the centre, ${found.count} without one below: something has probably changed.${more(found, figures)}`,
    'control.longRun.below': (found, figures) =>
      `${place(found)} lie below the centre, ${found.count} without one above: something has probably changed.${more(found, figures)}`,
    'control.trend.rising': (found, figures) =>
      `${place(found)} rise one after the other, ${found.count} in a row: something is probably moving them.${more(found, figures)}`,
    'control.trend.falling': (found, figures) =>
      `${place(found)} fall one after the other, ${found.count} in a row: something is probably moving them.${more(found, figures)}`,
    'control.twoOfThree.above': (found, figures) =>
      `Between points ${found.first} and ${found.last}, ${found.count} lie close to the upper limit or beyond: unusual by chance, and worth a look.${more(found, figures)}`,
    'control.twoOfThree.below': (found, figures) =>
      `Between points ${found.first} and ${found.last}, ${found.count} lie close to the lower limit or beyond: unusual by chance, and worth a look.${more(found, figures)}`,
    'control.fourOfFive.above': (found, figures) =>
      `Between points ${found.first} and ${found.last}, ${found.count} lie well above the centre: unusual by chance, and worth a look.${more(found, figures)}`,
    'control.fourOfFive.below': (found, figures) =>
      `Between points ${found.first} and ${found.last}, ${found.count} lie well below the centre: unusual by chance, and worth a look.${more(found, figures)}`,
    'control.alternation': (found, figures) =>
      `${place(found)} go up and down in turn, ${found.count} in a row: perhaps two things are mixed, such as two classes or two days.${more(found, figures)}`,
    'control.hugging': (found, figures) =>
      `${place(found)} keep closer to the centre than chance would, ${found.count} in a row: perhaps unlike groups are mixed in each point, or the limits are too wide.${more(found, figures)}`,
    'control.avoidance': (found, figures) =>
      `${place(found)} keep away from the centre on both sides, ${found.count} in a row: perhaps two things are mixed.${more(found, figures)}`,
    'control.fewCrossings': (found, figures) =>
      `The line crosses the centre less often than chance would: the points come in stretches, so something has probably changed.${more(found, figures)}`,
    'target.early': ({ target, points }, { number, count }) =>
      `It is too early to say whether ${number(target, 2)} will be met: there are only ${count(points, 'point', 'points')}.`,
    'target.passes': ({ target }, { number }) =>
      `As things are, the target of ${number(target, 2)} will be met nearly every time.`,
    'target.fails': ({ target }, { number }) =>
      `As things are, the target of ${number(target, 2)} will hardly ever be met: it needs a change in how things are done, not more effort.`,
    'target.hitAndMiss': ({ target }, { number }) =>
      `As things are, the target of ${number(target, 2)} will sometimes be met and sometimes not, by chance.`,
  },
  es: {
    'control.early': ({ points, needed }, { count }) =>
      `Es pronto: ${count(points, 'punto', 'puntos')} hasta ahora. A partir de ${needed} puntos se puede distinguir un cambio del azar.`,
    'control.steady': ({ points, centre, lower, upper }, { number }) =>
      `Nada en estos ${points} puntos va más allá del azar. Si todo sigue igual, el siguiente quedará muy probablemente entre ${number(lower, 2)} y ${number(upper, 2)}, alrededor de ${number(centre, 2)}.`,
    'control.trial': ({ points, needed }) =>
      `Con ${points} puntos los límites son un primer intento; a partir de ${needed} son firmes.`,
    'control.outside.above': (found, figures) =>
      `${lugar(found)} queda por encima del límite superior, lo que el azar casi nunca hace: pregunten qué fue distinto.${otras(found, figures)}`,
    'control.outside.below': (found, figures) =>
      `${lugar(found)} queda por debajo del límite inferior, lo que el azar casi nunca hace: pregunten qué fue distinto.${otras(found, figures)}`,
    'control.shift.above': (found, figures) =>
      `${lugar(found)} quedan todos por encima del centro, ${found.count} seguidos: probablemente algo ha cambiado.${otras(found, figures)}`,
    'control.shift.below': (found, figures) =>
      `${lugar(found)} quedan todos por debajo del centro, ${found.count} seguidos: probablemente algo ha cambiado.${otras(found, figures)}`,
    'control.longRun.above': (found, figures) =>
      `${lugar(found)} quedan por encima del centro, ${found.count} sin ninguno por debajo: probablemente algo ha cambiado.${otras(found, figures)}`,
    'control.longRun.below': (found, figures) =>
      `${lugar(found)} quedan por debajo del centro, ${found.count} sin ninguno por encima: probablemente algo ha cambiado.${otras(found, figures)}`,
    'control.trend.rising': (found, figures) =>
      `${lugar(found)} suben uno tras otro, ${found.count} seguidos: probablemente algo los mueve.${otras(found, figures)}`,
    'control.trend.falling': (found, figures) =>
      `${lugar(found)} bajan uno tras otro, ${found.count} seguidos: probablemente algo los mueve.${otras(found, figures)}`,
    'control.twoOfThree.above': (found, figures) =>
      `Entre los puntos ${found.first} y ${found.last}, ${found.count} quedan cerca del límite superior o más allá: es raro por azar y merece una mirada.${otras(found, figures)}`,
    'control.twoOfThree.below': (found, figures) =>
      `Entre los puntos ${found.first} y ${found.last}, ${found.count} quedan cerca del límite inferior o más allá: es raro por azar y merece una mirada.${otras(found, figures)}`,
    'control.fourOfFive.above': (found, figures) =>
      `Entre los puntos ${found.first} y ${found.last}, ${found.count} quedan bastante por encima del centro: es raro por azar y merece una mirada.${otras(found, figures)}`,
    'control.fourOfFive.below': (found, figures) =>
      `Entre los puntos ${found.first} y ${found.last}, ${found.count} quedan bastante por debajo del centro: es raro por azar y merece una mirada.${otras(found, figures)}`,
    'control.alternation': (found, figures) =>
      `${lugar(found)} suben y bajan por turnos, ${found.count} seguidos: quizá se mezclan dos cosas, como dos clases o dos días.${otras(found, figures)}`,
    'control.hugging': (found, figures) =>
      `${lugar(found)} se quedan más cerca del centro de lo que haría el azar, ${found.count} seguidos: quizá cada punto mezcla grupos distintos, o los límites son demasiado amplios.${otras(found, figures)}`,
    'control.avoidance': (found, figures) =>
      `${lugar(found)} se alejan del centro por ambos lados, ${found.count} seguidos: quizá se mezclan dos cosas.${otras(found, figures)}`,
    'control.fewCrossings': (found, figures) =>
      `La línea cruza el centro menos veces de lo que haría el azar: los puntos vienen en rachas, así que probablemente algo ha cambiado.${otras(found, figures)}`,
    'target.early': ({ target, points }, { number, count }) =>
      `Es pronto para decir si se alcanzará ${number(target, 2)}: solo hay ${count(points, 'punto', 'puntos')}.`,
    'target.passes': ({ target }, { number }) =>
      `Tal como están las cosas, la meta de ${number(target, 2)} se alcanzará casi siempre.`,
    'target.fails': ({ target }, { number }) =>
      `Tal como están las cosas, la meta de ${number(target, 2)} casi nunca se alcanzará: hace falta cambiar la manera de hacer, no más esfuerzo.`,
    'target.hitAndMiss': ({ target }, { number }) =>
      `Tal como están las cosas, la meta de ${number(target, 2)} se alcanzará unas veces sí y otras no, por azar.`,
  },
}
