import type { RunChartSentence } from './run-chart-words.ts'
import type { Phrases } from './say.ts'

/** What a run chart says, in each language. */
export const runChartPhrases: Phrases<RunChartSentence> = {
  en: {
    'runChart.early': ({ points, needed }, { count }) =>
      `It is early: ${count(points, 'point', 'points')} so far. From ${needed} points on, change can be told from chance.`,
    'runChart.steady': ({ points, median }, { number }) =>
      `These ${points} points move around their middle, ${number(median)}, no more than chance would move them.`,
    'runChart.longRunAbove': ({ run, limit, median }, { number }) =>
      `${run} points in a row lie above the middle, ${number(median)}. Chance alone rarely gives more than ${limit}: something has probably changed.`,
    'runChart.longRunBelow': ({ run, limit, median }, { number }) =>
      `${run} points in a row lie below the middle, ${number(median)}. Chance alone rarely gives more than ${limit}: something has probably changed.`,
    'runChart.fewCrossings': ({ crossings, minimum, median }, { number, count }) =>
      `The line crosses its middle, ${number(median)}, only ${count(crossings, 'time', 'times')}. Chance alone rarely gives fewer than ${minimum}: the points come in stretches, so something has probably changed.`,
  },
  es: {
    'runChart.early': ({ points, needed }, { count }) =>
      `Es pronto: ${count(points, 'punto', 'puntos')} hasta ahora. A partir de ${needed} puntos se puede distinguir un cambio del azar.`,
    'runChart.steady': ({ points, median }, { number }) =>
      `Estos ${points} puntos se mueven alrededor de su mitad, ${number(median)}, no más de lo que los movería el azar.`,
    'runChart.longRunAbove': ({ run, limit, median }, { number }) =>
      `${run} puntos seguidos quedan por encima de la mitad, ${number(median)}. El azar por sí solo rara vez da más de ${limit}: probablemente algo ha cambiado.`,
    'runChart.longRunBelow': ({ run, limit, median }, { number }) =>
      `${run} puntos seguidos quedan por debajo de la mitad, ${number(median)}. El azar por sí solo rara vez da más de ${limit}: probablemente algo ha cambiado.`,
    'runChart.fewCrossings': ({ crossings, minimum, median }, { number, count }) =>
      `La línea cruza su mitad, ${number(median)}, solo ${count(crossings, 'vez', 'veces')}. El azar por sí solo rara vez da menos de ${minimum}: los puntos vienen en rachas, así que probablemente algo ha cambiado.`,
  },
}
